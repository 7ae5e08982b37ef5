// Takes pictures of the workbench as a reader sees it, in two of VS Code's default themes, and checks that it shows what it should.
//   node test/ui/pictures.mjs                            every scene of scenes.mjs, into out/pictures/
//   node test/ui/pictures.mjs --scene facts problems --theme 'Light Modern' 'Default High Contrast' 'Dark 2026'
//   node test/ui/pictures.mjs --size 1400x900 900x700    in windows of these sizes instead of each scene's own
//   node test/ui/pictures.mjs --file PATH [--hover TEXT] [--run TITLE]
// Ends with `N pictures, N failed`; the exit code is 1 when a check failed.
import { cpSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Option, program } from 'commander';
import { root } from '../../scripts/hosts/places.mjs';
import { temporaryFolder } from '../../scripts/hosts/testFolders.mjs';
import { card, command, outline, SCENES } from './scenes.mjs';
import { DEFAULT_THEMES, themes, Workbench } from './workbench.mjs';

const options = program
  .addOption(new Option('--scene <name...>', 'some scenes instead of all').choices(SCENES.map(({ name }) => name)))
  .option('--file <path>', 'a file to show instead of the scenes')
  .option('--hover <text>', 'a text in it to hover over')
  .option('--run <title>', 'a command to run in it')
  .addOption(new Option('--theme <name...>', 'these themes instead of two').choices(themes))
  .option('--size <widthxheight...>', 'windows of these sizes')
  .option('--out <folder>', 'where to put the pictures', join(root, 'out/pictures'))
  .parse()
  .opts();

const temporary = temporaryFolder();
/** Milliseconds in which VS Code asks for the colours of headings anew, after a change of theme has cleared them. */
const COLOURS = 1500;

/** What to take, in each of the sizes that are asked for; a picture of such a size says so in its name. */
function wanted() {
  const sizes = (options.size ?? []).map((size) => size.split('x').map(Number));
  const scenes = wantedScenes();
  if (!sizes.length) return scenes;
  return sizes.flatMap(([width, height]) =>
    scenes.map((scene) => ({ ...scene, name: `${scene.name}.${width}x${height}`, size: { width, height } })),
  );
}

/** Scenes in a copy of the samples and of our fixtures, or what the command line asks for; paths are absolute. */
function wantedScenes() {
  const { file, hover, run, scene } = options;
  if (file) {
    const act = run ? [outline, command(run)] : [outline];
    const open = hover && card(hover);
    return [{ name: basename(file), file: resolve(file), act, open, shows: hover ? { card: [''] } : {} }];
  }
  return (scene ? SCENES.filter(({ name }) => scene.includes(name)) : SCENES).map((one) => ({
    ...one,
    file: copied(one),
  }));
}

/** A copy of a scene's cable in a folder of its own: a window comes back to a folder with the editors that were open in it. */
function copied({ name, file }) {
  const folder = join(temporary, name, 'cables');
  for (const source of ['media/samples', 'test/fixtures/ui']) cpSync(join(root, source), folder, { recursive: true });
  return join(folder, file);
}

let taken = 0;
let failed = 0;

function expect(what, holds) {
  if (holds) return;
  failed++;
  console.log(`  ✗ ${what}`);
}

/** Plays a scene, and in each theme looks for its words and takes a picture. */
async function take(workbench, { name, file, size, act, open, shows }) {
  await workbench.openFile(file, size);
  for (const doing of act) await doing(workbench);
  for (const theme of options.theme ?? DEFAULT_THEMES) {
    await workbench.setTheme(theme);
    await open?.(workbench);
    for (const [part, words] of Object.entries(shows))
      for (const word of words) expect(`${name}, ${theme}: ${part} shows "${word}"`, await workbench.shows(part, word));
    await workbench.page.waitForTimeout(COLOURS);
    await workbench.takePicture(join(options.out, `${name}.${theme.toLowerCase().replaceAll(' ', '-')}.png`));
    taken++;
  }
  console.log(name);
}

/** The extension's commands are there, by their titles: a packed extension without package.nls.json shows `%command.name%`. */
async function checkCommands(workbench) {
  const titles = await workbench.commandTitles('Cable: ');
  expect('the command palette lists our commands', titles.length > 0);
  expect(`our commands have titles: ${titles}`, !titles.some((title) => title.includes('%')));
}

const workbench = await Workbench.start();
try {
  for (const scene of wanted()) await take(workbench, scene);
  await checkCommands(workbench);
} finally {
  await workbench.close();
}
console.log(`\n${taken} pictures, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
