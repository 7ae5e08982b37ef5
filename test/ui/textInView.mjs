/**
 * Runs in the page: the middle of the first place where an editor's visible lines show `text`, or null.
 * The editor draws a line as one element a token, with no-break spaces for spaces.
 */
export function textInView(text) {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(...pointAt(start));
    range.setEnd(...pointAt(start + text.length));
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };

    /** The text node and the offset in it that lie `offset` characters into the line. */
    function pointAt(offset) {
      const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let before = 0;
      while (nodes.nextNode()) {
        const { length } = nodes.currentNode;
        if (offset <= before + length) return [nodes.currentNode, offset - before];
        before += length;
      }
      throw new Error('past the end of the line');
    }
  }
  return null;
}
