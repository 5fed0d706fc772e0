/* A participant sets a goal, looks back and lets it rest: by keyboard, on a phone, whatever is typed. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Download, expect, type Locator, type Page, test } from '@playwright/test';
import { holdSaves } from './kept-records.ts';
import { listenForFaults } from './site.ts';

const GOALS = '/tools/goals/';
const PHONE = { width: 390, height: 844 };

async function start(page: Page, choice: 'Keep what I write' | 'Do not keep it') {
  await page.goto(GOALS);
  await page.getByRole('button', { name: choice }).click();
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

async function pressOn(page: Page, name: RegExp | string) {
  const named = { name, exact: typeof name === 'string' };
  await tabTo(page, page.getByRole('main').getByRole('button', named).first());
  await page.keyboard.press('Enter');
}

async function typeIn(page: Page, label: RegExp | string, words: string) {
  await tabTo(page, page.getByRole('textbox', { name: label }));
  await page.keyboard.type(words);
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const field = (page: Page, name: RegExp | string) => page.getByRole('textbox', { name });
const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage));

async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), 'utf8');
}

/** A goal with words, its ladder and where the person stands, on a wide screen. */
async function setOut(page: Page, words = 'Back to volunteering') {
  await start(page, 'Do not keep it');
  await field(page, 'What would you like to be different?').fill(words);
  await field(page, /^As I hope/).fill('One morning a week');
  await field(page, /^Where I started/).fill('Had not asked');
  await page.getByRole('radio', { name: /^I’m here( now)? at “Where I started/ }).check();
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('by keyboard alone, a goal is set, looked back at, set aside and taken up again', async ({
    page,
  }) => {
    const faults = await listenForFaults(page);
    await page.goto(GOALS);
    await pressOn(page, 'Keep what I write');
    await expect(heading(page, 'Goal 1')).toBeFocused();
    await expect(heading(page, 'What matters to me')).toBeVisible();
    await expect(heading(page, 'My goal')).toBeHidden();
    await pressOn(page, 'Continue');
    await expect(heading(page, 'My goal')).toBeFocused();
    await typeIn(page, 'What would you like to be different?', 'Back to volunteering');
    await pressOn(page, 'Continue');
    await expect(heading(page, 'What would I see?')).toBeFocused();
    await typeIn(page, /^As I hope/, 'One morning a week');
    await typeIn(page, /^Where I started/, 'Had not asked');
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: /Where I started/ })).toBeChecked();
    await pressOn(page, 'Continue');
    await expect(heading(page, 'How much it matters (optional)')).toBeFocused();
    await pressOn(page, 'Back');
    await expect(heading(page, 'What would I see?')).toBeFocused();

    await page.reload();
    await expect(heading(page, 'My goals')).toBeVisible();
    await pressOn(page, /^Look back at Back to volunteering/);
    await expect(heading(page, 'Back to volunteering')).toBeFocused();
    const rung = page.getByRole('button', { name: /^I’m here( now)? at “A bit less/ });
    await tabTo(page, rung);
    await page.keyboard.press('Enter');
    await expect(rung).toHaveAttribute('aria-pressed', 'true');
    await typeIn(page, 'What helped', 'Sam came along');
    await pressOn(page, 'Set it aside for now');
    await expect(page.getByRole('status').filter({ hasText: 'Set aside for now' })).toBeFocused();
    await pressOn(page, 'Take it up again');
    await expect(page.getByText('A goal for now', { exact: true })).toBeVisible();
    await pressOn(page, 'Let it go');
    await expect(page.getByText('Let go', { exact: true })).toBeVisible();
    await expect(page.getByText(/fail|missed|overdue|score/i)).toHaveCount(0);
    expect(faults).toEqual([]);
  });

  test('an idea stands with what it is about: the words, or the day', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
    await start(page, 'Do not keep it');
    const goTo = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await page.getByText('Go to another step').click();
    await goTo('My goal');
    await field(page, 'What would you like to be different?').fill('Find a job and move house');
    const ofWords = page.getByRole('region', { name: 'Ideas for these words' });
    await expect(ofWords).toContainText('There may be two things in here.');
    await page.getByRole('button', { name: 'Continue' }).click();
    await field(page, /^As I hope/).fill('I swim on Mondays');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(ofWords).toBeVisible();
    await ofWords.getByRole('button', { name: /^Put away/ }).click();
    await expect(ofWords).toHaveCount(0);
    await goTo('When shall we look at it again?');
    await expect(page.getByRole('region', { name: 'Ideas for this day' })).toBeVisible();
    await page.getByRole('button', { name: 'In 6 weeks' }).click();
    // 24 November and 42 days.
    await expect(
      page.getByRole('status').filter({ hasText: 'Look back on 5 January 2027.' }),
    ).toBeVisible();
    await expect(page.getByRole('region', { name: 'Ideas for this day' })).toHaveCount(0);
  });

  test('every step can be skipped, and the last one ends at the goals', async ({ page }) => {
    await start(page, 'Do not keep it');
    for (let step = 1; step < 9; step += 1) {
      await expect(page.getByText(`Step ${String(step)} of 9.`)).toBeVisible();
      await page.getByRole('button', { name: 'Continue' }).click();
    }
    await expect(page.getByText('Step 9 of 9.')).toBeVisible();
    await page.getByRole('button', { name: 'My goals' }).last().click();
    await expect(page.getByText('There is no goal here yet.')).toBeVisible();
  });
});

