import { APP, type Fields, type KeptRecord, reviewDates } from '../../schemas/record/envelope.ts';
import { MOST_BYTES, parseRecord } from '../../schemas/record/parse-record.ts';
import { recordToText } from '../../schemas/record/record-file.ts';
import { currentVersion, type ToolName, TOOLS } from '../../schemas/record/tools.ts';
import { dateAfterUse, type RecordDates } from './expiry.ts';
import { asideKey, recordKey } from './keys.ts';
import { areSame, type Edits, mergeFields } from './merge.ts';
import type { DeviceStorage, StorageResult } from './storage.ts';

/** Why something could not be kept: the storage's reasons, and a clock that cannot be right. */
export type FailureReason = Exclude<StorageResult, 'ok'> | 'clock';

/** What a tab has of a record. */
export interface Draft {
  readonly tool: ToolName;
  readonly id: string;
  readonly name: string;
  /** Fields as this tab last read or wrote them. */
  readonly known: Fields;
  readonly edits: Edits;
  /** Whether this tab has seen it stored: then nothing found means that it was deleted. */
  readonly isStored: boolean;
  /** Whether the person has given it this name since. */
  readonly isRenamed: boolean;
  /** As this tab last read or wrote it. */
  readonly last?: StoredText | undefined;
}

/** A record and the text that holds it: the same text need not be read and checked again. */
export interface StoredText {
  readonly text: string;
  readonly record: KeptRecord;
}

export type SyncOutcome =
  | ({ readonly kind: 'kept' } & StoredText)
  | { readonly kind: 'gone' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'failed'; readonly reason: FailureReason };

/**
 * Brings a draft and its stored record together: reads what is stored by now, merges field by field
 * and writes the result. Without use, writes only if that adds to what is stored.
 */
export function syncRecord(
  storage: DeviceStorage,
  draft: Draft,
  { now, isUse }: { readonly now: number; readonly isUse: boolean },
): SyncOutcome {
  const key = recordKey(draft.tool, draft.id);
  const found = storage.read(key);
  if (found.kind === 'closed') return { kind: 'failed', reason: 'closed' };
  if (found.kind === 'none')
    return draft.isStored ? { kind: 'gone' } : write(storage, merge(draft, now));
  const { text } = found;
  const { last } = draft;
  const parsed =
    last?.text === text
      ? ({ kind: 'record', record: last.record } as const)
      : parseRecord(text, draft.tool);
  if (parsed.kind === 'record') {
    const { record } = parsed;
    const merged = merge(draft, now, record);
    const isNews = () => draft.isRenamed || (merged && !areSame(merged.fields, record.fields));
    return isUse || isNews() ? write(storage, merged) : { kind: 'kept', record, text };
  }
  if (parsed.reason === 'newer') return { kind: 'newer' };
  const aside = storage.write(asideKey(key, now), text);
  return aside === 'ok' ? write(storage, merge(draft, now)) : { kind: 'failed', reason: aside };
}

export function datesOf({ savedAt, usedAt, expiresAt }: KeptRecord): RecordDates {
  return {
    savedAt: Date.parse(savedAt),
    usedAt: Date.parse(usedAt),
    expiresAt: Date.parse(expiresAt),
  };
}

/** The same record with the dates of a use; none under a clock that cannot be right. */
export function redate(
  record: Omit<KeptRecord, 'savedAt' | 'usedAt' | 'expiresAt'>,
  now: number,
  before?: RecordDates,
): KeptRecord | undefined {
  const dates = dateAfterUse({
    rule: TOOLS[record.tool].keeping,
    now,
    reviewDates: reviewDates(record.fields),
    before,
  });
  if (!dates) return undefined;
  const { app, tool, version, id, name, fields } = record;
  const [savedAt, usedAt, expiresAt] = [dates.savedAt, dates.usedAt, dates.expiresAt].map(toText);
  if (savedAt === undefined || usedAt === undefined || expiresAt === undefined) return undefined;
  return { app, tool, version, id, name, savedAt, usedAt, expiresAt, fields };
}

/** The record a draft would make; none under a clock that cannot be right. */
export function merge(draft: Draft, now: number, stored?: KeptRecord): KeptRecord | undefined {
  const { tool, id, known, edits } = draft;
  const name = stored && !draft.isRenamed ? stored.name : draft.name;
  const fields = mergeFields(known, edits, stored?.fields ?? {});
  const record = { app: APP, tool, version: currentVersion(tool), id, name, fields } as const;
  return redate(record, now, stored && datesOf(stored));
}

function write(storage: DeviceStorage, record: KeptRecord | undefined): SyncOutcome {
  if (!record) return { kind: 'failed', reason: 'clock' };
  const text = recordToText(record);
  // What is larger could be written, but would not be read again.
  if (text.length * 3 > MOST_BYTES && new TextEncoder().encode(text).length > MOST_BYTES)
    return { kind: 'failed', reason: 'full' };
  const result = storage.write(recordKey(record.tool, record.id), text);
  return result === 'ok' ? { kind: 'kept', record, text } : { kind: 'failed', reason: result };
}

function toText(time: number): string {
  return new Date(time).toISOString();
}
