import { expect, test } from '@playwright/test';
import { addresses, listenForFaults } from './site.ts';

test('visiting every page leaves nothing behind, breaks no rule and asks no other host', async ({
  page,
  context,
}) => {
  test.setTimeout(addresses.length * 3000);
  const faults = await listenForFaults(page);
  // What became of clearing is left out: its answer would wipe the traces of the pages before it.
  for (const address of addresses.filter((one) => one !== '/clear/done/')) {
    await page.goto(address, { waitUntil: 'load' });
    // In braces, as Chromium answers with a promise that takes a second.
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    await page.keyboard.press('Tab');
  }
  expect.soft(faults).toEqual([]);
  expect
    .soft(await context.storageState({ indexedDB: true }))
    .toEqual({ cookies: [], origins: [] });
  const left = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect.soft(left).toEqual({ local: [], session: [], databases: [], caches: [], workers: 0 });
});
