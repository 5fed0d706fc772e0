import { type Pence, sumOfPence, wholePence } from '../quantity.ts';

/** An amount shared out, or why it cannot be. */
export type Split =
  | { readonly kind: 'split'; readonly pence: readonly Pence[] }
  | { readonly kind: 'refused'; readonly reason: 'amount-negative' | 'no-shares' };

/**
 * An amount shared out by weight in whole pence, so that the shares add up to it exactly. Pennies
 * that are left over go one each to the shares that rounding down cost most; the first of equals.
 *
 * @param amount - Whole pence, 0 or more.
 * @param weights - Any unit, each 0 or more and at least one above it.
 * @returns Whole pence in the order of the weights; refused if the amount is below 0, a weight is
 *   below 0 or not finite, or none is above 0.
 * @see Cost model 1.0, section 7.
 * @example splitPence(100, [1, 1, 1]) // { kind: 'split', pence: [34, 33, 33] }
 */
export function splitPence(amount: Pence, weights: readonly number[]): Split {
  if (amount < 0) return { kind: 'refused', reason: 'amount-negative' };
  const largest = Math.max(0, ...weights);
  const areAllowed = weights.every((weight) => Number.isFinite(weight) && weight >= 0);
  if (!areAllowed || largest === 0) return { kind: 'refused', reason: 'no-shares' };
  // By the largest first, so that the sum of even the largest weights stays finite.
  const scaled = weights.map((weight) => weight / largest);
  const all = scaled.reduce((sum, weight) => sum + weight, 0);
  const exact = scaled.map((weight) => (amount * weight) / all);
  const down = exact.map((share) => wholePence(Math.floor(share)) ?? amount);
  const pennies = amount - sumOfPence(down);
  const order = exact
    .map((share, place) => ({ place, lost: share - Math.floor(share) }))
    .toSorted((one, other) => other.lost - one.lost);
  const raised = new Set(order.slice(0, pennies).map(({ place }) => place));
  return {
    kind: 'split',
    pence: down.map((share, place) => wholePence(share + (raised.has(place) ? 1 : 0)) ?? share),
  };
}
