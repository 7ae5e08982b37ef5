import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const COMMAND = `npm run bench -- ${process.argv.slice(2).join(' ')}`;

const HEAD = `# Performance

    ${COMMAND}

wrote this page, on Node ${process.versions.node}, ${cpus()[0]?.model ?? 'a machine'}.

Speeds are those of the processor's time, of files read after a few others, with letters that nobody has read before. What
counts is the ratio: all readers of one text take turns in the same run, so a slow machine is slow for each of them.

- **parse**: from the text to the \`CableDocument\`, all of it: nothing is put off until somebody asks. Beside it the same text read
  by @lezer/markdown, by markdown-it, and split into lines with one pattern tried on each. The ratio is to @lezer/markdown.
  \`scripts/checks/bench/texts.mjs\` makes the texts; with released cables at hand (\`--corpus DIR\`) each source of them is read too.
- **grammar**: lines that the grammar colours, with Oniguruma as VS Code does it, beside VS Code's grammars of YAML, Markdown and INI
  on the same lines. The ratio is to YAML.
- **growth**: how long ten times the text takes, and that divided by ten: 1 where time grows as the text does.
`;

/** Writes the figures of a run as a page, a table for each part of them. */
export function writePage(file, figures) {
  const parts = [...new Set(figures.map(({ name }) => name.split('/')[0]))];
  writeFileSync(file, [HEAD, ...parts.map((part) => tableOf(part, figures))].join('\n'));
}

function tableOf(part, figures) {
  const rows = figures.filter(({ name }) => name.startsWith(`${part}/`));
  const lines = rows.map(({ name, value, unit, ratio }) => `| ${name} | ${value} ${unit} | ${ratio.toFixed(2)} |`);
  return [`## ${part}`, '', '| | | ratio |', '|---|--:|--:|', ...lines, ''].join('\n');
}
