import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Line } from '../../../../src/cable/lines/line';
import { LinePatterns } from '../../../../src/cable/lines/linePatterns';

/** One line, the kind that it is, and those of its fields that the test is about; null for a line that is none. */
export type Reading = readonly [line: string, kind: string | null, fields?: Readonly<Record<string, string>>];

/** A test for each line, against the patterns in their order; every field must stand where it says it does. */
export function readings(patterns: LinePatterns | readonly LinePatterns[], cases: readonly Reading[]): void {
  const all = new LinePatterns(...[patterns].flat());
  for (const [text, kind, fields = {}] of cases) {
    test(`${JSON.stringify(text)} is ${kind ?? 'no such line'}`, () => {
      const start = 100;
      const found = all.read(new Line(text, start, start + text.length));
      assert.equal(found?.kind ?? null, kind);
      for (const [name, value] of Object.entries(fields)) assert.equal(found?.fields[name]?.text, value, name);
      for (const { text: printed, range } of Object.values(found?.fields ?? {}))
        assert.equal(text.slice(range[0] - start, range[1] - start), printed);
    });
  }
}
