import { CORRELATION, type ScoredGoal, type TOptions, type TRefused, tScore } from './t-score.ts';

/** One line of the working of a T-score. */
interface TStep {
  readonly id:
    | 'weighted-scores'
    | 'weights'
    | 'squared-weights'
    | 'under-the-root'
    | 'denominator'
    | 't-score';
  /** As the formula writes it. */
  readonly symbol: string;
  /** What it is, in words. */
  readonly says: string;
  /** What is added up; empty where the value is no sum. Unrounded. */
  readonly terms: readonly number[];
  /** Unrounded. */
  readonly value: number;
}

export interface TExplanation {
  readonly kind: 'explanation';
  readonly formula: string;
  /** In the order in which they are worked out; the last is T. */
  readonly steps: readonly TStep[];
}

const FORMULA = 'T = 50 + 10Σwx ÷ √((1 − ρ)Σw² + ρ(Σw)²)';

/**
 * A T-score with its working, line by line, to be shown.
 *
 * @param goals - As for `tScore`.
 * @param options - As for `tScore`.
 * @returns The formula and its lines, unrounded, over the goals with a weight above 0; or the
 *   reason there is no T-score.
 * @see `kiresuk1968`, with the correction in `turnerstokes2009`
 * @example explainTScore([]) // { kind: 'refused', reason: 'no-goals', message: 'There is no goal to work from. Add one.' }
 */
export function explainTScore(
  goals: readonly ScoredGoal[],
  options: TOptions = {},
): TExplanation | TRefused {
  const result = tScore(goals, options);
  if (result.kind === 'refused') return result;
  const { sumOfWeightedScores, sumOfWeights, sumOfSquaredWeights, denominator, t } = result;
  const { correlation = CORRELATION } = options;
  const included = goals.filter(({ weight }) => weight > 0);
  const underRoot = [(1 - correlation) * sumOfSquaredWeights, correlation * sumOfWeights ** 2];
  const steps: readonly TStep[] = [
    {
      id: 'weighted-scores',
      symbol: 'Σwx',
      says: 'Each level times its weight, added up',
      terms: included.map(({ weight, score = 0 }) => weight * score),
      value: sumOfWeightedScores,
    },
    {
      id: 'weights',
      symbol: 'Σw',
      says: 'The weights, added up',
      terms: included.map(({ weight }) => weight),
      value: sumOfWeights,
    },
    {
      id: 'squared-weights',
      symbol: 'Σw²',
      says: 'Each weight times itself, added up',
      terms: included.map(({ weight }) => weight * weight),
      value: sumOfSquaredWeights,
    },
    {
      id: 'under-the-root',
      symbol: '(1 − ρ)Σw² + ρ(Σw)²',
      says: 'What stands under the root',
      terms: underRoot,
      value: underRoot.reduce((sum, term) => sum + term, 0),
    },
    {
      id: 'denominator',
      symbol: '√((1 − ρ)Σw² + ρ(Σw)²)',
      says: 'Its square root',
      terms: [],
      value: denominator,
    },
    {
      id: 't-score',
      symbol: 'T',
      says: '50, and ten times the first line divided by the root',
      terms: [50, (10 * sumOfWeightedScores) / denominator],
      value: t,
    },
  ];
  return { kind: 'explanation', formula: FORMULA, steps };
}
