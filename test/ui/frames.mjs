/** How long the page took between one frame and the next, in milliseconds, while something was done in it. */
export async function gapsWhile(page, act) {
  await page.evaluate(() => {
    const gaps = [];
    let last = performance.now();
    const frame = () => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      if (window.frameGaps === gaps) requestAnimationFrame(frame);
    };
    window.frameGaps = gaps;
    requestAnimationFrame(frame);
  });
  await act();
  return page.evaluate(() => {
    const gaps = window.frameGaps;
    window.frameGaps = undefined;
    return gaps;
  });
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
