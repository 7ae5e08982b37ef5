import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UsageError } from '../../../src/cli/files';
import { explainedPerson } from '../../../src/cli/person';
import { loadShelf } from '../../../src/reference/shelf';

const shelf = loadShelf(
  [
    '#post',
    'AMEMBASSY LA PAZ|Embassy La Paz|Bolivia||||sourced|List|La Paz / embassy / ',
    '#person',
    'Stedman|William Perry|ambassador-e-p|bolivia|1973-10-16|1977-06-27|',
    'Vance|Cyrus Roberts|secretary||1977-01-23|1980-04-28|',
  ]
    .map((row) => row.replaceAll('|', '\t'))
    .join('\n'),
);
const asked = (name: string, post: string | null, date: string | null, format: 'text' | 'ndjson' = 'text') =>
  explainedPerson(shelf, name, { post, date, format });

test('people read the name, the office held that day and the source', () =>
  assert.equal(
    asked('STEDMAN', 'la paz', '1974-06-30'),
    [
      'STEDMAN - William Perry Stedman',
      '  Ambassador to Bolivia, 1973-10-16 to 1977-06-27.',
      '  Telegrams of a post bear the name of its head, whoever wrote them.',
      '  source: Office of the Historian: principal officers and chiefs of mission.',
    ].join('\n'),
  ));

test('programs read one object: exactly one person, or null', () => {
  const read = (name: string) => JSON.parse(asked(name, 'LA PAZ', '1974-06-30', 'ndjson'));
  assert.deepEqual(read('STEDMAN').person, {
    id: 'stedman-william-perry',
    name: 'Stedman, William Perry',
    office: 'Ambassador to Bolivia',
    for: false,
  });
  assert.equal(read('STEADMAN').person, null);
});

test('a telegram of the Department is signed for the Secretary', () =>
  assert.match(
    asked('VANCE', 'STATE', '1978-06-01'),
    /^VANCE - Signed for the Secretary of State, Cyrus Roberts Vance\n/,
  ));

test('a name that no list has at that post and day is told as such, with who was head then', () =>
  assert.match(
    asked('BROWN', 'LA PAZ', '1974-06-30'),
    /Nobody of this name[\s\S]*Head of the mission then: William Perry Stedman/,
  ));

for (const [what, post, date] of [
  ['a post', null, '1974-06-30'],
  ['a day', 'LA PAZ', null],
] as const)
  test(`without ${what} nobody is named`, () => assert.throws(() => asked('STEDMAN', post, date), UsageError));
