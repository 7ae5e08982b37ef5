import type { Line } from '../lines/line';
import type { Cable, Problem } from '../model';
import { distributionProblems } from './distributionProblems';
import { numberProblems } from './numberProblems';
import { portionProblems } from './portionProblems';
import { sectionProblems } from './sectionProblems';
import { serialProblems } from './serialProblems';
import { timeProblems } from './timeProblems';

/** What does not agree in one telegram, in the order of the text: findings for the reader, not errors of the cable. */
export function problemsOf(pieces: readonly Line[], cable: Cable, text: string): Problem[] {
  return [
    ...distributionProblems(pieces, cable),
    ...timeProblems(pieces),
    ...serialProblems(pieces, cable),
    ...sectionProblems(pieces),
    ...dateProblems(cable),
    ...portionProblems(cable, text),
    ...numberProblems(cable),
  ].sort((a, b) => a.range[0] - b.range[0]);
}

function dateProblems({ dateTimeGroup: group }: Cable): Problem[] {
  if (!group || group.certainty === 'certain') return [];
  const read = group.utc ? `was read as ${group.utc}` : 'gives no date';
  return [
    {
      code: 'date-damaged',
      severity: 'information',
      message: `The date-time group is printed ${group.text} and ${read}.`,
      range: group.range,
    },
  ];
}
