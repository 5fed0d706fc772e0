import { expect, test } from 'vitest';
import { asideKey, readKey, recordKey } from '../../../../src/islands/workspace/keys.ts';

test('a key says the tool and the id, and no more', () => {
  expect(recordKey('skills', 'a-1')).toBe('w:skills:a-1');
  expect(asideKey('w:skills:a-1', 5)).toBe('w:aside:skills:a-1:5');
});

test.each([
  ['w:skills:a-1', { kind: 'record', tool: 'skills', id: 'a-1' }],
  ['w:aside:skills:a-1:5', { kind: 'aside', time: 5 }],
  ['w:aside:skills:a-1', { kind: 'aside', time: 0 }],
  ['w:later:a-1', { kind: 'unknown' }],
  ['w:skills:', { kind: 'unknown' }],
  ['w:skills:a:b', { kind: 'unknown' }],
  ['w:', { kind: 'unknown' }],
])('%s is read', (key, meaning) => {
  expect(readKey(key)).toEqual(meaning);
});
