import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import {
  button,
  deleteEverything,
  fillDevice,
  freeDevice,
  keysOnDevice,
  NO_TRACES,
  onDevice,
  rowOf,
  state,
  tracesOn,
} from './kept-records.ts';
import { listenForFaults } from './site.ts';

const CHAPTER = '/manual/choosing-a-model/';
const NEXT_CHAPTER = '/manual/need-and-co-production/';
const LINE = 'We have a named supervisor with agreed hours.';
const OTHER_LINE = 'We have read the evidence and noted its limits.';
const KEPT = /^Kept on this device until \d+ \w+ \d{4}\. Nothing is sent anywhere\.$/;
const DAY_MS = 24 * 60 * 60 * 1000;

const box = (page: Page, line = LINE) => page.getByRole('checkbox', { name: line });
const models = (page: Page) =>
  page.getByRole('group', { name: 'Show one model through the manual' });
const mentoring = (page: Page) => models(page).getByRole('button', { name: 'Mentoring' });
const keepTicks = (page: Page) => button(page, 'Keep on this device').last();
const keepModel = (page: Page) => button(page, 'Keep on this device').first();

/** Ticks a line and keeps it. */
async function tickAndKeep(page: Page): Promise<void> {
  await page.goto(CHAPTER);
  await box(page).check();
  await keepTicks(page).click();
  await expect(state(page, KEPT)).toBeVisible();
}

/** Scripts that a page asks for from now on. */
function listenForScripts(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(request.url());
  });
  return asked;
}

test('nothing is stored or fetched before the press, and what is said beside it is what happens', async ({
  page,
}) => {
  const faults = await listenForFaults(page);
  await page.goto(CHAPTER, { waitUntil: 'networkidle' });
  const asked = listenForScripts(page);
  await expect(keepTicks(page)).toHaveAccessibleDescription(
    /^Only if this device is only yours: .* until 30 days after you last use them\. Nothing is sent/,
  );
  await box(page).check();
  await mentoring(page).click();
  expect(await tracesOn(page)).toEqual(NO_TRACES);
  expect(asked).toEqual([]);

  await keepTicks(page).press('Enter');
  const until = new Date(Date.now() + 30 * DAY_MS);
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(until);
  await expect(state(page, `Kept on this device until ${day}.`)).toHaveCount(1);
  expect(asked.filter((address) => address.includes('keeping'))).toHaveLength(1);
  expect(await keysOnDevice(page)).toEqual([expect.stringMatching(/^w:checklist:/)]);
  await expect(button(page, 'Keep on this device')).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'On this device' }).last()).toBeFocused();
  expect(faults).toEqual([]);
});

test('a page asks for nothing more where only a tool has kept something', async ({ page }) => {
  await page.goto('/clear/');
  await page.evaluate(() => {
    localStorage.setItem('w:readiness:r-1', '{}');
  });
  const asked = listenForScripts(page);
  await page.goto(CHAPTER, { waitUntil: 'networkidle' });
  expect(asked.filter((address) => address.includes('keeping'))).toEqual([]);
});

test('ticks are kept as they change, and are there on the next visit', async ({ page }) => {
  await tickAndKeep(page);
  await box(page, OTHER_LINE).check();
  await box(page).uncheck();
  await page.goto('/help/');
  await page.goto(CHAPTER);
  await expect(box(page, OTHER_LINE)).toBeChecked();
  await expect(box(page)).not.toBeChecked();
  await expect(state(page, KEPT)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(box(page, OTHER_LINE)).toBeVisible();
  await expect(button(page, 'Stop keeping and delete').last()).toBeHidden();
});

test('chapters share one record, and a line in other words is not ticked', async ({ page }) => {
  await tickAndKeep(page);
  await page.route(`**${CHAPTER}`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(LINE, `${LINE} We really do.`);
    await route.fulfill({ response: answer, body });
  });
  await page.goto(NEXT_CHAPTER);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await page.getByRole('checkbox').first().check();
  await page.goto(CHAPTER);
  await expect(state(page, KEPT)).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  expect(await keysOnDevice(page)).toHaveLength(1);
});

