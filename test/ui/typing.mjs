// Notes that are typed fast in a real window, from its first seconds on: every letter has to be in its note or in its box, and none
// in the cable.
//   node test/ui/typing.mjs [--rounds N] [--seed N] [--first ROUND] [--act ACT] [--host web] [--out DIR]
// Each round opens a window anew and does what the seed draws. Exit code 1 when a letter is missing or the cable has changed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Option, program } from 'commander';
import { launchBrowser } from '../../scripts/hosts/browser.mjs';
import { buildExtension, packExtension } from '../../scripts/hosts/build.mjs';
import { root } from '../../scripts/hosts/places.mjs';
import { temporaryFolder } from '../../scripts/hosts/testFolders.mjs';
import { startVscodeServer } from '../../scripts/hosts/vscodeServer.mjs';
import { startWebHost } from '../../scripts/hosts/webHost.mjs';
import { drawing, typedCable } from './typedCable.mjs';
import { ACTS, Typist } from './typist.mjs';

const {
  rounds,
  seed,
  first,
  act: only,
  host,
  out,
} = program
  .option('--rounds <count>', 'how many', Number, 100)
  .option('--seed <number>', 'what is drawn', Number, 1)
  .option('--first <round>', 'begin with this round', Number, 1)
  .addOption(new Option('--act <name>', 'do this in all rounds').choices(Object.keys(ACTS)))
  .addOption(
    new Option('--host <name>', 'the newest VS Code with files on disk, or the oldest for the web')
      .choices(['server', 'web'])
      .default('server'),
  )
  .option('--out <folder>', 'where to put pictures of rounds that failed', join(root, 'out/pictures'))
  .parse()
  .opts();

/** How long all may take to come to rest. */
const REST = 20_000;
const folder = join(temporaryFolder(), 'cables');
mkdirSync(folder);
const names = Array.from({ length: rounds }, (_, i) => `round-${first + i}.cable`);
for (const name of names) writeFileSync(join(folder, name), typedCable);

async function startHost() {
  if (host === 'server') {
    const server = await startVscodeServer({ dataDir: temporaryFolder(), vsix: await packExtension() });
    return { ...server, at: (name) => server.address({ folder, payload: [['openFile', join(folder, name)]] }) };
  }
  await buildExtension();
  const web = await startWebHost({ folder });
  return { ...web, at: (name) => web.address(name) };
}

/** What is missing where it should be, and what is where it should not be; nothing once all is well. */
async function faults(typist, name) {
  const onDisk = (file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '');
  const notes = JSON.stringify(JSON.parse(onDisk(`${name}.annotations.json`) || '{}'));
  const shown = await typist.shown();
  const missing = typist.expected.filter((text) => !notes.includes(text) && !shown.includes(text));
  const changed = onDisk(name) === typedCable ? [] : ['the cable on disk has changed'];
  return [...missing.map((text) => `nowhere: ${text}`), ...changed];
}

async function faultsAtRest(typist, name) {
  const end = Date.now() + REST;
  let found = await faults(typist, name);
  while (found.length && Date.now() < end) {
    await typist.page.waitForTimeout(500);
    found = await faults(typist, name);
  }
  const text = await typist.text((read) => read === typedCable);
  return text === typedCable ? found : [...found, `the text in the editor has changed: ${difference(text)}`];
}

function difference(text) {
  const at = [...typedCable].findIndex((letter, i) => letter !== text[i]);
  return JSON.stringify(text.slice(Math.max(0, at - 10), at + 60));
}

/** One window: opened, waited for none to five seconds, typed in. */
async function playRound(browser, address, name, draw, mark) {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions });
  const page = await context.newPage();
  const typist = new Typist(page, draw, mark);
  const drawn = draw(Object.keys(ACTS).length);
  const [act, wait, number] = [only ?? Object.keys(ACTS)[drawn], draw(5000), 1 + draw(5)];
  let told = '';
  try {
    await page.goto(address);
    await page.locator('[id="cable-text.cable-text.cable.telegram"]').waitFor({ timeout: 120_000 });
    await page.waitForTimeout(wait);
    await ACTS[act](typist, number);
    told = (await faultsAtRest(typist, name)).join('; ');
  } catch (error) {
    told = error.message.split('\n').slice(0, 3).join(' ');
  }
  mkdirSync(out, { recursive: true });
  if (told) await page.screenshot({ path: join(out, `typing.${name}.png`) });
  await context.close();
  return { act, wait, letters: typist.expected.join('').length, ways: typist.ways, told };
}

const server = await startHost();
const browser = await launchBrowser();
let [failed, letters] = [0, 0];
try {
  for (const [index, name] of names.entries()) {
    const round = first + index;
    const result = await playRound(browser, server.at(name), name, drawing(seed * 1000 + round), `${seed}r${round}`);
    if (result.told) failed++;
    letters += result.letters;
    console.log(
      `${result.told ? '✗' : '✓'} ${round}: ${result.act} (${result.ways.join(', ')}), ${result.wait} ms after opening${result.told && `: ${result.told}`}`,
    );
  }
} finally {
  await browser.close();
  await server.stop();
}
console.log(`\n${rounds} rounds with seed ${seed}, ${letters} letters, ${failed} rounds failed`);
process.exitCode = failed ? 1 : 0;
