import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordStore } from '../../../../src/islands/workspace/record-store.ts';
import { deleteEverything } from '../../../../src/islands/workspace/delete-everything.ts';
import { createDeviceStorage } from '../../../../src/islands/workspace/storage.ts';
import {
  type FakeStorage,
  makeChannels,
  makeLocks,
  makeStorage,
  makeTab,
  type Tab,
} from './fake-browser.ts';

const KEY = 'w:readiness:a-1';

/** Two pages that have the same kept record open. */
async function makeTwoTabs(tab: Tab = {}) {
  const storage = makeStorage();
  const join = makeChannels();
  const one = makeTab({ storage, channel: join(), ...tab });
  const two = makeTab({ storage, channel: join(), ids: 'b', ...tab });
  await one.keep();
  await two.open();
  return { storage, one, two, join };
}

/** The storage event that the last change of the record causes in a tab. */
function tell(tab: RecordStore, storage: FakeStorage): Promise<void> {
  return tab.applyStorageEvent(KEY, storage.items.get(KEY) ?? null);
}

describe('two tabs with one record', () => {
  test('each take what the other wrote in fields they did not touch', async () => {
    const { storage, one, two } = await makeTwoTabs();
    await one.set('note.a', 'from one');
    await two.set('note.b', 'from two');
    await tell(one, storage);
    const both = { 'note.a': 'from one', 'note.b': 'from two' };
    expect(one.$fields.get()).toEqual(both);
    expect(two.$fields.get()).toEqual(both);
    expect(one.$conflicts.get()).toEqual({});
  });

  test('keep and show both texts of a field they wrote at once', async () => {
    const { storage, one, two } = await makeTwoTabs();
    await one.set('note.a', 'from one');
    await two.set('note.a', 'from two');
    await tell(one, storage);
    expect(one.$conflicts.get()).toEqual({ 'note.a': { mine: 'from one', theirs: 'from two' } });
    expect(two.$conflicts.get()).toEqual({ 'note.a': { mine: 'from two', theirs: 'from one' } });
    expect(one.$fields.get()).toEqual({ 'note.a': 'from one' });
  });

  test('go on writing their own text while both stand', async () => {
    const { storage, one, two } = await makeTwoTabs();
    await one.set('note.a', 'from one');
    await two.set('note.a', 'from two');
    await tell(one, storage);
    await one.set('note.a', 'from one, longer');
    await tell(two, storage);
    expect(two.$conflicts.get()).toEqual({
      'note.a': { mine: 'from two', theirs: 'from one, longer' },
    });
  });

  test('see the end of a conflict that one of them settles', async () => {
    const { storage, one, two } = await makeTwoTabs();
    await one.set('note.a', 'from one');
    await two.set('note.a', 'from two');
    await two.resolve('note.a', 'from one and two');
    await tell(one, storage);
    expect(one.$conflicts.get()).toEqual({});
    expect(one.$fields.get()).toEqual({ 'note.a': 'from one and two' });
    expect(storage.items.get(KEY)).not.toContain('other');
  });

  test('take over a new name', async () => {
    const { storage, one, two } = await makeTwoTabs();
    await one.rename('Ours');
    await two.set('note.a', 'typed');
    await tell(one, storage);
    expect([one.$name.get(), two.$name.get()]).toEqual(['Ours', 'Ours']);
  });

  test('write nothing for an event that brings nothing new', async () => {
    const { storage, one, two } = await makeTwoTabs();
    await one.set('note.a', 'typed');
    const before = storage.writes;
    await tell(two, storage);
    await tell(one, storage);
    await two.recheck();
    expect(storage.writes).toBe(before);
  });

  test('mend a save that another tab wrote over without seeing it', async () => {
    const { storage, one, two } = await makeTwoTabs();
    const before = storage.items.get(KEY) ?? '';
    await one.set('note.a', 'from one');
    storage.items.set(KEY, before);
    await two.set('note.b', 'from two');
    await tell(one, storage);
    await tell(two, storage);
    expect(two.$fields.get()).toEqual({ 'note.a': 'from one', 'note.b': 'from two' });
  });
});

/** One thing that happens: a tab writes a field, or hears what the storage holds by now. */
const step = fc.record({
  tab: fc.constantFrom(0, 1),
  field: fc.constantFrom('note.a', 'note.b', 'note.c'),
  isEvent: fc.boolean(),
});

