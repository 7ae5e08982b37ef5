import type { Line } from '../lines/line';

/** Labels that open a field of their own in the middle of a line, by the kind of field that the line begins with. */
const LABELS: Readonly<Record<'heading' | 'drafting' | 'textHeader', RegExp>> = {
  // P 302006Z MAR 00 FM SECSTATE WASHDC TO AMEMBASSY PARIS PRIORITY INFO EUROPEAN POLITICAL COLLECTIVE
  heading: /(?<![A-Z])(?:FM|TO|INFO)(?= [A-Z])/g,
  // 060269 SOURCE: KODAKB.030085 DRAFTED BY: EUR/WE:DVANCLEVE:DVC APPROVED BY: D:STALBOTT
  drafting: /(?:DRAFTED|APPROVED) BY:/g,
  // E.O. 12958: DECL: 3/28/10 TAGS: PREL, MARR, PINR
  textHeader: /E\.?O\.? ?1\d{4}|TAGS?:|SUBJ(?:ECT)?:|REF(?:S|TELS?|\(S\))?:|CLASSIFIED BY/g,
};

/**
 * Cuts a line where another field begins in it (format.md trap 9). The first part begins at the line's start, also when
 * no label stands there; a label repeated by a second layer of scanning ("TAGS: TAGS: AMGT") does not cut.
 */
export function splitFields(line: Line, family: keyof typeof LABELS): Line[] {
  const first = line.text.search(/\w/);
  const cuts = [0];
  let label = '';
  for (const found of line.text.matchAll(LABELS[family])) {
    const again = label && found[0] === label && family === 'textHeader';
    label = found[0];
    if (found.index > first && !again) cuts.push(found.index);
  }
  return cuts.map((from, i) => line.part(from, cuts[i + 1]));
}
