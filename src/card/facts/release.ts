import type { Line, LineKind } from '../../cable/model';
import { exemptionCodes, releaseLineCodes } from '../../view/codes/archiveLineCodes';
import { type Asked, cardIn, explained, isIn } from './asked';
import { type FactGroup, fact, group } from './fact';

/** How the telegram was released, and how archives name the record: case, document, film (format.md 1.2, 1.9). */
export function release(asked: Asked): FactGroup | null {
  const lines = asked.lines.filter(({ kind, range }) => KINDS.has(kind) && isIn(asked.cable, range));
  const stamped = (of: Fields): Iterable<string> => new Set(lines.flatMap((line) => printed(line, of)));
  const attribute = (key: string): string => given(asked.cable.attributes[key]);
  return group(
    'Release',
    fact('Decision', ...decisions(asked, lines), ...listed(attribute('Review Action'), attribute('Review Date'))),
    fact('Withheld under', ...exemptions(asked, lines)),
    fact('Case', ...stamped(CASE), attribute('Disposition Case Number')),
    fact('Document', ...stamped(DOCUMENT), attribute('Document Number')),
    fact('Film', attribute('Film Number')),
    fact('Stamped on', ...stamped(DAY)),
    fact('Reviewed by', ...stamped(WHO)),
  );
}

/** Which field of which stamp tells a fact. */
type Fields = Partial<Record<LineKind, string>>;

// UNCLASSIFIED U.S. Department of State Case No. F-2014-20439 Doc No. C05784493 Date: 12/31/2015
// FL-2017-13804 B-00002630136 "UNCLASSIFIED" 09/12/2024 Page 210
// DATE/CASE ID: 09 NOV 2006 200600958
const CASE: Fields = { foiaStamp: 'case', foiaStamp2: 'case', caseId: 'caseId' };
const DOCUMENT: Fields = { foiaStamp: 'doc', foiaStamp2: 'bates' };
const DAY: Fields = { foiaStamp: 'date', foiaStamp2: 'date', caseId: 'date', systematic: 'date' };
// REVIEW AUTHORITY: JOHN L MILLS
const WHO: Fields = { reviewAuth: 'who', systematic: 'who' };

const KINDS = new Set<LineKind>([
  'foiaStamp',
  'foiaStamp2',
  'caseId',
  'systematic',
  'reviewAuth',
  'release',
  'release0',
]);

function printed({ kind, fields }: Line, of: Fields): string[] {
  const text = given(fields[of[kind] ?? '']?.text);
  return text ? [text] : [];
}

/** The archive writes "n/a" where it has nothing to say. */
// Review Authority: n/a
const given = (value = ''): string => (/^n\/a$/i.test(value.trim()) ? '' : value.trim());

/** "RELEASED, APPROVED (12 MAR 2004)" */
const listed = (what: string, day: string): string[] => (what ? [day ? `${what} (${day})` : what] : []);

/** "Released in part: some of it is withheld" */
function decisions(asked: Asked, lines: readonly Line[]): Iterable<string> {
  const titles = lines.map((node) => {
    const decision = releaseLineCodes(node).find(({ kind }) => kind === 'line');
    return decision ? cardIn(asked, 'line', decision.code, { range: decision.range, node }).title : '';
  });
  return new Set(titles);
}

/** "B1: Classified by an executive order", each once, also those that stand alone in the margin. */
function exemptions(asked: Asked, lines: readonly Line[]): Iterable<string> {
  const found = lines.flatMap(({ kind, fields, text, range }) =>
    exemptionCodes(kind === 'release0' ? { text, range } : fields.exemptions),
  );
  return new Set(found.map(({ code, range }) => explained(cardIn(asked, 'exemption', code, { range, node: null }))));
}
