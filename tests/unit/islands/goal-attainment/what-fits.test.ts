import { expect, test } from 'vitest';
import { fitValue, shortWords } from '../../../../src/islands/goal-attainment/what-fits.ts';

test('a text up to the longest is kept whole, and of a longer one the beginning', () => {
  // A level takes 2,000 characters.
  expect(fitValue('goal.1.level.zero', 'a'.repeat(2000))).toMatchObject({ isWhole: true });
  const long = fitValue('goal.1.level.zero', 'a'.repeat(2003));
  expect(long).toEqual({ kept: 'a'.repeat(2000), tooLong: 3, isWhole: false });
});

test('no character is cut in two', () => {
  const { kept, tooLong } = fitValue('goal.1.level.zero', `${'a'.repeat(1999)}🌱`);
  expect(kept).toBe('a'.repeat(1999));
  expect(tooLong).toBe(2);
});

test.each([
  ['goal.1.confidence', '11'],
  ['goal.1.confidence', '100'],
  ['goal.1.confidence', '-1'],
  ['goal.1.confidence', 'seven'],
  ['goal.1.look-back-on', '24/9/'],
  ['goal.1.state', 'failed'],
])('%s keeps nothing of “%s”', (field, value) => {
  expect(fitValue(field, value)).toEqual({ kept: '', tooLong: 0, isWhole: false });
});

test.each(['0', '7', '10', ''])('a confidence of “%s” is kept', (value) => {
  expect(fitValue('goal.1.confidence', value)).toMatchObject({ kept: value, isWhole: true });
});

test('a name in a list is one line of at most 120 characters', () => {
  expect(shortWords('  Back to\nvolunteering ')).toBe('Back to volunteering');
  expect(shortWords('b'.repeat(500))).toBe(`${'b'.repeat(119)}…`);
  expect(shortWords('')).toBe('');
});
