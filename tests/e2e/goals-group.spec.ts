/* A facilitator sums up a group: files in, sums out by the rules for small groups, nothing kept. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { sharedGoalsToText, type SharedGoals } from '../../src/schemas/record/shared-goals.ts';
import { listenForFaults } from './site.ts';

const GROUP = '/tools/goals/group/';
const FILES = 'Files that people chose to share';
const FEWER_THAN_FIVE = 'With fewer than five people nothing more is shown';

const json = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

function write(goals: SharedGoals['goals']): string {
  const written = sharedGoalsToText({ sharedOn: '2026-11-24', goals });
  if (written.kind === 'refused') throw new Error(written.reason);
  return written.text;
}

/** One goal each, from −2; every third at +1, the others at −1. No two files hold the same. */
function filesOf(count: number, year = '2026') {
  return Array.from({ length: count }, (_, index) => {
    const setOn = `${year}-03-${String(index + 1).padStart(2, '0')}`;
    const goal = { setOn, start: -2, reviews: [{ level: index % 3 === 0 ? 1 : -1 }] } as const;
    return json(`${year}-${String(index)}.json`, write([goal]));
  });
}

const result = (page: Page) => page.getByRole('region', { name: 'The group' });
const bars = (page: Page, title: string) => result(page).getByRole('table', { name: title });

async function download(page: Page, name: string): Promise<Buffer> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await saved).path());
}

/** Every word and number of a spreadsheet. */
function textOfSheet(file: Buffer): string {
  const parts = unzipSync(new Uint8Array(file));
  return ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']
    .map((name) => (parts[name] ? strFromU8(parts[name]) : ''))
    .join('');
}

/** A file that is chosen before the page's script listens would be chosen in vain. */
async function open(page: Page) {
  await page.goto(GROUP);
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
}

test('of four files only how many were read is shown and taken away', async ({ page }) => {
  const faults = await listenForFaults(page);
  await open(page);
  await page.getByLabel(FILES).setInputFiles(filesOf(4));
  await expect(page.getByText('4 files were read.')).toBeVisible();
  await expect(result(page)).toContainText(FEWER_THAN_FIVE);
  await expect(result(page).getByRole('table')).toHaveCount(0);
  const table = (await download(page, 'Download a table (CSV)')).toString();
  expect(table).toContain('"Files read, and people typed in",4');
  expect(table).not.toMatch(/Goals before|Averages|Reached/);
  expect(textOfSheet(await download(page, 'Download a spreadsheet'))).not.toMatch(
    /Goals before|Averages|Reached/,
  );
  expect(faults).toEqual([]);
});

test('of six files the counts are shown, and no average anywhere', async ({ page }) => {
  await open(page);
  await page.getByLabel(FILES).setInputFiles(filesOf(6));
  // The first and the fourth are at +1.
  await expect(result(page)).toContainText('Reached at least one goal, at 0 or better: 2');
  const after = bars(page, 'Goals after');
  await expect(after.getByRole('row', { name: 'A bit less (−1) 4' })).toBeVisible();
  await expect(after.getByRole('row', { name: 'A bit better (+1) 2' })).toBeVisible();
  await expect(result(page)).toContainText('Averages need ten people or more.');
  await expect(result(page)).toContainText('not for ranking people or groups');
  await expect(result(page).getByRole('table', { name: 'Each person counts once' })).toHaveCount(0);
  expect((await download(page, 'Download a table (CSV)')).toString()).not.toContain('T-score');
  expect(textOfSheet(await download(page, 'Download a spreadsheet'))).not.toContain('T-score');
});

test('of twelve files of which two looked back, nothing shows where those two stand', async ({
  page,
}) => {
  await open(page);
  const notYet = Array.from({ length: 10 }, (_, index) => {
    const setOn = `2026-04-${String(index + 1).padStart(2, '0')}`;
    return json(`open-${String(index)}.json`, write([{ setOn, start: -2, reviews: [] }]));
  });
  await page.getByLabel(FILES).setInputFiles([...filesOf(2), ...notYet]);
  await expect(result(page)).toContainText('Looked back at a goal: 2');
  await expect(result(page)).toContainText('Fewer than five people looked back');
  await expect(bars(page, 'Goals before')).toBeVisible();
  await expect(bars(page, 'Goals after')).toHaveCount(0);
  const taken = [
    (await download(page, 'Download a table (CSV)')).toString(),
    textOfSheet(await download(page, 'Download a spreadsheet')),
  ].join('\n');
  expect(taken).toContain('Goals before');
  expect(taken).not.toMatch(/Goals after|Reached|T-score/);
});

test('of twelve files the averages are shown too, with their working, and printed', async ({
  page,
}) => {
  const faults = await listenForFaults(page);
  await open(page);
  await page.getByLabel(FILES).setInputFiles(filesOf(12));
  const averages = result(page).getByRole('table', { name: 'Each person counts once' });
  // T = 50 + 10x: before 30; after 4 at 60 and 8 at 40: 560 / 12 = 46.67.
  await expect(averages.getByRole('row', { name: 'T-score' })).toHaveText('T-score30.046.7+16.7');
  // (4 × 1 − 8) / 12 = −0.33; −0.33 + 2 = 1.67
  await expect(averages.getByRole('row', { name: 'Level' })).toHaveText('Level−2.0−0.3+1.7');
  await page.getByText('How these were worked out').click();
  await expect(result(page)).toContainText(
    'T-score after: all added up 560.0, divided by 12 people, is 46.7.',
  );
  await expect(result(page)).toContainText('There is no comparison group');
  await expect(result(page)).toContainText('regression to the mean');
  const table = (await download(page, 'Download a table (CSV)')).toString();
  expect(table).toContain('Averages,"T-score, mean after",46.7');
  await page.emulateMedia({ media: 'print' });
  await expect(averages).toBeVisible();
  await expect(page.getByLabel(FILES)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'A blank tally for paper' })).toBeHidden();
  expect(faults).toEqual([]);
});

