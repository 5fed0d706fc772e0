import { expect, test } from 'vitest';
import { formatDay } from '../../src/format.ts';

test('a day is written in British form', () => {
  expect(formatDay('2027-03-31')).toBe('31 March 2027');
});

test('a day does not move with the time zone', () => {
  expect(formatDay('2026-01-01')).toBe('1 January 2026');
});
