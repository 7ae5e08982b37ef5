import type { Certainty } from '../model';
import { serialDigit } from './misreadings';

/** What a telegram's lines together say of its serial number. */
export interface Serial {
  /** Digits, as the first line prints them when all lines agree. */
  readonly number: string;
  readonly certainty: Certainty;
  /** As the lines print it, each printing once, four at most. */
  readonly readings: readonly string[];
}

/**
 * The serial number from all lines of one telegram that print it, the message reference first (format.md 1.6 mrn). They
 * agree as numbers; where scans have them differ, the places are compared from the right, each line has a voice, and the
 * answer is `probable`. Where the voices are equal it is a `guess`: the first line's number, if that can be read, and never one
 * that no line prints. Null when no digit can be read.
 */
export function agreedSerial(printed: readonly string[]): Serial | null {
  const lines = printed.map(digitsOf);
  const [first] = lines;
  if (!first?.length) return null;
  const clean = first.every((digit) => digit !== UNREADABLE);
  const others = lines.slice(1);
  const readings = readingsIn(printed);
  if (clean && others.every((other) => same(first, other)))
    return { number: first.join(''), certainty: sure(printed), readings };
  const voices = [first, ...others.filter((other) => differences(first, other) <= MOST_DIFFERENCES)];
  const votes = Array.from({ length: Math.max(...voices.map((voice) => voice.length)) }, (_, i) =>
    vote(voices.map((voice) => voice[voice.length - 1 - i])),
  ).reverse();
  const decided = voices.length > 1 && votes.every((one) => one.decided);
  const number = (decided || !clean ? votes.map(({ digit }) => digit) : first).join('');
  return number ? { number, certainty: decided ? 'probable' : 'guess', readings } : null;
}

const bareOf = (printed: string): string => printed.replace(/[^A-Za-z0-9@$[Ø]/g, '');
const digitsOf = (printed: string): string[] => [...bareOf(printed)].map(digitOf);

const MOST_READINGS = 4;

/** Each printing once; padding makes no other. */
function readingsIn(printed: readonly string[]): string[] {
  const readings = new Map<string, string>();
  for (const one of printed) {
    const letters = bareOf(one);
    const key = letters.replace(/^0+/, '');
    if (letters && !readings.has(key) && readings.size < MOST_READINGS) readings.set(key, letters);
  }
  return [...readings.values()];
}

/** True for one number in whatever padding. */
export const isSameSerial = (a: string, b: string): boolean => same(digitsOf(a), digitsOf(b));

/** True where damage may have made one number of the other. */
export const isLikeSerial = (a: string, b: string): boolean =>
  differences(digitsOf(a), digitsOf(b)) <= MOST_DIFFERENCES;

/** Lines that differ in more places do not print one number through damage: they print two. */
const MOST_DIFFERENCES = 2;

function differences(a: readonly string[], b: readonly string[]): number {
  const places = Math.min(a.length, b.length);
  const pairs = Array.from({ length: places }, (_, i) => [a[a.length - 1 - i], b[b.length - 1 - i]]);
  return pairs.filter((pair) => pair[0] !== pair[1] && !pair.includes(UNREADABLE) && !isZero(pair)).length;
}

/** A zero with a stroke is read 0 on one line and 8, 9 or 6 on another. */
const isZero = (digits: readonly (string | undefined)[]): boolean =>
  digits.includes('0') && digits.every((digit) => digit !== undefined && '0689'.includes(digit));

const UNREADABLE = '?';
const digitOf = (letter: string): string => serialDigit(letter) ?? UNREADABLE;

const sure = ([first = '']: readonly string[]): Certainty => (/^\d+$/.test(first) ? 'certain' : 'probable');

const same = (a: readonly string[], b: readonly string[]): boolean => bare(a) === bare(b);
const bare = (digits: readonly string[]): string => digits.join('').replace(/^0+/, '');

interface Vote {
  readonly digit: string;
  readonly decided: boolean;
}

/** One place of the number: what most lines read, the first where they are equal; a zero where one line has it. */
function vote(read: readonly (string | undefined)[]): Vote {
  const digits = read.filter((digit) => digit !== undefined && digit !== UNREADABLE);
  const absent = read.filter((digit) => digit === undefined).length * 2 - read.length;
  if (absent > 0 || !digits.length || (absent === 0 && read[0] === undefined)) return { digit: '', decided: true };
  const kinds = [...new Set(digits)];
  if (kinds.length > 1 && isZero(kinds)) return { digit: '0', decided: true };
  const count = (digit: string | undefined): number => digits.filter((one) => one === digit).length;
  const [best, next] = kinds.sort((a, b) => count(b) - count(a));
  return { digit: best ?? '', decided: absent !== 0 && (next === undefined || count(best) > count(next)) };
}
