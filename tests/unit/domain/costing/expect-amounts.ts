import { expect } from 'vitest';
import type { Figure } from '../../../../src/domain/costing/figure.ts';

/** Tolerances of the reference files: half a penny, and a millionth. */
export const MONEY = 0.005;
export const QUANTITY = 1e-6;

type Named<Value> = Readonly<Record<string, Value>>;

/** Every number that is expected is there, and no further off than allowed. */
export function expectWithin(
  actual: Named<unknown> | readonly number[],
  expected: Named<number> | readonly number[],
  tolerance: number,
): void {
  const found = new Map(Object.entries(actual));
  const off = Object.entries(expected)
    .map(([name, value]) => ({ name, expected: value, actual: found.get(name) }))
    // Written so that NaN, which is neither near nor far, counts as off.
    .filter((one) => !(Math.abs(Number(one.actual) - one.expected) <= tolerance));
  expect(off).toEqual([]);
}

/** The same of figures; null is expected where there is none. */
export function expectFigures(
  actual: Named<Figure>,
  expected: Named<number | null>,
  tolerance: number,
): void {
  const shown = Object.entries(expected).map(([name, value]) => ({
    name,
    expected: value,
    actual: numberIn(actual[name]),
  }));
  const off = shown.filter((one) => {
    if (one.expected === null || one.actual === null) return one.expected !== one.actual;
    return !(Math.abs(one.actual - one.expected) <= tolerance);
  });
  expect(off).toEqual([]);
}

/** The number of a figure; null if there is none. A figure that is not there at all is NaN. */
export function numberIn(figure: Figure | undefined): number | null {
  if (!figure) return NaN;
  return figure.kind === 'figure' ? figure.value : null;
}
