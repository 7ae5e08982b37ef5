import type { Line, LineKind } from '../../cable/model';
import { type KindsWith, type LineCard, rowOf } from '../../cable/model';
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

const transmission: LineReader = transmissionLineCodes;

/** How the codes of a line are found, by the line's kind; every section and every page is read. */
const READERS: Readonly<Record<KindsWith<'card', 'codes' | 'transmission'>, LineReader>> = {
  banner,
  bannerX: banner,
  classificationFoot: banner,
  dtg: dateTimeLineCodes,
  dtgX: dateTimeLineCodes,
  fm: originatorLineCodes,
  xmt: exemptLineCodes,
  fl1: transmission,
  fl2: transmission,
  fl3: transmission,
  fl4: transmission,
  janap: transmission,
  bt: transmission,
  eomCheck: transmission,
  nnnn: transmission,
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

/** Cards of whole lines. */
const WHOLE: Readonly<Partial<Record<LineCard, LineReader>>> = {
  pageLine: wholeLine('pageLine'),
  relayLine: wholeLine('relayLine'),
  stamp: wholeLine('stamp'),
  line: wholeLine('line'),
};

const readers: Readonly<Partial<Record<LineKind, LineReader>>> = READERS;

/** The codes of one line; none when nothing in it is a code. */
export const lineCodes: LineReader = (line) => (readers[line.kind] ?? WHOLE[rowOf(line.kind).card])?.(line) ?? [];
