import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeInT } from '../../../../src/domain/goal-attainment/change.ts';
import { explainTScore } from '../../../../src/domain/goal-attainment/explain-t-score.ts';
import { roundToTenth } from '../../../../src/domain/goal-attainment/round.ts';
import { type ScoredGoal, tScore } from '../../../../src/domain/goal-attainment/t-score.ts';

const scores = fc.constantFrom(-2, -1, 0, 1, 2);
const weights = fc.double({ min: 0.01, max: 100, noNaN: true });
const goalLists = fc.array(fc.record({ score: scores, weight: weights }), {
  minLength: 1,
  maxLength: 10,
});
const correlations = fc.double({ min: 0, max: 1, noNaN: true });

function tOf(goals: readonly ScoredGoal[], correlation = 0.3): number {
  const result = tScore(goals, { correlation });
  return result.kind === 't-score' ? result.t : NaN;
}

function reasonOf(goals: readonly ScoredGoal[], correlation = 0.3): string {
  const result = tScore(goals, { correlation });
  return result.kind === 'refused' ? result.reason : 'none';
}

test('a goal of weight 0 changes nothing, wherever it stands', () => {
  const places = fc.tuple(goalLists, scores, fc.nat(10), correlations);
  fc.assert(
    fc.property(places, ([goals, score, place, correlation]) => {
      const more = goals.toSpliced(place, 0, { score, weight: 0 });
      expect(tScore(more, { correlation })).toEqual(tScore(goals, { correlation }));
    }),
  );
});

test('T is 50 when every score is 0', () => {
  fc.assert(
    fc.property(goalLists, correlations, (goals, correlation) => {
      expect(
        tOf(
          goals.map((goal) => ({ ...goal, score: 0 })),
          correlation,
        ),
      ).toBe(50);
    }),
  );
});

test('T rises with any score whose weight is above 0', () => {
  fc.assert(
    fc.property(goalLists, fc.nat(9), correlations, (goals, place, correlation) => {
      const raised = goals.map((goal, index) =>
        index === place % goals.length ? { ...goal, score: goal.score + 1 } : goal,
      );
      fc.pre(raised.every(({ score }) => score <= 2));
      expect(tOf(raised, correlation)).toBeGreaterThan(tOf(goals, correlation));
    }),
  );
});

test('the order of goals does not matter', () => {
  const orders = goalLists.chain((goals) =>
    fc.tuple(fc.constant(goals), fc.shuffledSubarray(goals, { minLength: goals.length })),
  );
  fc.assert(
    fc.property(orders, ([goals, shuffled]) => {
      expect(tOf(shuffled)).toBeCloseTo(tOf(goals), 9);
    }),
  );
});

test.each([
  ['no-goals', []],
  ['all-weights-zero', [{ score: 1, weight: 0 }]],
  ['score-missing', [{ score: undefined, weight: 1 }]],
  ['score-off-scale', [{ score: -0.5, weight: 1 }]],
  ['score-off-scale', [{ score: NaN, weight: 1 }]],
  ['weight-invalid', [{ score: 1, weight: -1 }]],
  ['weight-invalid', [{ score: 1, weight: NaN }]],
  ['weight-invalid', [{ score: 1, weight: Infinity }]],
  // The square has no number.
  ['weight-invalid', [{ score: 1, weight: 1e200 }]],
  ['weight-invalid', [{ score: 1, weight: 1e-200 }]],
] as const)('%s: %j has no T-score', (reason, goals) => {
  expect(reasonOf(goals)).toBe(reason);
});

test('a correlation out of range has no T-score; 0 and 1 are in it', () => {
  const goals = [{ score: 1, weight: 1 }];
  expect([-0.1, 0, 1, 1.1, NaN].map((correlation) => reasonOf(goals, correlation))).toEqual([
    'correlation-out-of-range',
    'none',
    'none',
    'correlation-out-of-range',
    'correlation-out-of-range',
  ]);
});

test('a goal that would be left out is found invalid first', () => {
  const sound = { score: 1, weight: 1 };
  expect(reasonOf([sound, { score: 3, weight: 0 }])).toBe('score-off-scale');
  expect(reasonOf([sound, { score: undefined, weight: 0 }])).toBe('score-missing');
});

test('two factors below 0 make no weight', () => {
  const goal = { importance: -1, difficulty: -1, baseline: -1, achieved: 0 };
  expect(changeInT([goal])).toMatchObject({ kind: 'refused', reason: 'weight-invalid' });
});

test('a change needs both times', () => {
  const goal = { importance: 1, difficulty: 1, baseline: -1, achieved: undefined };
  expect(changeInT([goal])).toMatchObject({ kind: 'refused', reason: 'score-missing' });
});

test('one decimal, half away from zero, whatever binary fractions make of it', () => {
  // As a binary fraction 50.05 − 40 is 10.049999999999997, and its tenths 100.49999999999997.
  expect([50.05 - 40, 40 - 50.05, 8.15, -0.25, 49.949, -0.04].map(roundToTenth)).toEqual([
    10.1, -10.1, 8.2, -0.3, 49.9, 0,
  ]);
});

test('the working is shown line by line', () => {
  // Weights 3, 2, 1 scoring 0, 1, −1: Σwx = 0 + 2 − 1 = 1, Σw = 6, Σw² = 9 + 4 + 1 = 14,
  // 0.7 × 14 + 0.3 × 36 = 9.8 + 10.8 = 20.6, T = 50 + 10 ÷ √20.6 = 52.20 (facts, "Test values").
  const goals = [
    { score: 0, weight: 3 },
    { score: 1, weight: 2 },
    { score: 2, weight: 0 },
    { score: -1, weight: 1 },
  ];
  const explained = explainTScore(goals);
  const steps = explained.kind === 'explanation' ? explained.steps : [];
  expect(steps.map(({ id, value }) => [id, Number(value.toFixed(2))])).toEqual([
    ['weighted-scores', 1],
    ['weights', 6],
    ['squared-weights', 14],
    ['under-the-root', 20.6],
    ['denominator', 4.54], // 4.5387
    ['t-score', 52.2],
  ]);
  expect(steps.slice(0, 3).map(({ terms }) => terms)).toEqual([
    [0, 2, -1],
    [3, 2, 1],
    [9, 4, 1],
  ]);
});
