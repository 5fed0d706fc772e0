import type { Budget } from '../../domain/costing/budget.ts';
import { budgetFrom } from '../../domain/costing/budget-from.ts';
import { formatDay } from '../../format.ts';
import type { CostStore } from './store.ts';

/** The budget on screen with every name; none while it has no figures. */
export function budgetOf(store: CostStore): Budget | undefined {
  const outcome = store.$outcome.get();
  if (outcome.kind === 'refused') return undefined;
  const { data, today } = store;
  const { name, entered } = store.$plan.get();
  const past = data.figures.filter(({ until }) => until !== undefined && until < today());
  return budgetFrom(store.$inUse.get(), entered, {
    ...{ name, assumptions: outcome.assumptions, references: data.references },
    warnings: past.map(
      ({ name: figure, until = '' }) =>
        `${figure} is out of date since ${formatDay(until)}: look up the new figure.`,
    ),
  });
}
