import { atom, type ReadableAtom } from 'nanostores';
import { type KeptRecord, LONGEST_TITLE } from '../../schemas/record/envelope.ts';
import type { Refused } from '../../schemas/record/parse-record.ts';
import { recordsToTexts, recordToText } from '../../schemas/record/record-file.ts';
import { type BringInPreview, previewBringIn, replaceFields } from './bring-in.ts';
import { deleteEverything } from './delete-everything.ts';
import { PREFIX, recordKey } from './keys.ts';
import type { DeviceStorage, StorageResult } from './storage.ts';
import { datesOf, type FailureReason, redate } from './stored-record.ts';
import { BLANK, type Channel } from './tabs.ts';
import { listOldAsides, listWorkspace, type WorkspaceList } from './workspace-list.ts';

export interface WorkspaceStoreOptions {
  readonly storage: DeviceStorage;
  readonly now: () => number;
  readonly newId: () => string;
  readonly channel?: Channel | undefined;
}

/** What became of a change; `gone` where another tab has deleted the record. */
type ChangeResult = 'ok' | FailureReason | 'gone';

export interface WorkspaceStore {
  readonly $list: ReadableAtom<WorkspaceList>;
  /** Whether the browser lets the site keep anything. */
  readonly $isOpen: ReadableAtom<boolean>;
  /** What was deleted last and can be brought back, until the page is left. */
  readonly $deleted: ReadableAtom<{ readonly name: string } | null>;
  /** Reads the device again. Removes only what was set aside more than a year ago. */
  refresh: () => void;
  rename: (key: string, name: string) => ChangeResult;
  /** Counts as a use, so that the last day moves on. */
  keepLonger: (key: string) => ChangeResult;
  duplicate: (key: string) => ChangeResult;
  /** Deletes a record, or something set aside. */
  remove: (key: string) => ChangeResult;
  undo: () => ChangeResult;
  exportOne: (key: string) => string | undefined;
  /** One file, or several where one would be too large to be read back. */
  exportAll: () => readonly string[];
  importText: (text: string) => BringInPreview | Refused;
  /** Stops at the first record that cannot be kept; those before it are in. */
  replaceWith: (preview: BringInPreview) => ChangeResult;
  deleteEverything: () => StorageResult;
  /** For the window's `storage` event. */
  applyStorageEvent: (key: string | null) => void;
  close: () => void;
}

/** All records of this device on one page. */
export function createWorkspaceStore(options: WorkspaceStoreOptions): WorkspaceStore {
  const { storage, now, newId, channel } = options;
  const $list = atom<WorkspaceList>({ records: [], asides: [] });
  const $isOpen = atom(true);
  const $deleted = atom<{ name: string; key: string; text: string } | null>(null);

  function refresh(): void {
    $isOpen.set(storage.isOpen());
    listOldAsides(storage, now()).forEach(storage.remove);
    $list.set(listWorkspace(storage, now()));
  }

  /** Reads the record anew: another tab may have changed it since it was listed. */
  function find(key: string): KeptRecord | undefined {
    return listWorkspace(storage, now()).records.find((entry) => entry.key === key)?.record;
  }

  function write(record: KeptRecord | undefined, before?: KeptRecord): ChangeResult {
    const dated = record && redate(record, now(), before && datesOf(before));
    if (!dated) return 'clock';
    const result = storage.write(recordKey(dated.tool, dated.id), recordToText(dated));
    refresh();
    return result;
  }

  function rename(key: string, name: string): ChangeResult {
    const record = find(key);
    if (!record) return 'gone';
    const tidy = name.trim().slice(0, LONGEST_TITLE);
    return write({ ...record, name: tidy === '' ? record.name : tidy }, record);
  }

  function keepLonger(key: string): ChangeResult {
    const record = find(key);
    return record ? write(record, record) : 'gone';
  }

  function duplicate(key: string): ChangeResult {
    const record = find(key);
    if (!record) return 'gone';
    return write({ ...record, id: newId(), name: nameCopy(record.name) });
  }

  function remove(key: string): ChangeResult {
    const found = storage.read(key);
    if (found.kind !== 'found') return found.kind === 'none' ? 'gone' : 'closed';
    const name = find(key)?.name ?? '';
    const result = storage.remove(key);
    if (result === 'ok') $deleted.set({ name, key, text: found.text });
    refresh();
    return result;
  }

  function undo(): ChangeResult {
    const deleted = $deleted.get();
    if (!deleted || storage.read(deleted.key).kind === 'found') return 'gone';
    const result = storage.write(deleted.key, deleted.text);
    if (result === 'ok') $deleted.set(null);
    refresh();
    return result;
  }

  function exportOne(key: string): string | undefined {
    const record = find(key);
    return record && recordToText(record);
  }

  function replaceWith({ items }: BringInPreview): ChangeResult {
    for (const { record } of items) {
      const old = find(recordKey(record.tool, record.id));
      const fields = replaceFields(old?.fields ?? {}, record.fields);
      const result = write({ ...record, fields }, old);
      if (result !== 'ok') return result;
    }
    return 'ok';
  }

  function forget(): void {
    $deleted.set(null);
    refresh();
  }

  function hear({ data }: { data: unknown }): void {
    if (data === BLANK) forget();
  }

  channel?.addEventListener('message', hear);
  return {
    ...{
      $list,
      $isOpen,
      $deleted,
      refresh,
      rename,
      keepLonger,
      duplicate,
      remove,
      undo,
      exportOne,
    },
    exportAll: () => recordsToTexts($list.get().records.map(({ record }) => record)),
    importText: (text) => previewBringIn(text, $list.get().records),
    replaceWith,
    deleteEverything: () => {
      const result = deleteEverything(storage, channel);
      forget();
      return result;
    },
    applyStorageEvent: (key) => {
      if (key === null || key.startsWith(PREFIX)) refresh();
    },
    close: () => channel?.removeEventListener('message', hear),
  };
}

const COPY = ' (copy)';

function nameCopy(name: string): string {
  return `${name.slice(0, LONGEST_TITLE - COPY.length)}${COPY}`;
}
