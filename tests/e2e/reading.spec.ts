import { expect, test } from '@playwright/test';

const CHAPTER = '/manual/choosing-a-model/';

test('a reader opens a chapter from the home page', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Manual' })
    .click();
  await page.getByRole('main').getByRole('link', { name: 'Choosing a model' }).first().click();
  await expect(page).toHaveURL(CHAPTER);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choosing a model');
});

test('the skip link is the first stop and leads to the text', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInMain = await page.evaluate(
    () =>
      document.activeElement?.closest('main') !== null && document.activeElement !== document.body,
  );
  expect(isInMain).toBe(true);
});

test('the contents of the page mark the section being read', async ({ page }) => {
  await page.goto(CHAPTER);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const current = contents.locator('[aria-current="true"]');
  const links = contents.getByRole('link');
  for (const place of [1, 3, 0]) {
    const link = links.nth(place);
    await link.click();
    await expect(current).toHaveText((await link.textContent()) ?? '');
    await expect(current).toHaveCount(1);
  }
});

test('previous and next lead through the chapters in order', async ({ page }) => {
  await page.goto('/manual/principles/');
  const turn = page.getByRole('navigation', { name: 'Before and after this page' });
  await expect(turn.getByRole('link', { name: /^Previous/ })).toHaveCount(0);
  await turn.getByRole('link', { name: /^Next/ }).click();
  await expect(page).toHaveURL('/manual/need-and-co-production/');
  await turn.getByRole('link', { name: /^Next/ }).click();
  await expect(page).toHaveURL(CHAPTER);
  await turn.getByRole('link', { name: /^Previous/ }).click();
  await expect(page).toHaveURL('/manual/need-and-co-production/');
});

test('the list of chapters marks the one being read', async ({ page }) => {
  await page.goto(CHAPTER);
  const current = page
    .getByRole('navigation', { name: 'Manual chapters' })
    .locator('[aria-current]');
  await expect(current).toHaveText('Choosing a model');
});

test('every heading of a chapter has a link to itself', async ({ page }) => {
  await page.goto(CHAPTER);
  const parts = page.locator('article h2[id], article h3[id]');
  for (const part of await parts.all()) {
    const id = (await part.getAttribute('id')) ?? '';
    await expect(page.locator(`article a[href="#${id}"]`).first()).toBeAttached();
  }
  expect(await parts.count()).toBeGreaterThan(3);
});

test('a term opens and closes by keyboard, and Escape returns to it', async ({ page }) => {
  await page.goto(CHAPTER);
  const term = page.locator('.term').first();
  const slip = page.locator(`#gloss-${(await term.getAttribute('data-term')) ?? ''}`);
  await expect(term).toHaveRole('button');
  await expect(slip).toBeHidden();
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  await expect(slip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(slip).toBeHidden();
  await expect(term).toBeFocused();
  await page.keyboard.press('Space');
  await expect(slip).toBeVisible();
  await expect(page).toHaveURL(CHAPTER);
});

test('ticking a checklist works and stores nothing', async ({ page, context }) => {
  await page.goto(CHAPTER);
  const box = page.getByRole('checkbox').first();
  await box.check();
  await expect(box).toBeChecked();
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
});

test('a printed chapter keeps its text and leaves out what only a screen can use', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page.locator('[id^="gloss-"]').first()).toBeVisible();
});
