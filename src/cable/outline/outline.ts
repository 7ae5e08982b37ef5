import { headerRunsIn } from '../headerRuns';
import { linesIn } from '../linesIn';
import type { Cable, CableDocument, Range } from '../model';
import { byStart, headerNodes } from './header';
import { nameOf } from './headerFields';
import { nodeOf, type OutlineNode } from './node';
import { bodyNodes } from './paragraphs';
import { shortened, spoken, spokenLevel } from './speech';

/** The outline of a file: one root a telegram; header, sections and paragraphs inside, in the order of the text. */
export function outlineOf(document: CableDocument, text: string): OutlineNode[] {
  return document.cables.map((cable) => telegramNode(document, cable, text));
}

function telegramNode(document: CableDocument, cable: Cable, text: string): OutlineNode {
  const runs = headerRunsIn(linesIn(document, cable.range));
  const children = [
    ...headerNodes(cable, runs),
    ...bodyNodes(cable, text),
    ...(cable.signature ? [nodeOf('signature', spoken('Signed', cable.signature.text), cable.signature.range)] : []),
    ...attributeNodes(document, cable),
  ].sort(byStart);
  const [start, end] = cable.range;
  const range: Range = [start, Math.max(end, ...children.map((child) => child.range[1]))];
  const selectionRange = cable.subject?.range ?? cable.messageReference?.range ?? [start, Math.min(end, start + 1)];
  return nodeOf('telegram', telegramName(cable), range, { detail: cable.date ?? '', selectionRange, children });
}

/** "STATE 060269 · Confidential · TALBERT'S MEETING WITH…" */
function telegramName({ messageReference, classification, subject, from }: Cable): string {
  const reference = messageReference ? nameOf(messageReference) : (from?.post ?? null);
  const title = subject && shortened(subject.text.replace(/^\([A-Z/]+\)\s*/, ''), 80);
  return spoken(reference, classification && spokenLevel(classification.level), title) || 'Telegram';
}

/** NARA's block as one entry: it is no part of the telegram. */
function attributeNodes(document: CableDocument, { range, attributes }: Cable): OutlineNode[] {
  const count = Object.keys(attributes).length;
  if (!count) return [];
  const lines = linesIn(document, range).filter(({ kind }) => kind === 'aadAttr' || kind === 'attrcont');
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last
    ? [nodeOf('attributes', 'Message attributes (NARA)', [first.range[0], last.range[1]], { detail: String(count) })]
    : [];
}
