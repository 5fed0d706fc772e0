import { expect, test } from '@playwright/test';
import { addresses } from './site.ts';

test.use({ javaScriptEnabled: false });

test('every page keeps its text, navigation and way to help', async ({ page }) => {
  test.setTimeout(addresses.length * 3000);
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const { words, hidden } = await page.evaluate(readPage);
    expect.soft(hidden, address).toEqual([]);
    expect.soft(words, `words on ${address}`).toBeGreaterThan(20);
  }
});

test('navigation works on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden();
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Models' })
    .click();
  await expect(page).toHaveURL('/models/');
});

test('nothing is offered that needs script', async ({ page }) => {
  await page.goto('/manual/principles/');
  await expect(page.getByLabel('Theme')).toBeHidden();
  await expect(page.getByLabel('Search this site')).toBeHidden();
});

test('the search button opens the list of all pages', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/contents\/\??$/);
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Choosing a model' }),
  ).toBeVisible();
});

test('the search page leads to the list of all pages', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByLabel('Words to look for')).toBeHidden();
  await expect(page.getByRole('main').locator('a[href="/contents/"]').first()).toBeVisible();
});

test('a term leads to its place in the glossary', async ({ page }) => {
  await page.goto('/manual/principles/');
  const term = page.locator('.term').first();
  const place = (await term.getAttribute('href')) ?? '';
  expect(place).toMatch(/^\/glossary\/#/);
  await term.click();
  await expect(page).toHaveURL(place);
  await expect(page.locator(place.replace('/glossary/', ''))).toBeInViewport();
});

test('every step of the theory of change can be read', async ({ page }) => {
  await page.goto('/theory-of-change/');
  const steps = page.getByRole('main').locator('a[href^="/theory-of-change/"]');
  expect(await steps.count()).toBeGreaterThan(5);
});

/** Runs in the page: how many words its main part shows, and what of the rest cannot be seen. */
function readPage(): { words: number; hidden: string[] } {
  const needed = [
    'h1',
    'header a[href="/help/"]',
    'nav[aria-label="Main"] a',
    'footer a[href^="tel:"]',
  ];
  const text = document.querySelector('main')?.innerText ?? '';
  return {
    words: text.split(/\s+/).length,
    hidden: needed.filter((part) => !document.querySelector(part)?.checkVisibility()),
  };
}
