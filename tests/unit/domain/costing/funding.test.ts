import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workOut } from '../../../../src/domain/costing/cost.ts';
import {
  type Allocation,
  fundableCosts,
  type FundableCost,
  shareOut,
} from '../../../../src/domain/costing/funding.ts';
import { splitPence } from '../../../../src/domain/costing/split-pence.ts';
import { type Pence, sumOfPence, toPence } from '../../../../src/domain/quantity.ts';
import { numberIn } from './expect-amounts.ts';
import { anyCourse } from './random-course.ts';
import { COURSE } from './small-course.ts';

const COSTS: readonly FundableCost[] = [
  { id: 'category.staff', pence: toPence(100) },
  { id: 'overhead', pence: toPence(10) },
];
const FUNDERS = ['council', 'trust'];

describe('who pays what', () => {
  test('adds up by cost and by funder, with what is left', () => {
    const funding = shareOut(COSTS, FUNDERS, [
      { funder: 'council', cost: 'category.staff', pence: 6000 },
      { funder: 'trust', cost: 'category.staff', pence: 2500 },
      { funder: 'trust', cost: 'category.staff', pence: 1 },
      { funder: 'trust', cost: 'overhead', pence: 1000 },
    ]);
    // Staff 10,000 − 6,000 − 2,501 = 1,499 left; all 11,000 − 9,501 = 1,499.
    expect(funding).toEqual({
      kind: 'funding',
      costs: [
        { ...COSTS[0], paidPence: 8501, leftPence: 1499, state: 'left' },
        { ...COSTS[1], paidPence: 1000, leftPence: 0, state: 'covered' },
      ],
      funders: [
        { id: 'council', pence: 6000 },
        { id: 'trust', pence: 3501 },
      ],
      costPence: 11_000,
      paidPence: 9501,
      leftPence: 1499,
    });
  });

  test('says where more is paid than it costs', () => {
    expect(
      shareOut(COSTS, FUNDERS, [{ funder: 'trust', cost: 'overhead', pence: 1001 }]),
    ).toMatchObject({ costs: [{ state: 'left' }, { state: 'over', leftPence: -1 }] });
  });

  test('with no funder leaves everything', () => {
    expect(shareOut(COSTS, [], [])).toMatchObject({ paidPence: 0, leftPence: 11_000 });
  });

  test.each<[string, Partial<Allocation>, string]>([
    ['half a penny', { pence: 0.5 }, 'pence-not-whole'],
    ['no number', { pence: NaN }, 'pence-not-whole'],
    ['less than nothing', { pence: -1 }, 'pence-negative'],
    ['a funder that is not there', { funder: 'moon' }, 'funder-unknown'],
    ['a cost that is not there', { cost: 'moon' }, 'cost-unknown'],
  ])('is refused with %s', (_, changes, reason) => {
    const good: Allocation = { funder: 'trust', cost: 'overhead', pence: 1 };
    const result = shareOut(COSTS, FUNDERS, [good, { ...good, ...changes }]);
    expect(Object.keys(result)).toEqual(['kind', 'refusals']);
    expect(result).toMatchObject({ refusals: [{ allocation: 1, reason }] });
  });
});

describe('what may be paid for', () => {
  test('adds up to the financial cost as shown, to the penny', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const costs = workOut(course);
        const result = fundableCosts(costs);
        if (result.kind === 'no-figure') throw new Error('There is a financial cost.');
        const sum = sumOfPence(result.costs.map(({ pence }) => pence));
        expect(sum).toBe(toPence(numberIn(costs.totals.financialCost) ?? NaN));
        expect(result.costs.every(({ pence }) => Number.isInteger(pence) && pence >= 0)).toBe(true);
      }),
    );
  });

  test('waits with the financial cost', () => {
    const items = COURSE.items.map((item) => ({ ...item, driver: 'perCompleter' as const }));
    const programme = { ...COURSE.programme, completionRate: undefined };
    expect(fundableCosts(workOut({ ...COURSE, items, programme }))).toEqual({
      kind: 'no-figure',
      figure: { kind: 'waits', for: ['programme.completionRate'] },
    });
  });

  test('holds nothing in kind', () => {
    const result = fundableCosts(workOut(COURSE));
    const ids = result.kind === 'costs' ? result.costs.map(({ id }) => id) : [];
    expect(ids).toContain('category.venue');
    expect(ids).not.toContain('category.volunteers');
    expect(ids).not.toContain('category.other');
  });
});

describe('an amount shared out by weight', () => {
  test.each<[number, readonly number[], readonly number[]]>([
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1, 1], [34, 34, 33]],
    [10, [0.5, 0.25, 0.25], [5, 3, 2]],
    [1, [0, 1], [0, 1]],
    [0, [2, 3], [0, 0]],
    [7, [1e308, 1e308], [4, 3]],
  ])('%d pence by %j is %j', (amount, weights, pence) => {
    expect(splitPence(toPence(amount / 100), weights)).toEqual({ kind: 'split', pence });
  });

  test('adds up exactly, and no share is a penny or more off', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1e9 }),
        fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (amount, weights) => {
          fc.pre(weights.some((weight) => weight > 1e-6));
          const split = splitPence(toPence(amount / 100), weights);
          const pence: readonly Pence[] = split.kind === 'split' ? split.pence : [];
          expect(sumOfPence(pence)).toBe(amount);
          const all = weights.reduce((sum, weight) => sum + weight, 0);
          const off = weights.map((weight, place) =>
            Math.abs((pence[place] ?? NaN) - (amount * weight) / all),
          );
          expect(off.filter((one) => !(one < 1 + 1e-6))).toEqual([]);
        },
      ),
    );
  });

  test.each<[string, number, readonly number[], string]>([
    ['nothing to share by', 5, [0, 0], 'no-shares'],
    ['nobody', 5, [], 'no-shares'],
    ['a weight below 0', 5, [1, -1], 'no-shares'],
    ['a weight that is no number', 5, [1, NaN], 'no-shares'],
    ['less than nothing', -5, [1], 'amount-negative'],
  ])('is refused with %s', (_, amount, weights, reason) => {
    expect(splitPence(toPence(amount / 100), weights)).toEqual({ kind: 'refused', reason });
  });
});
