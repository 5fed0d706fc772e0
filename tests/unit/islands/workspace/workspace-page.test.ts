import { expect, test } from 'vitest';
import { createDeviceStorage } from '../../../../src/islands/workspace/storage.ts';
import { BLANK, type Channel } from '../../../../src/islands/workspace/tabs.ts';
import { createWorkspacePage } from '../../../../src/islands/workspace/workspace-page.ts';
import { DAY, makeChannels, makeClock, makeStorage, START } from './fake-browser.ts';

const KEY = 'w:readiness:r-1';

interface Parts {
  readonly items?: Readonly<Record<string, string>>;
  readonly expired?: number;
  readonly channel?: Channel;
}

function open({ items = { [KEY]: record('Ours') }, expired = 0, channel }: Parts = {}) {
  const browser = makeStorage(items);
  const clock = makeClock();
  const downloads: string[] = [];
  const page = createWorkspacePage({
    storage: createDeviceStorage(() => browser),
    now: () => clock.time,
    newId: () => 'new',
    download: (text) => downloads.push(text),
    ...{ expired, channel },
  });
  return { page, browser, clock, downloads, said: () => page.$message.get().text };
}

function record(name: string, id = 'r-1', fields: object = {}): string {
  const [savedAt, expiresAt] = [START - DAY, START + 29 * DAY].map((time) =>
    new Date(time).toISOString(),
  );
  const dates = { savedAt, usedAt: savedAt, expiresAt };
  return JSON.stringify({
    ...{ app: 'peer-programmes', tool: 'readiness', version: 2, id, name },
    ...dates,
    fields,
  });
}

const file = (text: string, name = 'a.json', size = text.length) => ({
  name,
  size,
  text: () => Promise.resolve(text),
});

test('a record is listed in words', () => {
  const { page, said } = open();
  expect(page.$rows.get().records).toEqual([
    {
      key: KEY,
      name: 'Ours',
      tool: 'Is our organisation ready?',
      isEnding: false,
      address: '/tools/organisation-readiness/#open=r-1',
      saved: '23 November 2026',
      until: '23 December 2026',
    },
  ]);
  expect(said()).toBe('');
});

test('opening says how many records had passed their last day', () => {
  expect(open({ expired: 2 }).said()).toBe(
    '2 records were deleted from this device because their last day had passed.',
  );
});

test('a change that another tab made impossible is told with its reason', () => {
  const { page, browser, said } = open();
  browser.items.clear();
  expect(page.rename(KEY, 'Mine')).toBe(false);
  expect(said()).toBe(
    '“Ours” keeps its name. It is no longer on this device: another tab or the browser has deleted it.',
  );
  expect(page.$message.get().isFault).toBe(true);
  expect(page.$rows.get().records).toEqual([]);
});

test('where there is no room, a copy is not made, and the reason says what to do', () => {
  const { page, browser, said } = open();
  browser.room = 400;
  expect(page.duplicate(KEY)).toBe(false);
  expect(said()).toMatch(/^“Ours” was not copied. There is no room left for it on this device./);
  expect([...browser.items.keys()]).toEqual([KEY]);
});

test('keeping longer moves the last day on, and changes nothing else', () => {
  const { page, clock, said } = open();
  clock.time = START + 20 * DAY;
  expect(page.keepLonger(KEY)).toBe(true);
  expect(said()).toBe('“Ours” is kept until 13 January 2027.');
  expect(page.$rows.get().records[0]?.name).toBe('Ours');
});

test('a record that came back in another tab meanwhile is not brought back', () => {
  const { page, browser, said } = open();
  page.remove(KEY);
  browser.items.set(KEY, record('Newer'));
  expect(page.undo()).toBe(false);
  expect(said()).toMatch(/^“Ours” was not brought back/);
  expect(browser.items.get(KEY)).toBe(record('Newer'));
});

test('what a file would replace is looked at again when the list changes', async () => {
  const { page, browser } = open({ items: {} });
  await page.readFile(file(record('Theirs')));
  expect(page.$waiting.get()?.rows[0]?.replaces).toBeUndefined();
  browser.items.set(KEY, record('Ours'));
  page.applyStorageEvent(KEY);
  expect(page.$waiting.get()?.rows[0]?.replaces).toBe('“Ours”, saved 23 November 2026');
});

test('a file over 1 MB is refused before it is read', async () => {
  const { page, said } = open();
  const text = () => Promise.reject(new Error('It was read.'));
  await page.readFile({ name: 'a.json', size: 1_000_001, text });
  expect(said()).toMatch(/^“a.json” is larger than 1 MB/);
});

test('a file that cannot be read is refused, and an earlier one no longer waits', async () => {
  const { page, said } = open();
  await page.readFile(file(record('Theirs')));
  const text = () => Promise.reject(new Error('It is gone.'));
  await page.readFile({ name: 'b.json', size: 1, text });
  expect(said()).toBe('“b.json” could not be read. Nothing has changed. Choose it again.');
  expect(page.$waiting.get()).toBeNull();
});

test('of two files chosen quickly, the later one waits', async () => {
  const { page } = open();
  const { promise: slow, resolve: finish } = Promise.withResolvers<string>();
  const first = page.readFile({ name: 'slow.json', size: 1, text: () => slow });
  await page.readFile(file(record('Quick'), 'quick.json'));
  finish(record('Slow'));
  await first;
  expect(page.$waiting.get()?.name).toBe('quick.json');
});

test('a file that only partly finds room says that the list shows what is in', async () => {
  const { page, browser, said } = open({ items: {} });
  const [small, large] = [
    record('Small'),
    record('Large', 'r-2', { 'note.need-1': { value: 'x'.repeat(900), revision: 1 } }),
  ];
  browser.room = 600;
  await page.readFile(file(`{"app":"peer-programmes","records":[${small},${large}]}`));
  page.bringIn();
  expect(said()).toMatch(
    /^Not all of “a.json” was brought in; the list shows what is here. There is no room/,
  );
  expect(page.$rows.get().records.map(({ name }) => name)).toEqual(['Small']);
});

test('when another tab deletes everything, a waiting file and what could be undone go too', async () => {
  const connect = makeChannels();
  const { page, browser, said } = open({ channel: connect() });
  page.remove(KEY);
  await page.readFile(file(record('Theirs')));
  browser.items.clear();
  connect().postMessage(BLANK);
  expect(page.$waiting.get()).toBeNull();
  expect(page.$deleted.get()).toBeNull();
  expect(said()).toBe('Everything kept on this device was deleted in another tab.');
});

test('deleting everything takes the choice about Shift with it, and leaves the theme', () => {
  const { page, browser } = open({
    items: { [KEY]: record('Ours'), shift: 'off', theme: 'dark' },
  });
  page.deleteEverything();
  expect([...browser.items.keys()]).toEqual(['theme']);
});

test('what is set aside is downloaded as it was found', () => {
  const { page, downloads } = open({ items: { 'w:aside:readiness:r-1:1795000000000': '{"a' } });
  const [row] = page.$rows.get().asides;
  expect(row?.what).toMatch(/^A damaged record, set aside on \d+ \w+ 2026\.$/);
  page.downloadOne(row?.key ?? '');
  expect(downloads).toEqual(['{"a']);
});
