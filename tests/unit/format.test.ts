import { expect, test } from 'vitest';
import {
  formatClock,
  formatDay,
  formatLevel,
  formatTenth,
  minutesOfDay,
} from '../../src/format.ts';

test('a day is written in British form', () => {
  expect(formatDay('2027-03-31')).toBe('31 March 2027');
});

test('a day does not move with the time zone', () => {
  expect(formatDay('2026-01-01')).toBe('1 January 2026');
});

test('a time of day is told in 24 hours', () => {
  // 14 × 60 + 5
  expect(formatClock(845)).toBe('14:05');
  expect(formatClock(24 * 60)).toBe('0:00');
  expect(minutesOfDay('14:05')).toBe(845);
});

test('a mean of levels has one decimal', () => {
  // 10 / 3 = 3.33…; 2.25 is halfway and goes up
  expect(formatLevel(10 / 3)).toBe('3.3');
  expect(formatLevel(2.25)).toBe('2.3');
});

test('a figure in tenths has a real minus sign', () => {
  expect([-0.3, 0, 46.7].map(formatTenth)).toEqual(['−0.3', '0.0', '46.7']);
});
