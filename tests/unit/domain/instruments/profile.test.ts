import { expect, test } from 'vitest';
import type { Answers } from '../../../../src/domain/instruments/instrument.ts';
import { profile, strengths, STRENGTHS_RULE } from '../../../../src/domain/instruments/profile.ts';
import { SMALL } from './small-instrument.ts';

const idsOf = (answers: Answers) => strengths(SMALL, answers).map(({ itemId }) => itemId);

test('every section has its own figure, and there is none for the whole', () => {
  // (2 + 3 + 4) ÷ 3 = 3; one of two rated is half, 5 ÷ 1 = 5
  expect(profile(SMALL, { a: 2, b: 3, c: 4, d: 5 })).toEqual([
    {
      id: 'one',
      title: 'Section one',
      score: { kind: 'figure', mean: 3, rated: 3, base: 3, items: 3 },
    },
    {
      id: 'two',
      title: 'Section two',
      score: { kind: 'figure', mean: 5, rated: 1, base: 2, items: 2 },
    },
  ]);
});

test('strengths are at level 4 or 5, the highest first', () => {
  expect(idsOf({ a: 3, b: 4, c: 'not-known', d: 5, e: 'does-not-apply' })).toEqual(['d', 'b']);
});

test('strengths on the same level keep the order of the instrument, three at most', () => {
  expect(idsOf({ e: 4, d: 4, c: 4, b: 4, a: 4 })).toEqual(['a', 'b', 'c']);
  expect(idsOf({ a: 4, b: 4, c: 4, d: 4, e: 5 })).toEqual(['e', 'a', 'b']);
});

test('a strength brings what can be seen at its level', () => {
  expect(strengths(SMALL, { b: 4 })).toEqual([
    { itemId: 'b', sectionId: 'one', statement: 'We do b.', rating: 4, proof: 'b seen at 4' },
  ]);
});

test('nobody has a strength without an answer', () => {
  expect(idsOf({})).toEqual([]);
});

test('the rule is told as it is', () => {
  expect(STRENGTHS_RULE).toBe(
    'These are your answers at level 4 or 5: the highest first, then in the order of the questions, three at most.',
  );
});
