/** Slips of the lists that we read, put right. */
const SLIPS: readonly [slip: RegExp, right: string][] = [
  [/\bDepratment\b/g, 'Department'],
  [/\bOfffice\b/g, 'Office'],
  [/\bInvestigaton\b/g, 'Investigation'],
  [/\bSouthAsia\b/g, 'South Asia'],
];

/**
 * A name in one form: blanks folded, slips put right, no full stop at the end, the smaller unit first. That an office is of
 * the Department of State goes without saying.
 */
export function cleanName(printed: string): string {
  const right = SLIPS.reduce((name, [slip, word]) => name.replace(slip, word), printed.replace(/\s+/g, ' ').trim());
  return right
    .replace(/(?<![A-Z.])\.$/, '')
    .replace(/, Department of State$/, '')
    .replace(/^(Bureau of [^,]*), ((?:Office|Division|Staff) of .*)$/, '$2, $1');
}

export interface Named {
  readonly name: string;
  /** What the list says beside the name: "merged with AC/RSS into ISN/RA", "established April 1, 1999". */
  readonly remark: string;
}

// Bureau of Arms Control (established April 1, 1999)     Bureau of Nonproliferation (NP); merged with AC/RSS into ISN/RA
const DATED_BRACKET = / \(([^()]*\d{4}[^()]*)\)$/;
const REMARK = /; (?![^(]*\))/;
const SYMBOL_BRACKET = / \([A-Z]{1,4}(?:\/[A-Z]{1,4})?\)$/;

/** A name without what is said beside it. */
export function named(printed: string): Named {
  const [clean = '', ...remarks] = cleanName(printed).split(REMARK);
  const dated = DATED_BRACKET.exec(clean)?.[1];
  const name = clean.replace(DATED_BRACKET, '').replace(SYMBOL_BRACKET, '');
  return { name, remark: [dated?.replace(/;/g, ','), ...remarks].filter(Boolean).join('; ') };
}

/** Where the name of a unit ends and that of the larger one begins: "Office of Chinese Affairs | Bureau of Far Eastern Affairs". */
const LARGER =
  /, (?=(?:Agency|Bureau|CIA|Central Intelligence|Department|Directorate|Division|Executive|Federal|International|National|Office|Special Assistant|U\.S\.|Under Secretary|United States|White House)\b)/;

/** The unit itself, and the larger ones that its name gives. */
function unitsOf(name: string): { unit: string; larger: string[] } {
  const [unit = '', ...larger] = name.split(LARGER);
  return { unit, larger };
}

/** The same thing in two spellings; a bracket with a year, or with what may be added, is a remark and no name. */
const SPELLINGS: readonly [spelling: RegExp, one: string][] = [
  [/\((?:and [^)]*|[^)]*\d{4}[^)]*)\)/g, ' '],
  [/\bu\.s\.|\bunited states\b/g, 'us'],
  [/\bcia\b/g, 'central intelligence agency'],
  [/\bussr\b/g, 'soviet union'],
  [/\bunited nations\b/g, 'un'],
  [/\bpolitico\b/g, 'political'],
];

const SMALL = new Set('a affairs an and at by department for in matters of on s state the to us'.split(' '));
const TYPES = new Set('branch bureau directorate division mission office section service staff'.split(' '));

function wordsOf(name: string): string[] {
  const lower = SPELLINGS.reduce(
    (text, [spelling, one]) => text.replace(spelling, one),
    name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
  );
  const words = lower.match(/[a-z0-9&]+/g) ?? [];
  const large = words.filter((word) => !SMALL.has(word));
  return large.length ? large : words;
}

/** "program" and "programs", "Bolivia" and "Bolivian", "Brazil" and "Brazilian"; not "minister" and "ministry". */
const STEM_ENDINGS = new Set(['', 'a', 'e', 'o', 'y']);
const FORM_ENDINGS = new Set(['al', 'an', 'd', 'ean', 'es', 'ese', 'i', 'ian', 'n', 'nian', 's', 'vian']);

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  const [endA, endB] = [a.slice(shared), b.slice(shared)];
  const isForm = (stem: string, form: string): boolean => STEM_ENDINGS.has(stem) && FORM_ENDINGS.has(form);
  return shared >= 4 && (isForm(endA, endB) || isForm(endB, endA));
}

const isIn = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.some((other) => isSameWord(word, other)));

/** The same words in any order; an office need not call itself one, but a division is no bureau. */
function isAlike(a: string, b: string): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const [typeA, typeB] = [wordsA.find(isType) ?? 'office', wordsB.find(isType) ?? 'office'];
  if (typeA !== typeB) return false;
  const [restA, restB] = [wordsA.filter((word) => !isType(word)), wordsB.filter((word) => !isType(word))];
  return isIn(restA, restB) && isIn(restB, restA);
}

const isType = (word: string): boolean => TYPES.has(word);

/** Whether two names of one code say the same: alike word for word, and one gives no larger unit that the other denies. */
export function isSameName(a: string, b: string): boolean {
  const [first, second] = [unitsOf(a), unitsOf(b)];
  if (!isAlike(first.unit, second.unit)) return wordsOf(a).sort().join() === wordsOf(b).sort().join();
  const [fewer, more] = [first.larger, second.larger].sort((x, y) => x.length - y.length);
  return (fewer ?? []).every((unit) => more?.some((other) => isAlike(unit, other)));
}

/** Whether a name also says what the unit belongs to. */
export const givesLargerUnit = (name: string): boolean => unitsOf(name).larger.length > 0;
