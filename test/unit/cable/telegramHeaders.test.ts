import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from '../../../src/cable/lines/splitLines';
import { readLines } from '../../../src/cable/reading/reader';
import { headersIn } from '../../../src/cable/telegramHeaders';
import { telegram } from './telegram';

const piecesOf = (text: string) => readLines(splitLines(text));
const headerOf = (text: string) => headersIn(piecesOf(text))(0, 0);

test('a header shows number, sender, time, and how it was sent', () => {
  assert.deepEqual(headerOf(telegram(['1. (C) TEXT.'])), {
    serial: '3121',
    number: { station: 'LA PAZ', serial: '03121' },
    page: '3121',
    from: 'AMEMBASSY LA PAZ',
    sent: '261830Z MAR 79',
    transmitted: 5,
  });
});

test('the message reference has the first word on the number', () =>
  assert.equal(headerOf(telegram([], { PAGE: 'PAGE 01  LA PAZ 09999  261915Z' })).serial, '3121'));

test('what is lost is empty', () => {
  const lost = headerOf(telegram(['1. TEXT.'], { PAGE: '', 'P 26': '', FM: '', 'C O N F': 'UNCLAS' }));
  assert.deepEqual([lost.serial, lost.number, lost.page, lost.from, lost.sent], ['', null, '', '', '']);
});

test('a header ends where the text begins', () => {
  const text = telegram(['1. (C) TEXT.'], { 'C O N F': '', PAGE: '' });
  assert.equal(headerOf(`${text}\n\n${telegram(['1. MORE.'])}`).serial, '');
});

test('a page line right above belongs to it, one in the text does not', () => {
  const text = `${telegram(['1. (C) TEXT.'])}\n\n${telegram(['1. MORE.'], { PAGE: 'PAGE 01  QUITO 00044  261915Z' })}`;
  const pieces = piecesOf(text);
  const at = pieces.findLastIndex(({ kind, fields }) => kind === 'dist' && fields.role?.text === 'ACTION');
  const page = pieces.findLastIndex(({ kind }) => kind === 'page');
  assert.deepEqual([headersIn(pieces)(at, page).page, headersIn(pieces)(at, at).page], ['44', '']);
});
