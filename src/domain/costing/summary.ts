/** The percentiles that are shown, as fractions. The first and last bound a 90% interval. */
const PERCENTILES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** What draws of one result come to, in its unit and unrounded. */
export type Summary =
  | {
      readonly kind: 'summary';
      readonly draws: number;
      /** Draws for which the result could not be worked out; they are in nothing else. */
      readonly leftOut: number;
      readonly mean: number;
      /** With divisor n − 1, so there is none for a single draw. */
      readonly standardDeviation: number | undefined;
      readonly percentiles: readonly { readonly share: number; readonly value: number }[];
    }
  | { readonly kind: 'none'; readonly leftOut: number };

/**
 * What draws of one result come to. The interval between outer percentiles follows from the ranges
 * that were entered; it is not a confidence interval.
 *
 * @param values - One for each draw that has a result, in any order and unit.
 * @param leftOut - How many draws have none: 0 or more.
 * @returns Mean, standard deviation and percentiles, unrounded; none without values.
 * @see Cost model 1.0, section 9.
 * @example summarise([1, 3], 1).mean // 2
 */
export function summarise(values: readonly number[], leftOut: number): Summary {
  if (values.length === 0) return { kind: 'none', leftOut };
  const sorted = values.toSorted((one, other) => one - other);
  const mean = sumOf(values) / values.length;
  const squares = sumOf(values.map((value) => (value - mean) ** 2));
  return {
    kind: 'summary',
    draws: values.length,
    leftOut,
    mean,
    standardDeviation: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : undefined,
    percentiles: PERCENTILES.map((share) => ({ share, value: percentile(sorted, share) ?? mean })),
  };
}

/**
 * A percentile by type 7: that of R by default, and of Excel's PERCENTILE.INC.
 *
 * @param sorted - Numbers in rising order.
 * @param share - From 0 to 1.
 * @returns In the unit of the numbers, between two of them; `undefined` if there are none.
 * @see Cost model 1.0, section 9.
 * @example percentile([1, 2, 3], 0.25) // 1.5
 */
export function percentile(sorted: readonly number[], share: number): number | undefined {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const lower = sorted[below];
  const upper = sorted[below + 1];
  if (lower === undefined || upper === undefined) return lower;
  return lower + (place - below) * (upper - lower);
}

/**
 * The share of draws that stay within a limit: the chance of staying within a budget, if the ranges
 * are right.
 *
 * @param values - One for each draw that has a result.
 * @param limit - In the same unit; a value at the limit is within it.
 * @returns From 0 to 1, unrounded; `undefined` if there are no values.
 * @see Cost model 1.0, section 9.
 * @example shareAtOrBelow([1, 2, 3, 4], 3) // 0.75
 */
export function shareAtOrBelow(values: readonly number[], limit: number): number | undefined {
  if (values.length === 0) return undefined;
  return values.filter((value) => value <= limit).length / values.length;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
