// The whole grammar: the zones in the order of their trial, and the sets of values that they share.
import { archive } from './archive';
import { body } from './body';
import { containers } from './containers';
import { distributionCopy, furniture } from './distribution';
import { heading, headingZone } from './heading';
import { blank, plain } from './plain';
import { include, match, type Rule, rx } from './rule';
import { passLine, textHeader, textHeaderParts } from './textHeader';
import { formatLines, routingList, signals, transmission } from './transmission';
import { VALUES } from './values';

/** Zone E: the service note under the signature. The signature itself needs the parser (format.md 2.7). */
const ending: readonly Rule[] = [
  match(
    'NOTE BY OC/T: NOT PASSED TO ABOVE ADDRESSEE(S).',
    rx`^[ \t]{0,80}(?<label>NOTE\sBY)\s(?<office>OC/?[A-Z]{1,3})\s?:`,
  ),
];

const zones: Readonly<Record<string, readonly Rule[]>> = {
  blank,
  archive,
  containers,
  transmission,
  furniture,
  distributionCopy,
  headingZone,
  textHeader,
  ending,
  body,
  plain,
};
const parts = { ...VALUES, ...textHeaderParts, passLine, heading, formatLines, signals, routingList };

/** The grammar as VS Code reads it. */
export function cableGrammar(): object {
  const repository = Object.entries({ ...zones, ...parts }).map(([name, patterns]) => [name, { patterns }]);
  return {
    information_for_contributors:
      'Written by scripts/build/grammar.mjs from the rules in scripts/grammar/: change those.',
    name: 'Cable',
    scopeName: 'text.cable',
    patterns: include(...Object.keys(zones)),
    repository: Object.fromEntries(repository),
  };
}
