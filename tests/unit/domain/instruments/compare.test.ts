import { expect, test } from 'vitest';
import { compareAnswers } from '../../../../src/domain/instruments/compare.ts';
import { SMALL } from './small-instrument.ts';

test('every item is there, in the order of the instrument, with its change in levels', () => {
  const earlier = { e: 5, a: 2, b: 3, c: 'not-known' } as const;
  const later = { a: 4, b: 3, c: 2, d: 1, e: 4 } as const;
  expect(compareAnswers(SMALL, earlier, later)).toEqual([
    { id: 'a', before: 2, after: 4, change: 2 }, // 4 − 2
    { id: 'b', before: 3, after: 3, change: 0 },
    { id: 'c', before: 'not-known', after: 2, change: undefined },
    { id: 'd', before: undefined, after: 1, change: undefined },
    { id: 'e', before: 5, after: 4, change: -1 }, // 4 − 5
  ]);
});

test('a blank counts as no level and never as zero', () => {
  const changes = compareAnswers(SMALL, { a: 5 }, {});
  expect(changes.map(({ change }) => change)).toEqual(Array(5).fill(undefined));
});
