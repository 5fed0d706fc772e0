import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addingUp, roundToPence, roundToPounds } from '../../../../src/domain/costing/rounding.ts';

test.each([
  // A half goes away from zero, also where a fraction of two cannot hold it exactly.
  [1.005, 1.01],
  [-1.005, -1.01],
  [2.675, 2.68],
  [0.1 + 0.2, 0.3],
  [0.005, 0.01],
  [0.0049999, 0],
  [1e9 + 0.005, 1e9 + 0.01],
  [0, 0],
])('%d is shown as %d', (pounds, shown) => {
  expect(roundToPence(pounds)).toBe(shown);
});

test('nothing is shown as minus nothing', () => {
  expect(Object.is(roundToPence(-0.004), 0)).toBe(true);
  expect(Object.is(roundToPounds(-0.4), 0)).toBe(true);
});

test('whole pounds are rounded from the amount, not from its pence', () => {
  // 2.4950 is 2.50 in pence, which would be 3; the amount itself is nearer to 2.
  expect(roundToPounds(2.495)).toBe(2);
});

test('lines that add up as shown have no note', () => {
  expect(addingUp([1.25, 2.5], 3.75)).toEqual({ kind: 'adds-up' });
  expect(addingUp([], 0)).toEqual({ kind: 'adds-up' });
});

test('lines that miss the total as shown have one', () => {
  // Three lines of 0.335 are shown as 0.34 each, 1.02 together; the total 1.005 is shown as 1.01.
  expect(addingUp([0.335, 0.335, 0.335], 1.005)).toEqual({
    kind: 'differs',
    differencePence: 1,
    note: 'Each amount is rounded by itself, so the lines shown add up to 1p more than the total shown.',
  });
  // Two of 0.004 are shown as 0.00; the total 0.008 is shown as 0.01.
  expect(addingUp([0.004, 0.004], 0.008)).toMatchObject({ differencePence: -1 });
});

test('an amount is never shown further off than half a penny', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), (pounds) => {
      expect(Math.abs(roundToPence(pounds) - pounds)).toBeLessThanOrEqual(0.005 + 1e-8);
    }),
  );
});
