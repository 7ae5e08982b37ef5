import assert from 'node:assert/strict';
import { test } from 'node:test';
import { travelsTable } from '../../../../scripts/tables/travels';

const COLLECTED = [
  'who\tperson\tfrom\tto\tcountry\tlocale',
  'secretary\tvance-cyrus\t1979-11-01\t1979-11-04\tKorea, Republic of\tSeoul',
  'president\tcarter-james\t1979-06-14\t1979-06-18\tAustria\tVienna',
  'secretary\tvance-cyrus\t1978-12-10\t1978-12-10\tUnited Kingdom\tLondon',
  'secretary\tvance-cyrus\t1978-12-10\t1978-12-10\tUnited Kingdom\tLondon',
  '            Ingelheim\tMet with somebody\t\t\t',
].join('\n');

test('the stays of Secretaries alone, by their days, each once, a stay of one day without an end', () =>
  assert.deepEqual(travelsTable(COLLECTED).trimEnd().split('\n'), [
    'from\tto\tcountry\tlocale',
    '1978-12-10\t\tUnited Kingdom\tLondon',
    '1979-11-01\t1979-11-04\tRepublic of Korea\tSeoul',
  ]));
