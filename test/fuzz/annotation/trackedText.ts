// A text whose characters have an identity: after any edits one can tell what became of each.

import fc from 'fast-check';

export interface Character {
  readonly unit: string;
  /** The same for the same character wherever it is moved or copied to. */
  readonly id: number;
}

export type Edit = (text: readonly Character[]) => readonly Character[];

let nextId = 0;
export const tracked = (text: string): Character[] => [...text].map((unit) => ({ unit, id: nextId++ }));
export const textOf = (characters: readonly Character[]): string => characters.map(({ unit }) => unit).join('');

/** A place as a share of the text, so that an edit fits any text. */
const share = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((n) => n / 10_000);

const typo = fc.tuple(share, fc.constantFrom('O', '0', 'I', '1', '#')).map(([at, unit]): Edit => {
  return (text) => replaced(text, offset(at, text), 1, tracked(unit));
});
const insertion = fc
  .tuple(share, fc.constantFrom('NOT ', '\n', '[B1]', '😀', '\u00A0', '\f', 'THE MINISTER SAID '))
  .map(
    ([at, words]): Edit =>
      (text) =>
        replaced(text, offset(at, text), 0, tracked(words)),
  );
const deletion = fc.tuple(share, fc.integer({ min: 1, max: 200 })).map(([at, length]): Edit => {
  return (text) => replaced(text, offset(at, text), length, []);
});
const replacement = fc.tuple(share, fc.integer({ min: 1, max: 120 })).map(([at, length]): Edit => {
  const words = 'LORRY DRIVERS BLOCKED HIGHWAYS NEAR OIL TERMINALS DURING STRIKE '.repeat(3).slice(0, length);
  return (text) => replaced(text, offset(at, text), length, tracked(words));
});
const lineDeletion = share.map(
  (at): Edit =>
    (text) => {
      const [start, end] = lineAt(text, at);
      return replaced(text, start, end - start, []);
    },
);
const lineCopy = fc.tuple(share, share).map(
  ([from, to]): Edit =>
    (text) => {
      const [start, end] = lineAt(text, from);
      return replaced(text, lineAt(text, to)[0], 0, text.slice(start, end));
    },
);
const move = fc.tuple(share, fc.integer({ min: 10, max: 400 }), share).map(
  ([from, length, to]): Edit =>
    (text) => {
      const start = offset(from, text);
      const cut = replaced(text, start, length, []);
      return replaced(cut, offset(to, cut), 0, text.slice(start, start + length));
    },
);
const rewrap = fc.integer({ min: 30, max: 90 }).map(
  (width): Edit =>
    (text) => {
      let column = 0;
      return text.map((character, i) => {
        const isBreak = character.unit === '\n' && text[i + 1]?.unit !== '\n' && text[i - 1]?.unit !== '\n';
        column = character.unit === '\n' && !isBreak ? 0 : column + 1;
        if (isBreak) return { ...character, unit: ' ' };
        if (character.unit !== ' ' || column < width) return character;
        column = 0;
        return { ...character, unit: '\n' };
      });
    },
);
const crlf = fc.constant<Edit>((text) => {
  const isBare = ({ unit }: Character, i: number): boolean => unit === '\n' && text[i - 1]?.unit !== '\r';
  return text.flatMap((character, i) => (isBare(character, i) ? [...tracked('\r'), character] : [character]));
});

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: typo },
  { weight: 3, arbitrary: insertion },
  { weight: 3, arbitrary: deletion },
  { weight: 2, arbitrary: replacement },
  { weight: 2, arbitrary: lineDeletion },
  { weight: 1, arbitrary: lineCopy },
  { weight: 1, arbitrary: move },
  { weight: 1, arbitrary: rewrap },
  { weight: 1, arbitrary: crlf },
);

const offset = (at: number, text: readonly Character[]): number => Math.floor(at * text.length);

function replaced(text: readonly Character[], at: number, length: number, by: readonly Character[]): Character[] {
  return [...text.slice(0, at), ...by, ...text.slice(at + length)];
}

function lineAt(text: readonly Character[], at: number): [start: number, end: number] {
  const isBreak = ({ unit }: Character): boolean => unit === '\n';
  let start = offset(at, text);
  while (start > 0 && !isBreak(text[start - 1]!)) start--;
  const length = text.slice(start).findIndex(isBreak);
  return [start, length < 0 ? text.length : start + length + 1];
}
