import { expect, type Page, test } from '@playwright/test';

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the menu opens and closes by keyboard, and Escape returns to its button', async ({
    page,
  }) => {
    await page.goto('/');
    const button = page.getByRole('button', { name: 'Menu' });
    const menu = page.getByRole('navigation', { name: 'Main' });
    await expect(menu).toBeHidden();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(menu).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  test('the menu leads to a page', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Case studies' }).first().click();
    await expect(page).toHaveURL('/case-studies/');
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  });
});

test('the part of the site being read is marked in the navigation', async ({ page }) => {
  await page.goto('/manual/principles/');
  const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
  await expect(current).toHaveText('Manual');
});

test.describe('the theme', () => {
  test('follows the system and stores nothing until it is chosen', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/');
    await expect(themeChoice(page)).toHaveValue('');
    expect(await storedKeys(page)).toEqual([]);
    expect(await isDark(page)).toBe(true);
  });

  test('is kept when chosen, applied before anything is painted, and forgotten with System', async ({
    page,
  }) => {
    await page.goto('/');
    await themeChoice(page).selectOption('Dark');
    expect(await isDark(page)).toBe(true);
    expect(await storedKeys(page)).toEqual(['theme']);

    // Any other order of theme and body would show a flash of the wrong one.
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.querySelector('body')) return;
        document.documentElement.dataset['themeAtFirst'] =
          document.documentElement.dataset['theme'];
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/manual/');
    await expect(page.locator('html')).toHaveAttribute('data-theme-at-first', 'dark');
    await expect(themeChoice(page)).toHaveValue('dark');
    expect(await isDark(page)).toBe(true);

    await themeChoice(page).selectOption('System');
    expect(await storedKeys(page)).toEqual([]);
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    expect(await isDark(page)).toBe(false);
  });

  test('can be chosen where the browser refuses to store anything', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Storage is closed.', 'SecurityError');
        },
      });
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('/');
    await themeChoice(page).selectOption('Dark');
    expect(await isDark(page)).toBe(true);
    expect(errors).toEqual([]);
  });
});

test('an address that leads nowhere says so and offers ways on', async ({ page }) => {
  const answer = await page.goto('/manual/there-is-no-such-chapter/');
  expect(answer?.status()).toBe(404);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(main.getByRole('link', { name: 'All pages' }).first()).toHaveAttribute(
    'href',
    '/contents/',
  );
});

const themeChoice = (page: Page) => page.getByLabel('Theme');

async function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage));
}

/** Whether the ground is darker than the text on it. */
async function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    const light = (value: string) =>
      (value.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    return light(backgroundColor) < light(color);
  });
}
