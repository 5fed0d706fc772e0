import { download } from '../workspace/download.ts';
import type { RecordStore } from '../workspace/record-store.ts';
import type { AssessmentStore } from './store.ts';

/** The answers as a table. The code that writes it is fetched when it is asked for. */
export async function saveTable(store: AssessmentStore, record: RecordStore): Promise<void> {
  const { assessmentTable } = await import('../../exports/assessment-table.ts');
  const text = assessmentTable(store.instrument, record.$fields.get(), store.$plan.get());
  download(text, 'table');
}

/** The result and the plan as a Word file. The code that writes it is fetched when it is asked for. */
export async function saveDocument({ instrument, $result, $plan }: AssessmentStore): Promise<void> {
  const { assessmentDocument } = await import('../../exports/assessment-document.ts');
  download(await assessmentDocument(instrument, $result.get(), $plan.get()), 'document');
}
