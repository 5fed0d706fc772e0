import { PREFIX } from './keys.ts';
import type { DeviceStorage, StorageResult } from './storage.ts';
import { BLANK, type Channel } from './tabs.ts';

/** Removes all that the workspace has stored, whatever version wrote it, and blanks other tabs. */
export function deleteEverything(storage: DeviceStorage, channel?: Channel): StorageResult {
  const results = storage.list(PREFIX).map(storage.remove);
  channel?.postMessage(BLANK);
  return results.find((result) => result !== 'ok') ?? 'ok';
}
