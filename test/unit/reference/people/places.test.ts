import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOf } from '../../../../src/reference/people/places';
import { postEntries } from '../../../../src/reference/postNames';
import { ourShelf } from '../ourShelf';

for (const [post, countries, expected] of [
  ['OSLO', ['Norway'], ['norway']],
  ['JIDDA', ['Saudi Arabia'], ['saudi-arabia']],
  ['SEOUL', ['South Korea'], ['korea']],
  ['MOSCOW', ['Soviet Union', 'Russia'], ['russia']],
  ['USUN', [], ['representative-to-un']],
  ['SAIGON', [], ['vietnam-south']],
  ['WEST BERLIN', ['Germany (West Berlin)'], []],
  ['NOWHERE', [], []],
] as const)
  test(`${post} is the seat of ${expected.join(', ') || 'nobody'}`, () =>
    assert.deepEqual(placesOf(post, countries), expected));

test('every country of the table of posts with an embassy has chiefs of mission', () => {
  const silent = new Set<string>();
  for (const code of ourShelf.codesOf('post')) {
    if (!/^AMEMBASSY /.test(code)) continue;
    const post = code.replace('AMEMBASSY ', '');
    const places = placesOf(
      post,
      postEntries(ourShelf, post).flatMap(({ parent }) => parent ?? []),
    );
    if (!places.some((place) => ourShelf.people().chiefsAt(place).length)) silent.add(code);
  }
  assert.deepEqual([...silent], []);
});
