import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../../../src/schemas/record/parse-record.ts';
import { recordToText } from '../../../../src/schemas/record/record-file.ts';
import { readFixture } from './fixture.ts';

const whole = readFixture('every-field-v2');

function changed(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(whole), ...change });
}

function withField(name: string, field: unknown): string {
  return changed({ fields: { [name]: field } });
}

describe('a record of the current version', () => {
  test('is read as it was written, whatever its texts look like', () => {
    expect(parseRecord(whole)).toEqual({ kind: 'record', record: JSON.parse(whole) });
  });

  test('is byte for byte the same after writing and reading again', () => {
    const parsed = parseRecord(whole);
    const text = parsed.kind === 'record' ? recordToText(parsed.record) : '';
    expect(text).toBe(JSON.stringify(JSON.parse(whole)));
  });

  test('is refused where another tool is open', () => {
    expect(parseRecord(whole, 'skills')).toEqual({ kind: 'refused', reason: 'other-tool' });
  });
});

describe('an older record', () => {
  test('climbs to the current version without losing an answer', () => {
    expect(parseRecord(readFixture('readiness-v1'))).toEqual({
      kind: 'record',
      record: JSON.parse(readFixture('readiness-v2')),
    });
  });

  test('of another tool climbs the ladder of that tool', () => {
    expect(parseRecord(readFixture('skills-v1'), 'skills')).toMatchObject({
      record: { tool: 'skills', version: 2, fields: { 'answer.listening-1': { value: '4' } } },
    });
  });

  test('that is read twice stays the same', () => {
    const once = parseRecord(readFixture('readiness-v1'));
    const text = once.kind === 'record' ? recordToText(once.record) : '';
    expect(parseRecord(text)).toEqual(once);
  });

  test.each([
    ['answers missing', undefined],
    ['answers empty', null],
    ['answers as text', '3'],
    ['an answer as text', { 'need-1': '3' }],
    ['an answer off the scale', { 'need-1': 6 }],
    ['an answer between two levels', { 'need-1': 2.5 }],
  ])('with %s is damaged', (_, answers) => {
    const text = JSON.stringify({ ...JSON.parse(readFixture('readiness-v1')), answers });
    expect(parseRecord(text)).toEqual({ kind: 'refused', reason: 'damaged' });
  });
});

describe('a newer record is refused as newer, not as damaged', () => {
  test.each([
    ['a higher version', changed({ version: 99, fields: 'in a shape of the future' })],
    ['a tool this site does not know', changed({ tool: 'later' })],
  ])('%s', (_, text) => {
    expect(parseRecord(text)).toEqual({ kind: 'refused', reason: 'newer' });
  });
});

test.each([
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['a text', '"record"'],
  ['a number', '7'],
  ['NaN', 'NaN'],
  ['an empty object', '{}'],
  ['another app', changed({ app: 'another' })],
  ['a picture', '\u0089PNG\r\n\u001a\n'],
])('%s is not ours', (_, text) => {
  expect(parseRecord(text)).toEqual({ kind: 'refused', reason: 'not-ours' });
});

test.each([
  ['no version', changed({ version: undefined })],
  ['version 0', changed({ version: 0 })],
  ['version 1.5', changed({ version: 1.5 })],
  ['a version as text', changed({ version: '2' })],
  ['no tool', changed({ tool: undefined })],
  ['a key that is not known', changed({ extra: 1 })],
  ['an id that would break a key', changed({ id: 'a:b' })],
  ['an empty name', changed({ name: '' })],
  ['a name too long', changed({ name: 'n'.repeat(121) })],
  ['a day without a time', changed({ savedAt: '2026-11-02' })],
  ['a day that does not exist', changed({ usedAt: '2026-02-30T00:00:00.000Z' })],
  ['a number as a date', changed({ expiresAt: 1 })],
  ['fields as a list', changed({ fields: [] })],
  ['fields as null', changed({ fields: null })],
  ['a field as text', withField('note.a', 'text')],
  ['a field without revision', withField('note.a', { value: 'text' })],
  ['revision 0', withField('note.a', { value: 'text', revision: 0 })],
  ['a revision beyond counting', withField('note.a', { value: 'text', revision: 2 ** 53 })],
  ['a number as a value', withField('note.a', { value: 3, revision: 1 })],
  ['a key in a field', withField('note.a', { value: '', revision: 1, more: 1 })],
  ['a level off the scale', withField('answer.a', { value: '6', revision: 1 })],
  ['a gate with a level', withField('gate.a', { value: '3', revision: 1 })],
  ['a date in words', withField('plan.0.date', { value: 'Easter', revision: 1 })],
  ['a note too long', withField('note.a', { value: 'n'.repeat(2001), revision: 1 })],
  ['a field that no tool has', withField('score.a', { value: '3', revision: 1 })],
  ['a field of another tool', withField('tick.a', { value: 'yes', revision: 1 })],
  ['NaN inside', whole.replace('"revision": 4', '"revision": NaN')],
  ['__proto__', whole.replace('{', '{"__proto__": {"version": 2},')],
  ['__proto__ among the fields', whole.replace('"fields": {', '"fields": {"__proto__": {},')],
  ['constructor', whole.replace('{', '{"constructor": 1,')],
])('%s is damage', (_, text) => {
  expect(parseRecord(text)).toEqual({ kind: 'refused', reason: 'damaged' });
});

test('a text over 1 MB is refused unread, counted in bytes', () => {
  const refusal = { kind: 'refused', reason: 'too-large' };
  expect(parseRecord(' '.repeat(1_000_001))).toEqual(refusal);
  expect(parseRecord('ŷ'.repeat(500_001))).toEqual(refusal);
  expect(parseRecord(whole + ' '.repeat(1_000_000 - Buffer.byteLength(whole)))).toMatchObject({
    kind: 'record',
  });
});

test('depth that would exhaust the stack is refused', () => {
  expect(parseRecord('['.repeat(400_000))).toMatchObject({ kind: 'refused' });
  expect(parseRecord('['.repeat(400_000) + ']'.repeat(400_000))).toMatchObject({ kind: 'refused' });
});

test('a record cut short at any byte is refused', () => {
  const bytes = Buffer.from(whole);
  const kept = Array.from(bytes, (_, length) =>
    parseRecord(bytes.subarray(0, length).toString('utf8')),
  ).filter(({ kind }) => kind !== 'refused');
  expect(kept).toEqual([]);
});

test('no text at all makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !!parseRecord(text).kind));
});

test('any change to one character is read or refused, and never throws', () => {
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
      const text = whole.slice(0, at) + put + whole.slice(at + 1);
      return ['record', 'refused'].includes(parseRecord(text).kind);
    }),
  );
});