describe.each([
  ['without locks', () => ({})],
  ['with locks', () => ({ locks: makeLocks() })],
])('100 interleaved edits of two tabs, %s', (_, extra) => {
  test('lose no text that nobody wrote over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 100, maxLength: 200 }), async (steps) => {
        const { storage, one, two } = await makeTwoTabs(extra());
        const standing = new Set<string>();
        const saves: Promise<void>[] = [];
        for (const [index, { tab, field, isEvent }] of steps.entries()) {
          const store = tab === 0 ? one : two;
          if (isEvent) {
            saves.push(tell(store, storage));
            continue;
          }
          standing.delete(store.$fields.get()[field] ?? '');
          standing.add(`text ${index}.`);
          saves.push(store.set(field, `text ${index}.`));
        }
        await Promise.all(saves);
        const stored = storage.items.get(KEY) ?? '';
        expect([...standing].filter((text) => !stored.includes(text))).toEqual([]);
      }),
      { numRuns: 50, seed: 4 },
    );
  });
});

describe('a record deleted in another tab', () => {
  test('leaves this tab blank at once, and nothing brings it back', async () => {
    const { storage, one } = await makeTwoTabs();
    await one.set('note.a', 'typed');
    storage.items.delete(KEY);
    await one.applyStorageEvent(KEY, null);
    expect(one.$fields.get()).toEqual({});
    expect(one.$keeping.get()).toEqual({ kind: 'undecided' });
    expect(one.$notice.get()).toEqual({ kind: 'deleted' });
    await one.recheck();
    await one.set('note.a', 'anew');
    expect(storage.items.size).toBe(0);
  });

  test('is kept again only under a new id, once the person has decided anew', async () => {
    const { storage, one } = await makeTwoTabs();
    storage.items.delete(KEY);
    await one.applyStorageEvent(KEY, null);
    await one.set('note.a', 'anew');
    await one.keep();
    expect([...storage.items.keys()]).toEqual(['w:readiness:a-2']);
  });

  test('is noticed on coming back, where no event was heard', async () => {
    const { storage, one } = await makeTwoTabs();
    await one.set('note.a', 'typed');
    storage.items.delete(KEY);
    await one.recheck();
    expect(one.$fields.get()).toEqual({});
    expect(storage.items.size).toBe(0);
  });

  test('is noticed by the next edit, where no event was heard', async () => {
    const { storage, one } = await makeTwoTabs();
    storage.items.delete(KEY);
    await one.set('note.a', 'typed');
    expect(one.$notice.get()).toEqual({ kind: 'deleted' });
    expect(storage.items.size).toBe(0);
  });

  test('drops a save that was still waiting for its lock', async () => {
    const { storage, one } = await makeTwoTabs({ locks: makeLocks() });
    const saving = one.set('note.a', 'typed');
    storage.items.delete(KEY);
    await one.applyStorageEvent(KEY, null);
    await saving;
    expect(storage.items.size).toBe(0);
  });

  test('does not concern a tab that has another one open', async () => {
    const { one } = await makeTwoTabs();
    await one.set('note.a', 'typed');
    await one.applyStorageEvent('w:readiness:other', null);
    await one.applyStorageEvent('theme', null);
    expect(one.$fields.get()).toEqual({ 'note.a': 'typed' });
  });
});

describe('when everything is deleted', () => {
  test('every tab is blank, kept or not, and nothing is written any more', async () => {
    const { storage, one, two, join } = await makeTwoTabs();
    const unkept = makeTab({ storage, channel: join(), ids: 'c' });
    await one.set('note.a', 'typed');
    await unkept.set('note.a', 'typed');
    deleteEverything(
      createDeviceStorage(() => storage),
      join(),
    );
    await Promise.all([one, two, unkept].map((tab) => tab.applyStorageEvent(KEY, null)));
    await Promise.all([one, two, unkept].map((tab) => tab.recheck()));
    expect([one, two, unkept].map((tab) => tab.$fields.get())).toEqual([{}, {}, {}]);
    expect(storage.items.size).toBe(0);
  });

  test('the channel alone blanks a tab, and takes away what it wrote beside the deleting', async () => {
    const { storage, one, join } = await makeTwoTabs();
    await one.set('note.a', 'typed');
    const late = storage.items.get(KEY) ?? '';
    storage.items.set('theme', 'dark');
    deleteEverything(createDeviceStorage(() => storage));
    storage.items.set(KEY, late);
    join().postMessage('blank');
    expect(one.$fields.get()).toEqual({});
    expect([...storage.items.keys()]).toEqual(['theme']);
  });

  test('a page that held nothing is not told of it', async () => {
    const tab = makeTab();
    await tab.open();
    await tab.applyStorageEvent(null, null);
    expect(tab.$notice.get()).toBeNull();
  });

  test('a closed page hears no more', async () => {
    const { one, join } = await makeTwoTabs();
    await one.set('note.a', 'typed');
    one.close();
    join().postMessage('blank');
    expect(one.$fields.get()).toEqual({ 'note.a': 'typed' });
  });
});
