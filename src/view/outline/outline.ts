import type { Cable, CableDocument } from '../../cable/model';
import { headerRunsIn } from '../headerRuns';
import { linesIn } from '../linesIn';
import { dateSaid, levelSaid, numberSaid } from '../telegramNames';
import { byStart, headerNodes } from './header';
import { nodeOf, type OutlineNode, rangeAround } from './node';
import { bodyNodes, type Source, sourceOf } from './paragraphs';
import { type Speech, shortened, spoken, words } from './speech';

/** The outline of a file: one root a telegram; header, sections and paragraphs inside, in the order of the text. */
export function outlineOf(document: CableDocument, text: string): OutlineNode[] {
  const source = sourceOf(document, text);
  return document.cables.map((cable) => telegramNode(cable, source));
}

function telegramNode(cable: Cable, source: Source): OutlineNode {
  const { document } = source;
  const runs = headerRunsIn(linesIn(document, cable.range));
  const children = [
    ...headerNodes(cable, runs),
    ...bodyNodes(cable, source),
    ...(cable.signature
      ? [nodeOf('signature', spoken(words('Signed'), cable.signature.text), cable.signature.range)]
      : []),
    ...attributeNodes(document, cable),
  ].sort(byStart);
  const [start, end] = cable.range;
  const selectionRange = cable.subject?.range ?? cable.messageReference?.range ?? [start, Math.min(end, start + 1)];
  const detail = spoken(...dateSaid(cable), captionsOf(cable));
  return nodeOf('telegram', telegramName(cable), rangeAround([cable, ...children]), {
    detail,
    selectionRange,
    children,
  });
}

/** "STATE 060269 · Confidential · TALBERT'S MEETING WITH…" */
function telegramName({ messageReference, classification, subject, from }: Cable): Speech {
  const reference = messageReference ? numberSaid(messageReference) : spoken(from?.post);
  const title = subject && shortened(subject.text.replace(/^\([A-Z/]+\)\s*/, ''), 80);
  const name = spoken(reference, classification && levelSaid(classification), title);
  return name.length ? name : [words('Telegram')];
}

/** "EXDIS, NOFORN": further sections repeat them. */
const captionsOf = ({ captions }: Cable): string => [...new Set(captions.map(({ code }) => code))].join(', ');

/** NARA's block as one entry: it is no part of the telegram. */
function attributeNodes(document: CableDocument, { range, attributes }: Cable): OutlineNode[] {
  const count = Object.keys(attributes).length;
  if (!count) return [];
  const lines = linesIn(document, range).filter(({ kind }) => kind === 'aadAttr' || kind === 'attrcont');
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last
    ? [
        nodeOf('attributes', [words('Message attributes (NARA)')], [first.range[0], last.range[1]], {
          detail: [String(count)],
        }),
      ]
    : [];
}
