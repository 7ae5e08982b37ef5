import type { Line } from '../lines/line';
import { linesOf } from '../lines/ofKinds';
import type { DistributionItem, DistributionRole, Text } from '../model';
import { digitsOf, lettersOf } from '../words/misreadings';
import { within } from './words';

/** Who got how many copies in Washington: ACTION or ORIGIN first, then INFO over several lines (format.md 1.4 dist). */
export function readDistribution(pieces: readonly Line[]): DistributionItem[] {
  const items: DistributionItem[] = [];
  let role: DistributionRole = 'INFO';
  for (const { kind, fields } of linesOf(pieces, ['dist', 'distCont'])) {
    const list = fields.items;
    if (!list) continue;
    if (items.length && kind === 'dist' && fields.role?.text !== 'INFO') break; // the next section repeats the block
    if (kind === 'dist') role = roleOf(fields.role?.text);
    else if (role !== 'INFO') role = 'INFO';
    items.push(...itemsOf(list, role));
  }
  return items;
}

const roleOf = (printed: string | undefined): DistributionRole =>
  printed === 'ACTION' || printed === 'ORIGIN' ? printed : 'INFO';

export interface DistributionTotal {
  readonly copies: number;
  /** The letter behind it. */
  readonly flow: string | null;
  /** The three digits, as printed. */
  readonly total: Text;
}

/** The total that the block ends with ("/018 W"), with its letter, or null (format.md 1.4 distTotal). */
export function readDistributionTotal(pieces: readonly Line[]): DistributionTotal | null {
  for (const { fields } of linesOf(pieces, ['dist', 'distCont', 'distTotal', 'distNo'])) {
    const total = fields.total ?? totalIn(fields.items);
    if (total) return { copies: Number(total.text), flow: fields.flow?.text ?? flowIn(fields.items), total };
  }
  return null;
}

// INFO OCT-01 ISO-00 /002 R
const TRAILING = /\/\s?(\d{3})\s*([RW])?\s*$/;

function totalIn(items: Text | undefined): Text | undefined {
  const found = items && TRAILING.exec(items.text);
  if (!items || !found) return undefined;
  const start = items.text.indexOf(found[1] ?? '', found.index);
  return { text: found[1] ?? '', range: within(items, start, start + 3) };
}

const flowIn = (items: Text | undefined): string | null => (items && TRAILING.exec(items.text)?.[2]) ?? null;

// EUR-01   DRC-1   IO-O1   SP-0$   T RSE-00   EB00
const ITEM =
  /(?<![A-Za-z0-9])(?:([A-Z]{2,5})(0\d)(?!-)|([A-Z0-9]{1,6}|[A-Za-z0-9]{2,5})([-:~ ]{1,2})([0-9OoØlISBCDRt]{1,2}))(?![A-Za-z0-9])/g;

function itemsOf(list: Text, role: DistributionRole): DistributionItem[] {
  const text = list.text.replace(TRAILING, '');
  return [...text.matchAll(ITEM)].map((found) => {
    const [whole, fusedCode = '', fusedDigits = '', code = '', hyphen = '', digits = ''] = found;
    const copies = digitsOf(digits || fusedDigits);
    const clean = /^[A-Z]+$/.test(code) && hyphen === '-' && /^\d\d?$/.test(digits);
    return {
      role,
      office: officeOf(code || fusedCode),
      copies: copies ? Number(copies) : null,
      certainty: clean ? ('certain' as const) : ('probable' as const),
      range: within(list, found.index, found.index + whole.length),
    };
  });
}

/** Codes are letters: "10-16" is IO-16, "55-00" is SS, "000E-00" is DODE (format.md trap 22). */
const officeOf = (code: string): string => lettersOf(code.toUpperCase().replace(/^000E$/, 'DODE'));