test.describe('where the browser refuses to store anything', () => {
  test('the worksheet works, says so, and the words can be taken away', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
    });
    await start(page, 'Keep what I write');
    await field(page, 'What would you like to be different?').fill('A calmer week');
    await expect(page.getByText('Could not be kept.')).toBeVisible();
    await expect(field(page, 'What would you like to be different?')).toHaveValue('A calmer week');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download what I wrote' }).click();
    expect(await textOf(download)).toContain('A calmer week');
  });

  test('nor is anything stored before the person decides', async ({ page }) => {
    await page.goto(GOALS);
    await expect(heading(page, 'Is this device only yours?')).toBeVisible();
    expect(await keys(page)).toEqual([]);
  });
});

test('a confidence of 11 is not kept, and the page says what to enter', async ({ page }) => {
  await setOut(page);
  const confidence = field(page, /^How sure am I/);
  await confidence.pressSequentially('11');
  await expect(page.getByText('Enter a whole number from 0 to 10.')).toBeVisible();
  await expect(confidence).toHaveValue('11');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what I wrote' }).click();
  expect(await textOf(download)).not.toMatch(/confidence":\{"value":"1/);
  await confidence.fill('4');
  await expect(page.getByText('Enter a whole number from 0 to 10.')).toBeHidden();
  await expect(page.getByText('Below 7, a smaller step may be easier to take.')).toBeVisible();
});

test('a day that has passed is taken with a kind word, and one that does not exist is named', async ({
  page,
}) => {
  await setOut(page);
  const day = page.getByRole('group', { name: 'The day we look back' });
  await day.getByLabel('Day').fill('31');
  await day.getByLabel('Month').fill('2');
  await day.getByLabel('Year').fill('2020');
  await page.keyboard.press('Tab');
  await expect(page.getByText('There is no such day.')).toBeVisible();
  await day.getByLabel('Day').fill('28');
  await expect(page.getByText('That day has passed. That is all right')).toBeVisible();
  await expect(day.getByLabel('Day')).toHaveValue('28');
});

test('a thousand words are kept; what is longer stays on the page, and the page says by how much', async ({
  page,
}) => {
  await start(page, 'Keep what I write');
  const words = field(page, 'What would you like to be different?');
  const thousand = 'better '.repeat(1000);
  await words.fill(thousand);
  await expect(page.getByText('too long')).toHaveCount(0);
  await words.fill(`${thousand}${'x'.repeat(1005)}`);
  // 7 × 1,000 + 1,005 = 8,005 characters, of which a goal takes 8,000.
  await expect(page.getByText('This is 5 characters too long.')).toBeVisible();
  await expect(words).toHaveValue(`${thousand}${'x'.repeat(1005)}`);
  await page.getByRole('button', { name: 'My goals' }).first().click();
  await page.getByRole('button', { name: /^better better/ }).click();
  await expect(words).toHaveValue(`${thousand}${'x'.repeat(1005)}`);
});

test('who leaves a text that is too long is told on the page what would be gone, and can stay', async ({
  page,
}) => {
  await start(page, 'Keep what I write');
  const words = field(page, 'What would you like to be different?');
  const long = 'x'.repeat(8005);
  await words.fill(long);
  const lacking =
    'Goal 1: What would you like to be different? (5 characters too long: the last ones)';
  await page.getByRole('link', { name: 'Workspace', exact: true }).last().click();
  const question = page.getByRole('dialog', { name: 'Not all of what you typed is kept' });
  await expect(question).toContainText(lacking);
  await question.getByRole('button', { name: 'Stay on this page' }).click();
  await expect(words).toHaveValue(long);
  await page.getByRole('button', { name: 'My goals' }).first().click();
  await expect(
    page.getByRole('region', { name: 'Not kept, and not in a record that you download:' }),
  ).toContainText(lacking);
  await page.getByRole('link', { name: 'Workspace', exact: true }).last().click();
  await question.getByRole('button', { name: 'Leave without it' }).click();
  await expect(page).toHaveURL(/\/workspace\/$/);
});

