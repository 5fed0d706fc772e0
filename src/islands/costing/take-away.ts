import { download } from '../workspace/download.ts';
import { budgetOf } from './budget-of.ts';
import { linkOf } from './link.ts';
import type { CostStore } from './store.ts';

/** Files of the budget on screen. The code that writes each is fetched when it is asked for. */
export async function saveSheet(store: CostStore): Promise<void> {
  const budget = budgetOf(store);
  if (!budget) return;
  const { costSheet } = await import('../../exports/cost-sheet.ts');
  download(await costSheet(budget), 'spreadsheet');
}

export async function saveDocument(store: CostStore): Promise<void> {
  const budget = budgetOf(store);
  if (!budget) return;
  const { costDocument } = await import('../../exports/cost-document.ts');
  download(await costDocument(budget), 'document');
}

export async function saveTable(store: CostStore): Promise<void> {
  const budget = budgetOf(store);
  if (!budget) return;
  const { costTable } = await import('../../exports/cost-table.ts');
  download(costTable(budget), 'table');
}

/** The address of this page with the budget on screen in it. */
export function addressOf(store: CostStore): string {
  return `${location.origin}${location.pathname}${linkOf(store.$plan.get(), store.data.edition)}`;
}
