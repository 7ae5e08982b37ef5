/** The marks that a text in UTF-16 begins with. */
const MARKS: readonly (readonly [encoding: string, first: number, second: number])[] = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** The text of a file as VS Code opens it: UTF-16 where a byte order mark says so, else UTF-8. The mark is no part of the text. */
export function decoded(bytes: Uint8Array): string {
  const marked = MARKS.find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  return new TextDecoder(marked?.[0] ?? 'utf-8').decode(bytes);
}
