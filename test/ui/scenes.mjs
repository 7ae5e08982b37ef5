// What a reader looks at, as a list: a file, what is done in it, and the words that must then stand in each part of the window.
const SAMPLE = '2000-state-071482.txt';
const LONG = 'long-1998-bern-004417.txt';
const DAMAGED = 'damaged-1997-oslo-002216.txt';
const SCAN = 'scan-1999-state-048204.txt';
const NARA = '1976-lapaz-03121.cable';
const WHITE_HOUSE = 'whitehouse-1999-oslo-001473.txt';

export const command = (title) => (workbench) => workbench.runCommand(title);
export const outline = (workbench) => workbench.showOutline();
export const card = (text) => (workbench) => workbench.hoverOver(text);
const atLine = (line) => (workbench) => workbench.goToLine(line);

/**
 * @typedef {(workbench: import('./workbench.mjs').Workbench) => unknown} Doing
 * @typedef {object} Scene
 * @property {string} name the picture's
 * @property {string} file a sample, or a file of test/fixtures/ui
 * @property {{ width: number, height: number }} [size] of the window
 * @property {readonly Doing[]} act what the reader does first
 * @property {Doing} [open] what the reader does last: cards and menus close when the theme is changed
 * @property {Readonly<Record<string, readonly string[]>>} shows words by part of the window, one of `PARTS` in workbench.mjs
 */

/** @type {readonly Scene[]} */
export const SCENES = [
  {
    name: 'outline',
    file: LONG,
    act: [outline],
    shows: {
      outline: ['BERN 004417Confidential', 'Header', 'Subject · THE GLACIER', '1 (C) SUMMARY', 'WHERE THE LINE RUNS'],
      statusBar: ['Confidential · BERN 004417 · 1998-11-12'],
      language: ['Cable'],
    },
  },
  {
    name: 'sticky-scroll',
    file: LONG,
    act: [outline, atLine(133)],
    shows: {
      sticky: ['SUBJECT: THE GLACIER', 'WHAT ROME WANTS'],
      breadcrumbs: ['BERN 004417', 'WHAT BERN WANTS', '10 (C) BERN WANTS QUIET.'],
    },
  },
  {
    name: 'marks',
    file: SAMPLE,
    act: [outline, atLine(60)],
    shows: { text: ['3. (U) OES NOTED'] },
  },
  {
    name: 'stamps',
    file: NARA,
    act: [outline, atLine(86)],
    shows: { text: ['Declassified/Released', 'PAGE 02 LA PAZ'] },
  },
  {
    name: 'damaged-marks',
    file: SCAN,
    act: [outline, atLine(11)],
    shows: { text: ['3. (G)C LINDQVARN'] },
  },
  {
    name: 'read-marks',
    file: SCAN,
    act: [outline],
    open: command('Cable: Read All Damaged Marks…'),
    shows: { menuRows: ['Replace 6 marks in the text', 'Paragraph 3: (G) becomes (C)'] },
  },
  {
    name: 'page-breaks-folded',
    file: LONG,
    act: [outline, atLine(50), command('Cable: Fold All Page Breaks')],
    shows: { folded: ['CONFIDENTIAL'], text: ['THREE INSTRUMENTS, ONE NUMBER'] },
  },
  {
    name: 'header-folded',
    file: SAMPLE,
    act: [outline, atLine(5), command('Fold All Regions')],
    shows: { text: ['1. (C) SUMMARY'] },
  },
  {
    name: 'problems',
    file: DAMAGED,
    act: [command('Problems: Focus on Problems View')],
    shows: { problems: ['Section 2 of 2 is not in this file.', 'Paragraph 2: the mark is printed (G)'] },
  },
  {
    name: 'quick-fix',
    file: DAMAGED,
    act: [outline],
    open: (workbench) => workbench.openQuickFixes(24, '2. ('.length),
    shows: { menu: ['Read as (C): replace (G) in the text', 'Explain', 'Ignore findings of this kind in this file'] },
  },
  {
    name: 'facts',
    file: SAMPLE,
    act: [(workbench) => workbench.openPreview('Cable: Show Cable Facts')],
    shows: { preview: ['STATE 071482', 'Embassy Rome', 'Distribution'] },
  },
  {
    name: 'facts-release',
    file: NARA,
    act: [(workbench) => workbench.openPreview('Cable: Show Cable Facts')],
    shows: { preview: ['LA PAZ 3121', 'Release', '1976LAPAZ03121', 'RELEASED, APPROVED (12 MAR 2004)'] },
  },
  {
    name: 'card-office',
    file: SAMPLE,
    act: [outline],
    open: card('EUR/WE'),
    shows: { card: ['Office of Western European Affairs'] },
  },
  {
    name: 'meanings',
    file: SAMPLE,
    act: [atLine('13:15'), (workbench) => workbench.openPreview('Cable: Explain Code at Cursor')],
    shows: { preview: ['EUR/WE', 'Meanings in 2000, the year of the telegram', 'Meanings in other years'] },
  },
  {
    name: 'card-label',
    file: SAMPLE,
    act: [outline],
    open: card('DRAFTED BY'),
    shows: { card: ['Who wrote the telegram'] },
  },
  {
    name: 'card-reference',
    file: SAMPLE,
    act: [outline, atLine(100)],
    open: card('REF B'),
    shows: { card: ['telegram 61127 of the Department of State', 'Go there'] },
  },
  {
    name: 'card-paragraph',
    file: SAMPLE,
    act: [outline, atLine(49)],
    open: card('PARA'),
    shows: { card: ['Paragraph 9 of this telegram', 'ACTION REQUEST: EMBASSY ROME'] },
  },
  {
    name: 'card-distribution',
    file: SAMPLE,
    act: [outline],
    open: card('INFO  LOG'),
    shows: { card: ['27 offices, 13 copies'] },
  },
  {
    name: 'card-order',
    file: NARA,
    act: [outline],
    open: card('GDS'),
    shows: { card: ['E.O. 11652', 'General Declassification Schedule'] },
  },
  { name: 'card-tags', file: SAMPLE, act: [outline], open: card('EFIS'), shows: { card: ['Fish'] } },
  {
    name: 'scan-mark',
    file: SCAN,
    act: [outline],
    open: card('(6)'),
    shows: { card: ['printed (6)', 'Marks paragraph 7.'] },
  },
  {
    name: 'white-house', // the last with an outline: the fields of headers stay in it
    file: WHITE_HOUSE,
    act: [outline, command('Cable: Show or Hide Header Fields in Outline'), atLine(30)],
    shows: {
      outline: ['OSLO 001473', 'E.O. 12958', 'TAGS · EWWT, PREL, NO, SW', 'Subject · THE HARBOR LIGHTS'],
      text: ['E.O. 12958: DECL: 08/05/09'],
    },
  },
  ...['Open a cable', 'Ask what a code meant', 'See all facts on one page', 'Write a note in the margin'].map(
    (title, i) => ({
      name: `walkthrough-${i + 1}`,
      file: SAMPLE,
      size: { width: 1600, height: 1000 },
      act: [],
      // in each theme anew: Escape, which leaves any menu before a theme is chosen, leaves a walkthrough too
      open: (workbench) => workbench.openWalkthrough('Read your first cable', title),
      shows: { walkthrough: ['Read your first cable', title] },
    }),
  ),
];
