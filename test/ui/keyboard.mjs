// A tour of the extension without a mouse, with what a screen reader is told on the way.
//   node test/ui/keyboard.mjs
// Ends with `N steps, N failed`; the exit code is 1 when one failed.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/hosts/places.mjs';
import { temporaryFolder } from '../../scripts/hosts/testFolders.mjs';
import { Workbench } from './workbench.mjs';

/** A command by its title, from the palette, in place of a key. */
const command = (title) => ({ title });
const text = (typed) => ({ typed });
const TO_THE_EDITOR = 'Control+1';
const OUTLINE = command('Explorer: Focus on Outline View');

/**
 * What a reader does; then the words that a part of the window shows, or, where its name begins with `aria:`, that a screen reader
 * says there. The parts are those of workbench.mjs.
 */
const TOUR = [
  ['find a cable', ['Control+p', text('2000-state-071482')], 'focusedEntry', '2000-state-071482.txt'],
  ['open it', ['Enter'], 'language', 'Cable'],
  ['hear what it is', [], 'aria:statusBar', 'Telegram: Confidential, STATE 071482, 17 April 2000'],
  // a view that was hidden is only shown by the first command; the second one goes there
  ['go to the outline', [OUTLINE, OUTLINE], 'outline', 'Header'],
  ['go to its first entry', ['Home'], 'aria:focusedRow', 'STATE 071482'],
  ['hear of the header, which is closed', ['ArrowDown'], 'aria:focusedRow', 'Header'],
  ['hear of the subject below it', ['ArrowDown'], 'aria:focusedRow', 'Subject'],
  ['open the header', [command('Cable: Show or Hide Header Fields in Outline'), OUTLINE], 'outline', 'Distribution'],
  ['go to its first field', ['Home', 'ArrowDown', 'ArrowDown'], 'aria:focusedRow', 'Distribution · Origin EUR'],
  ['jump to what it names', ['Enter'], 'cursor', 'Ln 4,'],
  ['be in the text again', [], 'aria:focus', '2000-state-071482.txt'],
  ['find a heading', ['Control+Shift+o', text('WHOSE SONAR')], 'focusedEntry', 'WHOSE SONAR?'],
  ['go to it', ['Enter'], 'cursor', 'Ln 69,'],
  ['go to the next paragraph', ['Alt+PageDown'], 'cursor', 'Ln 72,'],
  ['go to the one before', ['Alt+PageUp'], 'cursor', 'Ln 65,'],
  ['go to the next section', [command('Cable: Go to Next Section')], 'cursor', 'Ln 69,'],
  ['go to the next mark that is higher', [command('Cable: Go to Next Paragraph Marked Higher')], 'cursor', 'Ln 72,'],
  ['cite it', [command('Cable: Copy Citation')], 'messages', 'Copied: Telegram 71482 from the Department of State'],
  ['fold page breaks', [command('Cable: Fold All Page Breaks')], 'folded', 'CONFIDENTIAL'],
  ['hear what is folded', [], 'aria:toast', 'parts that are not text are folded away'],
  ['bring it back', ['Control+Shift+a', 'Control+g', text('80'), 'Enter'], 'text', 'PAGE 02'],
  ['go to an office', ['Control+g', text('13:15'), 'Enter'], 'cursor', 'Ln 13, Col 15'],
  ['show its card', ['Control+k', 'Control+i'], 'card', 'Office of Western European Affairs'],
  ['go into the card', ['Control+k', 'Control+i'], 'focusedCard', 'All meanings'],
  ['leave it with Escape', ['Escape'], 'aria:focus', '2000-state-071482.txt'],
  [
    'explain the code',
    [command('Cable: Explain Code at Cursor')],
    'preview',
    'Meanings in 2000, the year of the telegram',
  ],
  ['come back from the page beside', [TO_THE_EDITOR], 'aria:focus', '2000-state-071482.txt'],
  [
    'look up a code',
    [command('Cable: Look Up Code…'), text('EUR/WE')],
    'aria:focusedEntry',
    'EUR/WE, Office of Western',
  ],
  ['leave the list', ['Escape'], 'aria:focus', '2000-state-071482.txt'],
  ['see all facts', [command('Cable: Show Cable Facts')], 'preview', 'From, to, when'],
  ['come back from them', [command('View: Open Previous Editor')], 'aria:focus', '2000-state-071482.txt'],
  ['open the box of a note', ['Control+k', 'n'], 'noteBox', ''],
  ['write the note', [text('Who counts the fish?'), 'Control+Enter'], 'thread', 'Who counts the fish?'],
  ['be in the text again', [], 'aria:focus', '2000-state-071482.txt'],
  ['write a second note there', ['Control+k', 'n'], 'aria:focus', 'Add Note'],
  ['save it', [text('And who pays?'), 'Enter'], 'aria:focus', '2000-state-071482.txt'],
  ['open the list of notes', [command('Explorer: Focus on Cable Notes View')], 'notes', 'And who pays?'],
  [
    'go to it',
    [command('Explorer: Focus on Cable Notes View'), 'Home'],
    'aria:focusedRow',
    '2000-state-071482.txt, 2 notes',
  ],
  ['hear the first', ['ArrowDown'], 'aria:focusedRow', 'Who counts the fish?, line 13'],
  ['be in the text again', [TO_THE_EDITOR, 'Control+Home'], 'cursor', 'Ln 1,'],
  ['go to a note', [command('Cable: Go to Next Note')], 'cursor', 'Ln 13,'],
  ['find a damaged cable', ['Control+p', text('damaged-1997')], 'focusedEntry', 'damaged-1997-oslo-002216.txt'],
  ['open it', ['Enter'], 'problemCount', '8'],
  ['go to its first finding', ['F8'], 'finding', 'The total says 12 copies'],
  ['leave it', ['Escape'], 'aria:focus', 'damaged-1997-oslo-002216.txt'],
  ['go to the list of findings', [command('Problems: Focus on Problems View')], 'problems', 'The total says 12 copies'],
  [
    'hear the first',
    ['Home', 'ArrowDown'],
    'aria:focusedRow',
    'The total says 12 copies, the codes that can be read add up to',
  ],
  ['come back from the list', [TO_THE_EDITOR], 'aria:focus', 'damaged-1997-oslo-002216.txt'],
  ['hear of a damaged mark', ['Control+Shift+o', text('FONMIN')], 'aria:focusedEntry', '2 (C, damaged) FONMIN ADVISOR'],
  ['leave it', ['Escape'], 'aria:focus', 'damaged-1997-oslo-002216.txt'],
  [
    'hear how damaged marks are read',
    [command('Cable: Read All Damaged Marks…')],
    'aria:focusedEntry',
    'Replace 1 mark in the text',
  ],
  ['hear of the first mark', ['ArrowDown'], 'aria:focusedEntry', 'Paragraph 2: (G) becomes (C)'],
  ['change nothing', ['Escape'], 'aria:focus', 'damaged-1997-oslo-002216.txt'],
];

const folder = join(temporaryFolder(), 'cables');
for (const source of ['media/samples', 'test/fixtures/ui']) cpSync(join(root, source), folder, { recursive: true });
const workbench = await Workbench.start();
let failed = 0;
try {
  await workbench.openFolder(folder);
  for (const [what, keys, part, words] of TOUR) {
    for (const key of keys) await workbench.key(key);
    const holds = await workbench.shows(part, words);
    if (!holds) await workbench.takePicture(join(root, 'out/pictures', `keyboard.${what.replaceAll(' ', '-')}.png`));
    if (!holds) failed++;
    console.log(`  ${holds ? '✓' : '✗'} ${what}${holds ? '' : `: ${part} has no "${words}"`}`);
  }
} finally {
  await workbench.close();
}
console.log(`\n${TOUR.length} steps, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
