import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dateAfterUse,
  hasExpired,
  isEnding,
  isUseWorthNoting,
} from '../../../../src/islands/workspace/expiry.ts';
import { TOOLS } from '../../../../src/schemas/record/tools.ts';

const WORK = TOOLS.readiness.keeping;
const TRAINING = TOOLS.skills.keeping;

function on(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`);
}

function day(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString().slice(0, 10);
}

describe('the last day', () => {
  test.each([
    // 30 days on from 24 November: 6 to the end of November, 24 into December.
    ['no review date', WORK, [], '2026-12-24'],
    ['a review date that has passed', WORK, ['2026-11-01'], '2026-12-24'],
    // 1 March and 30 days: 31 March.
    ['a review date to come', WORK, ['2027-03-01'], '2027-03-31'],
    ['the latest of several', WORK, ['2027-03-01', '2026-12-01'], '2027-03-31'],
    // 25 October 2027 and 30 days is 24 November, the same as 12 months after the last use.
    ['a review date that reaches just 12 months', WORK, ['2027-10-25'], '2027-11-24'],
    ['a review date beyond 12 months', WORK, ['2030-01-01'], '2027-11-24'],
    ['training answers, six months', TRAINING, [], '2027-05-24'],
    ['training answers, whatever dates they hold', TRAINING, ['2030-01-01'], '2027-05-24'],
  ])('of %s', (_, rule, dates, last) => {
    const now = on('2026-11-24');
    const dated = dateAfterUse({ rule, now, reviewDates: dates.map(on) });
    expect(dated).toEqual({ savedAt: now, usedAt: now, expiresAt: on(last) });
  });
});

describe('under a clock that has moved', () => {
  const saved = on('2026-11-24');
  const before = { savedAt: saved, usedAt: saved, expiresAt: on('2026-12-24') };

  function lastDay(now: string, dates = before): string | undefined {
    return day(
      dateAfterUse({ rule: WORK, now: on(now), reviewDates: [], before: dates })?.expiresAt,
    );
  }

  test('some hours back, the days count from the clock', () => {
    expect(lastDay('2026-11-23')).toBe('2026-12-23');
  });

  test('two months back, what was promised still holds', () => {
    // Counted from 24 September, 30 days would end on 24 October.
    expect(lastDay('2026-09-24')).toBe('2026-12-24');
  });

  test('that had run ahead, nothing is kept longer than 12 months', () => {
    const ahead = on('2099-01-01');
    const dates = { savedAt: ahead, usedAt: ahead, expiresAt: on('2099-01-31') };
    expect(lastDay('2026-11-24', dates)).toBe('2027-11-24');
  });

  test('in 1970, the dates stay as they were', () => {
    expect(dateAfterUse({ rule: WORK, now: 0, reviewDates: [], before })).toEqual(before);
  });

  test('in 1970, a new record gets no date', () => {
    expect(dateAfterUse({ rule: WORK, now: 0, reviewDates: [] })).toBeUndefined();
  });
});

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-01-15', 12, '2027-01-15'],
])('%s and %i months is %s', (from, months, to) => {
  expect(day(addMonths(on(from), months))).toBe(to);
});

test('the last 14 days begin 14 days before the end', () => {
  const end = on('2026-12-24');
  expect(isEnding(end, on('2026-12-10'))).toBe(true);
  expect(isEnding(end, on('2026-12-10') - 1)).toBe(false);
});

test('a record has expired from its last moment on', () => {
  const end = on('2026-12-24');
  expect([end - 1, end, 0].map((now) => hasExpired(end, now))).toEqual([false, true, false]);
});

test('opening counts as a use once a day, and mends a date ahead', () => {
  const used = on('2026-11-24');
  const dates = { savedAt: used, usedAt: used, expiresAt: on('2026-12-24') };
  const worth = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-01', '1970-01-01'].map((now) =>
    isUseWorthNoting(dates, on(now)),
  );
  expect(worth).toEqual([false, false, true, true, false]);
});
