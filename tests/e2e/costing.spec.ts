/* A charity with one group, and a commissioner with forty over three years, make their budgets. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Download, expect, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { listenForFaults } from './site.ts';

const ESTIMATOR = '/tools/costing/';
const PHONE = { width: 390, height: 844 };

const main = (page: Page) => page.getByRole('main');
const field = (page: Page, name: RegExp | string) =>
  main(page).getByRole('textbox', { name, exact: true });
const results = (page: Page) => main(page).getByRole('region', { name: /^(Budget \d|Small)/ });
const part = (page: Page, title: string) =>
  main(page)
    .locator('details', { has: page.getByText(title, { exact: true }) })
    .last();
const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage));

async function open(page: Page, end = '') {
  await page.goto(`${ESTIMATOR}${end}`);
  await expect(field(page, 'Groups in a year')).toBeVisible();
}

/** Opens a group of the form, or something to ask of the budget. */
async function unfold(page: Page, title: string) {
  await main(page).locator('summary').getByText(title, { exact: true }).click();
}

async function bytesOf(download: Promise<Download>): Promise<Buffer> {
  return readFileSync(await (await download).path());
}

/** Goes on with Tab until a control has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, control: Locator) {
  await expect(control).toBeVisible();
  for (let step = 0; step < 150; step += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(control)}.`);
}

async function retype(page: Page, control: Locator, words: string) {
  await tabTo(page, control);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
}

test.describe('a charity with one group, on a phone', () => {
  test.use({ viewport: PHONE });

  // Coordinator 13,222.80, peers 8 × 2 × 7.5 h × £13.45 × 1.1207 = 1,808.81, everything else
  // 10,563.30: 25,594.91 × 1.15 × 1.05 = 30,905.85; by 10 people 3,090.59, by 8 who complete 3,863.23.
  test('by keyboard alone, gets a result, then one for each person who completes', async ({
    page,
  }) => {
    const faults = await listenForFaults(page);
    await open(page);
    await retype(page, field(page, 'Groups in a year'), '1');
    await expect(results(page).getByText('£30,906').first()).toBeVisible();
    await expect(results(page)).toContainText('for 10 people in 8 sessions, over 1 year');
    await expect(results(page)).toContainText('£3,090.59');
    await expect(results(page)).toContainText('This waits for the completion rate.');
    const course = main(page).locator('summary').getByText('The course, and who completes it');
    await tabTo(page, course.locator('xpath=ancestor-or-self::summary'));
    await page.keyboard.press('Enter');
    await retype(page, field(page, 'People who complete'), '80 %');
    await expect(results(page)).toContainText('£3,863.23');
    expect(faults).toEqual([]);
  });

  test('the bar with the result never covers what has the focus', async ({ page }) => {
    await open(page);
    await unfold(page, 'The course, and who completes it');
    const bar = main(page).getByRole('link', { name: /in all/ });
    await tabTo(page, field(page, 'Groups in a year'));
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      const [focused, covering] = await Promise.all([
        page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0),
        bar.boundingBox(),
      ]);
      const isBar = await bar.evaluate((element) => element === document.activeElement);
      if (isBar) break;
      expect(focused).toBeLessThanOrEqual((covering?.y ?? 0) + 1);
    }
    await bar.click();
    await expect(results(page)).toBeInViewport();
  });

  test('nothing on the page is wider than the screen, whatever is open', async ({ page }) => {
    await open(page);
    for (const title of ['Posts', 'Where the money goes, year by year', 'What moves the cost most'])
      await unfold(page, title);
    await expect(part(page, 'What moves the cost most').getByRole('table')).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

test.describe('a commissioner with forty groups over three years', () => {
  /** Four coordinators and thirty peers for forty groups. */
  async function plan(page: Page) {
    await open(page);
    await field(page, 'Groups in a year').fill('40');
    await field(page, 'Years').fill('3');
    await unfold(page, 'Posts');
    await field(page, 'How many people').fill('4');
    await field(page, 'Contract').fill('100');
    await unfold(page, 'Posts');
    await unfold(page, 'Peers and others paid by the hour');
    await field(page, 'How many people share the hours').fill('30');
  }

  // Worked out by hand from the rule book: years of 386,321.02, 377,001.38 and 388,447.22, of which
  // 16,921 × 1.2075 = 20,432.11 fall once; 1,151,769.62 in all, by 1,200 people 959.81.
  test('sees every year, what it costs to start, and what drives it', async ({ page }) => {
    const faults = await listenForFaults(page);
    await plan(page);
    await expect(results(page)).toContainText('£1,151,770');
    await expect(results(page)).toContainText('£959.81');
    for (const amount of ['£20,432', '£386,321', '£377,001', '£388,447'])
      await expect(results(page)).toContainText(amount);
    await unfold(page, 'Where the money goes, year by year');
    const years = page.getByRole('table', { name: 'Every line of every year, in pence' });
    await expect(years.getByRole('row', { name: /^Financial cost/ })).toContainText(
      '£1,151,769.62',
    );
    await unfold(page, 'What moves the cost most');
    const drivers = page.getByRole('table', { name: /ten numbers/ });
    await expect(drivers.getByRole('row')).toHaveCount(11);
    await unfold(page, 'Larger groups, or more of them');
    await expect(page.getByRole('row', { name: /40 \(yours\)/ })).toContainText('£959.81');
    expect(faults).toEqual([]);
  });

  test('follows a figure down to a number, and goes to change it', async ({ page }) => {
    await open(page);
    await unfold(page, 'The working of every figure');
    const working = part(page, 'The working of every figure');
    await working.locator('summary', { hasText: 'Coordinator: pay' }).first().click();
    await expect(working).toContainText('These are');
    await working.locator('summary', { hasText: 'pay for one person' }).first().click();
    await working.getByRole('button', { name: 'Coordinator: salary for full time' }).click();
    await expect(field(page, 'Salary for full time')).toBeFocused();
  });

  test('sets two budgets side by side, and sees line by line what differs', async ({ page }) => {
    await open(page);
    await unfold(page, 'Name it, copy it, begin again');
    await field(page, 'What this budget is called').fill('Small');
    await main(page).getByRole('button', { name: 'Copy it, to compare' }).click();
    await field(page, 'Groups in a year').fill('8');
    await unfold(page, 'Compare budgets');
    const compared = page.getByRole('table', { name: 'Your budgets side by side' });
    await expect(compared.getByRole('columnheader', { name: 'Small', exact: true })).toBeVisible();
    const differences = page.getByRole('table', { name: 'Line by line, in pence' });
    await expect(differences.getByRole('row', { name: /^Travel/ })).toContainText('+£960.00');
    await expect(differences.getByRole('row', { name: /^Travel/ })).toContainText(
      'because of: Groups in a year',
    );
  });

  test('shares the cost out to two funders, to the penny', async ({ page }) => {
    await open(page);
    await unfold(page, 'Who pays');
    await main(page).getByRole('button', { name: 'Add a funder' }).click();
    await field(page, 'Name of funder 1').fill('A trust');
    await field(page, 'A trust pays towards Room').fill('£1,000.50');
    await expect(page.getByText('Paid: £1,000.50. Left: £43,775.22.')).toBeVisible();
    await field(page, 'A trust pays towards Materials').fill('half of it');
    await expect(page.getByText('Enter pounds and whole pence, 0 or more')).toBeVisible();
    await expect(field(page, 'A trust pays towards Materials')).toHaveValue('half of it');
  });

  test('hears of percentiles only after setting ranges, and not as a forecast', async ({
    page,
  }) => {
    await open(page);
    await unfold(page, 'How sure is it?');
    await expect(page.getByText('not a forecast')).toHaveCount(0);
    await page.getByLabel('A number you are unsure of').selectOption({ label: 'Groups in a year' });
    await main(page).getByRole('button', { name: 'Give it a range' }).click();
    await field(page, 'At the lowest').fill('3');
    await field(page, 'At the highest').fill('6');
    await field(page, 'The money there is (optional, £)').fill('50,000');
    await main(page).getByRole('button', { name: 'Draw 10,000 budgets' }).click();
    await expect(
      page.getByRole('heading', { name: 'Follows from your ranges; not a forecast' }),
    ).toBeVisible();
    await expect(page.getByText(/% of the draws stay within £50,000\./)).toBeVisible();
    await field(page, 'At the highest').fill('5');
    await expect(page.getByText('not a forecast')).toHaveCount(0);
  });

  test('takes away a spreadsheet with formulas, a table and words for a bid', async ({ page }) => {
    await open(page);
    await unfold(page, 'Take it away');
    const save = async (name: string) => {
      const download = page.waitForEvent('download');
      await main(page).getByRole('button', { name }).click();
      return bytesOf(download);
    };
    const sheets = unzipSync(await save('Spreadsheet with its formulas (.xlsx)'));
    const lines = Object.entries(sheets).find(([name]) => name.endsWith('sheet2.xml'))?.[1];
    expect(strFromU8(lines ?? new Uint8Array())).toContain('<f>');
    const table = (await save('Table (.csv)')).toString('utf8');
    expect(table).toContain('44775.72');
    const words = unzipSync(await save('Budget in words (Word)'));
    expect(strFromU8(words['word/document.xml'] ?? new Uint8Array())).toContain('£44,776');
  });
});

