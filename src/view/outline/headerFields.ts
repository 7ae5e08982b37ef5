import {
  type Addressee,
  type Cable,
  type DistributionItem,
  type DraftingItem,
  type DraftingRole,
  type ExecutiveOrder,
  type Line,
  type MessageReference,
  type Ranged,
  type Reference,
  rowOf,
} from '../../cable/model';
import { levelSaid, numberSaid } from '../telegramNames';
import { nodeOf, type OutlineKind, type OutlineNode, rangeAround } from './node';
import { listed, type Speech, shortened, spoken, titled, told, type Words, words } from './speech';

/** Chooses those places of a field that are shown; sections of a telegram repeat their header. */
export type Choice = <T extends Ranged>(items: readonly T[]) => readonly T[];

/** The fields that a telegram's header bears, in the order of the usual form (format.md 1.0); one entry each. */
export function headerFields(cable: Cable, lines: readonly Line[], choose: Choice): OutlineNode[] {
  const { from, messageReference, executiveOrder, subject } = cable;
  return [
    distributionNode(choose(cable.distribution)),
    ...draftingNodes(choose(cable.drafting)),
    timeNode(cable),
    from && nodeOf('from', spoken(words('From'), from.text), from.range),
    listNode('addressees', labelled('To'), choose(cable.to).map(addresseeNode)),
    listNode('addressees', labelled('Info'), choose(cable.info).map(addresseeNode)),
    messageReference && messageReferenceNode(messageReference, cable),
    codesNode('captions', words('Captions'), choose(cable.captions)),
    executiveOrder && executiveOrderNode(executiveOrder),
    codesNode('tags', words('TAGS'), choose(cable.tags)),
    subject && nodeOf('subject', spoken(words('Subject'), shortened(subject.text, 160)), subject.range),
    listNode('references', labelled('References'), choose(cable.references).map(referenceNode)),
    ...choose(lines.filter(({ kind }) => rowOf(kind).entry)).map(lineNode),
  ].filter((node) => node !== null);
}

/** "Military addressees · SPECAT EXCLUSIVE": a line that is no field of its own. */
function lineNode(line: Line): OutlineNode {
  const [first] = Object.values(line.fields);
  return nodeOf('line', spoken(words(rowOf(line.kind).entry ?? ''), shortened(first?.text ?? '')), line.range);
}

/** Says whose list it is: "To · AMEMBASSY ROME", "Cleared by JDOE (L)". */
type Label = (entries: string) => Speech;

const labelled =
  (label: string): Label =>
  (entries) =>
    spoken(words(label), entries);

/** A list in one entry that names what it holds, as far as there is room; what it holds stands inside, one by one. */
function listNode(kind: OutlineKind, label: Label, children: readonly OutlineNode[]): OutlineNode | null {
  const [only] = children;
  if (!only) return null;
  const name = label(listed(children.map((child) => told(child.name))));
  if (children.length === 1) return { ...only, name };
  return nodeOf(kind, name, rangeAround(children), { detail: [String(children.length)], children });
}

type Coded = Ranged & { readonly code: string };

const codesNode = (kind: OutlineKind, label: Words, items: readonly Coded[]): OutlineNode | null =>
  items.length ? nodeOf(kind, spoken(label, shortened(items.map((i) => i.code).join(', '))), rangeAround(items)) : null;

/** "Distribution · EUR, 27 for information": the offices themselves have their cards. */
function distributionNode(items: readonly DistributionItem[]): OutlineNode | null {
  if (!items.length) return null;
  const main = items.filter(({ role }) => role !== 'INFO');
  const [first] = main;
  const offices = main.map(({ office }) => office).join(', ');
  const who = first && words(`${titled(first.role)} {0}`, offices);
  return nodeOf('distribution', spoken(words('Distribution'), who), rangeAround(items), {
    detail: [words(items.length === 1 ? '{0} office' : '{0} offices', items.length)],
  });
}

const ROLES: Readonly<Record<DraftingRole, string>> = {
  drafted: 'Drafted by {0}',
  approved: 'Approved by {0}',
  cleared: 'Cleared by {0}',
};

/** One entry a role, with its people in the order of the text. */
const draftingNodes = (people: readonly DraftingItem[]): (OutlineNode | null)[] =>
  (['drafted', 'approved', 'cleared'] as const).map((role) => {
    const inRole = people.filter((one) => one.role === role).map(personNode);
    return listNode('people', (who) => [words(ROLES[role], who)], inRole);
  });

function personNode({ office, name, note, range }: DraftingItem): OutlineNode {
  const who = [name, office && `(${office})`].filter(Boolean).join(' ');
  return nodeOf('person', [who], range, { detail: spoken(note) });
}

function timeNode({ dateTimeGroup: group, precedence }: Cable): OutlineNode | null {
  if (!group) return null;
  const time = group.utc ? `${group.utc.slice(0, 10)} ${group.utc.slice(11, 16)} UTC` : group.text;
  const urgency = precedence.map(({ name }) => words(titled(name)));
  const name = spoken(words('Sent'), time, group.certainty !== 'certain' && words('doubtful'), urgency);
  return nodeOf('time', name, group.range, { detail: spoken(group.utc && group.text) });
}

const addresseeNode = ({ text, range }: Addressee): OutlineNode => nodeOf('addressee', [text], range);

function messageReferenceNode(reference: MessageReference, { classification }: Cable): OutlineNode {
  const detail = spoken(classification && levelSaid(classification));
  return nodeOf('messageReference', spoken(words('Message reference'), numberSaid(reference)), reference.range, {
    detail,
  });
}

function executiveOrderNode({ order, text, declassify, range }: ExecutiveOrder): OutlineNode {
  const name = spoken(order ? `E.O. ${order}` : 'E.O.', shortened(text));
  const detail = spoken(declassify?.date && words('declassify {0}', declassify.date));
  return nodeOf('executiveOrder', name, range, { detail });
}

const referenceNode = ({ label, text, range }: Reference): OutlineNode =>
  nodeOf('reference', [[label, shortened(text)].filter(Boolean).join(' ')], range);
