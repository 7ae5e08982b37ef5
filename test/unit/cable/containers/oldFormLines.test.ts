import {
  OLD_FORM_FURNITURE,
  OLD_FORM_HEAD,
  OLD_FORM_INFORMED,
  OLD_FORM_LABELS,
  OLD_FORM_MORE,
  OLD_FORM_REFERENCE,
} from '../../../../src/cable/containers/oldFormLines';
import { readings } from '../lines/reads';

readings(
  [OLD_FORM_HEAD, ...OLD_FORM_LABELS.map(({ beside }) => beside), OLD_FORM_REFERENCE, OLD_FORM_INFORMED],
  [
    ['INCOMING TELEGRAM Department of State', 'formHead', { dir: 'INCOMING' }],
    ['FROM: Sampletown', 'fm', { plad: 'Sampletown' }],
    ['FROM:', 'fm'],
    ['TO: Secretary of State', 'to', { plad: 'Secretary of State' }],
    ['NO: 631, October 15, 6 p.m.', 'mrn', { serial: '631', when: 'October 15, 6 p.m.' }],
    ["Rec'd: October 15, 1962 1:40 p.m.", 'systemLabel', { when: 'October 15, 1962 1:40 p.m.' }],
    ['Control: 11402', 'systemLabel', { control: '11402' }],
    ['DATE: September 21, 4 p.m.', 'systemLabel'],
    ['Reference: DEPCIRTEL 505', 'ref', { refs: 'DEPCIRTEL 505' }],
    ['ACTION DEPARTMENT 631, INFORMATION PARIS 535', 'info'],
    ['ACTION IS NEEDED ON THIS', null],
    ['from the harbor', null],
  ],
);

readings(
  [OLD_FORM_MORE],
  [
    ['PARIS 1202, SAMPLETOWN 909', 'info'],
    ['UNNUMBERED.', 'info'],
    ['The minister said', null],
  ],
);

readings(
  OLD_FORM_LABELS.flatMap(({ below }) => below ?? []),
  [
    ['Sampletown', 'fm', { plad: 'Sampletown' }],
    ['Secretary of State', 'to', { plad: 'Secretary of State' }],
    ['612, October 13, 5 p.m.', 'mrn', { serial: '612' }],
    ['October 15, 1962', 'systemValue'],
    ['11402', 'systemValue'],
    ['and went on', null],
  ],
);

readings(OLD_FORM_FURNITURE, [
  ['-2- 2714, April 27, 6 p.m., from Sampletown', 'pageNo', { page: '2' }],
  ['REPRODUCTION FROM THIS COPY IS', 'oldFoot'],
  ['PROHIBITED UNLESS "UNCLASSIFIED"', 'oldFoot'],
  ['2 - THE SECOND POINT', null],
]);
