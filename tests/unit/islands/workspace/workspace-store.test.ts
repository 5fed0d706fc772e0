import { describe, expect, test } from 'vitest';
import { createDeviceStorage } from '../../../../src/islands/workspace/storage.ts';
import {
  createWorkspaceStore,
  type WorkspaceStore,
} from '../../../../src/islands/workspace/workspace-store.ts';
import { recordToText } from '../../../../src/schemas/record/record-file.ts';
import { parseRecord } from '../../../../src/schemas/record/parse-record.ts';
import { readFixture } from '../../schemas/record/fixture.ts';
import {
  DAY,
  type FakeStorage,
  makeChannels,
  makeClock,
  makeStorage,
  makeTab,
  START,
} from './fake-browser.ts';
import type { Channel } from '../../../../src/islands/workspace/tabs.ts';

const DAMAGE = '{"app":"peer-programmes","to';
const FIRST = 'w:readiness:r-2';
const SECOND = 'w:skills:s-1';

/** A device with two records, something set aside, something damaged, and a theme. */
function makeDevice(): FakeStorage {
  return makeStorage({
    theme: 'dark',
    [FIRST]: current('every-field-v2'),
    [SECOND]: current('skills-v1'),
    [`w:aside:readiness:old:${START - DAY}`]: 'set aside',
    'w:readiness:bad': DAMAGE,
  });
}

function current(name: string): string {
  const parsed = parseRecord(readFixture(name));
  return parsed.kind === 'record' ? recordToText(parsed.record) : '';
}

function open(
  storage: FakeStorage,
  { clock = makeClock(), channel }: { clock?: { time: number }; channel?: Channel } = {},
): WorkspaceStore {
  let given = 0;
  const store = createWorkspaceStore({
    storage: createDeviceStorage(() => storage),
    now: () => clock.time,
    newId: () => `new-${(given += 1)}`,
    channel,
  });
  store.refresh();
  return store;
}

function names(store: WorkspaceStore): readonly string[] {
  return store.$list.get().records.map(({ record }) => record.name);
}

describe('the list', () => {
  test('names each record with its days and size, the one last used first', () => {
    const [mine, first] = open(makeDevice()).$list.get().records;
    expect(mine).toMatchObject({
      key: SECOND,
      record: { tool: 'skills', name: 'Mine' },
      savedAt: new Date('2026-11-02T10:00:00.000Z'),
      usedAt: new Date('2026-11-03T10:00:00.000Z'),
      expiresAt: new Date('2027-05-03T10:00:00.000Z'),
      isEnding: false,
    });
    expect(first?.bytes).toBe(FIRST.length + Buffer.byteLength(current('every-field-v2')));
  });

  test('names what cannot be opened, with its text for download', () => {
    const store = open(makeDevice());
    expect(store.$list.get().asides).toEqual([
      {
        key: `w:aside:readiness:old:${START - DAY}`,
        text: 'set aside',
        bytes: 35 + 9,
        reason: 'damaged',
        setAsideAt: new Date(START - DAY),
      },
      { key: 'w:readiness:bad', text: DAMAGE, bytes: 15 + 28, reason: 'damaged' },
    ]);
  });

  test('is read without writing', () => {
    const storage = makeDevice();
    open(storage);
    expect(storage.writes).toBe(0);
  });

  test('takes out what was set aside more than a year ago', () => {
    const storage = makeDevice();
    const clock = makeClock(START + 365 * DAY);
    expect(open(storage, { clock }).$list.get().asides).toHaveLength(1);
    expect([...storage.items.keys()]).toContain('w:readiness:bad');
  });

  test('says that the browser keeps nothing', () => {
    const storage = makeStorage();
    storage.isBlocked = true;
    const store = open(storage);
    expect(store.$isOpen.get()).toBe(false);
    expect(store.$list.get()).toEqual({ records: [], asides: [] });
  });

  test('follows other tabs', () => {
    const storage = makeDevice();
    const store = open(storage);
    storage.items.delete(SECOND);
    store.applyStorageEvent('theme');
    expect(names(store)).toHaveLength(2);
    store.applyStorageEvent(SECOND);
    expect(names(store)).toHaveLength(1);
  });
});

