import { expect, test } from 'vitest';
import { scaleSteps, tableRows } from '../../../../src/domain/form/form.ts';

test('a scale has both its ends', () => {
  expect(scaleSteps({ from: 0, to: 10 })).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(scaleSteps({ from: -2, to: 2 })).toEqual([-2, -1, 0, 1, 2]);
});

test('a table has its named rows, or as many empty ones as it says', () => {
  expect(tableRows({ rowNames: ['Room', 'Tea'] })).toEqual(['Room', 'Tea']);
  expect(tableRows({ rows: 2 })).toEqual(['', '']);
});
