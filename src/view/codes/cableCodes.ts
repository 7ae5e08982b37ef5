import type { Addressee, Cable, Paragraph } from '../../cable/model';
import type { FoundCode } from './code';
import { found } from './found';

/** What the parser has already read as nodes of a telegram; headers that sections repeat are found line by line. */
export function cableCodes(cable: Cable): FoundCode[] {
  return [
    ...headingCodes(cable),
    ...textHeaderCodes(cable),
    ...cable.paragraphs.flatMap(portionCodes),
    ...cable.citations.map((node) => found('reference', node.text, node.range, node, 'citation')),
    ...(cable.signature ? [found('signature', cable.signature.text, cable.signature.range, cable.signature)] : []),
  ];
}

function headingCodes({ precedence, dateTimeGroup, from, to, info }: Cable): FoundCode[] {
  const roles = precedence.length > 1 ? ['action', 'info'] : [null];
  return [
    ...precedence.map((node, i) => found('precedence', node.code, node.range, node, roles[i] ?? null)),
    ...(dateTimeGroup ? [found('dateTimeGroup', dateTimeGroup.text, dateTimeGroup.range, dateTimeGroup)] : []),
    ...(from ? [found('originator', from.text, from.range, from, 'from')] : []),
    ...to.flatMap((node) => addresseeCodes(node, 'to')),
    ...info.flatMap((node) => addresseeCodes(node, 'info')),
  ];
}

/** "RUEHFR/AMEMBASSY PARIS PRIORITY": the routing indicator is a code of its own. */
function addresseeCodes(node: Addressee, role: string): FoundCode[] {
  const { text, routingIndicator: ri, range } = node;
  if (!ri) return [found('addressee', text, range, node, role)];
  const end = range[0] + ri.length;
  return [
    found('routingIndicator', ri, [range[0], end], node, role),
    found('addressee', text.slice(ri.length + 1), [end + 1, range[1]], node, role),
  ];
}

function textHeaderCodes({ captions, executiveOrder, tags, references }: Cable): FoundCode[] {
  return [
    ...captions.map(({ code, range }) => found('caption', code, range, null)),
    ...(executiveOrder
      ? [found('executiveOrder', executiveOrder.order ?? '', executiveOrder.range, executiveOrder)]
      : []),
    ...tags.map(({ code, range }) => found('tag', code, range, null)),
    ...references.map((node) => found('reference', node.text, node.range, node, node.label)),
  ];
}

/** A mark that a whole-text mark hands down does not stand at the paragraph. */
function portionCodes(paragraph: Paragraph): FoundCode[] {
  const { portion } = paragraph;
  if (!portion || portion.inherited) return [];
  return [found('portion', portion.text, portion.range, { portion, paragraph }, paragraph.number)];
}
