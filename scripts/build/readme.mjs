// Fills the tables of settings and commands in README.md from package.json.
//   node scripts/build/readme.mjs            write README.md
//   node scripts/build/readme.mjs --check    fail when it differs
// Both fail when there are too many settings, words that package.nls.json lacks, or no place for a table.
import { readFileSync, writeFileSync } from 'node:fs';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const words = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const said = (text = '') =>
  text.replace(/^%(.*)%$/, (_, key) => words[key] ?? fail(`package.nls.json lacks "${key}".`));

/** More settings than this and nobody finds the one that matters. */
const MOST_SETTINGS = 15;

function fail(message) {
  console.error(message);
  process.exit(1);
}

const settings = Object.entries(contributes.configuration.properties).map(
  ([name, { default: value, description, markdownDescription }]) =>
    `| \`${name}\` | \`${JSON.stringify(value)}\` | ${said(markdownDescription ?? description)} |`,
);
if (settings.length > MOST_SETTINGS)
  fail(`package.json has ${settings.length} settings; at most ${MOST_SETTINGS} may be.`);
const keyOf = (command) => contributes.keybindings.find((binding) => binding.command === command)?.key;
/** Commands that only stand on things that are shown: a button under a note. */
const unlisted = new Set(
  contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
);
const listed = contributes.commands.filter(({ command }) => !unlisted.has(command));
const commands = listed.map(({ command, title, category }) => {
  const key = keyOf(command);
  return `| *${category}: ${said(title)}* | ${key ? `\`${key}\`` : ''} |`;
});
const tables = {
  settings: ['| setting | default | what it does |', '|---|---|---|', ...settings],
  commands: ['| command | key |', '|---|---|', ...commands],
};

const before = readFileSync('README.md', 'utf8');
const after = Object.entries(tables).reduce((text, [name, lines]) => {
  const place = new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`);
  if (!place.test(text)) fail(`README.md has no place for its ${name}: <!-- ${name} --> <!-- /${name} -->`);
  return text.replace(place, () => `<!-- ${name} -->\n${lines.join('\n')}\n<!-- /${name} -->`);
}, before);

if (!process.argv.includes('--check')) {
  writeFileSync('README.md', after);
} else if (before !== after) {
  fail('README.md does not list the settings and commands of package.json: run "node scripts/build/readme.mjs".');
}
