import { makeBetaQuantile } from './incomplete-beta.ts';
import type { RefusalReason } from './refusal.ts';

/** How likely a number is to lie where, between two ends in its own unit. */
export type Spread =
  | { readonly shape: 'uniform'; readonly low: number; readonly high: number }
  | {
      readonly shape: 'triangular' | 'pert';
      readonly low: number;
      /** The most likely value: the one that stands among the assumptions. */
      readonly mode: number;
      readonly high: number;
    };

/** A spread as somebody enters it. */
export interface DraftSpread {
  readonly shape: Spread['shape'];
  readonly low: number | undefined;
  /** Not used by a uniform spread. */
  readonly mode?: number | undefined;
  readonly high: number | undefined;
}

/**
 * Whether a spread can be drawn from.
 *
 * @param draft - Shape and numbers.
 * @returns The spread; or the reason: a number missing or not finite, or low, mode and high not in
 *   that order. All three alike are allowed, and give a constant.
 * @see Cost model 1.0, section 9.
 * @example checkSpread({ shape: 'triangular', low: 10, mode: 8, high: 5 }) // { kind: 'refused', reason: 'range-out-of-order' }
 */
export function checkSpread({ shape, low, mode, high }: DraftSpread):
  | { readonly kind: 'spread'; readonly spread: Spread }
  | {
      readonly kind: 'refused';
      readonly reason: Extract<RefusalReason, 'range-missing' | 'range-out-of-order'>;
    } {
  if (!isFiniteNumber(low) || !isFiniteNumber(high)) {
    return { kind: 'refused', reason: 'range-missing' };
  }
  if (shape === 'uniform') {
    if (low > high) return { kind: 'refused', reason: 'range-out-of-order' };
    return { kind: 'spread', spread: { shape, low, high } };
  }
  if (!isFiniteNumber(mode)) return { kind: 'refused', reason: 'range-missing' };
  if (low > mode || mode > high) return { kind: 'refused', reason: 'range-out-of-order' };
  return { kind: 'spread', spread: { shape, low, mode, high } };
}

/**
 * The inverse of a spread's distribution: turns evenly spread numbers into draws.
 *
 * @param spread - From `checkSpread`.
 * @returns A function from u, 0 to below 1, to a value from low to high, unrounded. Counts are drawn
 *   as real numbers too. A PERT spread is the modified beta with lambda 4.
 * @see Cost model 1.0, section 9.
 * @example makeQuantile({ shape: 'triangular', low: 10, mode: 15, high: 30 })(0.25) // 15
 */
export function makeQuantile(spread: Spread): (u: number) => number {
  const { low, high } = spread;
  const width = high - low;
  if (spread.shape === 'uniform') return (u) => low + u * width;
  if (width === 0) return () => low;
  const below = spread.mode - low;
  const above = high - spread.mode;
  if (spread.shape === 'triangular') {
    return (u) =>
      u < below / width
        ? low + Math.sqrt(u * width * below)
        : high - Math.sqrt((1 - u) * width * above);
  }
  const quantile = makeBetaQuantile(1 + (4 * below) / width, 1 + (4 * above) / width);
  return (u) => low + width * quantile(u);
}

/**
 * Mean and standard deviation of a spread, from its formula and not from draws.
 *
 * @param spread - From `checkSpread`.
 * @returns Both in the unit of the number, unrounded. The shortcut (high − low) ÷ 6 is not used.
 * @see Cost model 1.0, section 9.
 * @example momentsOf({ shape: 'pert', low: 0, mode: 3, high: 6 }).mean // 3
 */
export function momentsOf(spread: Spread): {
  readonly mean: number;
  readonly standardDeviation: number;
} {
  const { low, high } = spread;
  const width = high - low;
  if (spread.shape === 'uniform') {
    return { mean: (low + high) / 2, standardDeviation: width / Math.sqrt(12) };
  }
  const { mode } = spread;
  if (spread.shape === 'triangular') {
    const variance = (width ** 2 - (mode - low) * (high - mode)) / 18;
    return { mean: (low + mode + high) / 3, standardDeviation: Math.sqrt(variance) };
  }
  const mean = (low + 4 * mode + high) / 6;
  if (width === 0) return { mean, standardDeviation: 0 };
  const alpha = 1 + (4 * (mode - low)) / width;
  const beta = 1 + (4 * (high - mode)) / width;
  const variance = (width ** 2 * alpha * beta) / ((alpha + beta) ** 2 * (alpha + beta + 1));
  return { mean, standardDeviation: Math.sqrt(variance) };
}

function isFiniteNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}
