import { expect, test } from 'vitest';
import { leave } from '../../../../src/islands/workspace/exit.ts';
import { createDeviceStorage } from '../../../../src/islands/workspace/storage.ts';
import { makeStorage } from './fake-browser.ts';

function makePage() {
  return { title: 'Guide', documentElement: { hidden: false } };
}

test('leaving hides the page, empties its title, sets the flag and goes, in this order', () => {
  const [page, session] = [makePage(), makeStorage()];
  const seen: unknown[] = [];
  leave({
    page,
    session: createDeviceStorage(() => session),
    now: () => 5,
    replace: (address) => seen.push(address, page, [...session.items]),
  });
  expect(seen).toEqual([
    'https://www.bbc.co.uk/weather',
    { title: '', documentElement: { hidden: true } },
    [['x', '5']],
  ]);
});

test('what is kept stays unless the person chose otherwise', () => {
  const kept = makeStorage({ 'w:skills:a': '1', theme: 'dark' });
  const storage = createDeviceStorage(() => kept);
  const session = createDeviceStorage(() => makeStorage());
  leave({ page: makePage(), session, now: () => 5, replace: () => undefined });
  expect(kept.items.size).toBe(2);
  leave({
    page: makePage(),
    session,
    now: () => 5,
    replace: () => undefined,
    toDelete: { storage },
  });
  expect([...kept.items.keys()]).toEqual(['theme']);
});

test('closed storage keeps nobody from leaving', () => {
  const closed = createDeviceStorage(() => null);
  const seen: string[] = [];
  leave({
    page: makePage(),
    session: closed,
    now: () => 5,
    replace: (address) => seen.push(address),
    toDelete: { storage: closed },
  });
  expect(seen).toHaveLength(1);
});
