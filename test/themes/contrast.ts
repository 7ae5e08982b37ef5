/** Contrast of two colours as WCAG 2 defines it, 1 to 21; the front may be transparent ("#RRGGBBAA"). */
export function contrast(front: string, back: string): number {
  const lights = [over(front, back), back].map((color) => luminance(channels(color)));
  const [high, low] = lights.sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

/** What an eye sees of a colour that lies on another: "#RRGGBB". */
export function over(front: string, back: string): string {
  const behind = channels(back);
  const [r, g, b, alpha = 1] = channels(front);
  const seen = [r, g, b].map((channel, i) => channel! * alpha + behind[i]! * (1 - alpha));
  const hex = (channel: number): string =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${seen.map(hex).join('')}`;
}

/** Red, green, blue and opacity, 0 to 1, of "#RGB", "#RRGGBB" or "#RRGGBBAA". */
function channels(color: string): number[] {
  const digits = color.length === 4 ? [...color.slice(1)].map((d) => d + d).join('') : color.slice(1);
  return (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16) / 255);
}

function luminance([r = 0, g = 0, b = 0]: readonly number[]): number {
  const linear = [r, g, b].map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}
