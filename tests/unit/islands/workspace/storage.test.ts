import { expect, test } from 'vitest';
import { createDeviceStorage } from '../../../../src/islands/workspace/storage.ts';
import { makeStorage } from './fake-browser.ts';

test('what was written is read back', () => {
  const storage = createDeviceStorage(() => makeStorage());
  expect(storage.read('w:a')).toEqual({ kind: 'none' });
  const kept = makeStorage();
  const device = createDeviceStorage(() => kept);
  expect(device.write('w:a', 'text')).toBe('ok');
  expect(device.read('w:a')).toEqual({ kind: 'found', text: 'text' });
});

test('making it and reading write nothing', () => {
  const kept = makeStorage({ 'w:a': '1', theme: 'dark' });
  const device = createDeviceStorage(() => kept);
  device.read('w:a');
  expect(device.list('w:')).toEqual(['w:a']);
  expect(device.isOpen()).toBe(true);
  expect(kept.writes).toBe(0);
});

test('without room, the old text stays', () => {
  const kept = makeStorage({ 'w:a': 'old' });
  kept.room = 8;
  const device = createDeviceStorage(() => kept);
  expect(device.write('w:a', 'longer than that')).toBe('full');
  expect(device.read('w:a')).toEqual({ kind: 'found', text: 'old' });
});

test('a text that was taken and not kept is a failure', () => {
  const kept = makeStorage();
  kept.isForgetful = true;
  expect(createDeviceStorage(() => kept).write('w:a', 'text')).toBe('failed');
});

test.each([
  [
    'throws when it is opened',
    () => {
      throw new DOMException('Blocked.', 'SecurityError');
    },
  ],
  ['is null', () => null],
  ['throws when it is used', () => Object.assign(makeStorage(), { isBlocked: true })],
])('storage that %s is closed, and nothing throws', (_, open) => {
  const device = createDeviceStorage(open);
  expect(device.isOpen()).toBe(false);
  expect(device.read('w:a')).toEqual({ kind: 'closed' });
  expect(device.write('w:a', '')).toBe('closed');
  expect(device.remove('w:a')).toBe('closed');
  expect(device.list('w:')).toEqual([]);
});

test('a move that does not fit leaves the old key', () => {
  const kept = makeStorage({ 'w:old': 'text' });
  kept.room = 12;
  const device = createDeviceStorage(() => kept);
  expect(device.move('w:old', 'w:new', 'text')).toBe('full');
  expect([...kept.items]).toEqual([['w:old', 'text']]);
});

test('a move removes the old key last', () => {
  const kept = makeStorage({ 'w:old': 'text' });
  expect(createDeviceStorage(() => kept).move('w:old', 'w:new', 'text')).toBe('ok');
  expect([...kept.items]).toEqual([['w:new', 'text']]);
});