test('a filter that leaves nine shows counts alone; one that singles out three shows less', async ({
  page,
}) => {
  await open(page);
  await page.getByLabel(FILES).setInputFiles([...filesOf(9), ...filesOf(5, '2025')]);
  const averages = result(page).getByRole('table', { name: 'Each person counts once' });
  await expect(averages).toBeVisible();
  const year = page.getByLabel('The year in which people set their first goal');
  await year.selectOption('2026');
  await expect(result(page)).toContainText('Files read, and people typed in: 9');
  await expect(bars(page, 'Goals after')).toBeVisible();
  await expect(averages).toHaveCount(0);
  const table = (await download(page, 'Download a table (CSV)')).toString();
  expect(table).toContain('Only people who set their first dated goal in 2026.');
  expect(table).not.toContain('T-score');

  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText('Nobody is counted yet.')).toBeVisible();
  await page.getByLabel(FILES).setInputFiles([...filesOf(9), ...filesOf(3, '2025')]);
  await expect(averages).toBeVisible();
  await year.selectOption('2026');
  await expect(result(page)).toContainText('One of the years has fewer than five people.');
  await expect(result(page).getByRole('table')).toHaveCount(0);
});

test('refused files have their reasons, the same file is noticed, and nothing else changes', async ({
  page,
}) => {
  const faults = await listenForFaults(page);
  await open(page);
  await page.getByLabel(FILES).setInputFiles(filesOf(6));
  const [first] = filesOf(1);
  await page
    .getByLabel(FILES)
    .setInputFiles([
      json('cut.json', filesOf(1)[0]?.buffer.toString().slice(0, 60) ?? ''),
      json('record.json', '{"app":"peer-programmes","tool":"goals","version":1}'),
      json('<img src=x>.json', '{"a":1}'),
      json('large.json', ' '.repeat(1_000_001)),
      ...(first ? [first] : []),
    ]);
  const problems = page.getByRole('alert').getByRole('listitem');
  await expect(problems).toHaveCount(4);
  await expect(problems.nth(0)).toContainText('“cut.json” is damaged');
  await expect(problems.nth(1)).toContainText('“record.json” is a whole record');
  await expect(problems.nth(2)).toContainText('“<img src=x>.json” is not a record from this site');
  await expect(problems.nth(3)).toContainText('“large.json” is larger than 1 MB');
  await expect(page.getByText('“2026-0.json” holds the same as a file')).toBeVisible();
  await expect(page.getByText('6 files were read.')).toBeVisible();
  await page.getByRole('button', { name: 'count it too' }).click();
  await expect(page.getByText('7 files were read.')).toBeVisible();
  expect(faults).toEqual([]);
});

test('levels from paper are typed, a person at a time, by keyboard', async ({ page }) => {
  await open(page);
  await page.locator('summary', { hasText: 'Or type levels from paper' }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByLabel('How the goals were rated')
    .selectOption({ label: 'Six levels, with “partly” (−0.5)' });
  for (let person = 0; person < 5; person += 1) {
    await page.getByLabel('Level before').selectOption('-2');
    await page.getByLabel('Level after').selectOption('-0.5');
    await page.getByRole('button', { name: 'Count this person' }).press('Enter');
  }
  await expect(page.getByText('5 people were typed in.')).toBeVisible();
  await expect(
    bars(page, 'Goals after').getByRole('row', { name: 'A bit less (−1) 5' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Take back the person typed in last' }).click();
  await expect(result(page)).toContainText(FEWER_THAN_FIVE);
});

test('nothing is stored or sent, and the browser asks before it is lost', async ({ page }) => {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(`${request.method()} ${request.postData() ?? ''}`));
  await open(page);
  await page.getByLabel(FILES).setInputFiles(filesOf(6));
  await expect(page.getByText('6 files were read.')).toBeVisible();
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(kept).toEqual([0, 0]);
  expect(seen.filter((request) => request !== 'GET ')).toEqual([]);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await download(page, 'Download a table (CSV)');
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
});

test('where storage is refused everything works all the same', async ({ page }) => {
  const faults = await listenForFaults(page);
  await page.addInitScript(() => {
    const shut = {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    };
    Object.defineProperties(window, { localStorage: shut, sessionStorage: shut });
  });
  await open(page);
  await page.getByLabel(FILES).setInputFiles(filesOf(12));
  await expect(result(page).getByRole('table', { name: 'Each person counts once' })).toBeVisible();
  expect(textOfSheet(await download(page, 'Download a spreadsheet'))).toContain('T-score');
  expect(faults).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has the formula, the example and a blank tally to print', async ({ page }) => {
    await page.goto(GROUP);
    await expect(page.getByText('T = 50 + 10Σwx ÷ √((1 − ρ)Σw² + ρ(Σw)²)')).toBeVisible();
    // Weights 3, 2, 1 and levels 0, +1, −1: T = 52.20 in the reference.
    await expect(page.getByRole('table', { name: 'The working' })).toContainText('52.20');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('table', { name: 'Goals on each level' })).toBeVisible();
    await expect(page.getByText('83 in 100 parents')).toBeVisible();
  });
});
