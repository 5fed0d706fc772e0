import { expect, test } from '@playwright/test';
import { addresses } from './site.ts';

const CHAPTER = '/manual/choosing-a-model/';

test('one choice of model goes along to the next chapter, and is stored nowhere', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const models = page.locator('.model');
  await expect(models).toHaveCount(3);
  await page
    .getByRole('group', { name: 'Show one model through the manual' })
    .getByRole('button', { name: 'Mentoring' })
    .click();
  await expect(page).toHaveURL(/#model=one-to-one-mentoring$/);
  await expect(models.filter({ visible: true })).toHaveCount(1);
  await page.getByRole('link', { name: /Previous/ }).click();
  await expect(page).toHaveURL(/need-and-co-production\/#model=one-to-one-mentoring$/);
  await expect(page.locator('.model').filter({ visible: true })).toHaveCount(1);
  await page.getByRole('button', { name: 'All three' }).click();
  await expect(page.locator('.model').filter({ visible: true })).toHaveCount(3);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a section can be cited as text, as a link and as BibTeX, and so can a paragraph', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await page.getByRole('button', { name: 'Cite this section: Why it matters' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite this section' });
  await expect(dialog).toContainText('“Why it matters”, in Choosing a model.');
  await expect(dialog).toContainText('@misc{choosing-a-model-why-it-matters,');
  await expect(dialog).toContainText('Proposed from published sources');
  await dialog.getByLabel('Cite').selectOption({ label: 'Paragraph 2' });
  await expect(dialog).toContainText('“Why it matters, paragraph 2”');
  const [, id] = /#(p\d+)/.exec((await dialog.textContent()) ?? '') ?? [];
  await expect(page.locator(`#${id ?? 'none'}`)).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('the programmes can be filtered and sorted', async ({ page }) => {
  await page.goto('/case-studies/');
  const rows = page.locator('.comparison tbody tr').filter({ visible: true });
  const all = await rows.count();
  await page.getByLabel('People served').selectOption({ label: 'Single parents' });
  expect(await rows.count()).toBeLessThan(all);
  await expect(page.getByText(`of ${String(all)} programmes shown.`)).toBeVisible();
  await page.getByLabel('People served').selectOption({ label: 'All' });
  await page.getByRole('button', { name: 'Programme', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Programme' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const names = await rows.getByRole('rowheader').allInnerTexts();
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
});

test('a form is read and taken away, and nothing can be typed into it', async ({ page }) => {
  await page.goto('/forms/incident-and-concern/');
  await expect(page.getByText('Keep this in your organisation’s own records')).toBeVisible();
  const form = page.getByRole('main');
  await expect(form.getByRole('textbox')).toHaveCount(0);
  await expect(form.getByRole('checkbox')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Word file' }).click();
  expect((await download).suggestedFilename()).toBe('incident-and-concern.docx');
});

test('what is printed ends with help, in two versions', async ({ page }) => {
  await page.goto('/print/choosing-a-model/');
  await page.emulateMedia({ media: 'print' });
  const help = page.getByRole('region', { name: 'If you need help now' });
  await expect(help).toContainText('116 123');
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('custody').check();
  await expect(help.getByText('ask for a Listener')).toBeVisible();
  await expect(help.getByText('116 123')).toBeHidden();
  await expect(help).toContainText('Here, I can ask');
});

test('what is printed is no wider than the paper, so that nothing is cut or shrunk', async ({
  page,
}) => {
  test.setTimeout(120_000);
  // A4 less its margins of 16 mm: 178 mm at 96 points an inch.
  await page.setViewportSize({ width: 673, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const printed = addresses.filter((address) =>
    /^\/(forms|manual\/session-by-session|manual\/inclusion-and-adaptation|case-studies)\//.test(
      address,
    ),
  );
  for (const address of [...printed, CHAPTER, '/print/opening-day-1/', '/print/forms/']) {
    await page.goto(address);
    const tooWidePx = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(tooWidePx, address).toBe(0);
  }
});

test('a session sheet prints as a table of times, with its forms behind it', async ({ page }) => {
  await page.goto('/print/opening-day-1/');
  await page.setViewportSize({ width: 673, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const plan = page.getByRole('table', { name: /^10:00 to 15:30/ });
  const cells = plan.getByRole('row').nth(1).getByRole('cell');
  const [first, second] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
  expect(first?.y).toBe(second?.y);
  await expect(page.getByRole('region', { name: 'Group agreement' })).toBeVisible();
});