test('a part that does not load says so, and comes when it is asked for again', async ({
  page,
}) => {
  await setOut(page);
  const part = /\/LookBack\.[^/]+\.js$/;
  await page.route(part, (route) => route.abort());
  await page.getByRole('button', { name: 'Look back', exact: true }).click();
  await expect(page.getByText('This part did not load.')).toBeVisible();
  await page.unroute(part);
  await page.getByRole('button', { name: 'try again' }).click();
  await expect(heading(page, 'Where am I now?')).toBeVisible();
  await page.getByRole('button', { name: 'Set it out' }).click();
  await expect(field(page, /^As I hope/)).toHaveValue('One morning a week');
});

test('two tabs that write one field at once keep both texts, under the name of the field', async ({
  page,
  context,
}) => {
  await start(page, 'Keep what I write');
  const other = await context.newPage();
  await other.goto(GOALS);
  const words = (tab: Page) => field(tab, 'What would you like to be different?');
  await expect(words(other)).toBeVisible();
  // Neither sees what the other writes until both wait for the lock under which they save.
  const helper = await context.newPage();
  await helper.goto('/clear/');
  const letGo = await holdSaves(helper);
  await words(page).fill('From the one');
  await words(other).fill('From the other');
  await letGo();
  for (const tab of [page, other]) {
    await expect(heading(tab, 'Goal 1: What would you like to be different?')).toBeVisible();
    await expect(tab.getByRole('button', { name: 'Keep “From the one”' })).toBeVisible();
    await expect(tab.getByRole('button', { name: 'Keep “From the other”' })).toBeVisible();
  }
  await other.getByRole('button', { name: 'Keep “From the one”' }).click();
  for (const tab of [page, other]) await expect(words(tab)).toHaveValue('From the one');
});

test('emoji, right-to-left words and HTML stay what was typed, on screen and in files', async ({
  page,
}) => {
  const faults = await listenForFaults(page);
  const hostile = '🌱 أريد أن أتعلم <img src=x onerror=alert(1)> <b>bold</b>';
  await setOut(page, hostile);
  await expect(field(page, 'What would you like to be different?')).toHaveAttribute('dir', 'auto');
  await page.getByRole('button', { name: 'Look back', exact: true }).click();
  await expect(page.getByRole('heading', { name: hostile })).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what I wrote' }).click();
  expect(await textOf(download)).toContain(JSON.stringify(hostile).slice(1, -1));
  expect(faults).toEqual([]);
});

test('several looks back stand on the ladder with their days, in words', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
  await setOut(page);
  await page.getByRole('button', { name: 'Look back', exact: true }).click();
  await page.getByRole('button', { name: /^I’m here( now)? at “A bit less/ }).click();
  const day = page.getByRole('group', { name: 'The day of this look back' });
  await day.getByLabel('Day').fill('2');
  await page.getByRole('button', { name: 'Add another look back' }).click();
  await page.getByRole('button', { name: /^Harder than where I started/ }).click();
  await field(page, 'What I see now, in my words').fill('The shop closed');
  const ladder = page.getByRole('listitem');
  await expect(
    ladder.filter({ hasText: 'Where I was when I set it out, 24 November' }),
  ).not.toHaveCount(0);
  await expect(ladder.filter({ hasText: 'I was here, 2 November 2026' })).not.toHaveCount(0);
  await expect(page.getByText('The last time I looked, 24 November 2026')).toBeVisible();
});

test('words changed after a look back stay as they were', async ({ page }) => {
  await setOut(page);
  await page.getByRole('button', { name: 'Look back', exact: true }).click();
  await page.getByRole('button', { name: /^I’m here( now)? at “As I hope/ }).click();
  await field(page, 'My goal, in the words that fit now').fill('Two mornings a week');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Back to volunteering' }),
  ).toBeVisible();
});

