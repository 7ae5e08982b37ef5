import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { cableCodes } from '../../../../src/view/codes/cableCodes';

const smart = `MRN:        11 SAMPLETOWN 3042
Date/DTG:   Nov 23, 2011 / 231057Z NOV 11
From:       AMCONSUL SAMPLETOWN
Action:     WASHDC, SECSTATE ROUTINE
E.O.:       13526
TAGS:       EAID, PREL
Captions:   SENSITIVE
Subject:    A Visit

1. (SBU) Summary: nothing happened.

2. (C) See Sampletown 12.
`;

test('labels of the SMART system give the same codes as a telegram header', () => {
  const [cable] = parse(smart).cables;
  assert.ok(cable);
  assert.deepEqual(
    cableCodes(cable).map(({ kind, code }) => `${kind} ${code}`),
    [
      'dateTimeGroup 231057Z NOV 11',
      'originator AMCONSUL SAMPLETOWN',
      'addressee WASHDC, SECSTATE ROUTINE',
      'caption SENSITIVE',
      'executiveOrder 13526',
      'tag EAID',
      'tag PREL',
      'portion (SBU)',
      'portion (C)',
    ],
  );
});

test('every code of a telegram stands where its text is printed', () => {
  const [cable] = parse(smart).cables;
  for (const { code, range, kind } of cable ? cableCodes(cable) : []) {
    if (kind === 'tag' || kind === 'portion') assert.equal(smart.slice(...range), code);
  }
});
