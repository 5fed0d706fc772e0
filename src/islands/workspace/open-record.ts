import type { ToolName } from '../../schemas/record/tools.ts';
import { deviceStorage, newId, openChannel } from './browser.ts';
import { createRecordStore, type RecordStore } from './record-store.ts';
import { type Locks, settleLocks } from './tabs.ts';

interface OpenRecord {
  readonly record: RecordStore;
  /** Stops listening to other tabs. */
  readonly close: () => void;
}

/** The record of a tool in this browser, following what other tabs do to it. */
export function openRecord(tool: ToolName, name: string): OpenRecord {
  const channel = openChannel();
  const record = createRecordStore({
    ...{ tool, name, channel, newId },
    storage: deviceStorage,
    now: Date.now,
    locks: openLocks(),
    expired: Number(document.documentElement.dataset['expired'] ?? 0),
  });
  const follow = ({ key, newValue }: StorageEvent) => {
    void record.applyStorageEvent(key, newValue);
  };
  const look = () => {
    void record.recheck();
  };
  addEventListener('storage', follow);
  addEventListener('pageshow', look);
  return {
    record,
    close: () => {
      removeEventListener('storage', follow);
      removeEventListener('pageshow', look);
      record.close();
      channel?.close();
    },
  };
}

/** A lock is passed on before the other tab sees what was written: it is held a little longer. */
function openLocks(): Locks | undefined {
  if (!('locks' in navigator)) return undefined;
  const wait = (ms: number) =>
    document.hidden ? Promise.resolve() : new Promise<void>((done) => setTimeout(done, ms));
  return settleLocks(navigator.locks, wait);
}
