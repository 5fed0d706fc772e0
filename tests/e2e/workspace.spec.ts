import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { listenForFaults } from './site.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_BYTES = 1_000_000;

test.describe('with records kept', () => {
  test.beforeEach(async ({ page }) => {
    await keep(page, [
      makeRecord({ id: 'r-1', name: 'Our programme', usedDaysAgo: 1 }),
      makeRecord({ id: 'r-2', name: 'Last year', usedDaysAgo: 9 }),
    ]);
  });

  test('lists them, the one last used first, with what, from when and until when', async ({
    page,
  }) => {
    const names = page.getByRole('listitem').getByRole('heading');
    await expect(names).toHaveText(['Our programme', 'Last year']);
    const row = rowOf(page, 'Our programme');
    await expect(row).toContainText('Is our organisation ready?');
    await expect(row).toContainText(`Saved ${day(-1)}. Kept until ${day(60)}.`);
    await expect(row.getByRole('link', { name: 'Open “Our programme”' })).toHaveAttribute(
      'href',
      '/tools/organisation-readiness/#open=r-1',
    );
  });

  test('renames one', async ({ page }) => {
    await button(page, 'Rename “Last year”').click();
    const field = page.getByLabel('New name for “Last year”');
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('autocomplete', 'off');
    await expect(field).toHaveAttribute('spellcheck', 'false');
    await field.fill('The year before');
    await field.press('Enter');
    await expect(status(page)).toHaveText('“Last year” is now called “The year before”.');
    await expect(button(page, 'Rename “The year before”')).toBeFocused();
    await page.reload();
    await expect(rowOf(page, 'The year before')).toBeVisible();
  });

  test('asks for a name where there is none, and Escape leaves the old one', async ({ page }) => {
    await button(page, 'Rename “Last year”').click();
    const field = page.getByLabel('New name for “Last year”');
    await field.fill('  ');
    await button(page, 'Save the name').click();
    await expect(status(page)).toHaveText('Enter a name for “Last year”.');
    await field.press('Escape');
    await expect(rowOf(page, 'Last year')).toBeVisible();
    await expect(button(page, 'Rename “Last year”')).toBeFocused();
  });

  test('duplicates one', async ({ page }) => {
    await button(page, 'Duplicate “Last year”').click();
    await expect(status(page)).toHaveText('There is a copy of “Last year” now.');
    await expect(rowOf(page, 'Last year (copy)')).toBeVisible();
    expect(await keptKeys(page)).toHaveLength(3);
  });

  test('deletes one, and brings it back as it was', async ({ page }) => {
    const before = await kept(page);
    await button(page, 'Delete “Last year”').click();
    await expect(status(page)).toHaveText('“Last year” is deleted.');
    await expect(rowOf(page, 'Last year')).toBeHidden();
    expect(await keptKeys(page)).toEqual(['w:readiness:r-1']);
    await expect(button(page, 'Undo')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('“Last year” is back.');
    await expect(rowOf(page, 'Last year')).toBeVisible();
    expect(await kept(page)).toEqual(before);
  });

  test('downloads one under a name that says nothing of it', async ({ page }) => {
    const started = page.waitForEvent('download');
    await button(page, 'Download “Last year”').click();
    const download = await started;
    expect(download.suggestedFilename()).toMatch(/^record-\d{4}-\d\d-\d\d\.json$/);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toBe((await kept(page))['w:readiness:r-2']);
  });

  test('downloads all in one file, which brings all back', async ({ page }) => {
    const before = await kept(page);
    const started = page.waitForEvent('download');
    await button(page, 'Download all').click();
    const text = readFileSync(await (await started).path(), 'utf8');
    await expect(status(page)).toHaveText('2 records went to your downloads, in 1 file.');
    await deleteEverything(page);
    await chooseFile(page, 'all.json', text);
    await button(page, 'Bring in').click();
    await expect(rowOf(page, 'Last year')).toBeVisible();
    await expect(rowOf(page, 'Our programme')).toBeVisible();
    expect(await fieldsOf(page)).toEqual(fieldsIn(before));
  });

  test('deletes everything once it is confirmed in the page', async ({ page }) => {
    await button(page, 'Delete everything').click();
    const question = page.getByRole('group', { name: 'Delete 2 records? This cannot be undone.' });
    await expect(question).toBeFocused();
    await button(page, 'Keep it').click();
    await expect(button(page, 'Delete everything')).toBeFocused();
    expect(await keptKeys(page)).toHaveLength(2);
    await deleteEverything(page);
    await expect(status(page)).toHaveText(
      'Everything is deleted: no record is kept on this device.',
    );
    await expect(page.getByText('Nothing is kept on this device.')).toBeVisible();
    expect(await keptKeys(page)).toEqual([]);
  });

  test('deleting everything blanks another tab within a second', async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto('/workspace/');
    await expect(rowOf(other, 'Last year')).toBeVisible();
    await deleteEverything(page);
    await expect(rowOf(other, 'Last year')).toBeHidden({ timeout: 1000 });
    await expect(other.getByText('deleted in another tab')).toBeVisible();
  });

  test('hears what another tab does to one record', async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto('/workspace/');
    await button(other, 'Delete “Last year”').click();
    await expect(rowOf(page, 'Last year')).toBeHidden();
  });

  test('says what a file would replace, and changes nothing before it is told to', async ({
    page,
  }) => {
    const before = await kept(page);
    const file = makeRecord({ id: 'r-1', name: 'From a colleague', usedDaysAgo: 3 });
    await chooseFile(page, 'colleague.json', file);
    const preview = page.getByRole('group', { name: 'What “colleague.json” would do' });
    await expect(preview).toBeFocused();
    await expect(preview).toContainText(`From a colleague, saved ${day(-3)}`);
    await expect(preview).toContainText(`Replaces “Our programme”, saved ${day(-1)}.`);
    await button(page, 'Do not bring in').click();
    await expect(preview).toBeHidden();
    await expect(fileStatus(page)).toHaveText('Nothing was brought in, and nothing has changed.');
    expect(await kept(page)).toEqual(before);

    await chooseFile(page, 'colleague.json', file);
    await button(page, 'Replace and bring in').click();
    await expect(fileStatus(page)).toHaveText('1 record brought in from “colleague.json”.');
    await expect(rowOf(page, 'From a colleague')).toBeVisible();
    await expect(rowOf(page, 'Our programme')).toBeHidden();
    expect(await keptKeys(page)).toHaveLength(2);
  });

  for (const { what, name, text, said } of refusals()) {
    test(`refuses a file that is ${what}, with the reason, and nothing changes`, async ({
      page,
    }) => {
      const before = await kept(page);
      await chooseFile(page, name, text);
      await expect(fileStatus(page)).toHaveText(said);
      await expect(fileField(page)).toHaveAttribute('aria-invalid', 'true');
      await expect(fileField(page)).toHaveAccessibleDescription(new RegExp(`“${name}”`));
      await expect(page.getByRole('group')).toBeHidden();
      expect(await kept(page)).toEqual(before);
    });
  }
});

