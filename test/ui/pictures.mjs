// Takes pictures of the workbench as a reader sees it, in VS Code's default themes, and checks that it shows what it should.
//   node test/ui/pictures.mjs                            the list below, into out/pictures/
//   node test/ui/pictures.mjs --file PATH [--hover TEXT] [--run TITLE] [--theme NAME] [--out DIR]
// Ends with `N pictures, N failed`; the exit code is 1 when a check failed.
import { basename, join, resolve } from 'node:path';
import { Option, program } from 'commander';
import { root } from '../../scripts/hosts/places.mjs';
import { testWorkspace } from '../../scripts/hosts/testFolders.mjs';
import { themes, Workbench } from './workbench.mjs';

/** The pictures: a sample, and a text in it whose card the picture shows, or a command whose preview it shows. */
const PICTURES = [
  { name: 'telegram', file: '1976-lapaz-03121.cable', hover: 'GDS' },
  { name: 'drafting', file: '2000-state-071482.txt', hover: 'EUR/WE' },
  { name: 'scan', file: 'scan-1999-state-048204.txt', hover: '(6)' },
  { name: 'scan-header', file: 'scan-1999-state-048204.txt', hover: 'EUR/RPM' },
  { name: 'facts', file: '2000-state-071482.txt', run: 'Cable: Show Cable Facts' },
];

const options = program
  .option('--file <path>', 'a file to show instead of the samples')
  .option('--hover <text>', 'a text in it to hover over')
  .option('--run <title>', 'a command that opens a preview of it')
  .addOption(new Option('--theme <name>', 'one theme instead of four').choices(themes))
  .option('--out <folder>', 'where to put the pictures', join(root, 'out/pictures'))
  .parse()
  .opts();

/** The list above in a copy of the samples, or what the command line asks for; paths are absolute. */
function wanted() {
  const { file, hover, run } = options;
  if (file) return [{ name: basename(file), file: resolve(file), hover, run }];
  const folder = testWorkspace();
  return PICTURES.map((picture) => ({ ...picture, language: 'Cable', file: join(folder, picture.file) }));
}

/** The defaults of the oldest VS Code that we support, which the newest still has, and the two for high contrast. */
const DEFAULT_THEMES = themes.slice(0, 4);

let taken = 0;
let failed = 0;

function expect(what, holds) {
  if (holds) return;
  failed++;
  console.log(`  ✗ ${what}`);
}

/** One picture a theme: the text, its outline and, where there is a text to hover over, the card. */
async function take(workbench, { name, file, hover, run, language }) {
  await workbench.openFile(file);
  expect(`${name}: the outline shows rows`, (await workbench.showOutline()).length > 0);
  if (language) expect(`${name}: the language is ${language}`, (await workbench.language()) === language);
  if (run) expect(`${name}: ${run} shows a preview`, await workbench.openPreview(run));
  for (const theme of options.theme ? [options.theme] : DEFAULT_THEMES) {
    await workbench.setTheme(theme);
    if (hover) expect(`${name}, ${theme}: hovering over ${hover} shows a card`, await workbench.hoverOver(hover));
    const picture = join(options.out, `${name}.${theme.toLowerCase().replaceAll(' ', '-')}.png`);
    await workbench.takePicture(picture);
    taken++;
    console.log(picture);
  }
}

/** The extension's commands are there, by their titles: a packed extension without package.nls.json shows `%command.name%`. */
async function checkCommands(workbench) {
  const titles = await workbench.commandTitles('Cable: ');
  expect('the command palette lists our commands', titles.length > 0);
  expect(`our commands have titles: ${titles}`, !titles.some((title) => title.includes('%')));
}

const workbench = await Workbench.start();
try {
  for (const picture of wanted()) await take(workbench, picture);
  await checkCommands(workbench);
} finally {
  await workbench.close();
}
console.log(`\n${taken} pictures, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
