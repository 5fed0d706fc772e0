import type { ReadableAtom } from 'nanostores';
import { isAllowed, LONGEST_TITLE } from '../../schemas/record/envelope.ts';
import type { Refused } from '../../schemas/record/parse-record.ts';
import { isUseWorthNoting } from './expiry.ts';
import { findRecord } from './find-record.ts';
import { type ImportPreview, previewImport, readForTool } from './import-preview.ts';
import { recordKey } from './keys.ts';
import type { Conflict } from './merge.ts';
import type { Keeping, Notice } from './notice.ts';
import {
  createRecordSession,
  type RecordSession,
  type RecordStoreOptions,
} from './record-session.ts';
import type { StorageResult } from './storage.ts';
import { datesOf } from './stored-record.ts';
import { BLANK } from './tabs.ts';

export interface RecordStore {
  /** What the page shows of each field. */
  readonly $fields: ReadableAtom<Readonly<Record<string, string>>>;
  /** Fields that two tabs wrote at once, until one text is chosen. */
  readonly $conflicts: ReadableAtom<Readonly<Record<string, Conflict>>>;
  readonly $keeping: ReadableAtom<Keeping>;
  readonly $notice: ReadableAtom<Notice | null>;
  readonly $name: ReadableAtom<string>;
  /** Opens a record, or the one of this tool last used. Only what is kept already is written to. */
  open: (id?: string) => Promise<void>;
  /** Changes a field; it stays on the page whatever becomes of the saving. */
  set: (field: string, value: string) => Promise<void>;
  /** Changes several fields as one. */
  setAll: (values: Readonly<Record<string, string>>) => Promise<void>;
  /** Settles a conflict with one of its texts, or with a third. */
  resolve: (field: string, value: string) => Promise<void>;
  rename: (name: string) => Promise<void>;
  /** Keeps what is on the page, now and from now on. Counts as a use, so the last day moves on. */
  keep: () => Promise<void>;
  /** Removes what was kept; the page stays as it is. */
  doNotKeep: () => StorageResult;
  /** Empties the page for another record. A decision to keep still holds. */
  startNew: (name?: string) => Promise<void>;
  /** Removes what was kept and empties the page. */
  clear: () => StorageResult;
  /** Whether something typed is neither stored nor in a file. */
  hasUnsaved: () => boolean;
  /** The record as a file, with what is not saved yet. */
  exportText: () => string;
  /** Says what a file would replace; changes nothing. */
  importText: (text: string) => ImportPreview | Refused;
  replaceWith: (preview: ImportPreview) => Promise<void>;
  /** For the window's `storage` event. */
  applyStorageEvent: (key: string | null, newValue: string | null) => Promise<void>;
  /** Looks at the stored record again, as on `pageshow`: a page that was put by hears no events. */
  recheck: () => Promise<void>;
  dismissNotice: () => void;
  /** Stops listening and writing. */
  close: () => void;
}

/** One record of one tool on one page. Nothing is stored before `keep`. */
export function createRecordStore(options: RecordStoreOptions): RecordStore {
  const session = createRecordSession(options);
  const { $fields, $conflicts, $keeping, $notice, $name, sync } = session;
  return {
    ...{ $fields, $conflicts, $keeping, $notice, $name },
    ...createEditing(options, session),
    ...createKeeping(options, session),
    ...createFiles(options, session),
    ...createListening(options, session),
    recheck: () => sync(false),
    dismissNotice: () => $notice.set(null),
  };
}

function createEditing({ tool }: RecordStoreOptions, session: RecordSession) {
  const { $fields, $conflicts, edits, showEdited, sync } = session;

  function set(field: string, value: string): Promise<void> {
    return setAll({ [field]: value });
  }

  function setAll(values: Readonly<Record<string, string>>): Promise<void> {
    const shown = $fields.get();
    const refused = Object.entries(values).find(([field, value]) => !isAllowed(tool, field, value));
    if (refused)
      throw new RangeError(`"${refused[0]}" of "${tool}" does not take this value. See fields.ts.`);
    const news = Object.entries(values).filter(([field, value]) => (shown[field] ?? '') !== value);
    if (news.length === 0) return Promise.resolve();
    for (const [field, value] of news)
      edits.set(field, { over: [shown[field] ?? ''], ...edits.get(field), value });
    showEdited(news.map(([field]) => field));
    return sync(true);
  }

  function resolve(field: string, value: string): Promise<void> {
    const conflict = $conflicts.get()[field];
    if (!conflict || !isAllowed(tool, field, value)) return set(field, value);
    edits.set(field, { value, over: [conflict.mine, conflict.theirs] });
    showEdited([field]);
    return sync(true);
  }

  function rename(name: string): Promise<void> {
    const tidy = name.trim().slice(0, LONGEST_TITLE);
    if (tidy !== '') session.nameIt(tidy);
    return sync(true);
  }

  return { set, setAll, resolve, rename };
}

