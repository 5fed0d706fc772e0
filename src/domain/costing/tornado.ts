import type { DraftAssumptions } from './assumptions.ts';
import { checkAssumptions, isWorkable } from './check.ts';
import { workOut } from './cost.ts';
import type { Figure } from './figure.ts';
import { type Metric, metricOf } from './metric.ts';
import { readInput, withInput } from './path.ts';
import { type CheckedRange, checkRange, type Range, repeatedRanges } from './range.ts';
import { refuse, type Refusal } from './refusal.ts';

/** What one number does to a result while all others stay as they are. */
interface TornadoRow {
  readonly path: string;
  readonly low: number;
  readonly base: number;
  readonly high: number;
  /** Pounds, unrounded. Bars are labelled by low and high, not by which result is smaller. */
  readonly resultAtLow: number;
  readonly resultAtHigh: number;
  /** How far the two results lie apart: pounds, 0 or more. */
  readonly swing: number;
  /** What the result does as the number rises. */
  readonly direction: 'increases' | 'decreases' | 'none';
}

/** A number for which one end gives no result, so that there is no swing. */
interface OpenRow {
  readonly path: string;
  readonly low: number;
  readonly base: number;
  readonly high: number;
  readonly resultAtLow: Figure;
  readonly resultAtHigh: Figure;
}

/** All numbers at the ends that made the result lower, or higher, one at a time. */
interface JointCase {
  readonly values: readonly { readonly path: string; readonly value: number }[];
  readonly result: Figure;
}

export type TornadoResult =
  | {
      readonly kind: 'tornado';
      readonly metric: Metric;
      readonly base: number;
      /** Largest swing first; equal swings in the order of the ranges. */
      readonly rows: readonly TornadoRow[];
      readonly openRows: readonly OpenRow[];
      /** Neither is a likely range, and neither is a sum of swings. */
      readonly bestCase: JointCase;
      readonly worstCase: JointCase;
    }
  | { readonly kind: 'no-figure'; readonly base: Figure }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/**
 * What drives a result: each number in turn at both ends of its range, the whole model run each time.
 *
 * @param draft - Assumptions; every range must hold the number that stands there.
 * @param ranges - In any order; each number once.
 * @param metric - The result that is looked at. The order of rows depends on it.
 * @returns Rows by swing, and two joint cases; no figure if the result has none to begin with;
 *   refused with every reason if the assumptions or a range cannot be used.
 * @see Cost model 1.0, section 8.
 * @example tornado(course, [{ path: 'programme.completionRate', low: 0.25, high: 1 }], 'financialTotal').rows.map(({ swing, direction }) => [swing, direction]) // [[0, 'none']]
 */
export function tornado(
  draft: DraftAssumptions,
  ranges: readonly Range[],
  metric: Metric,
): TornadoResult {
  const checked = checkRanges(draft, ranges);
  if (checked.kind === 'refused') return checked;
  const base = resultWith(draft, [], metric);
  if (base.kind !== 'figure') return { kind: 'no-figure', base };
  const ends = checked.ranges.map(({ place, ...range }) => ({
    ...range,
    resultAtLow: resultWith(draft, [{ place, value: range.low }], metric),
    resultAtHigh: resultWith(draft, [{ place, value: range.high }], metric),
  }));
  const rows = ends
    .flatMap((end) => rowOf(end, base.value))
    .toSorted((one, other) => sizeOf(other.swing, base.value) - sizeOf(one.swing, base.value));
  const jointCase = (of: (row: TornadoRow) => number): JointCase => {
    const values = rows.map((row) => ({ path: row.path, value: of(row) }));
    return { values, result: resultWith(draft, placed(checked.ranges, values), metric) };
  };
  return {
    kind: 'tornado',
    metric,
    base: base.value,
    rows,
    openRows: ends.filter((end) => rowOf(end, base.value).length === 0),
    bestCase: jointCase(({ direction, low, base: stays, high }) => {
      if (direction === 'none') return stays;
      return direction === 'increases' ? low : high;
    }),
    worstCase: jointCase(({ direction, low, base: stays, high }) => {
      if (direction === 'none') return stays;
      return direction === 'increases' ? high : low;
    }),
  };
}

/** Below this part of the base result a swing counts as none. */
const SMALLEST_SWING = 1e-9;

type BasedRange = CheckedRange & { readonly base: number };

function checkRanges(
  draft: DraftAssumptions,
  ranges: readonly Range[],
):
  | { readonly kind: 'ranges'; readonly ranges: readonly BasedRange[] }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] } {
  const checked = checkAssumptions(draft);
  const refusals = checked.kind === 'refused' ? [...checked.refusals] : [];
  refusals.push(...repeatedRanges(ranges));
  const based = ranges.flatMap((range): readonly BasedRange[] => {
    const result = checkRange(draft, range);
    if (result.kind === 'refused') {
      refusals.push(result.refusal);
      return [];
    }
    const input = readInput(draft, range.path);
    const base = input.known ? input.value : undefined;
    const { low, high } = result.range;
    if (base !== undefined && low <= base && base <= high) return [{ ...result.range, base }];
    refusals.push(refuse('base-outside-range', range.path));
    return [];
  });
  return refusals.length > 0 ? { kind: 'refused', refusals } : { kind: 'ranges', ranges: based };
}

type Placed = readonly { readonly place: CheckedRange['place']; readonly value: number }[];

function resultWith(draft: DraftAssumptions, changes: Placed, metric: Metric): Figure {
  const changed = changes.reduce(
    (assumptions, { place, value }) => withInput(assumptions, place, value),
    draft,
  );
  if (!isWorkable(changed)) return { kind: 'none', reason: 'nobody-to-pay' };
  return metricOf(workOut(changed), metric);
}

function rowOf(end: OpenRow, baseResult: number): readonly TornadoRow[] {
  const { resultAtLow: atLow, resultAtHigh: atHigh } = end;
  if (atLow.kind !== 'figure' || atHigh.kind !== 'figure') return [];
  const change = atHigh.value - atLow.value;
  const isNone = change === 0 || Math.abs(change) < SMALLEST_SWING * Math.abs(baseResult);
  const rising = change > 0 ? 'increases' : 'decreases';
  return [
    {
      ...end,
      resultAtLow: atLow.value,
      resultAtHigh: atHigh.value,
      swing: isNone ? 0 : Math.abs(change),
      direction: isNone ? 'none' : rising,
    },
  ];
}

/* Swings that differ by less than counts are equal, and then the order of the ranges holds. */
function sizeOf(swing: number, baseResult: number): number {
  if (baseResult === 0) return swing;
  return Math.round(swing / (SMALLEST_SWING * Math.abs(baseResult)));
}

function placed(ranges: readonly BasedRange[], values: JointCase['values']): Placed {
  return values.flatMap(({ path, value }) => {
    const range = ranges.find((candidate) => candidate.path === path);
    return range ? [{ place: range.place, value }] : [];
  });
}
