import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOn, HEADING, REFERENCED } from './lines';

for (const { line, codes } of [
  { line: 'DRAFTED BY EUR/WE:JDOE:JD', codes: ['office drafted EUR/WE', 'person drafted JDOE'] },
  { line: 'APPROVED BY S/S - MR. ROE', codes: ['office approved S/S', 'person approved MR. ROE'] },
  { line: 'APPROVED BY THE DEPUTY SECRETARY', codes: ['person approved THE DEPUTY SECRETARY'] },
  {
    line: 'EUR/WE:JDOE,MROE',
    codes: ['office cleared EUR/WE', 'person cleared JDOE', 'person cleared MROE'],
  },
  { line: 'DIA-MR. DOE (SUBS)', codes: ['office cleared DIA', 'person cleared MR. DOE'] },
]) {
  test(`${line}: ${codes.join(', ')}`, () => assert.deepEqual(codesOn(line, HEADING.slice(0, 3)), codes));
}

for (const { line, codes } of [
  { line: 'STATE FOR EUR/WE', codes: ['office pass EUR/WE'] },
  { line: 'FOR ARA/BC/C JACK R. DOE', codes: ['office pass ARA/BC/C'] },
  {
    line: 'STATE FOR NEA/P, INR, S, AND S/ES-O',
    codes: ['NEA/P', 'INR', 'S', 'S/ES-O'].map((o) => `office pass ${o}`),
  },
  { line: 'DEPT FOR EAP/CM AND PRM/POP/MARGARET DOE', codes: ['office pass EAP/CM', 'office pass PRM/POP'] },
  { line: 'DEPT FOR OSTP/DSTRICKLER', codes: ['office pass OSTP'] },
  { line: 'DEPARTMENT PASS USDA', codes: ['office pass USDA'] },
  { line: 'PARIS FOR JOHN DOE', codes: [] },
]) {
  test(`${line}: ${codes.join(', ') || 'no office'}`, () => {
    assert.deepEqual(
      codesOn(`${line}\nE.O. 12958: N/A`, REFERENCED).filter((code) => /^office/.test(code)),
      codes,
    );
  });
}
