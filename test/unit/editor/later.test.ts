import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { Later } from '../../../src/editor/later';

describe('what is done later', () => {
  let done: string[] = [];
  const act = (name: string) => (): void => {
    done.push(name);
  };

  beforeEach(() => {
    done = [];
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => mock.timers.reset());

  test('is done after the pause, and once', () => {
    new Later(200).do('a.cable', act('read'));
    mock.timers.tick(199);
    assert.deepEqual(done, []);
    mock.timers.tick(1000);
    assert.deepEqual(done, ['read']);
  });

  test('waits anew whenever it is asked again, and only the last is done', () => {
    const later = new Later(200);
    later.do('a.cable', act('first'));
    mock.timers.tick(150);
    later.do('a.cable', act('second'));
    mock.timers.tick(150);
    assert.deepEqual(done, []);
    mock.timers.tick(50);
    assert.deepEqual(done, ['second']);
  });

  test('does not wait for what is asked under another key', () => {
    const later = new Later(200);
    later.do('a.cable', act('a'));
    mock.timers.tick(150);
    later.do('b.cable', act('b'));
    mock.timers.tick(50);
    assert.deepEqual(done, ['a']);
  });

  test('can be asked again by what is done', () => {
    const later = new Later(200);
    later.do('a.cable', () => {
      done.push('first');
      later.do('a.cable', act('second'));
    });
    mock.timers.tick(200);
    mock.timers.tick(200);
    assert.deepEqual(done, ['first', 'second']);
  });

  test('is not done when it is forgotten', () => {
    const later = new Later(200);
    later.do('a.cable', act('a'));
    later.do('b.cable', act('b'));
    later.forget('a.cable');
    mock.timers.tick(200);
    assert.deepEqual(done, ['b']);
  });

  test('is not done when the feature has gone', () => {
    const later = new Later(200);
    later.do('a.cable', act('a'));
    later.do('b.cable', act('b'));
    later.dispose();
    mock.timers.tick(1000);
    assert.deepEqual(done, []);
  });
});
