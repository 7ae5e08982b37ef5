// Fills the tables of settings and commands in README.md from package.json.
//   node scripts/readme.mjs            write README.md
//   node scripts/readme.mjs --check    fail when it differs
import { readFileSync, writeFileSync } from 'node:fs';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const words = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const said = (text = '') => text.replace(/^%(.*)%$/, (_, key) => words[key] ?? key);

const settings = Object.entries(contributes.configuration.properties).map(
  ([name, { default: value, description, markdownDescription }]) =>
    `| \`${name}\` | \`${JSON.stringify(value)}\` | ${said(markdownDescription ?? description)} |`,
);
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
const after = Object.entries(tables).reduce(
  (text, [name, lines]) =>
    text.replace(
      new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`),
      () => `<!-- ${name} -->\n${lines.join('\n')}\n<!-- /${name} -->`,
    ),
  before,
);

if (!process.argv.includes('--check')) {
  writeFileSync('README.md', after);
} else if (before !== after) {
  console.error('README.md does not list the settings and commands of package.json: run "node scripts/readme.mjs".');
  process.exit(1);
}
