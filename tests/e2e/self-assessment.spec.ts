/* A team finds out whether it is ready: answer, keep, bring together, agree, plan, print, delete. */
import { readFileSync } from 'node:fs';
import { chromium, expect, type Page, test } from '@playwright/test';
import { wholeChromiumPath } from '../ensure-browser.ts';
import { listenForFaults } from './site.ts';

const READINESS = '/tools/organisation-readiness/';
const SKILLS = '/tools/peer-facilitator-skills/';
const FIRST = 'We have written down the need with people who live it.';

async function start(page: Page, address: string, choice: 'Keep what I write' | 'Do not keep it') {
  await page.goto(address);
  await page.getByRole('button', { name: choice }).click();
}

const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage));

/** A colleague's file: their answer to the first statement, downloaded from a page of their own. */
async function fileOf(page: Page, level: number) {
  await start(page, READINESS, 'Do not keep it');
  await page.getByRole('radio', { name: new RegExp(`^${String(level)}\\. `) }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what I wrote' }).click();
  const buffer = readFileSync(await (await download).path());
  return { name: `level-${String(level)}.json`, mimeType: 'application/json', buffer };
}

test('a team of three answers, keeps, brings together, agrees, plans, prints and deletes', async ({
  page,
  browser,
}) => {
  const faults = await listenForFaults(page);
  const colleague = await browser.newPage();
  const files = [await fileOf(colleague, 1), await fileOf(colleague, 5)];
  await colleague.close();
  await page.bringToFront();

  await start(page, READINESS, 'Keep what I write');
  await expect(
    page.getByRole('status').filter({ hasText: 'Kept on this device until' }),
  ).toBeVisible();
  await page.getByRole('radio', { name: /^3\. / }).check();
  await page.getByLabel(/What makes you say so/).fill('Two of us read it aloud.');
  await page.getByRole('button', { name: 'Result so far' }).click();
  await expect(page.getByRole('heading', { name: 'Before you start' })).toBeVisible();

  await page.getByLabel('Bring in colleagues’ files').setInputFiles(files);
  await expect(page.getByText('3 sets of answers are put together')).toBeVisible();
  await expect(page.getByText(`${FIRST} (from level 1 to level 5)`)).toBeVisible();
  const agreement = page.getByRole('group', { name: FIRST });
  await expect(agreement).toContainText('Lowest 1, highest 5. level 1: 1, level 3: 1, level 5: 1.');
  await agreement.getByLabel('Agreed level').selectOption({ label: 'Level 3' });
  await agreement.getByLabel('Why').fill('One of us has seen the page.');

  await page.getByRole('button', { name: 'Put the next steps into the plan' }).click();
  await page.getByLabel('Who').first().fill('Programme lead');
  await page.getByLabel('By when').first().fill('2027-01-15');
  await expect(page.getByText(/Kept on this device until 14 February 2027/)).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: /Each part by itself/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print the result' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.reload();
  await expect(page.getByRole('radio', { name: /^3\. / })).toBeChecked();
  await expect(page.getByLabel(/What makes you say so/)).toHaveValue('Two of us read it aloud.');
  await page.goto('/workspace/');
  await expect(page.getByRole('heading', { name: 'Our record' })).toBeVisible();
  expect(await keys(page)).toHaveLength(1);

  await page.getByRole('link', { name: /Our record/ }).click();
  await page.getByRole('button', { name: 'Delete what I wrote' }).click();
  await page.getByRole('button', { name: 'Delete it for good' }).click();
  await expect(page.getByRole('heading', { name: 'Is this device only yours?' })).toBeFocused();
  expect(await keys(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('nothing is stored before the person decides, nor where they decide against it', async ({
  page,
}) => {
  await page.goto(READINESS);
  await expect(page.getByRole('heading', { name: 'Is this device only yours?' })).toBeVisible();
  expect(await keys(page)).toEqual([]);
  await page.getByRole('button', { name: 'Do not keep it' }).click();
  await page.getByRole('radio', { name: /^2\. / }).check();
  await expect(page.getByText('Not kept. Download it before you leave.')).toBeVisible();
  expect(await keys(page)).toEqual([]);
});

test('following a manual link and coming back finds the words still there', async ({ baseURL }) => {
  // Readers' browsers put a page by as it is; the test browser does not unless it is told to.
  const browser = await chromium.launch({
    executablePath: wholeChromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  const session = await page.context().newCDPSession(page);
  const ask = async (expression: string): Promise<unknown> => {
    const { result } = await session.send('Runtime.evaluate', { expression });
    return result.value;
  };
  await start(page, READINESS, 'Do not keep it');
  await page.getByLabel(/What makes you say so/).fill('Still here?');
  await page.getByRole('link', { name: /Write the need on one page/ }).click();
  await page.getByRole('button', { name: 'Leave without it' }).click();
  await expect.poll(() => ask('location.pathname')).toBe('/manual/need-and-co-production/');
  await ask('history.back()');
  await expect.poll(() => ask('document.querySelector("textarea")?.value')).toBe('Still here?');
  await browser.close();
});

test.describe('leaving with words that are kept nowhere', () => {
  const manual = (page: Page) => page.getByRole('link', { name: /Write the need on one page/ });
  const question = (page: Page) => page.getByRole('dialog', { name: 'What you typed is not kept' });

  test.beforeEach(async ({ page }) => {
    await start(page, READINESS, 'Do not keep it');
    await page.getByLabel(/What makes you say so/).fill('Only here.');
    await manual(page).click();
    await expect(question(page)).toBeVisible();
  });

  test('asks, and staying changes nothing', async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(question(page)).toBeHidden();
    await expect(page).toHaveURL(READINESS);
    await expect(page.getByLabel(/What makes you say so/)).toHaveValue('Only here.');
    await manual(page).click();
    await expect(question(page)).toBeVisible();
  });

  test('keeps them and goes', async ({ page }) => {
    await question(page).getByRole('button', { name: 'Keep it on this device and go' }).click();
    await expect(page).toHaveURL(/\/manual\/need-and-co-production\//);
    expect(await keys(page)).toHaveLength(1);
  });

  test('puts them into a file, then goes', async ({ page }) => {
    const file = page.waitForEvent('download');
    await question(page).getByRole('button', { name: 'Download it' }).click();
    expect(readFileSync(await (await file).path(), 'utf8')).toContain('Only here.');
    await question(page).getByRole('button', { name: 'Go on' }).click();
    await expect(page).toHaveURL(/\/manual\/need-and-co-production\//);
    expect(await keys(page)).toEqual([]);
  });

  test('leaves without them', async ({ page }) => {
    await question(page).getByRole('button', { name: 'Leave without it' }).click();
    await expect(page).toHaveURL(/\/manual\/need-and-co-production\//);
    expect(await keys(page)).toEqual([]);
  });
});

test('at the end of a part, a download is offered while nothing is kept', async ({ page }) => {
  await start(page, READINESS, 'Do not keep it');
  await page.getByRole('radio', { name: /^2\. / }).check();
  const pause = page.getByText('A good place to pause.');
  for (const place of ['2', '3', '4']) {
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText(`Statement ${place} of 32`)).toBeVisible();
    await expect(pause).toBeHidden();
  }
  await page.getByRole('button', { name: 'Continue' }).click();
  const file = page.waitForEvent('download');
  await pause.getByRole('button', { name: 'Download what I wrote' }).click();
  await file;
  await page.getByRole('button', { name: 'Keep what I write' }).click();
  await page.getByRole('button', { name: 'Result so far' }).click();
  await expect(pause).toBeHidden();
});

test('spelling is checked only where somebody asks for it', async ({ page }) => {
  await start(page, SKILLS, 'Do not keep it');
  const note = page.getByLabel(/What makes you say so/);
  await expect(note).toHaveAttribute('spellcheck', 'false');
  await page.getByRole('checkbox', { name: /Mark spelling as I type/ }).check();
  await expect(note).toHaveAttribute('spellcheck', 'true');
});

test('a text that is too long stays as it was typed, and says so', async ({ page }) => {
  await start(page, SKILLS, 'Keep what I write');
  const note = page.getByLabel(/What makes you say so/);
  await note.fill('a'.repeat(2003));
  await expect(page.getByText('This is 3 characters too long to be kept.')).toBeVisible();
  await expect(note).toHaveValue('a'.repeat(2003));
  await note.fill('a'.repeat(2000));
  await expect(page.getByText(/too long to be kept/)).toBeHidden();
  await page.reload();
  await expect(note).toHaveValue('a'.repeat(2000));
});

test('digits choose a level only while the levels have the focus', async ({ page }) => {
  await start(page, READINESS, 'Do not keep it');
  await page.getByRole('radio', { name: /^1\. / }).focus();
  await page.keyboard.press('4');
  await expect(page.getByRole('radio', { name: /^4\. / })).toBeChecked();
  await page.getByLabel(/What makes you say so/).pressSequentially('2');
  await expect(page.getByRole('radio', { name: /^4\. / })).toBeChecked();
  await page.getByRole('button', { name: 'Take this answer back' }).click();
  await expect(page.getByRole('radio', { name: /^4\. / })).not.toBeChecked();
});

test('a skills file, a damaged file and a foreign one are refused with the reason', async ({
  page,
  browser,
}) => {
  const trainee = await browser.newPage();
  await start(trainee, SKILLS, 'Do not keep it');
  await trainee.getByRole('radio', { name: /^2\. / }).check();
  const download = trainee.waitForEvent('download');
  await trainee.getByRole('button', { name: 'Download what I wrote' }).click();
  const skills = readFileSync(await (await download).path());
  await trainee.close();

  await start(page, READINESS, 'Do not keep it');
  await page.getByRole('radio', { name: /^3\. / }).check();
  await page.getByRole('button', { name: 'Result so far' }).click();
  const json = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/json', buffer });
  await page
    .getByLabel('Bring in colleagues’ files')
    .setInputFiles([
      json('skills.json', skills),
      json('cut.json', skills.subarray(0, 40)),
      json('other.json', Buffer.from('{"a":1}')),
      json('large.json', Buffer.alloc(1_000_001, 32)),
    ]);
  const problems = page.getByRole('alert').getByRole('listitem');
  await expect(problems).toHaveCount(4);
  await expect(problems.nth(0)).toContainText('“skills.json” belongs to another tool');
  await expect(problems.nth(1)).toContainText('“cut.json”');
  await expect(problems.nth(3)).toContainText('“large.json” is larger than 1 MB');
  await expect(page.getByText('sets of answers are put together')).toHaveCount(0);
});

test('HTML in a note is shown as text, and taken away as text', async ({ page }) => {
  const faults = await listenForFaults(page);
  await start(page, READINESS, 'Do not keep it');
  const hostile = '=1+1 <img src=x onerror=alert(1)>';
  await page.getByLabel(/What makes you say so/).fill(hostile);
  await page.getByRole('radio', { name: /^1\. / }).check();
  await page.getByRole('button', { name: 'Result so far' }).click();
  await page.getByRole('button', { name: 'Put the next steps into the plan' }).click();
  await page.getByLabel('What', { exact: true }).first().fill('<b>Bold</b>');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a table (CSV)' }).click();
  const table = readFileSync(await (await download).path(), 'utf8');
  expect(table).toContain(`'${hostile}`);
  expect(table).toContain('<b>Bold</b>');
  expect(faults).toEqual([]);
});

test('what is typed goes into no address, title or request', async ({ page }) => {
  const canary = 'canary-5e2a';
  const seen: string[] = [];
  page.on('request', (request) => seen.push(`${request.url()} ${request.postData() ?? ''}`));
  await start(page, SKILLS, 'Keep what I write');
  await page.getByLabel(/What makes you say so/).fill(canary);
  await page.getByRole('button', { name: 'Result so far' }).click();
  expect([...seen, page.url(), await page.title()].filter((text) => text.includes(canary))).toEqual(
    [],
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the same can be done on paper, with a scoring sheet', async ({ page }) => {
    await page.goto(READINESS);
    await page.getByRole('link', { name: 'on paper' }).first().click();
    await expect(page.getByRole('heading', { name: FIRST })).toBeVisible();
    await expect(page.getByRole('table', { name: 'Each part by itself' })).toBeVisible();
  });
});
