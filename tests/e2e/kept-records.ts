/* What the tools keep on a device: made, put there, looked at and taken away by a test. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

export const READINESS = '/tools/organisation-readiness/';
export const SKILLS = '/tools/peer-facilitator-skills/';

/** The day of most of these tests, whatever day it is. */
export const TODAY = '2026-11-10T12:00:00.000Z';

type Entries = Readonly<Record<string, string>>;

interface Parts {
  readonly id?: string;
  readonly name?: string;
  readonly savedAt?: string;
  readonly expiresAt?: string;
  /** The note beside the first statement. */
  readonly note?: string;
}

/** The text of a readiness record with one note, as this version of the site stores it. */
export function makeRecord({ note = 'Old words', ...parts }: Parts = {}): string {
  const { savedAt = TODAY, expiresAt = '2026-12-10T12:00:00.000Z' } = parts;
  const { id = 'r-1', name = 'Our record' } = parts;
  const fields = { 'note.need-on-a-page': { value: note, revision: 1 } };
  const head = { app: 'peer-programmes', tool: 'readiness', version: 2, id, name };
  return JSON.stringify({ ...head, savedAt, usedAt: savedAt, expiresAt, fields });
}

export function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/records/${name}.json`, import.meta.url), 'utf8');
}

/** Puts texts on the device before a tool opens: from a page of the site that stores nothing. */
export async function putOnDevice(page: Page, entries: Entries): Promise<void> {
  await page.goto('/clear/');
  await page.evaluate((all) => {
    localStorage.clear();
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, entries);
}

export async function onDevice(page: Page): Promise<Entries> {
  return page.evaluate(() => {
    const keys = Object.keys(localStorage);
    return Object.fromEntries(keys.map((key) => [key, localStorage.getItem(key) ?? '']));
  });
}

export async function keysOnDevice(page: Page): Promise<readonly string[]> {
  return Object.keys(await onDevice(page));
}

/** Everything a page could leave in a browser, seen from one of its pages. */
export async function tracesOn(page: Page) {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
}

export const NO_TRACES = {
  ...{ local: [], session: [], databases: [], caches: [], workers: 0, cookies: '' },
};

/** Opens a tool and answers its first question. */
export async function start(page: Page, address: string, choice: RegExp | string) {
  await page.goto(address);
  await button(page, choice).click();
}

export const KEEP = 'Keep what I write';
export const DO_NOT_KEEP = 'Do not keep it';

export const button = (page: Page, name: RegExp | string) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
export const question = (page: Page) =>
  page.getByRole('heading', { name: 'Is this device only yours?' });
export const note = (page: Page) => page.getByLabel(/What makes you say so/);
export const level = (page: Page, number: number) =>
  page.getByRole('radio', { name: new RegExp(`^${String(number)}\\. `) });
export const state = (page: Page, text: RegExp | string) =>
  page.getByRole('status').filter({ hasText: text });
export const rowOf = (page: Page, name: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true, level: 3 }) });

/** Presses a button and gives the text of the file that comes. */
export async function downloadBy(page: Page, name: RegExp | string): Promise<string> {
  const started = page.waitForEvent('download');
  await button(page, name).click();
  return readFileSync(await (await started).path(), 'utf8');
}

export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('A file that was downloaded from this site').setInputFiles(file);
}

export async function deleteEverything(page: Page): Promise<void> {
  await button(page, 'Delete everything').click();
  await button(page, 'Yes, delete everything').click();
}

/** Waits until a record on the device holds these words. */
export async function expectKept(page: Page, text: string): Promise<void> {
  await expect.poll(async () => Object.values(await onDevice(page)).join('\n')).toContain(text);
}

/** Counts what a page writes to the device from its first line of script on. */
export async function countWrites(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const setItem = Storage.prototype.setItem.bind(localStorage);
    Storage.prototype.setItem = (key: string, text: string) => {
      const { dataset } = document.documentElement;
      dataset['writes'] = String(Number(dataset['writes'] ?? 0) + 1);
      setItem(key, text);
    };
  });
  return async () => Number(await page.locator('html').getAttribute('data-writes'));
}

/** From the next visit on, the browser finds no room for keys that begin so. */
export async function refuseWrites(page: Page, prefix: string): Promise<void> {
  await page.addInitScript((refused) => {
    const setItem = Storage.prototype.setItem.bind(localStorage);
    Storage.prototype.setItem = (key: string, text: string) => {
      if (key.startsWith(refused)) throw new DOMException('No room.', 'QuotaExceededError');
      setItem(key, text);
    };
  }, prefix);
}

/** Leaves no room on the device, to the last character. */
export async function fillDevice(page: Page): Promise<void> {
  await page.evaluate(() => {
    let number = 0;
    for (const size of [1_000_000, 100_000, 10_000, 1000, 100, 10, 1]) {
      try {
        for (;;) localStorage.setItem(`filler-${String((number += 1))}`, '.'.repeat(size));
      } catch {
        // Less may still fit.
      }
    }
  });
}

export async function freeDevice(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('filler-')) localStorage.removeItem(key);
  });
}

/**
 * Holds the lock under which tabs save, so that what they do meanwhile happens at once: neither sees
 * the other's save before its own. Gives what lets go of it.
 */
export async function holdSaves(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const key = Object.keys(localStorage).find((one) => one.startsWith('w:')) ?? '';
    await new Promise<void>((held) => {
      void navigator.locks.request(key, async () => {
        held();
        await new Promise((done) => {
          addEventListener('let-go', done, { once: true });
        });
      });
    });
  });
  return () =>
    page.evaluate(() => {
      dispatchEvent(new Event('let-go'));
    });
}

/** The words of the main part; without script this is the only way to read `noscript`. */
export async function mainWords(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('main')?.innerText ?? '');
}
