import type { DraftAssumptions } from './assumptions.ts';
import { checkNumber } from './check.ts';
import { type Place, placeOf, readInput } from './path.ts';
import { refuse, type Refusal } from './refusal.ts';

/** How far a number may lie from what it is taken to be: lowest and highest, in its own unit. */
export interface Range {
  readonly path: string;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** A range that can be used. */
export interface CheckedRange {
  readonly path: string;
  readonly place: Place;
  readonly low: number;
  readonly high: number;
}

/**
 * Whether a range can be used with some assumptions.
 *
 * @param assumptions - Their numbers say which paths there are.
 * @param range - A path with both ends, the lowest first.
 * @returns The range with its place; or why not: no such number, an end missing or out of the
 *   limits of the field, or the ends in the wrong order.
 * @see Cost model 1.0, sections 7 and 8.
 * @example checkRange(course, { path: 'programme.goalRate', low: 0.5, high: 1.5 }).refusal.reason // 'rate-out-of-range'
 */
export function checkRange(
  assumptions: DraftAssumptions,
  { path, low, high }: Range,
):
  | { readonly kind: 'range'; readonly range: CheckedRange }
  | { readonly kind: 'refused'; readonly refusal: Refusal } {
  const place = placeOf(path);
  if (!place || !readInput(assumptions, path).known) return refused('path-unknown', path);
  if (low === undefined || high === undefined) return refused('range-missing', path);
  const outside = checkNumber(low, place.limit, path) ?? checkNumber(high, place.limit, path);
  if (outside) return { kind: 'refused', refusal: outside };
  if (low > high) return refused('range-out-of-order', path);
  return { kind: 'range', range: { path, place, low, high } };
}

/**
 * Ranges that stand for a number which has one already.
 *
 * @param ranges - Paths, in any order.
 * @returns A refusal for each repetition; empty if every number has one range.
 * @see Cost model 1.0, section 8.
 * @example repeatedRanges([{ path: 'a' }, { path: 'b' }, { path: 'a' }]).map(({ path }) => path) // ['a']
 */
export function repeatedRanges(ranges: readonly { readonly path: string }[]): readonly Refusal[] {
  const paths = ranges.map(({ path }) => path);
  return paths.flatMap((path, place) =>
    paths.indexOf(path) < place ? [refuse('parameter-repeated', path)] : [],
  );
}

function refused(
  reason: 'path-unknown' | 'range-missing' | 'range-out-of-order',
  path: string,
): { readonly kind: 'refused'; readonly refusal: Refusal } {
  return { kind: 'refused', refusal: refuse(reason, path) };
}
