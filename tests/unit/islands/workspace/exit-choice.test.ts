import { expect, test } from 'vitest';
import {
  forgetExitChoice,
  readExitChoice,
  writeExitChoice,
} from '../../../../src/islands/workspace/exit-choice.ts';
import { createDeviceStorage } from '../../../../src/islands/workspace/storage.ts';
import { makeStorage } from './fake-browser.ts';

function open(items: Readonly<Record<string, string>> = {}) {
  const browser = makeStorage(items);
  return { browser, storage: createDeviceStorage(() => browser) };
}

test('Shift leaves the page until it is turned off', () => {
  const { browser, storage } = open();
  expect(readExitChoice(storage)).toBe(true);
  expect(browser.writes).toBe(0);
});

test('the choice is not stored where nothing is kept', () => {
  const { browser, storage } = open({ theme: 'dark' });
  writeExitChoice(storage, false);
  expect(browser.writes).toBe(0);
  expect(readExitChoice(storage)).toBe(true);
});

test('the choice is stored beside records, and taken back', () => {
  const { browser, storage } = open({ 'w:skills:s-1': '{}' });
  writeExitChoice(storage, false);
  expect(readExitChoice(storage)).toBe(false);
  writeExitChoice(storage, true);
  expect([...browser.items.keys()]).toEqual(['w:skills:s-1']);
});

test('an older choice goes with the last record', () => {
  const { browser, storage } = open({ shift: 'off' });
  expect(readExitChoice(storage)).toBe(true);
  expect(browser.items.size).toBe(0);
});

test('forgetting writes nothing where there is nothing to forget', () => {
  const { browser, storage } = open();
  forgetExitChoice(storage);
  expect(browser.writes).toBe(0);
});
