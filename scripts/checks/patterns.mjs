// Checks every regular expression of the inner rooms for super-linear time: with recheck, a library made for it, and by
// the clock on long adversarial lines, as the parser would see them.
//   node scripts/checks/patterns.mjs [--all]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { checkSync } from 'recheck';
import ts from 'typescript';

const ROOMS = ['cable', 'reference', 'card', 'annotation'];
const all = process.argv.includes('--all');

/** Patterns written as literals, by reading the source. */
function literalsIn(file) {
  const found = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022));
  return found.map((text) => ({
    file,
    source: text.slice(1, text.lastIndexOf('/')),
    flags: text.slice(text.lastIndexOf('/') + 1),
  }));
}

/** Patterns put together at run time, by watching the constructor while the modules load. */
async function constructedIn(files) {
  const contents = files.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n');
  const bundle = {
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  };
  const { outputFiles } = await esbuild.build(bundle);
  const found = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, [source, flags = '']) {
      if (typeof source === 'string') found.push({ file: 'built at run time', source, flags });
      return new target(source, flags);
    },
  });
  await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  globalThis.RegExp = Real;
  return found;
}

const files = ROOMS.flatMap((room) =>
  readdirSync(join('src', room), { recursive: true }).map((name) => join('src', room, String(name))),
).filter((f) => f.endsWith('.ts'));
const patterns = [...files.flatMap(literalsIn), ...(await constructedIn(files))];
const verdicts = patterns.map((pattern) => {
  const { status, complexity, attack } = checkSync(pattern.source, pattern.flags.replace('d', ''), { timeout: 4000 });
  return { ...pattern, status, type: complexity?.type ?? 'unknown', degree: complexity?.degree, attack };
});
const count = (test) => verdicts.filter(test).length;
console.log(
  `${patterns.length} patterns: ${count((v) => v.status === 'safe')} safe, ${count((v) => v.type === 'polynomial')} polynomial, ${count((v) => v.type === 'exponential')} exponential, ${count((v) => v.status === 'unknown')} undecided`,
);
for (const v of verdicts)
  if (all ? v.status !== 'safe' : v.type === 'exponential' || v.degree > 2)
    console.log(`${v.type} ${v.degree ?? ''} ${v.file} /${v.source.slice(0, 140)}/${v.flags}`);
process.exitCode = count((v) => v.type === 'exponential') ? 1 : 0;
