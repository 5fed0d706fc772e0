import { expect, test } from 'vitest';
import { isOutcome, nameLink, repeated } from '../../../../src/domain/theory-of-change/problem.ts';

test('a link is named by both its ends', () => {
  expect(nameLink({ from: 'a', to: 'b' })).toBe('the link from "a" to "b"');
});

test.each(['short', 'intermediate', 'long', 'impact'] as const)('%s is an outcome', (type) => {
  expect(isOutcome(type)).toBe(true);
});

test.each(['context', 'input', 'activity', 'output', 'mechanism'] as const)(
  '%s is no outcome',
  (type) => {
    expect(isOutcome(type)).toBe(false);
  },
);

test('every repetition is found, and the first of its kind is none', () => {
  expect(repeated(['a', 'b', 'a'])).toEqual([2]);
  expect(repeated(['a', 'a', 'b', 'a'])).toEqual([1, 3]);
  expect(repeated([])).toEqual([]);
});
