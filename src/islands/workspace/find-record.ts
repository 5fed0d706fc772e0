import { parseRecord } from '../../schemas/record/parse-record.ts';
import type { ToolName } from '../../schemas/record/tools.ts';
import { hasExpired } from './expiry.ts';
import { recordKey } from './keys.ts';
import type { DeviceStorage } from './storage.ts';
import { datesOf, type StoredText } from './stored-record.ts';

interface Unread {
  readonly key: string;
  readonly text: string;
}

/** What a tool's page finds on the device when it opens. */
export interface Findings {
  readonly stored?: StoredText | undefined;
  readonly damaged: readonly Unread[];
  readonly newer: readonly Unread[];
  /** Keys of records whose last day has passed. */
  readonly expired: readonly string[];
}

interface Question {
  readonly tool: ToolName;
  readonly id?: string | undefined;
  readonly now: number;
}

/** Looks for one record, or for the one last used where no id is given. Writes nothing. */
export function findRecord(storage: DeviceStorage, { tool, id, now }: Question): Findings {
  const keys = id === undefined ? storage.list(recordKey(tool, '')) : [recordKey(tool, id)];
  const records: StoredText[] = [];
  const [damaged, newer]: [Unread[], Unread[]] = [[], []];
  const expired: string[] = [];
  for (const key of keys) {
    const found = storage.read(key);
    if (found.kind !== 'found') continue;
    const parsed = parseRecord(found.text, tool);
    if (parsed.kind === 'refused')
      (parsed.reason === 'newer' ? newer : damaged).push({ key, text: found.text });
    else if (recordKey(tool, parsed.record.id) !== key) damaged.push({ key, text: found.text });
    else if (hasExpired(datesOf(parsed.record).expiresAt, now)) expired.push(key);
    else records.push({ text: found.text, record: parsed.record });
  }
  const [stored] = records.sort((one, two) => two.record.usedAt.localeCompare(one.record.usedAt));
  return { stored, damaged, newer, expired };
}
