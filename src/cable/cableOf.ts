import { bodyRanges } from './body/bodyRanges';
import { headingsIn } from './body/headings';
import { candidatesIn } from './body/numberCandidates';
import { chooseNumbered } from './body/paragraphNumbers';
import { buildParagraphs } from './body/paragraphs';
import type { MarkContext } from './body/portionMarks';
import { buildSections } from './body/sections';
import { readSignature, withoutSignature } from './body/signature';
import { partiesOf, readCitations } from './citations/cable';
import { listedReference } from './citations/listed';
import { readAddressees, readOriginator } from './fields/addressees';
import { readAttributes } from './fields/attributes';
import { readCableDate } from './fields/cableDate';
import { readCaptions, readClassification } from './fields/classification';
import { readDateTimeGroup, readPrecedence } from './fields/dateTimeGroup';
import { readDistribution } from './fields/distribution';
import { readDrafting } from './fields/drafting';
import { readEditedPrint } from './fields/editedPrint';
import { readExecutiveOrder } from './fields/executiveOrder';
import { readFurnitureNodes } from './fields/furniture';
import { readMessageReference } from './fields/messageReference';
import { readReferences } from './fields/references';
import { readSubject } from './fields/subject';
import { readTags } from './fields/tags';
import type { Line } from './lines/line';
import type { Cable, Classification, ExecutiveOrder, Range } from './model';
import { rankOf } from './words/levels';

/** One telegram from its pieces. `text` is the whole file: pieces know only a line's first characters. */
export function cableOf(pieces: readonly Line[], text: string): Cable {
  const header = readHeader(pieces);
  const numbered = chooseNumbered(candidatesIn(pieces));
  const headings = headingsIn(pieces, numbered);
  const context = markContext(pieces, header.classification, header.executiveOrder);
  const signature = readSignature(pieces, headings, (piece) =>
    text.slice(Math.max(piece.range[0], piece.range[1] - 60), piece.range[1]),
  );
  const body = withoutSignature(pieces, signature);
  const paragraphs = buildParagraphs({ pieces: body, numbered, headings }, context);
  const furniture = readFurnitureNodes(pieces);
  return {
    ...header,
    citations: readCitations(text, bodyRanges(pieces), header),
    references: header.references.map((printed) => listedReference(printed, partiesOf(header))),
    sections: buildSections(body, headings),
    paragraphs,
    signature,
    furniture,
    attributes: readAttributes(pieces),
    range: rangeOf(pieces),
  };
}

const yearOf = (date: string | null): number | null => (date ? Number(date.slice(0, 4)) : null);

function readHeader(pieces: readonly Line[]) {
  const dateTimeGroup = readDateTimeGroup(pieces);
  const captions = readCaptions(pieces);
  const year = dateTimeGroup?.utc ? Number(dateTimeGroup.utc.slice(0, 4)) : null;
  const print = readEditedPrint(pieces);
  const from = print?.from ?? readOriginator(pieces);
  const reference = print ? print.reference : readMessageReference(pieces, year, from?.post);
  const date = readCableDate(pieces, dateTimeGroup, reference);
  const addressees = readAddressees(pieces);
  return {
    messageReference: reference && { ...reference, year: reference.year ?? yearOf(date) },
    date,
    precedence: readPrecedence(pieces),
    dateTimeGroup,
    from,
    to: print?.to ? [print.to] : addressees.to,
    info: addressees.info,
    classification: readClassification(pieces, captions),
    captions,
    executiveOrder: readExecutiveOrder(pieces),
    tags: readTags(pieces),
    subject: readSubject(pieces),
    references: readReferences(pieces),
    distribution: readDistribution(pieces),
    drafting: readDrafting(pieces),
  };
}

/** Portions are marked since E.O. 12065, in telegrams that are classified or sensitive (format.md 1.11, paraX). */
function markContext(
  pieces: readonly Line[],
  classification: Classification | null,
  order: ExecutiveOrder | null,
): MarkContext {
  const strict = pieces.some((p) => p.zone === 'body' && p.kind === 'para' && p.fields.mark);
  const overall = classification?.level ?? null;
  const classified = overall !== null && rankOf(overall) > 0;
  return { overall, marked: strict && classified && order?.order !== '11652' };
}

/** From the first line that is not blank to the last. */
function rangeOf(pieces: readonly Line[]): Range {
  const filled = pieces.filter((p) => p.kind !== 'blank');
  return [filled[0]?.range[0] ?? pieces[0]?.range[0] ?? 0, filled.at(-1)?.range[1] ?? pieces.at(-1)?.range[1] ?? 0];
}
