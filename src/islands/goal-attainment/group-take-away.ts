import { download } from '../workspace/download.ts';
import type { GroupStore } from './group-store.ts';

/** What is shown, as a table. The code that writes it is fetched when it is asked for. */
export async function saveGroupTable(store: GroupStore): Promise<void> {
  const { groupTable } = await import('../../exports/group-table.ts');
  const shown = store.$shown.get();
  if (!shown) return;
  download(groupTable(shown.summary, store.$year.get()), 'table');
  store.noteSaved();
}

/** What is shown, as a spreadsheet. The code that writes it is fetched when it is asked for. */
export async function saveGroupSheet(store: GroupStore): Promise<void> {
  const { groupSheet } = await import('../../exports/group-sheet.ts');
  const shown = store.$shown.get();
  if (!shown) return;
  download(await groupSheet(shown.summary, store.$year.get()), 'spreadsheet');
  store.noteSaved();
}
