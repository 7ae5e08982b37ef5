import type { Line, LineKind } from '../../cable/model';
import { type KindsWith, rowOf } from '../../cable/model';
import { attributeLineCodes, releaseLineCodes, wholeLine } from './archiveLineCodes';
import type { FoundCode } from './code';
import { passLineCodes } from './draftingCodes';
import { dateTimeLineCodes, exemptLineCodes, originatorLineCodes, transmissionLineCodes } from './headingLineCodes';
import {
  captionLineCodes,
  classificationCodes,
  executiveOrderLineCodes,
  messageReferenceLineCodes,
  reasonLineCodes,
  subjectLineCodes,
  tagLineCodes,
} from './textHeaderLineCodes';

type LineReader = (line: Line) => FoundCode[];

const banner: LineReader = ({ fields }) => classificationCodes(fields.cls, 'banner');

/** How the codes of a line are found, by the line's kind; every section and every page is read. */
const READERS: Readonly<Record<KindsWith<'card', 'codes'>, LineReader>> = {
  banner,
  bannerX: banner,
  classificationFoot: banner,
  dtg: dateTimeLineCodes,
  dtgX: dateTimeLineCodes,
  fm: originatorLineCodes,
  xmt: exemptLineCodes,
  fl2: transmissionLineCodes,
  mrn: messageReferenceLineCodes,
  mrnX: messageReferenceLineCodes,
  viewerHead: messageReferenceLineCodes,
  sasHead: ({ fields }) => classificationCodes(fields.cls, 'archive'),
  caption: captionLineCodes,
  pass: passLineCodes,
  eo: executiveOrderLineCodes,
  eoX: executiveOrderLineCodes,
  tags: tagLineCodes,
  tagsCont: tagLineCodes,
  subject: subjectLineCodes,
  classBy: reasonLineCodes,
  release: releaseLineCodes,
  release0: releaseLineCodes,
  aadAttr: attributeLineCodes,
};

/** Lines that say something as a whole, and are not read word for word alone: codes stand in them, or their name is their own. */
const NAMED: Readonly<Partial<Record<KindsWith<'card', 'line'>, LineReader>>> = {
  fl1: transmissionLineCodes,
  fl3: transmissionLineCodes,
  fl4: transmissionLineCodes,
  janap: transmissionLineCodes,
  bt: transmissionLineCodes,
  eomCheck: transmissionLineCodes,
  nnnn: transmissionLineCodes,
};

const readers: Readonly<Partial<Record<LineKind, LineReader>>> = { ...READERS, ...NAMED };

/** The codes of one line; none when nothing in it is a code. */
export const lineCodes: LineReader = (line) =>
  (readers[line.kind] ?? (rowOf(line.kind).card === 'line' ? wholeLine : null))?.(line) ?? [];
