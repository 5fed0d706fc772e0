/* The self-assessment as it sounds, word for word against a table written before its markup was read. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { listen, overhear, passageFrom, readAnnouncements } from './voice.ts';

const expected = readAnnouncements('self-assessment');
const FOREIGN = {
  name: 'other.json',
  mimeType: 'application/json',
  buffer: Buffer.from('{"a":1}'),
};

test.beforeEach(async ({ page }) => {
  await page.goto('/tools/organisation-readiness/');
});

test('one statement is read with its place, its choices and its note', async ({ page }) => {
  const heard = expected('One statement, from its place among the others to the last button');
  await decide(page, 'Do not keep it');
  expect(passageFrom(await listen(page, '.assessment'), heard[0])).toEqual(heard);
});

for (const choice of ['Do not keep it', 'Keep what I write'] as const) {
  test(`“${choice}” leads to the statement, and an answer is all that is heard`, async ({
    page,
  }) => {
    await page.getByRole('button', { name: choice }).focus();
    expect(await overhear(page, () => page.keyboard.press('Enter'))).toEqual(
      expected('Deciding whether to keep it arrives at the first statement'),
    );
    await page.getByRole('radio').first().focus();
    expect(await overhear(page, () => page.keyboard.press('3'))).toEqual(
      expected('Choosing a level says the choice and nothing more'),
    );
    await page.getByLabel(/What makes you say so/).focus();
    expect(await overhear(page, () => page.keyboard.type('Two of us.'))).toEqual(
      expected('Writing a note is not talked over'),
    );
    await page.getByRole('button', { name: 'Take this answer back' }).focus();
    expect(await overhear(page, () => page.keyboard.press('Enter'))).toEqual(
      expected('Taking an answer back arrives at the first choice'),
    );
  });
}

test('continuing says the next statement and its place', async ({ page }) => {
  await decide(page, 'Do not keep it');
  const next = page.getByRole('button', { name: 'Continue' });
  await next.focus();
  expect(await overhear(page, () => page.keyboard.press('Enter'))).toEqual(
    expected('Continuing arrives at the next statement and says its place'),
  );
});

test('the result is read from its heading to the next steps', async ({ page }) => {
  await decide(page, 'Do not keep it');
  await page.getByRole('radio', { name: /^3\. / }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: /^5\. / }).check();
  const ask = page.getByRole('button', { name: 'Result so far' });
  await ask.focus();
  expect(await overhear(page, () => page.keyboard.press('Enter'))).toEqual(
    expected('Asking for the result arrives at its heading'),
  );
  const phrases = await listen(page, '.result');
  for (const passage of [
    'What must be in place first',
    'The profile, down to a part without a figure',
    'Strengths and next steps',
  ]) {
    const heard = expected(passage);
    expect(passageFrom(phrases, heard[0], heard.length), passage).toEqual(heard);
  }
});

test('a file from elsewhere is refused aloud, and its field tells why afterwards', async ({
  page,
}) => {
  await decide(page, 'Do not keep it');
  await page.getByRole('button', { name: 'Result so far' }).click();
  const bringIn = () => page.getByLabel('Bring in colleagues’ files').setInputFiles(FOREIGN);
  expect(await overhear(page, bringIn)).toEqual(
    expected('A file from elsewhere is refused aloud, with the reason and what to do'),
  );
  const heard = expected('The place where files are brought in, after the refusal');
  expect(passageFrom(await listen(page, '.result'), heard[0], heard.length)).toEqual(heard);
});

test('a colleague’s file is taken aloud', async ({ page }) => {
  await decide(page, 'Do not keep it');
  await page.getByRole('radio', { name: /^3\. / }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what I wrote' }).click();
  const buffer = readFileSync(await (await download).path());
  const file = { name: 'colleague.json', mimeType: 'application/json', buffer };
  await page.getByRole('button', { name: 'Result so far' }).click();
  const bringIn = () => page.getByLabel('Bring in colleagues’ files').setInputFiles(file);
  expect(await overhear(page, bringIn)).toEqual(
    expected('A colleague’s file is taken, with how many there are now'),
  );
});

async function decide(page: Page, choice: 'Keep what I write' | 'Do not keep it'): Promise<void> {
  await page.getByRole('button', { name: choice }).click();
}
