import { expect, test } from 'vitest';
import { dayOf } from '../../../../src/islands/workspace/day-of.ts';

test('today is the day on the clock of the device', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
