import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as attributes from '../../../../src/cable/containers/attributes';
import * as frus from '../../../../src/cable/containers/frusLines';
import * as oldForm from '../../../../src/cable/containers/oldFormLines';
import * as smart from '../../../../src/cable/containers/smartLines';
import * as whiteHouse from '../../../../src/cable/containers/whiteHouseLines';
import * as archive from '../../../../src/cable/lines/archiveLines';
import * as body from '../../../../src/cable/lines/bodyLines';
import * as distribution from '../../../../src/cable/lines/distributionLines';
import * as heading from '../../../../src/cable/lines/headingLines';
import { Line } from '../../../../src/cable/lines/line';
import { LinePatterns } from '../../../../src/cable/lines/linePatterns';
import * as page from '../../../../src/cable/lines/pageLines';
import * as textHeader from '../../../../src/cable/lines/textHeaderLines';
import * as transmission from '../../../../src/cable/lines/transmissionLines';
import { sampleLines } from './sampleLines';

const MODULES = {
  archive,
  attributes,
  body,
  distribution,
  frus,
  heading,
  oldForm,
  page,
  smart,
  textHeader,
  transmission,
  whiteHouse,
};

const listsOf = (module: object): LinePatterns[] =>
  Object.values(module).flatMap((value) =>
    value instanceof LinePatterns ? [value] : value?.constructor === Object ? listsOf(value) : [],
  );

/** The lines that the comments of the source show beside their patterns are samples too. */
const commented = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^ *\/\/ (\S.*)$/gm)].map(([, line = '']) => line);

const samples = sampleLines([
  ...['archive', 'body', 'distribution', 'heading', 'page', 'textHeader', 'transmission'].flatMap((name) =>
    commented(`src/cable/lines/${name}Lines.ts`),
  ),
  ...['attributes', 'frusLines', 'oldFormLines', 'smartLines', 'whiteHouseLines'].flatMap((name) =>
    commented(`src/cable/containers/${name}.ts`),
  ),
]).map((text) => new Line(text.trimEnd(), 0, text.length));

/** What is said of a line's beginning, end and length may spare a trial, and never a line that the pattern would take. */
for (const [name, module] of Object.entries(MODULES)) {
  test(`no pattern of ${name} says that it begins otherwise than a line that it takes`, () => {
    for (const { trials } of listsOf(module)) {
      for (const trial of trials) {
        const refused = samples.find(
          (line) => trial.takes(line.text) && !(trial.mayBegin(line.begins) && trial.matches(line)),
        );
        assert.equal(refused?.text, undefined, trial.kind);
      }
    }
  });
}
