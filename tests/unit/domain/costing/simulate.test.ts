import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  incompleteBeta,
  makeBetaQuantile,
} from '../../../../src/domain/costing/incomplete-beta.ts';
import {
  beginSimulation,
  drawMore,
  type Parameter,
  type Simulation,
  type SimulationInput,
} from '../../../../src/domain/costing/simulate.ts';
import { shareAtOrBelow, summarise } from '../../../../src/domain/costing/summary.ts';
import { COURSE } from './small-course.ts';

const ROOM: Parameter = {
  path: 'items.room.unitCost',
  spread: { shape: 'pert', low: 20, mode: 25, high: 40 },
};

test('slices give the draws of one run', () => {
  const begun = begin({ parameters: [ROOM] });
  const slices = [0, 1, 9, 40, 50].reduce(drawMore, begun);
  expect(slices).toEqual(drawMore(begun, 100));
  expect(slices.iterations).toBe(100);
});

test('a simulation is left as it is by further draws', () => {
  const begun = begin({ parameters: [ROOM] });
  const ten = drawMore(begun, 10);
  const before = structuredClone(ten.draws);
  drawMore(ten, 10);
  expect(ten.draws).toEqual(before);
});

test('a constant takes its draw', () => {
  const constant: Parameter = {
    path: 'items.gift.unitCost',
    spread: { shape: 'triangular', low: 100, mode: 100, high: 100 },
  };
  const [alone, after] = [[ROOM], [constant, ROOM]].map((parameters) =>
    drawMore(begin({ parameters }), 4),
  );
  // The room takes draws 1, 2, 3, 4 alone, and 2, 4, 6, 8 after the constant.
  expect(after?.draws[0]?.values.slice(0, 2)).toEqual([
    alone?.draws[0]?.values[1],
    alone?.draws[0]?.values[3],
  ]);
});

test('a draw without a result is left out of that result alone, and counted', () => {
  const headcount: Parameter = {
    path: 'sessional.guides.headcount',
    spread: { shape: 'uniform', low: 0, high: 0 },
  };
  const sessional = COURSE.sessional.map((row) => ({ ...row, facilitatorsPerSession: 0 }));
  const perSession: Parameter = {
    path: 'sessional.guides.facilitatorsPerSession',
    spread: { shape: 'uniform', low: 0, high: 1 },
  };
  const run = drawMore(
    begin({ assumptions: { ...COURSE, sessional }, parameters: [headcount, perSession] }),
    5,
  );
  expect(run.draws).toEqual([{ metric: 'financialTotal', values: [], leftOut: 5 }]);
  expect(summarise([], 5)).toEqual({ kind: 'none', leftOut: 5 });

  const programme = { ...COURSE.programme, completionRate: undefined };
  const open = begin({
    assumptions: { ...COURSE, programme },
    metrics: ['financialPerCompleter', 'financialTotal'],
  });
  expect(drawMore(open, 3).draws).toMatchObject([
    { values: [], leftOut: 3 },
    { values: [38911.95, 38911.95, 38911.95], leftOut: 0 },
  ]);
});

describe('a simulation is refused, with the reason and the number', () => {
  test.each<[string, Partial<SimulationInput>, string, string]>([
    ['a seed that is not whole', { seed: 0.5 }, 'seed-out-of-range', 'seed'],
    ['a seed that is too large', { seed: 2 ** 32 }, 'seed-out-of-range', 'seed'],
    [
      'years that would vary',
      { parameters: [triangular('programme.years', [1, 2, 3])] },
      'years-must-stand',
      'programme.years',
    ],
    [
      'an end beyond the limits',
      { parameters: [triangular('programme.attendanceRate', [0.5, 0.8, 1.2])] },
      'rate-out-of-range',
      'programme.attendanceRate',
    ],
    [
      'a mode outside the ends',
      { parameters: [triangular(ROOM.path, [20, 45, 40])] },
      'range-out-of-order',
      ROOM.path,
    ],
    [
      'a mode that is missing',
      { parameters: [{ ...ROOM, spread: { ...ROOM.spread, mode: undefined } }] },
      'range-missing',
      ROOM.path,
    ],
    [
      'a number that is not there',
      { parameters: [{ ...ROOM, path: 'items.moon.unitCost' }] },
      'path-unknown',
      'items.moon.unitCost',
    ],
    ['two spreads of one number', { parameters: [ROOM, ROOM] }, 'parameter-repeated', ROOM.path],
    [
      'assumptions that have no figures',
      { assumptions: { ...COURSE, programme: { ...COURSE.programme, years: 0 } } },
      'years-not-whole',
      'programme.years',
    ],
  ])('%s', (_, changes, reason, path) => {
    const result = beginSimulation({ ...INPUT, ...changes });
    expect(Object.keys(result)).toEqual(['kind', 'refusals']);
    expect(result).toMatchObject({ refusals: [{ reason, path }] });
  });

  test('and half a draw is a mistake of the page', () => {
    const begun = begin({});
    expect(() => drawMore(begun, 0.5)).toThrow(
      'A simulation draws a whole number of times, 0 or more, not 0.5.',
    );
    expect(() => drawMore(begun, -1)).toThrow(RangeError);
  });
});

test('a single draw has a mean and no standard deviation', () => {
  expect(summarise([7], 0)).toMatchObject({ mean: 7, standardDeviation: undefined, draws: 1 });
});

test('a value at the limit is within it', () => {
  expect(shareAtOrBelow([1, 2, 3, 4], 2)).toBe(0.5);
  expect(shareAtOrBelow([], 2)).toBeUndefined();
});

test('the beta quantile is the inverse of its distribution, to its ends', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (part, u) => {
        const [alpha, beta] = [1 + 4 * part, 5 - 4 * part];
        const x = makeBetaQuantile(alpha, beta)(u);
        expect(x >= 0 && x <= 1).toBe(true);
        expect(Math.abs(incompleteBeta(x, alpha, beta) - u)).toBeLessThanOrEqual(1e-9);
      },
    ),
  );
});

test.each([
  // By hand: with alpha 2 and beta 1 the share below x is x²; with 1 and 2 it is 1 − (1 − x)².
  [0.3, 2, 1, 0.09],
  [0.3, 1, 2, 0.51],
  // With 2 and 2 it is 3x² − 2x³.
  [0.25, 2, 2, 0.15625],
])('the share below %d with %d and %d is %d', (x, alpha, beta, share) => {
  expect(incompleteBeta(x, alpha, beta)).toBeCloseTo(share, 12);
});

const INPUT: SimulationInput = {
  assumptions: COURSE,
  parameters: [],
  metrics: ['financialTotal'],
  seed: 1,
};

function begin(changes: Partial<SimulationInput>): Simulation {
  const begun = beginSimulation({ ...INPUT, ...changes });
  if (begun.kind === 'refused') throw new Error(JSON.stringify(begun.refusals));
  return begun.simulation;
}

function triangular(path: string, [low, mode, high]: readonly [number, number, number]): Parameter {
  return { path, spread: { shape: 'triangular', low, mode, high } };
}
