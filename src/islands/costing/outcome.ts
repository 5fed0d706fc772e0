import type { Assumptions } from '../../domain/costing/assumptions.ts';
import type { CostResult, ProgrammeCosts } from '../../domain/costing/cost.ts';
import type { EnteredRow } from '../../domain/costing/entered.ts';
import { formatPounds } from '../../format.ts';
import { amountOf, type GroupName, GROUPS } from './groups.ts';
import { labelOf } from './inputs.ts';

/** Why there are no figures: an input that cannot be used, by its label. */
export interface Problem {
  readonly path: string;
  readonly label: string;
  readonly message: string;
}

/** What a budget comes to; without figures where an input cannot be used. */
export type Outcome =
  | { readonly kind: 'costs'; readonly assumptions: Assumptions; readonly costs: ProgrammeCosts }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** A result of the model with the names of what it refuses. */
export function outcomeOf(result: CostResult, rows: readonly EnteredRow[]): Outcome {
  if (result.kind === 'costs') return result;
  return {
    kind: 'refused',
    problems: result.refusals.map(({ path, message }) => ({
      ...{ path, message },
      label: labelOf(path, rows),
    })),
  };
}

/** What each group of the form comes to, in words. */
export function amountsOf(
  outcome: Outcome,
  rows: readonly EnteredRow[],
): Readonly<Record<string, string>> {
  if (outcome.kind === 'refused') return {};
  return Object.fromEntries(
    GROUPS.map((group) => {
      const figure = amountOf(group, rows, outcome.costs);
      const isThere = figure?.kind === 'figure' && (group !== 'consultancy' || figure.value > 0);
      return [group, isThere ? formatPounds(figure.value) : (NO_AMOUNT[group] ?? '')];
    }),
  );
}

/** What stands in the place of an amount. */
const NO_AMOUNT: Readonly<Partial<Record<GroupName, string>>> = { consultancy: 'get a quote' };
