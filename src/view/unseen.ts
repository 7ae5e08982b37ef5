/**
 * Letters that nobody sees and that do something all the same: controls (a terminal obeys them), marks of direction (they turn
 * the words around them about), marks and blanks without width, and tags. Line breaks and TABs are among them.
 */
export const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
