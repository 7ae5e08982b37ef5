// Measures the reader of cables on every public set that we have, and writes docs/accuracy.md. Needs the sets in ../shared.
//   node esbuild.mjs && node scripts/corpus/accuracy/page.mjs
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { SETS } from './sets.mjs';

const PAGE = 'docs/accuracy.md';

/** What a set's command prints; stops where it fails. */
function measured({ command }) {
  const run = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${command.join(' ')} exits with ${run.status}:\n${run.stderr}`);
  return run.stdout;
}

const rowOf = (cells) => `| ${cells.join(' | ')} |`;

/** A share of nothing is none. */
const cellOf = (printed) => printed.replace(/^NaN\/0$/, '—');

function tableOf({ row, columns }, printed) {
  const groups = Object.keys(columns);
  const rows = [...printed.matchAll(row)].map(({ groups: found }) => rowOf(groups.map((name) => cellOf(found[name]))));
  if (!rows.length) throw new Error(`nothing to read in:\n${printed}`);
  return [rowOf(Object.values(columns)), rowOf(groups.map((_, i) => (i ? '--:' : '---'))), ...rows].join('\n');
}

const sectionOf = (set) => `## ${set.title}

${set.about}

${tableOf(set, measured(set))}

${set.note ? `${set.note}\n\n` : ''}Command: \`node ${set.command.join(' ')}\`
`;

const pageOf = (day) => `# Accuracy

What the reader of cables reads right, on every public set that we measure it with; written by \`npm run accuracy\` on ${day}.
The sets lie beside the project and not in it: they are other people's texts and labels. "Wrong" is what is told and is not so; what
the reader leaves open is neither right nor wrong.

${SETS.map(sectionOf).join('\n')}`;

if (existsSync('../shared/check')) {
  writeFileSync(PAGE, pageOf(new Date().toISOString().slice(0, 10)));
  console.log(`wrote ${PAGE}`);
} else console.log('SKIPPED: there is no ../shared/check');
