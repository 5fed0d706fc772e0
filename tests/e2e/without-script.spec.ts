import { expect, test } from '@playwright/test';
import { addresses } from './site.ts';

test.use({ javaScriptEnabled: false });

test('every page keeps its text, navigation and way to help', async ({ page }) => {
  test.slow();
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await expect.soft(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    await expect
      .soft(page.getByRole('banner').getByRole('link', { name: 'Get help now' }), address)
      .toBeVisible();
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    await expect.soft(links.first(), address).toBeVisible();
    const words = (await page.getByRole('main').innerText()).split(/\s+/).length;
    expect.soft(words, `${address} has ${words} words`).toBeGreaterThan(20);
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