test.describe('what people type', () => {
  test('stays, says what is possible, and takes no figure for 0', async ({ page }) => {
    await open(page);
    const groups = field(page, 'Groups in a year');
    for (const [typed, problem] of [
      ['9'.repeat(300), 'Enter smaller numbers.'],
      ['a few', 'Enter a number, such as 1,200.50.'],
      ['-2', 'Enter 0 or more.'],
      ['', 'Enter a number or make a choice.'],
    ] as const) {
      await groups.fill(typed);
      await expect(results(page)).toContainText(problem);
      await expect(results(page)).toContainText('The figures wait');
      await expect(groups).toHaveValue(typed);
      await expect(results(page)).not.toContainText(/NaN|Infinity|£0/);
    }
    await results(page).getByRole('button', { name: 'Groups in a year' }).click();
    await expect(groups).toBeFocused();
    await groups.fill('0');
    await expect(results(page)).toContainText(
      'This cannot be worked out because nobody takes part.',
    );
    await main(page)
      .getByRole('button', { name: /^Put back 4/ })
      .click();
    await expect(groups).toHaveValue('4');
  });

  test('is told that peers who volunteer cost too, and what to mind', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: 'No, they volunteer' }).check();
    await expect(page.getByRole('note')).toContainText(
      'People seeking asylum generally may not work',
    );
    await expect(results(page)).toContainText('With what is given in kind it is');
  });

  test('is warned of on the result where nothing is there for supervision', async ({ page }) => {
    await open(page);
    await unfold(page, 'Supervision');
    const quantities = field(page, 'How many');
    await quantities.first().fill('0');
    await quantities.last().fill('0');
    await expect(results(page)).toContainText('This budget has nothing for supervision.');
  });
});

