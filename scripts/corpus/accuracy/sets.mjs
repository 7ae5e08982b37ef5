// The public sets that the reader of cables is measured on: what each is, the command that measures it, and how its output is read.

const CHECK = '../shared/check';

// "tags               198/198 1.000"
const SHARE = /^(?<what>[a-z]+) {2,}(?<right>\d+)\/(?<of>\d+) (?<figure>\d\.\d{3})$/gm;
// "field from             0.750/4    0.895/38   0.571/7    0.837"
const BY_DAMAGE =
  /^(?<what>[a-z]+(?: [a-zA-Z]+)?) +(?<clean>\S+) +(?<light>\S+) +(?<heavy>\S+) +(?<figure>\d\.\d{3})$/gm;
// "deptel     right 140    wrong 0    of 140"
const CITED = /^(?<what>[a-z]+) +right (?<right>\d+) +wrong (?<wrong>\d+) +of (?<of>\d+)$/gm;
// "posts  {"right":1002,"wrong":6,"silent":89}"
const SIGNED = /^(?<what>[a-z]+) +\{"right":(?<right>\d+),"wrong":(?<wrong>\d+),"silent":(?<silent>\d+)\}$/gm;

const CABLES = 'Texts of cables, 1960s to 2023, as archives gave them out: clean text, and scans read by machine.';
const DAMAGE = { what: 'What', clean: 'Clean', light: 'Light damage', heavy: 'Heavy damage', figure: 'All' };
const STRUCTURE_NOTE =
  'Paragraphs, sub-paragraphs and headings: F1 of their places. Numbers, marks and fields: the share read right. Behind the stroke: how many there are.';

/** `title`, `about`, `command` (its arguments for Node), `row` (a pattern with named groups), `columns` (heads by group), `note`. */
export const SETS = [
  {
    title: 'What the archivists recorded',
    about: `${CABLES} For 215 of them the National Archives' archivists recorded sender, number, date, classification, TAGS, subject and references; what a telegram does not print is not asked.`,
    command: [`${CHECK}/headers.mjs`],
    row: SHARE,
    columns: { what: 'Field', right: 'Right', of: 'Of', figure: 'Share' },
  },
  {
    title: 'Structure, labelled while the reader was built',
    about: 'Paragraphs, marks, headings and fields of texts of the same set, labelled by hand.',
    command: [`${CHECK}/structure.mjs`],
    row: BY_DAMAGE,
    columns: DAMAGE,
    note: STRUCTURE_NOTE,
  },
  {
    title: 'Structure of scans, labelled later',
    about:
      '57 scans that the reader was not built with: SMART, forms of the sixties, releases of the eighties and nineties.',
    command: [`${CHECK}/structure.mjs`, '../shared/gold/structure-scans.json'],
    row: BY_DAMAGE,
    columns: DAMAGE,
    note: STRUCTURE_NOTE,
  },
  {
    title: 'Citations',
    about:
      '631 citations in 4,504 telegrams of 1952-1976 whose targets the editors of *Foreign Relations of the United States* resolved, and whose number the cited telegram prints.',
    command: [`${CHECK}/citations.mjs`],
    row: CITED,
    columns: { what: 'Form', right: 'Right', wrong: 'Wrong', of: 'Of' },
  },
  {
    title: 'Who signed',
    about:
      '2,048 signed telegrams of 1961-1976 with the persons whom those editors name: of the Department (*state*) and of the posts.',
    command: [`${CHECK}/signatures.mjs`],
    row: SIGNED,
    columns: { what: 'From', right: 'Right', wrong: 'Wrong', silent: 'Told as unknown' },
  },
];
