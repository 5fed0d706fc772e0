import { type Figure, sumOf } from './figure.ts';
import type { Line } from './line.ts';

/** One line in every year of a programme. */
export interface LineOverYears {
  /** As it is in the first year that holds it. */
  readonly line: Line;
  /** Pounds of each year, unrounded; `undefined` in a year that does not hold it. */
  readonly amounts: readonly (Figure | undefined)[];
  readonly total: Figure;
}

/**
 * Lines of several years, each with its amounts side by side.
 *
 * @param years - The lines of each year, in the order of years: cash or in kind.
 * @returns Each line once, in the order of the first year that holds it; pounds, unrounded.
 * @see Cost model 1.0, section 6.
 * @example linesOverYears(workOut(course).years.map(({ inKindLines }) => inKindLines)).map(({ line, total }) => [line.key, total.value]) // [['volunteers.peers.time', 720], ['items.gift', 225]]
 */
export function linesOverYears(years: readonly (readonly Line[])[]): readonly LineOverYears[] {
  const first = new Map<string, Line>();
  for (const line of years.flat()) {
    if (!first.has(line.key)) first.set(line.key, line);
  }
  const byKey = years.map((lines) => new Map(lines.map((line) => [line.key, line.amount])));
  return [...first.values()].map((line) => {
    const amounts = byKey.map((year) => year.get(line.key));
    const total = sumOf(amounts.filter((amount) => amount !== undefined));
    return { line, amounts, total };
  });
}
