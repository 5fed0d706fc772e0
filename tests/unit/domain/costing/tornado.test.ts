import { describe, expect, test } from 'vitest';
import type { Metric } from '../../../../src/domain/costing/metric.ts';
import type { Range } from '../../../../src/domain/costing/range.ts';
import { tornado } from '../../../../src/domain/costing/tornado.ts';
import { COURSE } from './small-course.ts';

const ROOM: Range = { path: 'items.room.unitCost', low: 20, high: 30 };

test('equal swings keep the order of the ranges', () => {
  // Room and expenses: 20 hours of £1 more, and 20 volunteer sessions of £1 more, a year.
  const ranges: readonly Range[] = [
    { path: 'programme.goalRate', low: 0.4, high: 0.6 },
    { path: 'volunteers.peers.expensesPerSession', low: 4, high: 6 },
    { path: 'items.room.unitCost', low: 24, high: 26 },
    { path: 'programme.completionRate', low: 0.4, high: 0.6 },
  ];
  const order = ['volunteers.peers.expensesPerSession', 'items.room.unitCost'];
  const none = ['programme.goalRate', 'programme.completionRate'];
  expect(pathsOf(ranges)).toEqual([...order, ...none]);
  expect(pathsOf(ranges.toReversed())).toEqual([...order.toReversed(), ...none.toReversed()]);
});

test('swings are equal that only arithmetic with fractions sets apart', () => {
  // (20 + 20 × 1.25) × £1.40 = 63 for expenses, and 2 × 30 × £1.05 = 63 for hours.
  const ranges: readonly Range[] = [
    { path: 'volunteers.peers.expensesPerSession', low: 4.3, high: 5.7 },
    { path: 'sessional.guides.hourlyRate', low: 74.475, high: 75.525 },
  ];
  const paths = ranges.map(({ path }) => path);
  expect(pathsOf(ranges, 'financialPerAttendance')).toEqual(paths);
  expect(pathsOf(ranges.toReversed(), 'financialPerAttendance')).toEqual(paths.toReversed());
});

test('a number that leaves no result at one end has no swing, and stays as it is in joint cases', () => {
  const ranges = [{ path: 'programme.completionRate', low: 0, high: 1 }, ROOM];
  expect(tornado(COURSE, ranges, 'financialPerCompleter')).toMatchObject({
    rows: [{ path: 'items.room.unitCost' }],
    openRows: [
      {
        path: 'programme.completionRate',
        resultAtLow: { kind: 'none', reason: 'no-completers' },
        resultAtHigh: { kind: 'figure' },
      },
    ],
    bestCase: { values: [{ path: 'items.room.unitCost', value: 20 }], result: { kind: 'figure' } },
  });
});

test('nobody left to pay is no result, not an error', () => {
  const ranges = [{ path: 'sessional.guides.headcount', low: 0, high: 2 }];
  expect(tornado(COURSE, ranges, 'financialTotal')).toMatchObject({
    openRows: [{ resultAtLow: { kind: 'none', reason: 'nobody-to-pay' } }],
  });
});

test('without a result to begin with there are no rows', () => {
  const programme = { ...COURSE.programme, completionRate: undefined };
  expect(tornado({ ...COURSE, programme }, [ROOM], 'financialPerCompleter')).toEqual({
    kind: 'no-figure',
    base: { kind: 'waits', for: ['programme.completionRate'] },
  });
});

describe('ranges are refused, with the reason and the number', () => {
  test.each<[string, Range, string]>([
    ['of no number', { path: 'items.moon.unitCost', low: 0, high: 1 }, 'path-unknown'],
    ['of a word', { path: 'items.room.driver', low: 0, high: 1 }, 'path-unknown'],
    ['of nothing', { path: '', low: 0, high: 1 }, 'path-unknown'],
    ['with an end missing', { ...ROOM, high: undefined }, 'range-missing'],
    ['with no number for an end', { ...ROOM, high: NaN }, 'not-a-number'],
    ['with the ends turned round', { ...ROOM, low: 30, high: 20 }, 'range-out-of-order'],
    ['beyond the limits of the number', { ...ROOM, low: -1 }, 'negative'],
    ['that do not hold it', { ...ROOM, low: 26 }, 'base-outside-range'],
  ])('%s', (_, range, reason) => {
    const result = tornado(COURSE, [range], 'financialTotal');
    expect(Object.keys(result)).toEqual(['kind', 'refusals']);
    expect(result).toMatchObject({ refusals: [{ reason, path: range.path }] });
  });

  test('if there are two of one number', () => {
    expect(tornado(COURSE, [ROOM, ROOM], 'financialTotal')).toMatchObject({
      refusals: [{ reason: 'parameter-repeated', path: ROOM.path }],
    });
  });

  test('together with the assumptions', () => {
    const settings = { ...COURSE.settings, niRate: undefined };
    expect(tornado({ ...COURSE, settings }, [ROOM], 'financialTotal')).toMatchObject({
      refusals: [{ reason: 'value-missing', path: 'settings.niRate' }],
    });
  });
});

function pathsOf(ranges: readonly Range[], metric: Metric = 'financialTotal'): readonly string[] {
  const result = tornado(COURSE, ranges, metric);
  return result.kind === 'tornado' ? result.rows.map(({ path }) => path) : [];
}
