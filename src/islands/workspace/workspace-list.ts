import type { KeptRecord } from '../../schemas/record/envelope.ts';
import { parseRecord, type RefusalReason } from '../../schemas/record/parse-record.ts';
import { addMonths, isEnding } from './expiry.ts';
import { PREFIX, readKey, recordKey } from './keys.ts';
import type { DeviceStorage } from './storage.ts';
import { datesOf } from './stored-record.ts';

/** A record as the workspace lists it. */
export interface RecordEntry {
  readonly key: string;
  readonly record: KeptRecord;
  readonly savedAt: Date;
  readonly usedAt: Date;
  readonly expiresAt: Date;
  /** Whether it is in its last 14 days. */
  readonly isEnding: boolean;
  readonly bytes: number;
}

/** Something stored that cannot be opened: set aside when it was found, or found just now. */
interface AsideEntry {
  readonly key: string;
  readonly text: string;
  readonly bytes: number;
  readonly reason: RefusalReason;
  readonly setAsideAt?: Date;
}

export interface WorkspaceList {
  /** The one last used comes first. */
  readonly records: readonly RecordEntry[];
  readonly asides: readonly AsideEntry[];
}

/** All that the workspace has stored. Writes nothing. */
export function listWorkspace(storage: DeviceStorage, now: number): WorkspaceList {
  const records: RecordEntry[] = [];
  const asides: AsideEntry[] = [];
  for (const key of storage.list(PREFIX)) {
    const found = storage.read(key);
    if (found.kind !== 'found') continue;
    const entry = readEntry(key, found.text, now);
    if ('record' in entry) records.push(entry);
    else asides.push(entry);
  }
  records.sort((one, two) => two.usedAt.getTime() - one.usedAt.getTime());
  return { records, asides };
}

const ASIDE_MONTHS = 12;

/** Keys of what was set aside so long ago that no record would still be kept. */
export function listOldAsides(storage: DeviceStorage, now: number): readonly string[] {
  return storage.list(PREFIX).filter((key) => {
    const meaning = readKey(key);
    return meaning.kind === 'aside' && addMonths(meaning.time, ASIDE_MONTHS) <= now;
  });
}

function readEntry(key: string, text: string, now: number): RecordEntry | AsideEntry {
  const bytes = new TextEncoder().encode(key + text).length;
  const meaning = readKey(key);
  const parsed = parseRecord(text);
  const aside = { key, text, bytes };
  if (meaning.kind === 'aside')
    return { ...aside, reason: 'damaged', setAsideAt: new Date(meaning.time) };
  if (parsed.kind === 'refused') return { ...aside, reason: parsed.reason };
  const { record } = parsed;
  if (recordKey(record.tool, record.id) !== key) return { ...aside, reason: 'damaged' };
  const { savedAt, usedAt, expiresAt } = datesOf(record);
  return {
    ...{ key, record, bytes, isEnding: isEnding(expiresAt, now) },
    ...{ savedAt: new Date(savedAt), usedAt: new Date(usedAt), expiresAt: new Date(expiresAt) },
  };
}