function createKeeping(options: RecordStoreOptions, session: RecordSession) {
  const { tool, storage, now, name, expired = 0 } = options;
  const { $fields, $conflicts, $keeping, $notice, $name, edits, damaged, sync } = session;

  async function open(id?: string): Promise<void> {
    session.forget();
    session.thaw();
    session.decide('undecided');
    $notice.set(null);
    if (!storage.isOpen()) {
      $keeping.set({ kind: 'could-not-be-kept', reason: 'closed' });
      return;
    }
    const found = findRecord(storage, { tool, id, now: now() });
    found.expired.forEach((key) => storage.remove(key));
    const count = expired + found.expired.length;
    if (count > 0) $notice.set({ kind: 'expired', count });
    found.damaged.forEach(({ key }) => damaged.add(key));
    const [first] = found.damaged;
    if (first) $notice.set({ kind: 'damaged', text: first.text });
    if (found.stored) {
      session.decide('keep');
      session.take(found.stored);
    }
    const [newer] = found.newer;
    if (newer) session.freeze(newer.text);
    if (found.stored && isUseWorthNoting(datesOf(found.stored.record), now())) await sync(true);
  }

  function keep(): Promise<void> {
    session.decide('keep');
    return sync(true);
  }

  function doNotKeep(): StorageResult {
    const removed = session.removeStored();
    const [title, fields, conflicts] = [$name.get(), $fields.get(), $conflicts.get()];
    session.forget();
    for (const [field, value] of Object.entries(fields))
      edits.set(field, { value, other: conflicts[field]?.theirs, over: [] });
    session.nameIt(title);
    session.show(fields);
    session.decide('not-kept');
    return removed;
  }

  function startNew(title = name): Promise<void> {
    session.forget();
    session.nameIt(title);
    return sync(true);
  }

  function clear(): StorageResult {
    const removed = session.removeStored();
    session.forget();
    session.decide('undecided');
    $notice.set(null);
    return removed;
  }

  return { open, keep, doNotKeep, startNew, clear };
}

function createFiles({ tool, storage, newId }: RecordStoreOptions, session: RecordSession) {
  const { $fields, $conflicts, edits } = session;
  /** What the page showed when it was last put into a file. */
  let inFile: unknown;

  function exportText(): string {
    inFile = $fields.get();
    return session.toText();
  }

  function hasUnsaved(): boolean {
    return edits.size > 0 && $fields.get() !== inFile;
  }

  function importText(text: string): ImportPreview | Refused {
    const read = readForTool(text, tool);
    return read.kind === 'refused' ? read : previewImport(read.record, $fields.get());
  }

  function replaceWith({ record }: ImportPreview): Promise<void> {
    const [shown, conflicts] = [$fields.get(), $conflicts.get()];
    for (const field of new Set([...Object.keys(shown), ...Object.keys(record.fields)])) {
      const { value = '', other, revision } = record.fields[field] ?? {};
      const conflict = conflicts[field];
      const texts = conflict ? [conflict.mine, conflict.theirs] : [shown[field] ?? ''];
      const over = [...texts, ...(edits.get(field)?.over ?? [])];
      edits.set(field, { value, other, revision, over });
    }
    const isFree = storage.read(recordKey(tool, record.id)).kind === 'none';
    if (!session.isStored()) session.takeId(isFree ? record.id : newId());
    session.nameIt(record.name);
    session.show({});
    return session.sync(true);
  }

  return { exportText, hasUnsaved, importText, replaceWith };
}

function createListening({ channel }: RecordStoreOptions, session: RecordSession) {
  function applyStorageEvent(key: string | null, newValue: string | null): Promise<void> {
    if (key !== null && !session.isOurs(key)) return Promise.resolve();
    if (key !== null && newValue !== null) return session.sync(false);
    session.blank();
    return Promise.resolve();
  }

  /**
   * A save that ran beside the deleting may have come after it: what it wrote goes as well, even
   * where the page has heard of the deleting by a storage event already and was emptied.
   */
  function hear({ data }: { data: unknown }): void {
    if (data !== BLANK) return;
    session.removeLast();
    session.blank();
  }

  function close(): void {
    session.close();
    channel?.removeEventListener('message', hear);
  }

  channel?.addEventListener('message', hear);
  return { applyStorageEvent, close };
}
