import { atom } from 'nanostores';
import type { Fields } from '../../schemas/record/envelope.ts';
import { recordToText } from '../../schemas/record/record-file.ts';
import type { ToolName } from '../../schemas/record/tools.ts';
import { EARLIEST, isEnding } from './expiry.ts';
import { asideKey, recordKey } from './keys.ts';
import { type Conflict, type Edit, mergeFields, viewFields } from './merge.ts';
import type { Keeping, Notice } from './notice.ts';
import type { DeviceStorage, StorageResult } from './storage.ts';
import {
  datesOf,
  type Draft,
  merge,
  type StoredText,
  type SyncOutcome,
  syncRecord,
} from './stored-record.ts';
import { type Channel, type Locks, whileLocked } from './tabs.ts';

export interface RecordStoreOptions {
  readonly tool: ToolName;
  /** What a new record is called; neutral, as it names downloads. */
  readonly name: string;
  readonly storage: DeviceStorage;
  readonly now: () => number;
  readonly newId: () => string;
  readonly locks?: Locks | undefined;
  readonly channel?: Channel | undefined;
  /** How many records were removed before the page was painted, as their last day had passed. */
  readonly expired?: number;
}

export type RecordSession = ReturnType<typeof createRecordSession>;

/** What one page holds of one record, and its saving. The actions on it are in `record-store.ts`. */
export function createRecordSession(options: RecordStoreOptions) {
  const { tool, storage, now, newId, locks } = options;
  const $fields = atom<Readonly<Record<string, string>>>({});
  const $conflicts = atom<Readonly<Record<string, Conflict>>>({});
  const $keeping = atom<Keeping>({ kind: 'undecided' });
  const $notice = atom<Notice | null>(null);
  const $name = atom(options.name);

  const edits = new Map<string, Edit>();
  /** Keys of damaged texts, to be set aside at the first save. */
  const damaged = new Set<string>();
  let id: string | undefined;
  /** Where this page stored last, also once it is emptied. */
  let lastKey: string | undefined;
  let known: Fields = {};
  let last: StoredText | undefined;
  let isStored = false;
  let isRenamed = false;
  let wantsKeeping = false;
  /** A newer version of the site has been here: this page writes no more. */
  let isFrozen = false;
  let isClosed = false;
  /** Rises when the page is emptied, so that a save still waiting for its lock is dropped. */
  let generation = 0;
  let waiting: { isUse: boolean; done: Promise<void> } | undefined;

  function draft(): Draft {
    id ??= newId();
    return { tool, id, name: $name.get(), known, edits, isStored, isRenamed, last };
  }

  /** @param shown - What decides which of two texts at odds is this page's own. */
  function show(shown = $fields.get()): void {
    const { values, conflicts } = viewFields(mergeFields(known, edits, known), shown);
    put(values, conflicts);
  }

  /** The same after an edit of these fields alone: the others need not be looked at with each key. */
  function showEdited(names: readonly string[]): void {
    const edited = new Map([...edits].filter(([name]) => names.includes(name)));
    const before = only(known, names);
    const { values, conflicts } = viewFields(mergeFields(before, edited, before), $fields.get());
    const others = Object.entries($conflicts.get()).filter(([name]) => !names.includes(name));
    put({ ...$fields.get(), ...values }, { ...Object.fromEntries(others), ...conflicts });
  }

  /** Saving what is on the page already changes nothing on it. */
  function put(values: Texts, conflicts: Readonly<Record<string, Conflict>>): void {
    if (!areSameTexts(values, $fields.get())) $fields.set(values);
    if (Object.keys({ ...conflicts, ...$conflicts.get() }).length > 0) $conflicts.set(conflicts);
  }

  function forget(): void {
    generation += 1;
    waiting = undefined;
    id = undefined;
    known = {};
    edits.clear();
    isStored = false;
    isRenamed = false;
    $name.set(options.name);
    show();
  }

  /** Deleted elsewhere: what is on the page goes too, and nothing brings it back. */
  function blank(): void {
    if (isStored || edits.size > 0) $notice.set({ kind: 'deleted' });
    forget();
    decide('undecided');
  }

  function decide(kind: 'undecided' | 'not-kept' | 'keep'): void {
    wantsKeeping = kind === 'keep';
    if (kind !== 'keep') $keeping.set({ kind });
  }

  function take(stored: StoredText): void {
    const { record } = stored;
    last = stored;
    const { expiresAt } = datesOf(record);
    const until = new Date(expiresAt);
    id = record.id;
    lastKey = recordKey(tool, id);
    known = record.fields;
    isStored = true;
    isRenamed = false;
    edits.clear();
    $name.set(record.name);
    $keeping.set({ kind: 'kept', until, isEnding: isEnding(expiresAt, now()) });
    show();
  }

  function thaw(): void {
    isFrozen = false;
  }

  function freeze(text: string): void {
    isFrozen = true;
    $notice.set({ kind: 'newer', text });
    $keeping.set({ kind: 'could-not-be-kept', reason: 'newer' });
  }

  /** Saves asked for while one waits for its lock are made with it. */
  function sync(isUse: boolean): Promise<void> {
    if (!wantsKeeping || isClosed) return Promise.resolve();
    if (isFrozen) {
      $keeping.set({ kind: 'could-not-be-kept', reason: 'newer' });
      return Promise.resolve();
    }
    if (waiting) {
      waiting.isUse ||= isUse;
      return waiting.done;
    }
    const asked = generation;
    const request = { isUse, done: Promise.resolve() };
    waiting = request;
    request.done = whileLocked(locks, recordKey(tool, draft().id), () => {
      if (waiting === request) waiting = undefined;
      if (asked !== generation || isFrozen || isClosed) return;
      settle(syncRecord(storage, draft(), { now: now(), isUse: request.isUse }));
    });
    return request.done;
  }

  function settle(outcome: SyncOutcome): void {
    if (outcome.kind === 'gone') blank();
    if (outcome.kind === 'newer') freeze(toText());
    if (outcome.kind === 'failed')
      $keeping.set({ kind: 'could-not-be-kept', reason: outcome.reason });
    if (outcome.kind !== 'kept') return;
    take(outcome);
    setAside();
  }

  function setAside(): void {
    for (const key of damaged) {
      const found = storage.read(key);
      if (found.kind === 'found') storage.move(key, asideKey(key, now()), found.text);
    }
    damaged.clear();
  }

  function removeStored(): StorageResult {
    return isStored ? storage.remove(recordKey(tool, draft().id)) : 'ok';
  }

  function removeLast(): void {
    if (lastKey !== undefined) storage.remove(lastKey);
  }

  /** In a file, no clock can be too wrong: the dates are set anew when it is brought in. */
  function toText(): string {
    const record = merge(draft(), now()) ?? merge(draft(), EARLIEST);
    return record ? recordToText(record) : '';
  }

  function nameIt(name: string): void {
    $name.set(name);
    isRenamed = true;
  }

  return {
    ...{ $fields, $conflicts, $keeping, $notice, $name, edits, damaged },
    ...{ show, showEdited, forget, blank, decide, take, thaw, freeze, sync },
    ...{ removeStored, removeLast, toText, nameIt },
    isOurs: (key: string) => isStored && key === recordKey(tool, draft().id),
    isStored: () => isStored,
    takeId: (given: string) => (id = given),
    close: () => (isClosed = true),
  };
}

type Texts = Readonly<Record<string, string>>;

function only(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    names.flatMap((name) => {
      const field = fields[name];
      return field ? [[name, field]] : [];
    }),
  );
}

function areSameTexts(one: Texts, other: Texts): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}