test('keeps one longer in its last 14 days', async ({ page }) => {
  await keep(page, [
    makeRecord({ id: 'r-1', name: 'Nearly gone', usedDaysAgo: 25, daysLeft: 5 }),
    makeRecord({ id: 'r-2', name: 'Not yet' }),
  ]);
  await expect(rowOf(page, 'Nearly gone')).toContainText('less than 14 days from now');
  await expect(rowOf(page, 'Not yet').getByRole('button', { name: 'Keep longer' })).toBeHidden();
  await button(page, 'Keep longer “Nearly gone”').click();
  await expect(status(page)).toHaveText(`“Nearly gone” is kept until ${day(30)}.`);
  await expect(rowOf(page, 'Nearly gone')).not.toContainText('less than 14 days');
});

test('says that a record was deleted because its last day had passed', async ({ page }) => {
  await keep(page, [makeRecord({ id: 'r-1', name: 'Old', usedDaysAgo: 40, daysLeft: -1 })]);
  await expect(status(page)).toHaveText(
    'A record was deleted from this device because its last day had passed.',
  );
  await expect(page.getByText('Nothing is kept on this device.')).toBeVisible();
});

test('offers what cannot be opened for download, and deletes it', async ({ page }) => {
  const damaged = '{"app":"peer-programmes","tool":"readi';
  await page.goto('/workspace/');
  await store(page, { 'w:aside:readiness:r-1:1795000000000': damaged });
  await page.reload();
  const item = page.getByRole('listitem').filter({ hasText: 'A damaged record, set aside on' });
  const started = page.waitForEvent('download');
  await item.getByRole('button', { name: 'Download' }).click();
  expect(readFileSync(await (await started).path(), 'utf8')).toBe(damaged);
  await item.getByRole('button', { name: 'Delete' }).click();
  await expect(status(page)).toHaveText('What was set aside is deleted.');
  expect(await keptKeys(page)).toEqual([]);
});