test('what is shared is on screen in plain words and to the letter, without words until they are ticked', async ({
  page,
}) => {
  await setOut(page);
  await page.getByRole('button', { name: 'My goals' }).first().click();
  await page.getByRole('button', { name: 'Share with my group' }).click();
  const list = page.getByRole('list', { name: 'What is in the file' });
  await expect(list).toContainText('−2, Where I started, or much less');
  await expect(list).toContainText('They stay out of the file.');
  const shown = page.getByLabel('The file itself, to the letter');
  await expect(shown).toBeHidden();
  await page.getByText('The file itself', { exact: true }).click();
  await expect(shown).toContainText('"start":-2');
  await expect(shown).not.toContainText('volunteering');
  await expect(list).not.toContainText('volunteering');
  await page.getByRole('checkbox', { name: 'Share its words too' }).check();
  await expect(shown).toContainText('Back to volunteering');
  await expect(list).toContainText('Back to volunteering');
  await expect(shown).not.toContainText('One morning');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the file' }).click();
  expect((await download).suggestedFilename()).toMatch(/^shared-\d{4}-\d{2}-\d{2}\.json$/);
  expect(await textOf(download)).toBe(await shown.textContent());
});

test('goals are taken away as a Word file and as a calendar that names nothing', async ({
  page,
}) => {
  await setOut(page);
  await page.getByRole('button', { name: 'In 6 weeks' }).click();
  await page.getByRole('button', { name: 'My goals' }).first().click();
  const word = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a Word file' }).click();
  expect((await word).suggestedFilename()).toMatch(/^record-.*\.docx$/);
  const calendar = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a calendar file' }).click();
  const text = await textOf(calendar);
  expect(text).toContain('SUMMARY:Look back');
  expect(text).not.toContain('volunteering');
});

test('print shows the open goal in place of the page, and a card of all goals from the list', async ({
  page,
}) => {
  await setOut(page);
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('article');
  await expect(sheet.getByText('One morning a week')).toBeVisible();
  await expect(sheet.getByText('Others may read this page.')).toBeVisible();
  await expect(sheet.getByText('My goal: Back to volunteering')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print this goal' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: 'My goals' }).first().click();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('heading', { name: 'My goals' })).toBeVisible();
});

test('a goal that was looked back at prints on one page, and one of a thousand words on two', async ({
  page,
}) => {
  const pagesOf = async () => {
    // The sheet is drawn at a pause in the typing.
    await page.waitForTimeout(400);
    const pdf = await page.pdf({ format: 'A4' });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  };
  await setOut(page);
  await page.getByRole('button', { name: 'Look back', exact: true }).click();
  await page.getByRole('button', { name: /^I’m here( now)? at “A bit less/ }).click();
  await field(page, 'What helped').fill('Sam came along');
  expect(await pagesOf()).toBe(1);
  await field(page, 'My goal, in the words that fit now').fill('better '.repeat(1000));
  expect(await pagesOf()).toBe(2);
});

test('what is typed goes into no address, title or request', async ({ page }) => {
  const canary = 'canary-7b1c';
  const seen: string[] = [];
  page.on('request', (request) => seen.push(`${request.url()} ${request.postData() ?? ''}`));
  await setOut(page, canary);
  await page.getByRole('button', { name: 'Look back', exact: true }).click();
  expect([...seen, page.url(), await page.title()].filter((text) => text.includes(canary))).toEqual(
    [],
  );
});

test('fields leave nothing to the browser’s memory', async ({ page }) => {
  await setOut(page);
  const careless = page.locator(
    '.goal-tool :is(textarea, input[type="text"]):not([autocomplete="off"])',
  );
  await expect(careless).toHaveCount(0);
  await expect(page.locator('.goal-tool [maxlength]')).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const)
  test(`setting out, looking back and sharing have no fault that axe finds, in ${theme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await setOut(page);
    const axe = new AxeBuilder({ page }).options({
      rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
    });
    const faults = async () =>
      (await axe.analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Look back', exact: true }).click();
    await page.getByRole('button', { name: /^I’m here( now)? at “A bit less/ }).click();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'My goals' }).first().click();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Share with my group' }).click();
    await page.getByText('The file itself', { exact: true }).click();
    await expect(page.getByLabel('The file itself, to the letter')).toBeVisible();
    expect(await faults()).toEqual([]);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a goal can be set on paper, and “Exit this page” is there', async ({ page }) => {
    await page.goto(GOALS);
    await expect(page.getByRole('link', { name: 'Exit this page' }).last()).toBeVisible();
    await page.getByRole('link', { name: 'on paper' }).first().click();
    await expect(page.getByText('My goal, in my own words')).toBeVisible();
    await expect(page.getByText('I’m here')).toHaveCount(5);
  });
});
