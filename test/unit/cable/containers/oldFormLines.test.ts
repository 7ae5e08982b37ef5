import {
  OLD_FORM_FURNITURE,
  OLD_FORM_HEAD,
  OLD_FORM_LINES,
  OLD_FORM_MORE,
  OLD_FORM_VALUES,
} from '../../../../src/cable/containers/oldFormLines';
import { readings } from '../lines/reads';

readings(
  [OLD_FORM_HEAD, OLD_FORM_LINES],
  [
    ['INCOMING TELEGRAM Department of State', 'oldHead', { dir: 'INCOMING' }],
    ['FROM: Sampletown', 'oldFrom', { plad: 'Sampletown' }],
    ['FROM:', 'oldFrom'],
    ['TO: Secretary of State', 'oldTo', { plad: 'Secretary of State' }],
    ['NO: 631, October 15, 6 p.m.', 'oldNumber', { serial: '631', when: 'October 15, 6 p.m.' }],
    ["Rec'd: October 15, 1962 1:40 p.m.", 'oldReceived', { when: 'October 15, 1962 1:40 p.m.' }],
    ['Control: 11402', 'oldControl', { control: '11402' }],
    ['DATE: September 21, 4 p.m.', 'oldDate'],
    ['Reference: DEPCIRTEL 505', 'ref', { refs: 'DEPCIRTEL 505' }],
    ['ACTION DEPARTMENT 631, INFORMATION PARIS 535', 'oldAction'],
    ['ACTION IS NEEDED ON THIS', null],
    ['from the harbor', null],
  ],
);

readings(
  [OLD_FORM_MORE],
  [
    ['PARIS 1202, SAMPLETOWN 909', 'oldAction'],
    ['UNNUMBERED.', 'oldAction'],
    ['The minister said', null],
  ],
);

readings(Object.values(OLD_FORM_VALUES), [
  ['Sampletown', 'oldFrom', { plad: 'Sampletown' }],
  ['Secretary of State', 'oldTo', { plad: 'Secretary of State' }],
  ['612, October 13, 5 p.m.', 'oldNumber', { serial: '612' }],
  ['October 15, 1962', 'oldReceived'],
  ['11402', 'oldControl'],
  ['and went on', null],
]);

readings(OLD_FORM_FURNITURE, [
  ['-2- 2714, April 27, 6 p.m., from Sampletown', 'oldPage', { page: '2' }],
  ['REPRODUCTION FROM THIS COPY IS', 'oldFoot'],
  ['PROHIBITED UNLESS "UNCLASSIFIED"', 'oldFoot'],
  ['2 - THE SECOND POINT', null],
]);