test('shows HTML in names as text', async ({ page }) => {
  const faults = await listenForFaults(page);
  const name = '<img src=x onerror=alert(1)><b>Ours</b>';
  await keep(page, [makeRecord({ id: 'r-1', name })]);
  await expect(page.getByRole('listitem').getByRole('heading')).toHaveText(name);
  await chooseFile(page, '<i>a.json', makeRecord({ id: 'r-1', name: '<s>Theirs</s>' }));
  await expect(page.getByRole('group')).toContainText('<s>Theirs</s>');
  await expect(page.getByRole('heading', { name: 'What “<i>a.json” would do' })).toBeVisible();
  await button(page, `Duplicate “${name}”`).click();
  await expect(status(page)).toHaveText(`There is a copy of “${name}” now.`);
  expect(await page.locator('.workspace :is(img, s, i)').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('says so where nothing is kept, and writes nothing', async ({ page }) => {
  const faults = await listenForFaults(page);
  await page.goto('/workspace/');
  await expect(page).toHaveTitle(/^Workspace – /);
  await expect(page.getByText('Nothing is kept on this device.')).toBeVisible();
  await expect(button(page, 'Delete everything')).toBeHidden();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(faults).toEqual([]);
});

test('says so where the browser keeps nothing for the site', async ({ page }) => {
  const faults = await listenForFaults(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto('/workspace/');
  await expect(page.getByText('This browser does not let the site keep anything')).toBeVisible();
  expect(faults).toEqual([]);
});

test.describe('Exit this page', () => {
  test.beforeEach(async ({ page, context }) => {
    await answerForSafeSite(context);
    await page.goto('/');
    await keep(page, [makeRecord({ id: 'r-1', name: 'Our programme' })]);
  });

  test('leaves; Back shows none of our pages; what was kept stays', async ({ page }) => {
    await expect(page.getByText('Your browser’s history still lists this visit.')).toBeVisible();
    await exitButton(page).click();
    await expectGone(page);
    await page.goBack();
    await expectGone(page);
    await page.goForward();
    await expectGone(page);
    const later = await page.context().newPage();
    await later.goto('/workspace/');
    await expect(rowOf(later, 'Our programme')).toBeVisible();
  });

  test('deletes what was kept where that is ticked', async ({ page }) => {
    const other = await page.context().newPage();
    await other.goto('/workspace/');
    await expect(rowOf(other, 'Our programme')).toBeVisible();
    await page.getByLabel('When I exit, also delete what I kept').check();
    await exitButton(page).click();
    await expectGone(page);
    await expect(rowOf(other, 'Our programme')).toBeHidden({ timeout: 1000 });
    expect(await keptKeys(other)).toEqual([]);
  });

  test('is the first thing that Tab reaches', async ({ page }) => {
    await page.reload();
    await page.keyboard.press('Tab');
    const link = page.getByRole('complementary').getByRole('link', { name: 'Exit this page' });
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    await expectGone(page);
  });

  test('leaves at the third Shift, and says how many are left', async ({ page }) => {
    await page.keyboard.press('Shift');
    await expect(progress(page)).toHaveText('Press Shift 2 more times to exit.');
    await page.keyboard.press('Shift');
    await expect(progress(page)).toHaveText('Press Shift 1 more time to exit.');
    await page.keyboard.press('Shift');
    await expectGone(page);
  });

  test('counts no Shift that is pressed with another key or in a text field', async ({ page }) => {
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift+A');
    await expect(progress(page)).toHaveText('The count of Shift starts again.');
    await button(page, 'Rename “Our programme”').click();
    await expect(page.getByLabel('New name for')).toBeFocused();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveURL('/workspace/');
  });

  test('by Shift can be turned off, for as long as something is kept', async ({ page }) => {
    await page.getByLabel('Exit when I press Shift three times').uncheck();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift');
    await page.reload();
    await expect(page.getByLabel('Exit when I press Shift three times')).not.toBeChecked();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveURL('/workspace/');
    await deleteEverything(page);
    await page.reload();
    await expect(page.getByLabel('Exit when I press Shift three times')).toBeChecked();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('turning Shift off leaves nothing behind where nothing is kept', async ({ page }) => {
  await page.goto('/workspace/');
  await page.getByLabel('Exit when I press Shift three times').uncheck();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.describe('clearing the site', () => {
  test('deletes all that was stored, blanks other tabs, and says what it found', async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    await keep(other, [makeRecord({ id: 'r-1', name: 'Our programme' })]);
    await expect(rowOf(other, 'Our programme')).toBeVisible();
    await page.goto('/clear/');
    await page.evaluate(() => {
      localStorage.setItem('theme', 'dark');
    });
    await button(page, 'Delete everything').click();
    await expect(page).toHaveURL(/\/clear\/done\/\??$/);
    await expect(page.getByText('Deleted: nothing is kept on this device.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'To do it by hand' })).toBeHidden();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await expect(rowOf(other, 'Our programme')).toBeHidden();
  });

  test('says what remains where the browser did not do it', async ({ page }) => {
    await page.route('**/clear/done/**', async (route) => {
      const response = await route.fetch();
      const headers = Object.entries(response.headers()).filter(
        ([name]) => name !== 'clear-site-data',
      );
      await route.fulfill({ response, headers: Object.fromEntries(headers) });
    });
    await page.goto('/clear/');
    await store(page, { 'w:readiness:r-1': '{}', theme: 'dark' });
    await button(page, 'Delete everything').click();
    await expect(
      page.getByText('Not deleted: your browser still keeps 1 record and the theme you chose.'),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: 'To do it by hand' })).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the workspace explains itself and leads to clearing', async ({ page }) => {
    await page.goto('/workspace/');
    const words = await mainWords(page);
    expect(words).toContain('Only script can read what is kept');
    expect(words).not.toContain('Looking at what is kept');
    await page.locator('noscript a[href="/clear/"]').click();
    await expect(page).toHaveURL('/clear/');
  });

  test('Exit this page is a plain link, and says what it cannot do', async ({ page, context }) => {
    await answerForSafeSite(context);
    await page.goto('/workspace/');
    const words = await mainWords(page);
    expect(words).toContain('Without script, Back can return here');
    expect(words).not.toContain('Exit when I press Shift three times');
    await exitButton(page).click();
    await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
  });

  test('clearing asks the browser, and says how to do it by hand', async ({ page }) => {
    await page.goto('/clear/');
    await store(page, { 'w:readiness:r-1': '{}', theme: 'dark' });
    await button(page, 'Delete everything').click();
    await expect(page).toHaveURL(/\/clear\/done\/\??$/);
    await expect(page.getByText('Your browser was asked to delete it.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'To do it by hand' })).toBeVisible();
    expect(await keptKeys(page)).toEqual([]);
  });
});

interface RecordParts {
  readonly id: string;
  readonly name: string;
  readonly usedDaysAgo?: number;
  readonly daysLeft?: number;
}

/** The text of a record as this site would have stored it. */
function makeRecord({ id, name, usedDaysAgo = 0, daysLeft = 60 }: RecordParts): string {
  const used = moment(-usedDaysAgo);
  const dates = { savedAt: used, usedAt: used, expiresAt: moment(daysLeft) };
  return JSON.stringify({ ...fixture('readiness-v2'), id, name, ...dates });
}

function refusals() {
  const record = makeRecord({ id: 'r-1', name: 'Our programme' });
  const nothing = 'Nothing has changed.';
  const ours = 'Choose a file that was downloaded from this site.';
  return [
    {
      what: 'not ours',
      name: 'shopping.json',
      text: '{"milk":2}',
      said: `“shopping.json” is not a record from this site. ${nothing} ${ours} Its name ends in “.json”.`,
    },
    {
      what: 'damaged',
      name: 'half.json',
      text: record.slice(0, -20),
      said: `“half.json” is damaged: part of it is missing or was changed. ${nothing} Use an earlier download, or ask whoever sent it to send it again.`,
    },
    {
      what: 'newer',
      name: 'newer.json',
      text: record.replace('"version":2', '"version":99'),
      said: `“newer.json” was saved by a newer version of this site. ${nothing} Reload this page, then choose it again.`,
    },
    {
      what: 'too large',
      name: 'large.json',
      text: record + ' '.repeat(MOST_BYTES),
      said: `“large.json” is larger than 1 MB, and no record of this site is. ${nothing} ${ours}`,
    },
  ];
}

function fixture(name: string): Readonly<Record<string, unknown>> {
  const file = new URL(`../fixtures/records/${name}.json`, import.meta.url);
  return readJson(readFileSync(file, 'utf8'));
}

function readJson(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new TypeError('This is no record.');
  return { ...value };
}

function moment(daysFromNow: number): string {
  return new Date(Date.now() + daysFromNow * DAY_MS).toISOString();
}

function day(daysFromNow: number): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
  return format.format(Date.now() + daysFromNow * DAY_MS);
}

/** Stores records as a tool would have done, and opens the workspace. */
async function keep(page: Page, texts: readonly string[]): Promise<void> {
  await page.goto('/workspace/');
  const keyOf = (text: string) => `w:readiness:${String(readJson(text)['id'])}`;
  await store(page, Object.fromEntries(texts.map((text) => [keyOf(text), text])));
  await page.reload();
}

async function store(page: Page, entries: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((all) => {
    Object.entries(all).forEach(([key, text]) => {
      localStorage.setItem(key, text);
    });
  }, entries);
}

async function kept(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const keys = Object.keys(localStorage);
    return Object.fromEntries(keys.map((key) => [key, localStorage.getItem(key) ?? '']));
  });
}

async function keptKeys(page: Page): Promise<readonly string[]> {
  return Object.keys(await kept(page)).toSorted();
}

/** What the main part of the page shows; without script this is the only way to read noscript. */
async function mainWords(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('main')?.innerText ?? '');
}

async function fieldsOf(page: Page) {
  return fieldsIn(await kept(page));
}

function fieldsIn(stored: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(stored).map(([key, text]) => [key, readJson(text)['fields']]),
  );
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rowOf = (page: Page, name: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true, level: 3 }) });
const status = (page: Page) => page.locator('.said').getByRole('status');
const fileField = (page: Page) => page.getByLabel('A file that was downloaded from this site');
const fileStatus = (page: Page) =>
  page.getByRole('region', { name: 'Bring in a file' }).getByRole('status');
const exitButton = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: 'Exit this page' });
const progress = (page: Page) => page.locator('.exit').getByRole('status');

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await fileField(page).setInputFiles(file);
}

async function deleteEverything(page: Page): Promise<void> {
  await button(page, 'Delete everything').click();
  await button(page, 'Yes, delete everything').click();
}

/** Nobody asks the live web: the test answers in its place. */
async function answerForSafeSite(context: BrowserContext): Promise<void> {
  await context.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
  );
}

async function expectGone(page: Page): Promise<void> {
  await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
  await expect(page.getByText('Our programme')).toBeHidden();
}
