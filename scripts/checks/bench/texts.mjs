// The texts that are measured: released cables where a corpus is there, and telegrams of ours in every size and shape.
import { existsSync, readFileSync } from 'node:fs';
import { sourcesIn } from '../../corpus/texts.mjs';

/** The texts of each source of a corpus, and of all together; none when it is not there. */
export function corpusTexts(corpus) {
  if (!existsSync(corpus)) return [];
  const sources = sourcesIn(corpus).map(({ name, files }) => ({
    name,
    texts: files.map((file) => readFileSync(file, 'utf8')),
  }));
  return [...sources, { name: 'all', texts: sources.flatMap(({ texts }) => texts) }];
}

/**
 * The same text in letters that nobody has read yet: in each long line one letter is another in every round. A reader that
 * remembers lines is no faster for it.
 */
export function fresh(text, round) {
  const letter = String.fromCharCode(65 + (round % 26));
  const other = String.fromCharCode(65 + (Math.floor(round / 26) % 26));
  return text.replace(/^(.{30,}[A-Za-z])[A-Za-z]{2}(?=[a-z,. ]*\r?$)/gim, `$1${letter}${other}`);
}

const head = (serial) => [
  'CONFIDENTIAL',
  `PAGE 01  LA PAZ ${serial}  261915Z`,
  'ACTION ARA-10',
  'INFO OCT-01 ISO-00 /011 W',
  '------------------088249 261948Z /23',
  'P 261830Z MAR 79',
  'FM AMEMBASSY LA PAZ',
  'TO SECSTATE WASHDC PRIORITY 4715',
  'INFO AMEMBASSY QUITO',
];
const below = (serial) => [
  `C O N F I D E N T I A L LA PAZ ${serial}`,
  'E.O. 12065: GDS 3/26/85 (SAMPLE, JANE) OR-P',
  'TAGS: PINT, ECON, BL',
  'SUBJECT: A SUBJECT THAT SAYS WHAT THIS TELEGRAM IS ABOUT',
];
const paragraph = (n) => [
  '',
  `${n}. (C) THE MINISTER SAID THAT THE TALKS OF LAST WEEK HAD BEEN`,
  'USEFUL AND WOULD BE TAKEN UP AGAIN WHEN THE DELEGATION CAME BACK',
  'FROM THE CAPITAL. HE ASKED THE AMBASSADOR FOR A COPY OF THE DRAFT',
  'AND PROMISED AN ANSWER OF HIS GOVERNMENT BY THE END OF THE MONTH.',
];
const tail = ['', 'SAMPLE', '', 'CONFIDENTIAL', '', 'NNNN', ''];

/** A telegram with `grown` lines more in its address, in its text header or in its text. */
const telegram = (serial, { address = [], header = [], body = paragraph(1) }) => [
  ...head(serial),
  ...address,
  ...below(serial),
  ...header,
  ...body,
  ...tail,
];

/** Lines of one kind up to a length in characters. */
function grown(length, lineOf) {
  const lines = [];
  for (let size = 0, i = 1; size < length; i++) {
    const more = [lineOf(i)].flat();
    lines.push(...more);
    size += more.join('\n').length + 1;
  }
  return lines;
}

const serialOf = (i) => String(10000 + (i % 80000));

/** How a file can grow; each gives a text of about so many characters. */
export const SHAPES = {
  'many telegrams': (length) =>
    grown(length, (i) => telegram(serialOf(i), { body: [1, 2, 3, 4, 5].flatMap(paragraph) })).join('\n'),
  'one endless telegram': (length) => telegram('03121', { body: grown(length, paragraph) }).join('\n'),
  references: (length) =>
    telegram('03121', { header: ['REF: STATE 100001,', ...grown(length, (i) => `STATE ${100001 + i},`)] }).join('\n'),
  addressees: (length) =>
    telegram('03121', { address: grown(length, (i) => `AMEMBASSY SAMPLETOWN PRIORITY ${1000 + (i % 9000)}`) }).join(
      '\n',
    ),
  codes: (length) =>
    telegram('03121', {
      address: [],
      body: grown(length, (i) => ['', `PAGE ${i} LA PAZ 03121 261915Z`, 'INFO OCT-01 ISO-00 SS-15 NSC-05 /026 W']),
    }).join('\n'),
  citations: (length) =>
    telegram('03121', {
      body: grown(length, (i) => [...paragraph(i), `AS STATE ${100000 + i} SAID AND LA PAZ ${4000 + i} HAD REPORTED.`]),
    }).join('\n'),
};
