import type { Assumptions, DraftAssumptions } from './assumptions.ts';
import { checkAssumptions } from './check.ts';
import { sumOf } from './figure.ts';
import {
  countFacilitators,
  type Denominators,
  denominators,
  type DriverQuantities,
  driverQuantities,
} from './quantities.ts';
import { refuse, type Refusal } from './refusal.ts';
import { type UnitCosts, unitCosts } from './unit-costs.ts';
import { costYear, eachTotal, type Totals, type YearCosts, yearContext } from './year.ts';

/** A whole programme: each year in its own prices, and all of them together. */
export interface ProgrammeCosts {
  readonly quantitiesPerYear: DriverQuantities;
  readonly years: readonly YearCosts[];
  readonly totals: Totals;
  readonly denominators: Denominators;
  readonly unitCosts: UnitCosts;
}

/** Costs, or everything that is in the way of them. */
export type CostResult =
  | {
      readonly kind: 'costs';
      readonly costs: ProgrammeCosts;
      /** What was given, once it is known to be complete. */
      readonly assumptions: Assumptions;
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/**
 * What a programme costs.
 *
 * @param draft - Assumptions as somebody entered them.
 * @returns Every line, total and unit cost in pounds, unrounded; or, with no figure at all, every
 *   reason why: something missing, negative, out of its limits, unknown or too large.
 * @see Cost model 1.0, sections 3 to 7.
 * @example costProgramme(course).costs.totals.financialCost // { kind: 'figure', value: 38911.95 }
 */
export function costProgramme(draft: DraftAssumptions): CostResult {
  const checked = checkAssumptions(draft);
  if (checked.kind === 'refused') return checked;
  const { assumptions } = checked;
  const costs = workOut(assumptions);
  if (isTooLarge(costs)) return { kind: 'refused', refusals: [refuse('too-large', 'programme')] };
  return { kind: 'costs', costs, assumptions };
}

/**
 * What a programme costs, without looking for refusals first: for many runs in a row.
 *
 * @param assumptions - Complete and within limits.
 * @returns As `costProgramme`; a figure that is too large says so.
 * @see Cost model 1.0, sections 3 to 7.
 * @example workOut(course).totals.staffTotal // { kind: 'figure', value: 32040 }
 */
export function workOut(assumptions: Assumptions): ProgrammeCosts {
  const { programme, settings } = assumptions;
  const quantitiesPerYear = driverQuantities(programme, countFacilitators(assumptions));
  const years = Array.from({ length: programme.years }, (_, year) =>
    costYear(yearContext(assumptions, year, quantitiesPerYear)),
  );
  const totals = eachTotal((name) => sumOf(years.map((costs) => costs.totals[name])));
  const counts = denominators(programme, settings.goalRateBase);
  return {
    quantitiesPerYear,
    years,
    totals,
    denominators: counts,
    unitCosts: unitCosts(totals, counts),
  };
}

/** A slip of the keyboard lies above this, and pence can no longer be told apart; the limit is ours. */
const LARGEST = 1e12;

function isTooLarge({ quantitiesPerYear, years, totals, denominators: counts }: ProgrammeCosts) {
  const figures = [
    ...Object.values(quantitiesPerYear),
    ...Object.values(totals),
    ...Object.values(counts),
    ...years.flatMap((year) => [...year.lines, ...year.inKindLines].map(({ amount }) => amount)),
  ];
  return figures.some(
    (figure) =>
      figure.kind === 'none' || (figure.kind === 'figure' && Math.abs(figure.value) > LARGEST),
  );
}
