import type { Line } from '../../cable/model';
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
const READERS: ReadonlyMap<string, LineReader> = new Map(
  Object.entries<LineReader>({
    banner,
    bannerX: banner,
    classificationFoot: banner,
    page: wholeLine('pageLine'),
    pageX: wholeLine('pageLine'),
    pageTail: wholeLine('pageLine'),
    cxPage: wholeLine('pageLine'),
    relay: wholeLine('relayLine'),
    relayX: wholeLine('relayLine'),
    dtg: dateTimeLineCodes,
    dtgX: dateTimeLineCodes,
    fm: originatorLineCodes,
    xmt: exemptLineCodes,
    fl1: transmissionLineCodes,
    fl2: transmissionLineCodes,
    fl3: transmissionLineCodes,
    fl4: transmissionLineCodes,
    janap: transmissionLineCodes,
    bt: transmissionLineCodes,
    eomCheck: transmissionLineCodes,
    nnnn: transmissionLineCodes,
    mrn: messageReferenceLineCodes,
    mrnX: messageReferenceLineCodes,
    viewerHead: messageReferenceLineCodes,
    sasHead: ({ fields }) => classificationCodes(fields.value, 'archive'),
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
    systematic: wholeLine('stamp'),
    foiaStamp: wholeLine('stamp'),
    foiaStamp2: wholeLine('stamp'),
    cspStamp: wholeLine('stamp'),
    reviewAuth: wholeLine('stamp'),
    caseId: wholeLine('stamp'),
    smartFoot: wholeLine('stamp'),
    corrected: wholeLine('line'),
    military: wholeLine('line'),
    ocNote: wholeLine('line'),
    distNo: wholeLine('line'),
    source: wholeLine('line'),
    atStamp: wholeLine('line'),
    aadText: wholeLine('line'),
    aadAttrs: wholeLine('line'),
    aadFooter: wholeLine('line'),
    lostText: wholeLine('line'),
    endOfDoc: wholeLine('line'),
    nscHead: wholeLine('line'),
    nscFoot: wholeLine('line'),
    oldHead: wholeLine('line'),
    frusSource: wholeLine('line'),
  }),
);

/** The codes of one line; none when nothing in it is a code. */
export const lineCodes: LineReader = (line) => READERS.get(line.kind)?.(line) ?? [];
