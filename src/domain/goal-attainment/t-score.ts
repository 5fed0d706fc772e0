/** Scores a goal may have: −2, −1, 0, 1, 2; on the six-point scale also −0.5, "partly reached". */
export type Scale = 'five-point' | 'six-point-half';

/** One goal as the formula takes it. */
export interface ScoredGoal {
  /** On the scale; `undefined` while nobody has looked back. That is not 0, which is "reached". */
  readonly score: number | undefined;
  /** 0 or more, no unit. 0 leaves the goal out. */
  readonly weight: number;
}

export interface TOptions {
  /** Assumed correlation between goals, 0 to 1. */
  readonly correlation?: number;
  readonly scale?: Scale;
}

/** A T-score and what it was worked out from; nothing is rounded. */
export interface TScore {
  readonly kind: 't-score';
  /** Mean 50, standard deviation 10. */
  readonly t: number;
  /** Goals with a weight above 0; of those, how many score 0 or better. */
  readonly includedGoals: number;
  readonly achievedGoals: number;
  /** Σwx */
  readonly sumOfWeightedScores: number;
  /** Σw */
  readonly sumOfWeights: number;
  /** Σw² */
  readonly sumOfSquaredWeights: number;
  /** √((1 − ρ)Σw² + ρ(Σw)²) */
  readonly denominator: number;
}

/** Why there is no T-score, and what to do about it. */
export interface TRefused {
  readonly kind: 'refused';
  readonly reason:
    | 'no-goals'
    | 'all-weights-zero'
    | 'score-missing'
    | 'score-off-scale'
    | 'weight-invalid'
    | 'correlation-out-of-range';
  readonly message: string;
}

/** What is assumed of goals unless told otherwise. */
export const CORRELATION = 0.3;

const FIVE_POINTS: readonly number[] = [-2, -1, 0, 1, 2];
/** "Partly reached", on the six-point scale. */
export const PARTLY = -0.5;

const MESSAGES: Readonly<Record<TRefused['reason'], string>> = {
  'no-goals': 'There is no goal to work from. Add one.',
  'all-weights-zero': 'Every weight is 0, so no goal counts. Give one a weight above 0.',
  'score-missing':
    'A goal has no level yet, and that is not the same as 0. Add it, or leave it out.',
  'score-off-scale': 'A level is not on the scale. Use −2, −1, 0, 1 or 2.',
  'weight-invalid': 'A weight is not a number of 0 or more. Change it.',
  'correlation-out-of-range': 'The correlation between goals is from 0 to 1. Change it.',
};

/**
 * Goal Attainment Scaling T-score: one figure for how far a set of goals was reached. 50 means that,
 * on balance, they were reached as hoped. T = 50 + 10Σwx ÷ √((1 − ρ)Σw² + ρ(Σw)²). Levels are set by
 * people, so T depends on how hard the goals are: it ranks nobody.
 *
 * @param goals - Scores on the scale; weights 0 or more. A weight of 0 leaves the goal out, once
 *   every goal has been found valid.
 * @param options - Correlation ρ from 0 to 1, 0.3 unless told otherwise; five points unless told
 *   otherwise.
 * @returns T, unrounded, with its sums; or the reason there is none: no goals, no weight above 0, a
 *   score missing or off the scale, a weight below 0 or without end, a correlation out of range.
 * @see `kiresuk1968`, with the correction in `turnerstokes2009`
 * @example tScore([{ score: 1, weight: 1 }]) // { kind: 't-score', t: 60, includedGoals: 1, achievedGoals: 1, sumOfWeightedScores: 1, sumOfWeights: 1, sumOfSquaredWeights: 1, denominator: 1 }
 */
export function tScore(goals: readonly ScoredGoal[], options: TOptions = {}): TScore | TRefused {
  const { correlation = CORRELATION, scale = 'five-point' } = options;
  if (!(correlation >= 0 && correlation <= 1)) return refuseT('correlation-out-of-range');
  if (goals.length === 0) return refuseT('no-goals');
  const fault = goals.map((goal) => faultOf(goal, scale)).find((found) => found !== undefined);
  if (fault !== undefined) return refuseT(fault);
  const included = goals.filter(({ weight }) => weight > 0);
  return included.length === 0 ? refuseT('all-weights-zero') : work(included, correlation);
}

/**
 * A refusal with the words that go with its reason.
 *
 * @param reason - Why there is no T-score.
 * @returns The reason, and a sentence that says what to do.
 * @example refuseT('all-weights-zero').message // 'Every weight is 0, so no goal counts. Give one a weight above 0.'
 */
export function refuseT(reason: TRefused['reason']): TRefused {
  return { kind: 'refused', reason, message: MESSAGES[reason] };
}

/**
 * Whether a weight, or a factor of one, can be used.
 *
 * @param weight - Any number.
 * @returns Whether it is 0 or more, and neither infinite nor no number.
 * @example isWeight(-1) // false
 */
export function isWeight(weight: number): boolean {
  return Number.isFinite(weight) && weight >= 0;
}

function faultOf({ score, weight }: ScoredGoal, scale: Scale): TRefused['reason'] | undefined {
  if (score === undefined) return 'score-missing';
  const isOnScale = FIVE_POINTS.includes(score) || (scale === 'six-point-half' && score === PARTLY);
  if (!isOnScale) return 'score-off-scale';
  return isWeight(weight) ? undefined : 'weight-invalid';
}

function work(goals: readonly ScoredGoal[], correlation: number): TScore | TRefused {
  const sumOf = (part: (weight: number, score: number) => number) =>
    goals.reduce((sum, { weight, score = 0 }) => sum + part(weight, score), 0);
  const sumOfWeightedScores = sumOf((weight, score) => weight * score);
  const sumOfWeights = sumOf((weight) => weight);
  const sumOfSquaredWeights = sumOf((weight) => weight * weight);
  const denominator = Math.sqrt(
    (1 - correlation) * sumOfSquaredWeights + correlation * sumOfWeights * sumOfWeights,
  );
  // Squares of weights too large or too small for a number.
  if (!Number.isFinite(denominator) || denominator === 0) return refuseT('weight-invalid');
  return {
    kind: 't-score',
    t: 50 + (10 * sumOfWeightedScores) / denominator,
    includedGoals: goals.length,
    achievedGoals: goals.filter(({ score = -1 }) => score >= 0).length,
    sumOfWeightedScores,
    sumOfWeights,
    sumOfSquaredWeights,
    denominator,
  };
}
