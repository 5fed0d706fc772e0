import { rangesAround } from '../../domain/costing/drivers.ts';
import { labelOf } from './inputs.ts';
import type { CostStore } from './store.ts';

export interface RangeChoice {
  readonly path: string;
  readonly label: string;
  /** As it stands in the form. */
  readonly text: string;
}

/** The numbers of the budget on screen that may have a range, in the order of the form. */
export function rangeChoices(store: CostStore): readonly RangeChoice[] {
  const outcome = store.$outcome.get();
  if (outcome.kind === 'refused') return [];
  const rows = store.$rows.get();
  return rangesAround(outcome.assumptions, 0).map(({ path }) => ({
    ...{ path, label: labelOf(path, rows) },
    text: store.input(path).get().text,
  }));
}
