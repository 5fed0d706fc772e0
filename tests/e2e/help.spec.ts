import { expect, test } from '@playwright/test';

test('help is the first thing after the skip link and the name of the site', async ({ page }) => {
  await page.goto('/manual/principles/');
  const stops: string[] = [];
  for (let stop = 0; stop < 3; stop += 1) {
    await page.keyboard.press('Tab');
    stops.push((await page.locator(':focus').getAttribute('href')) ?? '');
  }
  expect(stops).toEqual(['#main', '/', '/help/']);
});

test('help is in sight at once, on a phone and on a desk', async ({ page }) => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 568 });
    await page.goto('/');
    await expect(
      page.getByRole('banner').getByRole('link', { name: 'Get help now' }),
    ).toBeInViewport({ ratio: 1 });
  }
});

test('help gives routes for every nation', async ({ page }) => {
  await page.goto('/help/');
  const nations = ['England', 'Wales', 'Scotland', 'Northern Ireland', 'Outside the UK'];
  for (const nation of nations) {
    const part = page.getByRole('main').getByRole('heading', { name: nation, exact: true });
    await expect(part).toBeVisible();
  }
});

test('help names routes for Deaf people, under-35s and domestic abuse', async ({ page }) => {
  await page.goto('/help/');
  const main = page.getByRole('main');
  for (const words of [/Deaf/, /under 35|under-35|35/, /domestic abuse/i]) {
    await expect(main.getByText(words).first()).toBeVisible();
  }
});

test('every number can be rung, and is written as it is rung', async ({ page }) => {
  await page.goto('/help/');
  const numbers = page.getByRole('main').locator('a[href^="tel:"]');
  expect(await numbers.count()).toBeGreaterThan(3);
  for (const number of await numbers.all()) {
    const rung = ((await number.getAttribute('href')) ?? '').replace('tel:', '');
    expect((await number.innerText()).replace(/\D/g, '')).toContain(rung);
  }
});

test('home, contact and search lead people who look for support themselves to help', async ({
  page,
}) => {
  for (const address of ['/', '/contact/', '/search/']) {
    await page.goto(address);
    await page
      .getByRole('main')
      .getByRole('link', { name: 'I am looking for support for myself' })
      .click();
    await expect(page).toHaveURL('/help/');
  }
});
