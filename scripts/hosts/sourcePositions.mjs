// Turns the stack traces of the bundled suites back into places of our sources.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { root } from './places.mjs';

/** `at eval (http://localhost:34851/static/devextensions/out/host/suite.js#vscode-extension:18566:12)`, in Node without the `#`. */
const FRAME = /^(\s+at ).*suite\.js(#vscode-extension)?:(\d+):(\d+)\)?$/;

/** The web's extension host wraps a module into a function, whose head takes two lines. */
const WRAPPER_LINES = 2;

/** A function from text to text: frames in `bundle` become `at test/host/suite/x.test.ts:9:12`; frames of libraries are left out. */
export function sourcePositions(bundle) {
  if (!existsSync(`${bundle}.map`)) return (text) => text;
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  const place = (line, column) => {
    const origin = map.findEntry(line, column);
    if (!origin.originalSource || origin.originalSource.includes('node_modules')) return undefined;
    const file = relative(root, resolve(dirname(bundle), origin.originalSource));
    return `${file}:${origin.originalLine + 1}:${origin.originalColumn + 1}`;
  };
  const rewrite = (line) => {
    const [, at, wrapped, number, column] = FRAME.exec(line) ?? [];
    if (!number) return /^\s+at .*\bnode:internal\b/.test(line) ? [] : [line];
    const found = place(number - 1 - (wrapped ? WRAPPER_LINES : 0), column - 1);
    return found ? [at + found] : [];
  };
  return (text) => text.split('\n').flatMap(rewrite).join('\n');
}
