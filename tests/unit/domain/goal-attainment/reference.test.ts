/*
 * Every case of every reference file for Goal Attainment Scaling: of `gas.json`, and of further
 * files of its shape where REFERENCE_DIR names a folder that holds some.
 */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { changeInT } from '../../../../src/domain/goal-attainment/change.ts';
import { roundToTenth } from '../../../../src/domain/goal-attainment/round.ts';
import { type TRefused, tScore } from '../../../../src/domain/goal-attainment/t-score.ts';
import { listReferenceFiles, readReference } from '../../reference.ts';

const SCORE = v.pipe(
  v.nullable(v.number()),
  v.transform((score) => score ?? undefined),
);
const SETTINGS = {
  scale: v.optional(v.picklist(['five-point', 'six-point-half']), 'five-point'),
  rho: v.optional(v.number(), 0.3),
};
const EXPECTED = v.record(
  v.string(),
  v.nullable(v.union([v.number(), v.string(), v.array(v.number())])),
);
const TOLD = { id: v.string(), description: v.optional(v.string(), ''), expected: EXPECTED };
const caseSchema = v.variant('operation', [
  v.object({
    ...TOLD,
    operation: v.literal('tScore'),
    input: v.object({
      ...SETTINGS,
      goals: v.array(v.object({ score: SCORE, weight: v.number() })),
    }),
  }),
  v.object({
    ...TOLD,
    operation: v.literal('change'),
    input: v.object({
      ...SETTINGS,
      goals: v.array(
        v.object({
          importance: v.number(),
          difficulty: v.number(),
          baseline: SCORE,
          achieved: SCORE,
        }),
      ),
    }),
  }),
]);
/** A file may lack the table or the cases, but not both. */
const fileSchema = v.pipe(
  v.object({
    equalWeightTable: v.optional(
      v.array(
        v.object({
          goals: v.number(),
          sumOfScores: v.number(),
          t: v.number(),
          t1dp: v.number(),
          tInteger: v.optional(v.number()),
        }),
      ),
      [],
    ),
    cases: v.optional(v.array(caseSchema), []),
  }),
  v.check(({ equalWeightTable, cases }) => equalWeightTable.length + cases.length > 0, 'No case.'),
);
type Case = v.InferOutput<typeof caseSchema>;

/** "absolute 1e-6 on unrounded values", as the file says; what is rounded is exact. */
const TOLERANCE = 1e-6;

/** The codes of the file are indicative: each stands for one reason, whatever it is called. */
const REASONS: Readonly<Record<string, TRefused['reason']>> = {
  NO_GOALS: 'no-goals',
  ALL_WEIGHTS_ZERO: 'all-weights-zero',
  SCORE_OUT_OF_RANGE: 'score-off-scale',
  SCORE_MISSING: 'score-missing',
  WEIGHT_INVALID: 'weight-invalid',
  RHO_OUT_OF_RANGE: 'correlation-out-of-range',
};

const files = listReferenceFiles('goal-attainment');

test('there is a file to run', () => {
  expect(files, 'No file of this shape. Name another folder in REFERENCE_DIR.').not.toEqual([]);
});

describe.each(files)('%s', (file) => {
  const { cases, equalWeightTable } = v.parse(fileSchema, readReference(file));

  test.each(cases)('$id: $description', (one) => {
    const answer = work(one);
    const { error, ...values } = one.expected;
    if (error !== undefined) {
      expect(answer).toEqual({ refused: REASONS[String(error)] ?? expect.any(String) });
      return;
    }
    expect(Object.keys(values)).not.toEqual([]);
    for (const [name, value] of Object.entries(values)) expectValue(answer[name], value, name);
  });

  test('each reason to refuse is told apart from the others', () => {
    const refusals = cases.filter(({ expected }) => typeof expected['error'] === 'string');
    const pairs = new Set(
      refusals.map((one) => JSON.stringify([one.expected['error'], work(one)['refused']])),
    );
    const codes = new Set(refusals.map(({ expected }) => expected['error']));
    const reasons = new Set(refusals.map((one) => work(one)['refused']));
    expect([codes.size, reasons.size]).toEqual([pairs.size, pairs.size]);
  });

  test.each(equalWeightTable)('$goals equal goals that add up to $sumOfScores', (row) => {
    const result = tScore(spreadScores(row.goals, row.sumOfScores));
    const t = result.kind === 't-score' ? result.t : NaN;
    expect(Math.abs(t - row.t)).toBeLessThanOrEqual(TOLERANCE);
    expect(roundToTenth(t)).toBe(row.t1dp);
    // T is above 0 here, so a half goes up.
    if (row.tInteger !== undefined) expect(Math.round(t)).toBe(row.tInteger);
  });
});

type Answer = Readonly<Record<string, number | string | readonly number[]>>;

/** Our answer under the names of the file. */
function work({ operation, input }: Case): Answer {
  const options = { correlation: input.rho, scale: input.scale };
  return operation === 'tScore'
    ? workScore(tScore(input.goals, options))
    : workChange(changeInT(input.goals, options));
}

function workScore(result: ReturnType<typeof tScore>): Answer {
  if (result.kind === 'refused') return { refused: result.reason };
  return {
    t: result.t,
    t1dp: roundToTenth(result.t),
    includedGoals: result.includedGoals,
    achievedGoals: result.achievedGoals,
    sumWX: result.sumOfWeightedScores,
    sumW: result.sumOfWeights,
    sumW2: result.sumOfSquaredWeights,
    denominator: result.denominator,
  };
}

function workChange(result: ReturnType<typeof changeInT>): Answer {
  if (result.kind === 'refused') return { refused: result.reason };
  const unrounded = {
    baselineT: result.baseline,
    achievedT: result.achieved,
    changeT: result.change,
    baselineTRecoded: result.reported.baseline,
    achievedTRecoded: result.reported.achieved,
    changeTRecoded: result.reported.change,
  };
  const rounded: Answer = Object.fromEntries(
    Object.entries(unrounded).map(([name, value]) => [`${name}1dp`, roundToTenth(value)]),
  );
  return {
    ...unrounded,
    ...rounded,
    weights: result.weights,
    includedGoals: result.includedGoals,
    achievedGoals: result.achievedGoals,
  };
}

/** A name of the file that we have no answer under fails, and so does a value that should not be. */
function expectValue(answer: unknown, value: unknown, name: string): void {
  if (value === null) {
    expect(answer, name).toBeUndefined();
  } else if (typeof value === 'number' && !name.endsWith('1dp') && !name.endsWith('Goals')) {
    expect(answer, name).toEqual(expect.any(Number));
    expect(Math.abs(Number(answer) - value), name).toBeLessThanOrEqual(TOLERANCE);
  } else {
    expect(answer, name).toEqual(value);
  }
}

/** Scores of so many goals that add up as asked: the first ones as far from 0 as they may be. */
function spreadScores(goals: number, sum: number) {
  return Array.from({ length: goals }, (_, index) => {
    const left = Math.max(0, Math.abs(sum) - 2 * index);
    return { score: Math.sign(sum) * Math.min(2, left), weight: 1 };
  });
}