describe('a record', () => {
  test('is renamed, which counts as a use', () => {
    const storage = makeDevice();
    const store = open(storage);
    expect(store.rename(FIRST, ' Pilot ')).toBe('ok');
    expect(JSON.parse(storage.items.get(FIRST) ?? '')).toMatchObject({
      name: 'Pilot',
      usedAt: '2026-11-24T12:00:00.000Z',
      expiresAt: '2027-03-31T00:00:00.000Z',
    });
  });

  test('is duplicated under a new id and a name that says so', () => {
    const store = open(makeDevice());
    expect(store.duplicate(SECOND)).toBe('ok');
    expect(names(store)).toContain('Mine (copy)');
    const fields = store.$list.get().records.map(({ record }) => record.fields);
    expect(fields[0]).toEqual(fields[1]);
  });

  test('is deleted, and comes back byte for byte', () => {
    const storage = makeDevice();
    const before = storage.items.get(FIRST);
    const store = open(storage);
    expect(store.remove(FIRST)).toBe('ok');
    expect(storage.items.has(FIRST)).toBe(false);
    expect(store.$deleted.get()).toMatchObject({ name: 'Tŷ Newydd — “<b>pilot</b>”' });
    expect(store.undo()).toBe('ok');
    expect(storage.items.get(FIRST)).toBe(before);
    expect(store.$deleted.get()).toBeNull();
  });

  test('that another tab has deleted is gone, and nothing brings it back', () => {
    const storage = makeDevice();
    const store = open(storage);
    storage.items.delete(FIRST);
    expect(store.rename(FIRST, 'Pilot')).toBe('gone');
    expect(store.duplicate(FIRST)).toBe('gone');
    expect(store.remove(FIRST)).toBe('gone');
    expect(storage.items.has(FIRST)).toBe(false);
  });

  test('that does not fit is told, and nothing is lost', () => {
    const storage = makeDevice();
    const store = open(storage);
    storage.room = 0;
    expect(store.duplicate(FIRST)).toBe('full');
    expect(names(store)).toHaveLength(2);
  });

  test('that was set aside can be deleted too', () => {
    const store = open(makeDevice());
    expect(store.remove('w:readiness:bad')).toBe('ok');
    expect(store.$list.get().asides).toHaveLength(1);
  });
});

describe('files', () => {
  test('of all records bring everything back on an empty device', () => {
    const storage = makeDevice();
    const before = open(storage).$list.get().records;
    const [text = ''] = open(storage).exportAll();
    const empty = open(makeStorage());
    const preview = empty.importText(text);
    expect(preview.kind === 'preview' && empty.replaceWith(preview)).toBe('ok');
    const fields = (store: WorkspaceStore) =>
      store.$list.get().records.map(({ record }) => [record.id, record.fields]);
    expect(new Map(fields(empty).map(([id, value]) => [id, value]))).toEqual(
      new Map(before.map(({ record }) => [record.id, record.fields])),
    );
  });

  test('say what they would replace, and change nothing before', () => {
    const storage = makeDevice();
    const store = open(storage);
    const text = store.exportOne(FIRST) ?? '';
    store.rename(FIRST, 'Since then');
    const writes = storage.writes;
    expect(store.importText(text)).toMatchObject({
      kind: 'preview',
      items: [{ record: { id: 'r-2' }, replaces: { record: { name: 'Since then' } } }],
    });
    expect(storage.writes).toBe(writes);
  });

  test('replace a record also in a tab that has it open', async () => {
    const storage = makeDevice();
    const tab = makeTab({ storage });
    await tab.open('r-2');
    const store = open(storage);
    const text = store.exportOne(FIRST) ?? '';
    await tab.set('note.need-1', 'changed since');
    await tab.set('note.added', 'added since');
    const preview = store.importText(text);
    if (preview.kind === 'preview') store.replaceWith(preview);
    await tab.applyStorageEvent(FIRST, storage.items.get(FIRST) ?? null);
    expect(tab.$fields.get()).toMatchObject({
      'note.need-1': '<img src=x onerror=alert(1)>',
      'note.added': '',
    });
  });

  test('that are refused change nothing', () => {
    const storage = makeDevice();
    const store = open(storage);
    expect(store.importText('hello')).toEqual({ kind: 'refused', reason: 'not-ours' });
    expect(store.importText(DAMAGE)).toEqual({ kind: 'refused', reason: 'damaged' });
    expect(storage.writes).toBe(0);
  });

  test('brought in later get a new last day', () => {
    const store = open(makeStorage(), { clock: makeClock(START + 300 * DAY) });
    const preview = store.importText(readFixture('readiness-v1'));
    if (preview.kind === 'preview') store.replaceWith(preview);
    expect(store.$list.get().records[0]?.expiresAt).toEqual(new Date(START + 330 * DAY));
  });
});

describe('deleting everything', () => {
  test('removes what the workspace wrote and nothing else', () => {
    const storage = makeDevice();
    storage.items.set('w:later:x', 'of a later version');
    const store = open(storage);
    store.remove(FIRST);
    expect(store.deleteEverything()).toBe('ok');
    expect([...storage.items.keys()]).toEqual(['theme']);
    expect(store.$list.get()).toEqual({ records: [], asides: [] });
    expect(store.$deleted.get()).toBeNull();
  });

  test('tells other tabs, whose workspace forgets what it could have brought back', () => {
    const storage = makeDevice();
    const join = makeChannels();
    const [here, there] = [open(storage, { channel: join() }), open(storage, { channel: join() })];
    there.remove(FIRST);
    here.deleteEverything();
    expect(there.$list.get().records).toEqual([]);
    expect(there.undo()).toBe('gone');
    expect([...storage.items.keys()]).toEqual(['theme']);
  });
});
