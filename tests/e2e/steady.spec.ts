import { expect, test } from '@playwright/test';
import { wholeChromiumPath } from '../ensure-browser.ts';

// Readers have the whole browser; the one without windows places letters a little differently.
test.use({
  launchOptions: {
    executablePath: wholeChromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  },
});

/** A twentieth of the window: what stand-in faces of a machine may differ by, and no more. */
const MOST_SHIFT = 0.05;
const PAGES = ['/', '/manual/principles/', '/theory-of-change/', '/help/', '/search/#q=peer'];

for (const address of PAGES) {
  for (const width of [390, 1280]) {
    test(`nothing jumps on ${address} at ${width} px when the typefaces come late`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.route('**/*.woff2', async (route) => {
        await page.waitForTimeout(500);
        await route.continue();
      });
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      expect(await page.evaluate(sumOfShifts)).toBeLessThan(MOST_SHIFT);
    });
  }
}

/** Runs in the page: how far things have moved since it opened, as a share of the window. */
function sumOfShifts(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0));
      resolve(shifts.reduce((sum, shift) => sum + shift, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      resolve(0);
    }, 500);
  });
}