test.describe('keeping', () => {
  test('nothing is written before somebody says so; then it is there again', async ({ page }) => {
    await open(page);
    await field(page, 'Groups in a year').fill('7');
    expect(await keys(page)).toEqual([]);
    await main(page).getByRole('button', { name: 'Keep what I write' }).click();
    await expect.poll(() => keys(page)).toHaveLength(1);
    await page.reload();
    await expect(field(page, 'Groups in a year')).toHaveValue('7');
    await expect(main(page).getByText('Yours.')).toBeVisible();
  });

  test('goes on where storage is refused', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('No.', 'SecurityError');
        },
      });
    });
    await open(page);
    await field(page, 'Groups in a year').fill('1');
    await expect(results(page)).toContainText('£30,906');
  });

  test('a part that does not load says so, and can be tried again', async ({ page }) => {
    await open(page);
    await page.route('**/_astro/*.js', (route) => route.abort());
    await unfold(page, 'Who pays');
    await expect(page.getByText('This part did not load.')).toBeVisible();
    await page.unroute('**/_astro/*.js');
    await field(page, 'Groups in a year').fill('5');
    await expect(field(page, 'Groups in a year')).toHaveValue('5');
  });
});

test.describe('a link', () => {
  test('brings the numbers to somebody else, and no typed name', async ({ page, context }) => {
    await open(page);
    await field(page, 'Groups in a year').fill('40');
    await unfold(page, 'Name it, copy it, begin again');
    await field(page, 'What this budget is called').fill('Small secret');
    await unfold(page, 'Take it away');
    await main(page).getByRole('button', { name: 'A link to this budget' }).click();
    await expect(page.getByText('Whoever has this link sees your numbers')).toBeVisible();
    const link = await field(page, 'The link').inputValue();
    expect(link).not.toContain('secret');
    const other = await context.newPage();
    await open(other, new URL(link).hash);
    await expect(field(other, 'Groups in a year')).toHaveValue('4');
    await main(other).getByRole('button', { name: 'Open it' }).click();
    await expect(field(other, 'Groups in a year')).toHaveValue('40');
  });

  test('that is damaged changes nothing, and says why', async ({ page }) => {
    await open(page, '#budget=model=peer-led&programme.years=three');
    await expect(page.getByRole('alert')).toContainText('nothing was changed');
    await expect(field(page, 'Years')).toHaveValue('1');
  });
});

test.describe('without a fault for assistive technology', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`with every part open, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page);
      await field(page, 'Groups in a year').fill('a few');
      const refused = await new AxeBuilder({ page }).analyze();
      expect(refused.violations).toEqual([]);
      await field(page, 'Groups in a year').fill('2');
      const parts = main(page).locator('.form-groups > details, .cost-parts > details');
      for (const summary of await parts.locator('> summary').all()) await summary.click();
      await main(page).getByRole('button', { name: 'Add a funder' }).click();
      await expect(page.getByRole('table', { name: 'Who pays what' })).toBeVisible();
      await expect(main(page).getByText('This part is on its way.')).toHaveCount(0);
      const found = await new AxeBuilder({ page }).analyze();
      expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the way leads to the examples, the method and the form on paper', async ({ page }) => {
    await page.goto(ESTIMATOR);
    for (const name of ['three example budgets', 'how each figure is worked out', 'on paper'])
      await expect(main(page).getByRole('link', { name, exact: true }).first()).toBeVisible();
  });
});
