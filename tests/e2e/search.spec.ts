import { expect, type Page, test } from '@playwright/test';
import { listenForFaults } from './site.ts';

/** A word that no page holds, so that it can be looked for in everything the browser sends. */
const UNHEARD_OF = 'zyzzyvaquill';

test('nothing of the search loads before someone goes to search', async ({ page }) => {
  const asked = listRequests(page);
  for (const address of ['/', '/manual/principles/', '/contents/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
  }
  expect(asked.filter((address) => address.includes('pagefind'))).toEqual([]);
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(asked.filter((address) => address.includes('pagefind'))).toEqual([]);
});

test('words are found, marked, and placed in a part of the site', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('supervision');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText('supervision');
  const mark = results(page).first().locator('mark').first();
  await expect(mark).toHaveText(/supervis/i);
  await expect(
    results(page)
      .filter({ hasText: /Manual|Models|Overview|Theory of change/ })
      .first(),
  ).toBeVisible();
});

test('a result leads to the place it shows', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('co-production');
  const link = results(page).first().getByRole('link');
  const href = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${href.replace(/#.*/, '')}(#.*)?$`));
  await expect(page.getByRole('main')).toContainText(/co-production/i);
});

test('search says when nothing is found', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill(UNHEARD_OF);
  await expect(page.getByRole('status')).toContainText(`No page has “${UNHEARD_OF}”`);
  await expect(results(page)).toHaveCount(0);
  await page.getByRole('status').getByRole('link', { name: 'look through all pages' }).click();
  await expect(page).toHaveURL('/contents/');
});

test('skipping to the main content leaves the words and the results alone', async ({ page }) => {
  await page.goto('/search/#q=mentoring');
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('link', { name: 'Skip to main content' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/#main');
  await expect(field(page)).toHaveValue('mentoring');
  await expect(results(page).first()).toBeVisible();
});

test('the box in the header carries the words to the search page', async ({ page }) => {
  await page.goto('/manual/principles/');
  await page.getByLabel('Search this site').fill('peer support');
  await page.getByLabel('Search this site').press('Enter');
  await expect(page).toHaveURL('/search/#q=peer%20support');
  await expect(field(page)).toHaveValue('peer support');
  await expect(results(page).first()).toBeVisible();
});

test('search works by keyboard alone', async ({ page }) => {
  await page.goto('/search/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('mentoring');
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(results(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
});

test('what is typed goes into no request, title, log or store', async ({ page, context }) => {
  const asked = listRequests(page);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto('/');
  await page.getByLabel('Search this site').fill(UNHEARD_OF);
  await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('status')).toContainText(UNHEARD_OF);
  await field(page).fill(`${UNHEARD_OF} again`);
  await expect(page.getByRole('status')).toContainText('again');

  expect(asked.filter((address) => address.includes(UNHEARD_OF))).toEqual([]);
  expect(said.filter((words) => words.includes(UNHEARD_OF))).toEqual([]);
  expect(await page.title()).not.toContain(UNHEARD_OF);
  expect(new URL(page.url()).search).toBe('');
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
});

test.describe('hostile words', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '\u202Eevil\u202C',
    '\u0000\u200B\u00AD',
    '%E0%A4%A',
    '../../etc/passwd',
    '__proto__',
    'a'.repeat(5000),
  ];
  for (const words of hostile) {
    test(`${JSON.stringify(words).slice(0, 40)} are shown as text or found nowhere`, async ({
      page,
    }) => {
      const faults = await listenForFaults(page);
      await page.goto('/search/');
      await field(page).fill(words);
      await page.getByRole('button', { name: 'Find' }).click();
      await expect(page.getByRole('status')).toContainText(/No page has|\d pages? ha(s|ve)/);
      await expect(page.getByRole('main').locator('img, svg, iframe')).toHaveCount(0);
      expect(faults).toEqual([]);
    });
  }

  test('a damaged fragment is no error', async ({ page }) => {
    const faults = await listenForFaults(page);
    await page.goto('/search/#q=%E0%A4%A');
    await expect(field(page)).toBeVisible();
    expect(faults).toEqual([]);
  });
});

test('search says so when its index does not come, and works once it does', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/');
  await field(page).fill('mentoring');
  await expect(page.getByRole('status')).toContainText('did not load');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(results(page).first()).toBeVisible();
});

const field = (page: Page) => page.getByLabel('Words to look for');
const results = (page: Page) =>
  page.getByRole('main').getByRole('list').first().getByRole('listitem');

function listRequests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(
      `${request.url()} ${request.postData() ?? ''} ${request.headers()['referer'] ?? ''}`,
    );
  });
  return asked;
}
