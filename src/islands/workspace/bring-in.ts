import type { Fields, FieldState, KeptRecord } from '../../schemas/record/envelope.ts';
import { parseFile } from '../../schemas/record/record-file.ts';
import type { Refused } from '../../schemas/record/parse-record.ts';
import { recordKey } from './keys.ts';
import type { RecordEntry } from './workspace-list.ts';

/** What bringing in a file would do to the device. Nothing has changed yet. */
export interface BringInPreview {
  readonly kind: 'preview';
  readonly items: readonly {
    readonly record: KeptRecord;
    /** The record of the same id that is on the device, and would be replaced. */
    readonly replaces?: RecordEntry | undefined;
  }[];
}

export function previewBringIn(
  text: string,
  records: readonly RecordEntry[],
): BringInPreview | Refused {
  const parsed = parseFile(text);
  if (parsed.kind === 'refused') return parsed;
  const items = parsed.records.map((record) => {
    const key = recordKey(record.tool, record.id);
    return { record, replaces: records.find((entry) => entry.key === key) };
  });
  return { kind: 'preview', items };
}

/**
 * Fields that take the place of others, each with a higher revision than it replaces, so that a tab
 * that has the record open takes them over instead of bringing back its own.
 */
export function replaceFields(old: Fields, given: Fields): Fields {
  const replaced: Record<string, FieldState> = { ...given };
  for (const [name, { revision }] of Object.entries(old)) {
    const field = given[name] ?? { value: '', revision: 0 };
    replaced[name] = { ...field, revision: Math.max(field.revision, revision + 1) };
  }
  return replaced;
}
