import { expect, test } from 'vitest';
import {
  formatClock,
  formatCount,
  formatDay,
  formatLevel,
  formatPence,
  formatPounds,
  formatPrice,
  formatShare,
  formatTenth,
  minutesOfDay,
  percentOf,
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

test('pounds and pence are rounded half away from zero, with a real minus sign', () => {
  expect([1234.5, -5, 0, 1.005, -1.005, -0.004].map(formatPence)).toEqual([
    ...['£1,234.50', '−£5.00', '£0.00', '£1.01', '−£1.01', '£0.00'],
  ]);
});

test('whole pounds are rounded half away from zero', () => {
  expect([1234.5, -2.5, 0.49, -0.4].map(formatPounds)).toEqual(['£1,235', '−£3', '£0', '£0']);
});

test('a price stands as it was typed', () => {
  expect([30000, 13.4, 0.125, -2].map(formatPrice)).toEqual([
    ...['£30,000', '£13.40', '£0.125', '−£2'],
  ]);
});

test('a rate is a percentage without dust', () => {
  // 0.07 × 100 is 7.000000000000001 in binary.
  expect(percentOf(0.07)).toBe(7);
  expect([0.1207, 0.15, 1, -0.02].map(formatShare)).toEqual(['12.07%', '15%', '100%', '−2%']);
});

test('a count keeps its decimals', () => {
  expect([1414.72, 40, 0.1 + 0.2].map(formatCount)).toEqual(['1,414.72', '40', '0.3']);
});
