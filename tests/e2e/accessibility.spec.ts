import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './kept-page.ts';
import { addresses, oneOfEachKind, settings } from './site.ts';

/** A screen of 1280 × 1024 pixels, enlarged to 400%. */
const ENLARGED = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 800 };
const MOST_STOPS = 120;
const LEAST_TARGET_PX = 44;

for (const { address, setting, tag } of everySetting()) {
  const { theme, width } = setting;
  test(`${address} holds in ${theme} at ${width} px`, { tag }, async ({ keptPage: page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(address);
    expect.soft(await violations(page)).toEqual([]);
    expect.soft(await sidewaysScrollPx(page)).toBe(0);
    expect.soft(await smallTargets(page)).toEqual([]);
  });
}

for (const address of addresses) {
  test(
    `nothing covers what has the focus on ${address}`,
    { tag: tagOf(address) },
    async ({ keptPage: page }) => {
      test.setTimeout(180_000);
      for (const size of [ENLARGED, WIDE]) {
        await page.setViewportSize(size);
        await page.goto(address);
        expect.soft(await coveredStops(page), `${size.width} px wide`).toEqual([]);
      }
    },
  );
}

test('no page scrolls sideways at 320 px', async ({ page }) => {
  test.setTimeout(addresses.length * 3000);
  await page.setViewportSize({ width: 320, height: 568 });
  for (const address of addresses) {
    await page.goto(address);
    expect.soft(await sidewaysScrollPx(page), address).toBe(0);
  }
});

test('text keeps its line spacing room: nothing is cut when readers widen it', async ({ page }) => {
  await page.goto('/manual/choosing-a-model/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sidewaysScrollPx(page)).toBe(0);
  }
});

test('in forced colours, focus and the current page can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/manual/principles/');
  await page.getByRole('banner').getByRole('link', { name: 'Get help now' }).focus();
  await page.keyboard.press('Shift+Tab');
  const outline = await page
    .locator(':focus')
    .evaluate((stop) => getComputedStyle(stop).outlineStyle);
  expect(outline).not.toBe('none');
  const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
  const line = await current.evaluate((link) => getComputedStyle(link).borderBlockEndStyle);
  expect(line).toBe('double');
});

/** One page of every kind, light and wide, and dark and narrow; with @full, every page in all settings. */
function everySetting() {
  return addresses.flatMap((address) =>
    settings.map((setting) => {
      const isFast = (setting.theme === 'light') === (setting.width === 1280);
      return { address, setting, tag: isFast ? tagOf(address) : ['@full'] };
    }),
  );
}

function tagOf(address: string): string[] {
  return oneOfEachKind.includes(address) ? [] : ['@full'];
}

/** What axe finds wrong, text under 7:1 and small targets included. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    // The site has no frames, so the slower way of looking into them is left out.
    .setLegacyMode()
    .options({
      iframes: false,
      preload: false,
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
    })
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

async function sidewaysScrollPx(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** What can be clicked and is under 44 px, links within a sentence left aside. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role="button"]',
    );
    return [...targets].filter(isSmall).map((target) => target.outerHTML.slice(0, 120));

    function isSmall(target: HTMLElement): boolean {
      if (!target.checkVisibility() || isWithinSentence(target)) return false;
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      const isUnseen = width <= 1 || height <= 1;
      return !isUnseen && (width < least - 0.5 || height < least - 0.5);
    }

    function isWithinSentence(target: HTMLElement): boolean {
      if (getComputedStyle(target).display !== 'inline') return false;
      const block = target.closest(
        'p, li, td, th, dd, dt, figcaption, caption, h1, h2, h3, h4, h5',
      );
      const around = (block?.textContent ?? '').trim().length;
      return around > target.textContent.trim().length;
    }
  }, LEAST_TARGET_PX);
}

/** Walks through the page by Tab and lists the stops that another part lies over. */
async function coveredStops(page: Page): Promise<string[]> {
  const covered: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(lookAtFocus);
    if (state === 'end') break;
    if (state !== 'seen') covered.push(state);
  }
  return covered;
}

/** Runs in the page: 'end' when the focus has left it, 'seen', or the element that is covered. */
function lookAtFocus(): string {
  const stop = document.activeElement;
  if (!stop || stop === document.body) return 'end';
  const points = [...stop.getClientRects()].flatMap((box) => {
    const left = Math.max(0, box.left);
    const right = Math.min(innerWidth, box.right);
    const top = Math.max(0, box.top);
    const bottom = Math.min(innerHeight, box.bottom);
    if (left >= right || top >= bottom) return [];
    return [0.1, 0.5, 0.9].map((share) => ({
      x: left + (right - left) * share,
      y: (top + bottom) / 2,
    }));
  });
  const isFree = ({ x, y }: { x: number; y: number }) => {
    const hit = document.elementFromPoint(x, y);
    return (
      hit !== null &&
      (stop.contains(hit) || hit.contains(stop) || hit.closest('label')?.contains(stop))
    );
  };
  if (points.length > 0 && points.every(isFree)) return 'seen';
  return `${points.length > 0 ? 'covered' : 'out of view'}: ${stop.outerHTML.slice(0, 120)}`;
}