test('the model that was chosen is chosen again, unless the address names one', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await mentoring(page).click();
  await keepModel(page).click();
  await expect(state(page, KEPT)).toBeVisible();
  await page.goto(NEXT_CHAPTER);
  await expect(mentoring(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.model').filter({ visible: true })).toHaveCount(1);
  await page.goto(`${CHAPTER}#model=peer-led`);
  await expect(state(page, KEPT)).toBeVisible();
  await expect(mentoring(page)).toHaveAttribute('aria-pressed', 'false');
  expect(Object.values(await onDevice(page)).join()).toContain('one-to-one-mentoring');
  await button(page, 'All three').click();
  await page.goto(NEXT_CHAPTER);
  await expect(state(page, KEPT)).toBeVisible();
  await expect(page.locator('.model').filter({ visible: true })).toHaveCount(3);
});

test('deleting everything in another tab blanks the page within a second', async ({
  page,
  context,
}) => {
  await tickAndKeep(page);
  await mentoring(page).click();
  const other = await context.newPage();
  await other.goto('/workspace/');
  await deleteEverything(other);
  await expect(box(page)).not.toBeChecked({ timeout: 1000 });
  await expect(page.locator('.model').filter({ visible: true })).toHaveCount(3);
  await expect(page).toHaveURL(CHAPTER);
  await expect(page.getByRole('alert')).toContainText('What was kept here has been deleted');
  await expect(keepTicks(page)).toBeVisible();
  await box(page, OTHER_LINE).check();
  expect(await keysOnDevice(page)).toEqual([]);
});

test('two tabs keep in one record, and see each other’s ticks', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(CHAPTER);
  await box(other, OTHER_LINE).check();
  await tickAndKeep(page);
  await keepTicks(other).click();
  await expect(box(other)).toBeChecked();
  await expect(box(page, OTHER_LINE)).toBeChecked();
  await expect(box(other, OTHER_LINE)).toBeChecked();
  expect(await keysOnDevice(page)).toHaveLength(1);
});

test('keeping stops, what was kept is deleted, and the ticks stay on the page', async ({
  page,
}) => {
  await tickAndKeep(page);
  await button(page, 'Stop keeping and delete').last().click();
  await expect(state(page, 'Deleted from this device.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'On this device' }).last()).toBeFocused();
  await expect(box(page)).toBeChecked();
  expect(await keysOnDevice(page)).toEqual([]);
  await keepTicks(page).click();
  await expect(state(page, KEPT)).toBeVisible();
  await page.reload();
  await expect(state(page, KEPT)).toBeVisible();
  await expect(box(page)).toBeChecked();
});

test('a browser without room says so, loses nothing, and keeps it once there is room', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await fillDevice(page);
  await box(page).check();
  await keepTicks(page).click();
  await expect(state(page, 'Could not be kept. There is no room left')).toBeVisible();
  await expect(box(page)).toBeChecked();
  const started = page.waitForEvent('download');
  await button(page, 'Download what I ticked').last().click();
  const text = readFileSync(await (await started).path(), 'utf8');
  expect(text).toMatch(/"fields":\{"tick\.choosing-a-model-[a-z0-9]+":\{"value":"yes"/);
  await freeDevice(page);
  await button(page, 'Try again').last().click();
  await expect(state(page, KEPT)).toBeVisible();
  await page.reload();
  await expect(box(page)).toBeChecked();
});

test('a browser that keeps nothing for the site says so, and nothing is lost', async ({ page }) => {
  const faults = await listenForFaults(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(CHAPTER);
  await box(page).check();
  await keepTicks(page).click();
  await expect(state(page, 'Could not be kept. This browser does not let')).toBeVisible();
  await expect(box(page)).toBeChecked();
  expect(faults).toEqual([]);
});

test('where what keeps does not arrive, the page says so, and it can be tried again', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await page.route('**/keeping.*', (route) => route.abort());
  await box(page).check();
  await keepTicks(page).click();
  await expect(state(page, 'part of this page did not load. Try again.')).toBeVisible();
  await expect(box(page)).toBeChecked();
  await page.unroute('**/keeping.*');
  await keepTicks(page).click();
  await expect(state(page, KEPT)).toBeVisible();
});

test('the workspace lists it, and opens it at the chapter ticked last', async ({ page }) => {
  await tickAndKeep(page);
  await page.goto('/manual/inclusion-and-adaptation/prison/');
  await expect(state(page, KEPT)).toBeVisible();
  await page.getByRole('checkbox').first().check();
  // A save waits for its turn among the tabs: the tick is on the device before anybody can go on.
  await page.waitForFunction(
    () =>
      Object.values(localStorage)
        .join()
        .match(/"tick\./g)?.length === 2,
  );
  await page.goto('/workspace/');
  await expect(rowOf(page, 'Checklists')).toContainText('Ticks and choices in the manual');
  await button(page, 'Duplicate “Checklists”').click();
  await page.getByRole('link', { name: 'Open “Checklists”', exact: true }).click();
  await expect(page).toHaveURL(/\/manual\/inclusion-and-adaptation\/prison\/#open=/);
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await expect(page.getByRole('checkbox').first()).toBeInViewport();
});

test('says that a record was deleted because its last day had passed', async ({ page }) => {
  await tickAndKeep(page);
  await page.evaluate(() => {
    const key = Object.keys(localStorage)[0] ?? '';
    const record: unknown = JSON.parse(localStorage.getItem(key) ?? '');
    const expired = { ...Object(record), expiresAt: '2026-01-02T00:00:00.000Z' };
    localStorage.setItem(key, JSON.stringify(expired));
  });
  await page.goto(NEXT_CHAPTER);
  await expect(page.getByRole('alert')).toContainText('its last day had passed');
  await expect(keepTicks(page)).toBeVisible();
  expect(await keysOnDevice(page)).toEqual([]);
});
