import { expect, test } from 'vitest';
import type { KeptRecord } from '../../../../src/schemas/record/envelope.ts';
import {
  parseFile,
  recordsToTexts,
  recordToText,
} from '../../../../src/schemas/record/record-file.ts';
import { readFixture } from './fixture.ts';

function record(change: Partial<KeptRecord> = {}): KeptRecord {
  const whole: KeptRecord = JSON.parse(readFixture('every-field-v2'));
  return { ...whole, ...change };
}

/** About 200 kB. */
function largeRecord(id: string): KeptRecord {
  const fields = Array.from({ length: 100 }, (_, index) => [
    `note.item-${index}`,
    { value: 'w'.repeat(2000), revision: 1 },
  ]);
  return record({ id, fields: Object.fromEntries(fields) });
}

test('a file of one record gives that record', () => {
  expect(parseFile(recordToText(record()))).toEqual({ kind: 'records', records: [record()] });
});

test('a file of several gives them all, in order', () => {
  const records = [record({ id: 'a' }), record({ id: 'b' })];
  const [text = ''] = recordsToTexts(records);
  expect(parseFile(text)).toEqual({ kind: 'records', records });
});

test('more than fits a file that is read back becomes several files', () => {
  // Ten records of about 205 kB each: four fit into 1 MB, so 4 + 4 + 2.
  const records = Array.from({ length: 10 }, (_, index) => largeRecord(`r-${index}`));
  const counts = recordsToTexts(records).map((text) => {
    const parsed = parseFile(text);
    return parsed.kind === 'records' ? parsed.records.length : parsed.reason;
  });
  expect(counts).toEqual([4, 4, 2]);
});

test('no record makes no file', () => {
  expect(recordsToTexts([])).toEqual([]);
});

test('one record that is refused refuses the whole file', () => {
  const file = { app: 'peer-programmes', records: [record(), { ...record(), id: '', version: 2 }] };
  expect(parseFile(JSON.stringify(file))).toEqual({ kind: 'refused', reason: 'damaged' });
});

test('a file that names one record twice, or none, is damaged', () => {
  const refusal = { kind: 'refused', reason: 'damaged' };
  const twice = { app: 'peer-programmes', records: [record(), record()] };
  expect(parseFile(JSON.stringify(twice))).toEqual(refusal);
  expect(parseFile('{"app":"peer-programmes","records":[]}')).toEqual(refusal);
});

test('200 records of 32 answers are read without a noticeable wait', () => {
  const fields = Array.from({ length: 32 }, (_, index) => [
    `answer.item-${index}`,
    { value: '3', revision: 1 },
  ]);
  const text = recordToText(record({ fields: Object.fromEntries(fields) }));
  const start = performance.now();
  for (let index = 0; index < 200; index += 1) parseFile(text);
  expect(performance.now() - start).toBeLessThan(2000);
});
