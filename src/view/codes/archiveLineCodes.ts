import type { Line, Tag, Text } from '../../cable/model';
import { parseHeader } from '../../cable/parse';
import type { FoundCode } from './code';
import { found, printedFields, tokensIn } from './found';

type Name = (fields: Line['fields']) => string;

const page: Name = ({ page, station, serial }) =>
  [page && `PAGE ${page.text}`, station?.text, serial?.text].filter(Boolean).join(' ');
// ------------------088249 061048Z /23
const relay: Name = ({ g1, z1, g2, z2, n }) =>
  [`${g1?.text ?? ''}${z1?.text ?? ''}`, g2 && `${g2.text}${z2?.text ?? ''}`, n && `/${n.text}`]
    .filter(Boolean)
    .join(' ');

const NAMES: Readonly<Record<string, Name>> = {
  page,
  pageX: page,
  pageTail: page,
  cxPage: page,
  relay,
  relayX: relay,
  aadText: () => 'Message Text',
  aadAttrs: () => 'Message Attributes',
  endOfDoc: () => 'END OF DOCUMENT',
  nscHead: () => 'Cable',
  nscFoot: ({ page, pages }) =>
    page ? `Page ${[page.text, pages?.text].filter(Boolean).join(' of ')}` : 'Foot of the page',
  reviewAuth: ({ who }) => who?.text ?? 'Review authority',
};

/** A line that says one thing as a whole. */
export const wholeLine = (line: Line): FoundCode[] => [found('line', nameOf(line), line.range, line, line.kind)];

/** What is printed, where it says more than the fields, or the fields. */
const nameOf = (line: Line): string => NAMES[line.kind]?.(line.fields) ?? printedFields(line);

// RELEASE IN PART B1,1.4(B),1.4(D)
export function releaseLineCodes(line: Line): FoundCode[] {
  const { how, exemptions } = line.fields;
  return [
    ...(how ? [found('line', how.text.toUpperCase(), how.range, line, line.kind)] : []),
    ...exemptionCodes(exemptions),
  ];
}

const EXEMPTION = /\(?B\)?\s?\(?[1-9]\)?(?:\s?\([A-F]\))?|1\.[45]\s?\(?[A-H]\)?|25X\d|\bNR\b|\bINA\b/gi;

/** The exemptions of a list, each where it stands. */
export const exemptionCodes = (list: Line['fields'][string] | undefined): FoundCode[] =>
  tokensIn(list, EXEMPTION).map(({ text, range }) => found('exemption', exemptionOf(text), range, null));

/** "(b)(7)(C)" is B7(C), "1.4 (D)" is 1.4(d): as the tables name them. */
function exemptionOf(printed: string): string {
  const [, letter, number, part] = /^\(?(B)\)?\s?\(?(\d)\)?(?:\s?\(([A-F])\))?$/i.exec(printed) ?? [];
  if (letter && number) return `B${number}${part ? `(${part.toUpperCase()})` : ''}`;
  const reason = /^(1\.[45])\s?\(?([A-H])\)?$/i.exec(printed);
  return reason ? `${reason[1]}(${reason[2]?.toLowerCase()})` : printed.toUpperCase();
}

/** The key of an attribute, and the codes that stand in its value (format.md 1.9). */
export function attributeLineCodes(line: Line): FoundCode[] {
  const { key, value } = line.fields;
  if (!key) return [];
  const tags = key.text === 'TAGS' && value ? archivedTags(line, value) : [];
  return [
    found('attribute', key.text, key.range, line),
    ...tags.map(({ code, range }) => found('tag', code, range, null)),
  ];
}

/** Archivists put a comma after each: what is of several words is a name. */
// EFIN, BL, US, LLOYD AEREO BOLIVIANO
function archivedTags(line: Line, value: Text): readonly Tag[] {
  const names = tokensIn(value, /[^,()\s]+(?:[ \t]+[^,()\s]+)+/g).map(({ range }) => range);
  const { tags } = parseHeader([line.as('tags', { list: value })]);
  return tags.filter(({ range }) => !names.some(([start, end]) => start <= range[0] && range[1] <= end));
}
