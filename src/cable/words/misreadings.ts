// What scans and the Department's printers made of digits and letters. Each place believes as much of it as its form allows: a
// time holds digits only, a serial number may hold a letter that is several of them.

/** Letters read as the digit that they were; a text of several characters stands for each of them. */
const digits = (printed: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(printed).flatMap(([letters, digit]) => [...letters].map((letter) => [letter, digit] as const)),
  );

/** Where nothing but a digit can stand: times, years, numbers of copies. */
const IN_TIMES = digits({ 'OoØ@DQC': '0', Ilt: '1', S: '5', B: '8', G: '6' });
/** Zeros with a stroke through them, as the Department printed them until 1979, and letters that are one digit only. */
const IN_SERIALS = digits({ 'OoØ@DQ': '0', Ili: '1' });
/** The number of an executive order, of which there are few. */
const IN_ORDERS = digits({ oOQD: '0', 'lI|t': '1', sS: '5' });
/** How an order's number begins, where its end is lost. */
const IN_BEGUN_ORDERS = digits({ oO: '0', lI: '1' });

/** Most numbers are printed in digits, and stay as they are. */
const read = (printed: string, table: ReadonlyMap<string, string>): string =>
  /^\d*$/.test(printed) ? printed : [...printed].map((letter) => table.get(letter) ?? letter).join('');

const onlyDigits = (text: string): string => text.replace(/\D/g, '');

/** Digits that scans took for letters, put back: "0B" is 08, "3O" is 30. What is no digit falls away. */
export const digitsOf = (printed: string): string => onlyDigits(read(printed, IN_TIMES));

/** The digit that a character of a serial number is; null where it may be several. */
export const serialDigit = (letter: string): string | null =>
  /\d/.test(letter) ? letter : (IN_SERIALS.get(letter) ?? null);

/** Serial numbers are padded differently in the lines of one telegram (370, 00370): as numbers they are the same. */
export const bareNumber = (printed: string): string => onlyDigits(printed.replace(/[OØ]/g, '0')).replace(/^0+/, '');

/** The digits of an executive order's number: 12366 of "l2366". */
export const orderDigits = (printed: string): string => onlyDigits(read(printed, IN_ORDERS));

/** The digits that such a number begins with: 123 of "123WW/A". */
export const firstOrderDigits = (printed: string): string => /^\d*/.exec(read(printed, IN_BEGUN_ORDERS))?.[0] ?? '';

const LETTERS: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 5: 'S', 8: 'B' };

/** The letters that scans took for digits in an office's code, put back: "55O" is SSO, "OM8" is OMB. */
export const lettersOf = (code: string): string => code.replace(/[0158]/g, (digit) => LETTERS[digit] ?? digit);

/** The letters of a struck-through word, with strokes and digits among them put back: "CONF1DENTIAL". */
export const wordLetters = (printed: string): string =>
  printed
    .replace(/[1|!]/g, 'I')
    .replace(/0/g, 'O')
    .replace(/5/g, 'S')
    .toUpperCase()
    .replace(/[^A-Z]/g, '');

// PAGE 01 LONDON 19017. 181340Z        PAGE @1 LONDON        PAGE 91 MEXICO
/** The number of a first page, as page lines have it. */
export const FIRST_PAGE = /^[0OØ@D98G]?[1Ilt]$/;
