import { parseRecord } from '../../schemas/record/parse-record.ts';
import { download } from '../workspace/download.ts';
import type { RecordStore } from '../workspace/record-store.ts';
import type { GoalStore } from './store.ts';

/** The goals as a Word file. The code that writes it is fetched when it is asked for. */
export async function saveDocument({ $goals }: GoalStore): Promise<void> {
  const { goalsDocument } = await import('../../exports/goals-document.ts');
  download(await goalsDocument($goals.get()), 'document');
}

/**
 * The days of the goals as a calendar file.
 *
 * @param title - Names every event; neutral titles where it is empty.
 * @returns Whether there was a day to put into it.
 */
export async function saveCalendar(
  { $goals }: GoalStore,
  record: RecordStore,
  title: string,
): Promise<boolean> {
  const { goalsCalendar } = await import('../../exports/goals-calendar.ts');
  const now = Date.now();
  const text = goalsCalendar($goals.get(), {
    ...{ title, now },
    record: idOf(record),
    host: location.hostname,
  });
  if (text !== undefined) download(text, 'calendar');
  return text !== undefined;
}

/** The record's id, so that a later calendar file moves the events of an earlier one. */
function idOf(record: RecordStore): string {
  const parsed = parseRecord(record.exportText(), 'goals');
  return parsed.kind === 'record' ? parsed.record.id : 'goals';
}
