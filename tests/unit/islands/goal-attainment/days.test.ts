import { expect, test } from 'vitest';
import { addWeeks, readDay, typeDay } from '../../../../src/islands/goal-attainment/days.ts';

test.each([
  [
    { day: '24', month: '9', year: '2026' },
    { kind: 'day', date: '2026-09-24' },
  ],
  [
    { day: ' 1 ', month: '01', year: '2020' },
    { kind: 'day', date: '2020-01-01' },
  ],
  // 2028 is a leap year, 2027 is not.
  [
    { day: '29', month: '2', year: '2028' },
    { kind: 'day', date: '2028-02-29' },
  ],
  [{ day: '29', month: '2', year: '2027' }, { kind: 'no-such-day' }],
  [{ day: '31', month: '4', year: '2026' }, { kind: 'no-such-day' }],
  [{ day: 'x', month: '4', year: '2026' }, { kind: 'no-such-day' }],
  [{ day: '', month: '', year: ' ' }, { kind: 'empty' }],
  [{ day: '3', month: '', year: '' }, { kind: 'unfinished' }],
  [{ day: '3', month: '4', year: '26' }, { kind: 'unfinished' }],
])('%j is read as %j', (typed, read) => {
  expect(readDay(typed)).toEqual(read);
});

test('a day is shown in three fields without leading noughts, and anything else empty', () => {
  expect(typeDay('2026-09-04')).toEqual({ day: '4', month: '9', year: '2026' });
  expect(typeDay('soon')).toEqual({ day: '', month: '', year: '' });
});

test('weeks are counted over the end of a month and of a year', () => {
  // 24 November has 6 days left in the month; 42 − 6 − 31 = 5 January.
  expect(addWeeks('2026-11-24', 6)).toBe('2027-01-05');
});
