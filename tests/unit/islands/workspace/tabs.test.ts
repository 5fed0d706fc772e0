import { expect, test } from 'vitest';
import { settleLocks, whileLocked } from '../../../../src/islands/workspace/tabs.ts';
import { makeLocks } from './fake-browser.ts';

test('without locks the work is done at once', () => {
  const seen: string[] = [];
  void whileLocked(undefined, 'w', () => seen.push('done'));
  expect(seen).toEqual(['done']);
});

test('with locks it waits its turn', async () => {
  const locks = makeLocks();
  const seen: string[] = [];
  await Promise.all([
    whileLocked(locks, 'w', () => seen.push('first')),
    whileLocked(locks, 'w', () => seen.push('second')),
  ]);
  expect(seen).toEqual(['first', 'second']);
});

test('where locks are shut to us the work is done all the same', async () => {
  const seen: string[] = [];
  const shut = { request: () => Promise.reject(new Error('Shut.')) };
  await whileLocked(shut, 'w', () => seen.push('done'));
  expect(seen).toEqual(['done']);
});

test('work that fails is not done twice', async () => {
  const seen: string[] = [];
  const failing = whileLocked(makeLocks(), 'w', () => {
    seen.push('done');
    throw new Error('Broken.');
  });
  await expect(failing).rejects.toThrow('Broken.');
  expect(seen).toEqual(['done']);
});

test('a lock is held until what was written under it has settled', async () => {
  const seen: string[] = [];
  const locks = settleLocks(
    { request: (_, work) => work().then(() => seen.push('free')) },
    (delayMs) => Promise.resolve(void seen.push(`${delayMs} ms`)),
  );
  await whileLocked(locks, 'w', () => seen.push('done'));
  expect(seen).toEqual(['done', '20 ms', 'free']);
});
