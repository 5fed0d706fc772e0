import {
  isWeight,
  PARTLY,
  refuseT,
  type ScoredGoal,
  type TOptions,
  type TRefused,
  type TScore,
  tScore,
} from './t-score.ts';

/** One goal at two times. Its weight is importance × difficulty. */
export interface ChangingGoal {
  /** 0 or more, no unit; 1 where nobody was asked. */
  readonly importance: number;
  readonly difficulty: number;
  /** Scores on the scale; `undefined` for one that is missing. */
  readonly baseline: number | undefined;
  readonly achieved: number | undefined;
}

/** T at two times and the change between them, unrounded. */
interface TPair {
  readonly baseline: number;
  readonly achieved: number;
  /** Achieved less baseline. */
  readonly change: number;
}

export interface TChange extends TPair {
  readonly kind: 'change';
  /** One a goal, in their order. */
  readonly weights: readonly number[];
  /** Goals with a weight above 0; of those, how many were achieved at 0 or better. */
  readonly includedGoals: number;
  readonly achievedGoals: number;
  /** With "partly reached" (−0.5) taken for −1 at both times: the figures to report. */
  readonly reported: TPair;
}

/**
 * T-scores of the same goals at two times, and the change in T.
 *
 * @param goals - Importance and difficulty 0 or more; scores on the scale, at both times.
 * @param options - As for `tScore`.
 * @returns T at both times and the change, unrounded, as scored and as reported; or the reason there
 *   is none, as for `tScore`.
 * @see `turnerstokes2009`; that −0.5 is reported as −1 is advice of Turner-Stokes and Williams, 2010
 * @example changeInT([{ importance: 1, difficulty: 1, baseline: -1, achieved: 0 }]) // { kind: 'change', baseline: 40, achieved: 50, change: 10, weights: [1], includedGoals: 1, achievedGoals: 1, reported: { baseline: 40, achieved: 50, change: 10 } }
 */
export function changeInT(
  goals: readonly ChangingGoal[],
  options: TOptions = {},
): TChange | TRefused {
  // Two factors below 0 would make a weight above it.
  const areWeights = goals.every((goal) => isWeight(goal.importance) && isWeight(goal.difficulty));
  if (!areWeights) return refuseT('weight-invalid');
  const weights = goals.map(({ importance, difficulty }) => importance * difficulty);
  const scoredAt = (time: 'baseline' | 'achieved'): readonly ScoredGoal[] =>
    goals.map((goal, index) => ({ score: goal[time], weight: weights[index] ?? 0 }));
  const [before, after] = [scoredAt('baseline'), scoredAt('achieved')];
  const [baseline, achieved] = [tScore(before, options), tScore(after, options)];
  if (baseline.kind === 'refused') return baseline;
  if (achieved.kind === 'refused') return achieved;
  const [reportedBefore, reportedAfter] = [
    tScore(before.map(recode), options),
    tScore(after.map(recode), options),
  ];
  if (reportedBefore.kind === 'refused') return reportedBefore;
  if (reportedAfter.kind === 'refused') return reportedAfter;
  return {
    kind: 'change',
    ...pairOf(baseline, achieved),
    weights,
    includedGoals: achieved.includedGoals,
    achievedGoals: achieved.achievedGoals,
    reported: pairOf(reportedBefore, reportedAfter),
  };
}

function recode(goal: ScoredGoal): ScoredGoal {
  return goal.score === PARTLY ? { ...goal, score: -1 } : goal;
}

function pairOf({ t: baseline }: TScore, { t: achieved }: TScore): TPair {
  return { baseline, achieved, change: achieved - baseline };
}
