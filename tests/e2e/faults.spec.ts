/* The twenty faults that the tools must survive, B1 to B20, each injected in a real browser. */
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { wholeChromiumPath } from '../ensure-browser.ts';
import {
  button,
  chooseFile,
  countWrites,
  deleteEverything,
  DO_NOT_KEEP,
  downloadBy,
  expectKept,
  fillDevice,
  freeDevice,
  holdSaves,
  KEEP,
  keysOnDevice,
  level,
  mainWords,
  makeRecord,
  NO_TRACES,
  note,
  onDevice,
  putOnDevice,
  question,
  READINESS,
  readFixture,
  refuseWrites,
  rowOf,
  SKILLS,
  start,
  state,
  TODAY,
  tracesOn,
} from './kept-records.ts';
import { listenForFaults, oneOfEachKind } from './site.ts';

const FAULT = { tag: '@faults' };
const KEY = 'w:readiness:r-1';
const DAMAGED = 'A record on this device is damaged and cannot be opened.';
const NEWER = 'Your record was saved by a newer version of this site.';
const NEW_WORDS = 'New words, typed here.';
const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}}';

test.describe.configure({ timeout: 240_000 });

// The whole site is visited by traces.spec.ts; here one page of every kind, and all that keep records.
test('B1: reading and closing pages leaves nothing behind', FAULT, async ({ page, context }) => {
  const faults = await listenForFaults(page);
  // What became of clearing is left out: its answer would wipe the traces of the pages before it.
  const visited = [...oneOfEachKind, READINESS, SKILLS, `${READINESS}paper/`, '/workspace/'];
  for (const address of visited.filter((one) => one !== '/clear/done/')) {
    await page.goto(address);
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    await page.keyboard.press('Tab');
  }
  await page.close({ runBeforeUnload: true });
  const later = await context.newPage();
  await later.goto('/');
  expect(await tracesOn(later)).toEqual(NO_TRACES);
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  expect(faults).toEqual([]);
});

test(
  'B2: nothing is written before it is asked for, and then the last day is shown',
  FAULT,
  async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    const writes = await countWrites(page);
    await page.goto(READINESS);
    await expect(question(page)).toBeVisible();
    await expect(button(page, KEEP)).not.toBeFocused();
    await expect(note(page)).toBeHidden();
    await button(page, DO_NOT_KEEP).click();
    await note(page).fill(NEW_WORDS);
    await level(page, 2).check();
    await expect(state(page, 'Not kept. Download it before you leave.')).toBeVisible();
    expect(await writes()).toBe(0);
    expect(await tracesOn(page)).toEqual(NO_TRACES);
    await button(page, KEEP).click();
    await expect(state(page, 'Kept on this device until 10 December 2026.')).toBeVisible();
    expect(await keysOnDevice(page)).toHaveLength(1);
    await expectKept(page, NEW_WORDS);

    await start(page, SKILLS, KEEP);
    await expect(state(page, 'Kept on this device until 10 May 2027.')).toBeVisible();
  },
);

test(
  'B3: with no room left the words stay, the old copy too, and trying again works',
  FAULT,
  async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    const faults = await listenForFaults(page);
    const old = makeRecord();
    await putOnDevice(page, { [KEY]: old });
    await page.goto(READINESS);
    await expect(note(page)).toHaveValue('Old words');
    await fillDevice(page);
    await note(page).fill(NEW_WORDS.repeat(20));
    await expect(state(page, 'Could not be kept. There is no room left for it')).toBeVisible();
    await expect(note(page)).toHaveValue(NEW_WORDS.repeat(20));
    expect((await onDevice(page))[KEY]).toBe(old);
    expect(await downloadBy(page, 'Download what I wrote')).toContain(NEW_WORDS);
    await button(page, 'Try again').click();
    await expect(state(page, 'Could not be kept. There is no room left for it')).toBeVisible();
    await freeDevice(page);
    await button(page, 'Try again').click();
    await expect(state(page, 'Kept on this device until')).toBeVisible();
    await expectKept(page, NEW_WORDS);
    await expect(button(page, 'Try again')).toBeHidden();
    expect(faults).toEqual([]);
  },
);

test(
  'B4: where storage is shut, the tool works and says that nothing is kept',
  FAULT,
  async ({ page }) => {
    const faults = await listenForFaults(page);
    await page.addInitScript(() => {
      const shut = {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      };
      Object.defineProperties(window, { localStorage: shut, sessionStorage: shut });
    });
    for (const address of [READINESS, SKILLS]) {
      await page.goto(address);
      await expect(state(page, 'This browser does not let the site keep anything')).toBeVisible();
      await level(page, 4).check();
      await note(page).fill(NEW_WORDS);
      await button(page, 'Result so far').click();
      await expect(page.getByRole('heading', { name: 'Where you are' })).toBeVisible();
      expect(await downloadBy(page, 'Download what I wrote')).toContain(NEW_WORDS);
      await button(page, 'Try again').click();
      await expect(state(page, 'This browser does not let the site keep anything')).toBeVisible();
    }
    await page.goto('/workspace/');
    await expect(page.getByText('This browser does not let the site keep anything')).toBeVisible();
    await page.goto('/clear/');
    await expect(button(page, 'Delete everything')).toBeVisible();
    expect(faults).toEqual([]);
  },
);

// Every offset is tried in the unit tests; here a dozen, from the first character to the last.
test(
  'B5: a record cut short is said so, offered as it is, and never overwritten',
  FAULT,
  async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    const faults = await listenForFaults(page);
    const whole = makeRecord();
    const offsets = Array.from({ length: 12 }, (_, step) => Math.floor((step * whole.length) / 12));
    for (const offset of [...offsets, whole.length - 1])
      await expectSetAside(page, whole.slice(0, offset));
    await expectSetAside(page, `${whole}}`);
    await page.goto('/workspace/');
    await expect(page.getByText('A damaged record, set aside on')).toBeVisible();
    expect(await downloadBy(page, /^Download item 1/)).toBe(`${whole}}`);
    expect(faults).toEqual([]);
  },
);

test(
  'B6: what is no record of ours is treated as damaged, and nothing fails',
  FAULT,
  async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    const faults = await listenForFaults(page);
    const whole = makeRecord();
    const fields = /"fields":.*}$/;
    const odd = [
      ...['null', '[]', '{}', '"words"', '42', 'true', 'NaN', ''],
      whole.replace('"revision":1', '"revision":NaN'),
      whole.replace('"revision":1', '"revision":"1"'),
      whole.replace('"revision":1', '"revision":1e400'),
      whole.replace('"Old words"', 'null'),
      whole.replace('"Old words"', '["Old words"]'),
      whole.replace('"version":2', '"version":null'),
      whole.replace('"version":2', '"version":-1'),
      whole.replace(fields, '"fields":[]}'),
      whole.replace(fields, '"fields":null}'),
      whole.replace(fields, '"fields":{"__proto__":{"value":"x","revision":1}}}'),
      whole.replace(fields, '"fields":{"constructor":{"prototype":{"kept":true}}}}'),
      whole.replace('{"app"', '{"__proto__":{"kept":true},"app"'),
      whole.replace('2026-12-10T12:00:00.000Z', 'soon'),
    ];
    for (const text of odd) await expectSetAside(page, text);
    expect(await page.evaluate(() => 'kept' in {})).toBe(false);
    expect(faults).toEqual([]);
  },
);

// Ten megabytes as the browser counts them: two bytes a character, nearly all the room there is.
test(
  'B6: a record of ten megabytes is left alone, and the tool works beside it',
  FAULT,
  async ({ page }) => {
    const faults = await listenForFaults(page);
    await putOnDevice(page, {});
    await page.evaluate((key) => {
      localStorage.setItem(key, '9'.repeat(5_000_000));
    }, KEY);
    const size = () => page.evaluate((key) => localStorage.getItem(key)?.length, KEY);
    await page.goto(READINESS);
    await expect(page.getByRole('alert')).toContainText(DAMAGED);
    await button(page, KEEP).click();
    await note(page).fill(NEW_WORDS);
    await expect(state(page, 'Kept on this device until')).toBeVisible();
    expect(await size()).toBe(5_000_000);
    expect(await keysOnDevice(page)).toHaveLength(2);
    await page.goto('/workspace/');
    await expect(page.getByRole('listitem').filter({ hasText: '5001 kB' })).toBeVisible();
    expect(await size()).toBe(5_000_000);
    expect(faults).toEqual([]);
  },
);

// There is one step so far, 1 to 2: its result is the fixture of version 2, made without the code.
test(
  'B7: records of every earlier version open with all that was in them',
  FAULT,
  async ({ page }) => {
    await page.clock.setFixedTime('2026-11-02T10:00:00.000Z');
    const faults = await listenForFaults(page);
    const skills = { 'answer.listening-1': { value: '4', revision: 1 } };
    const versions = [
      { address: READINESS, file: 'readiness-v1', fields: fieldsOf(readFixture('readiness-v2')) },
      { address: READINESS, file: 'readiness-v2', fields: fieldsOf(readFixture('readiness-v2')) },
      {
        address: READINESS,
        file: 'every-field-v2',
        fields: fieldsOf(readFixture('every-field-v2')),
      },
      { address: SKILLS, file: 'skills-v1', fields: skills },
    ];
    for (const { address, file, fields } of versions) {
      const { tool, id, name } = JSON.parse(readFixture(file));
      const key = `w:${String(tool)}:${String(id)}`;
      await putOnDevice(page, { [key]: readFixture(file) });
      await page.goto(`${address}#open=${String(id)}`);
      const opened = await downloadBy(page, 'Download what I wrote');
      expect(JSON.parse(opened)).toMatchObject({ tool, id, name, version: 2, fields });

      await level(page, 3).check();
      await expectKept(page, '"version":2');
      const stored = (await onDevice(page))[key] ?? '';
      expect(fieldsOf(stored)).toMatchObject(fields);
      expect(Object.keys(fieldsOf(stored))).toHaveLength(Object.keys(fields).length + 1);
      await page.reload();
      await expect(level(page, 3)).toBeChecked();
      expect(await downloadBy(page, 'Download what I wrote')).toBe(stored);
      expect(await onDevice(page)).toEqual({ [key]: stored });
    }
    expect(faults).toEqual([]);
  },
);

test('B8: a record of a later version is offered and never written to', FAULT, async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  const faults = await listenForFaults(page);
  const later = makeRecord().replace('"version":2', '"version":99').replace('}}}', '}},"new":[1]}');
  await putOnDevice(page, { [KEY]: later });
  const writes = await countWrites(page);
  await page.goto(READINESS);
  await expect(page.getByRole('alert')).toContainText(NEWER);
  expect(await downloadBy(page, 'Download the record as it is')).toBe(later);
  await level(page, 5).check();
  await note(page).fill(NEW_WORDS);
  await button(page, 'Try again').click();
  await expect(state(page, 'A newer version of this site has been here')).toBeVisible();
  expect(await downloadBy(page, 'Download what I wrote')).toContain(NEW_WORDS);
  expect(await writes()).toBe(0);

  await page.goto('/workspace/');
  const row = page.getByRole('listitem').filter({ hasText: 'A record that a newer version' });
  await expect(row.getByRole('button', { name: 'Download' })).toBeVisible();
  expect(await downloadBy(page, /^Download item 1/)).toBe(later);
  expect(await writes()).toBe(0);
  expect(await onDevice(page)).toEqual({ [KEY]: later });
  expect(faults).toEqual([]);
});

test(
  'B9: where a migration fails half-way, the old record stays as it was',
  FAULT,
  async ({ page }) => {
    await page.clock.setFixedTime('2026-11-02T10:00:00.000Z');
    const faults = await listenForFaults(page);
    const old = readFixture('readiness-v1');
    // The step from 1 to 2 throws at the last answer, after the first two have been turned.
    await expectSetAside(page, old.replace('"partners-4": 1', '"partners-4": "one"'));

    // The step is done, and the writing of what came of it is refused.
    const stopped = await page.context().newPage();
    await stopped.clock.setFixedTime('2026-11-02T10:00:00.000Z');
    await putOnDevice(page, { [KEY]: old });
    await refuseWrites(stopped, 'w:readiness:');
    await stopped.goto(READINESS);
    await level(stopped, 2).check();
    await expect(state(stopped, 'Could not be kept.')).toBeVisible();
    expect(await onDevice(stopped)).toEqual({ [KEY]: old });

    // What is damaged cannot be moved aside: it stays where it is, and the new record is kept beside it.
    const damaged = old.slice(0, 100);
    await putOnDevice(page, { [KEY]: damaged });
    const crowded = await page.context().newPage();
    await refuseWrites(crowded, 'w:aside:');
    await start(crowded, READINESS, KEEP);
    await note(crowded).fill(NEW_WORDS);
    await expectKept(crowded, NEW_WORDS);
    expect((await onDevice(crowded))[KEY]).toBe(damaged);
    expect(faults).toEqual([]);
  },
);

// Browsers give no order to what two processes write at once, so edits of one text are paced: each is
// seen by the other tab before that tab edits. Edits of different fields are made at once, and for the
// conflict both tabs are made to wait for the lock under which they save.
test(
  'B10: two tabs lose none of a hundred edits, and show both texts of a conflict',
  FAULT,
  async ({ page, context }) => {
    const other = await context.newPage();
    const tabs = [page, other] as const;
    await start(page, READINESS, KEEP);
    await expectKept(page, 'Our record');
    await other.goto(READINESS);
    await expect(note(other)).toBeVisible();

    const chance = makeChance(20261110);
    for (let edit = 0; edit < 100; edit += 1) {
      const [writer, reader] = chance() < 0.5 ? tabs : [other, page];
      const isNote = chance() < 0.7;
      const number = 1 + Math.floor(chance() * 5);
      if (isNote) {
        await note(writer).fill(`Edit ${String(edit)}`);
        await expect(note(reader)).toHaveValue(`Edit ${String(edit)}`);
      } else {
        await level(writer, number).check();
        await expect(level(reader, number)).toBeChecked();
      }
    }
    await expect(page.getByRole('heading', { name: 'Two tabs wrote' })).toBeHidden();
    expect(await keysOnDevice(page)).toHaveLength(1);

    for (let round = 0; round < 10; round += 1) {
      const [words, number] = [`Round ${String(round)}`, 1 + (round % 5)];
      await Promise.all([note(page).fill(words), level(other, number).check()]);
      for (const tab of tabs) {
        await expect(note(tab)).toHaveValue(words);
        await expect(level(tab, number)).toBeChecked();
      }
      await expectKept(page, words);
      await expectKept(page, `{"value":"${String(number)}"`);
    }

    const helper = await context.newPage();
    await helper.goto('/clear/');
    const letGo = await holdSaves(helper);
    await note(page).fill('From the one');
    await note(other).fill('From the other');
    await letGo();
    for (const tab of tabs) {
      await expect(tab.getByRole('heading', { name: 'Two tabs wrote' })).toBeVisible();
      await expect(button(tab, 'Keep “From the one”')).toBeVisible();
      await expect(button(tab, 'Keep “From the other”')).toBeVisible();
    }
    await button(other, 'Keep “From the one”').click();
    for (const tab of tabs) {
      await expect(note(tab)).toHaveValue('From the one');
      await expect(tab.getByRole('heading', { name: 'Two tabs wrote' })).toBeHidden();
    }
  },
);

// There is one build, so the later version is what it would leave on the device: version 3.
test(
  'B11: a tab of an older version stops writing and asks to be reloaded',
  FAULT,
  async ({ page, context }) => {
    await page.clock.setFixedTime(TODAY);
    const newVersion = await context.newPage();
    await newVersion.goto('/clear/');
    const migrate = () =>
      newVersion.evaluate((key) => {
        const text = (localStorage.getItem(key) ?? '').replace('"version":2', '"version":3');
        localStorage.setItem(key, text);
        return text;
      }, KEY);

    // The old tab is open first.
    await putOnDevice(page, { [KEY]: makeRecord() });
    await page.goto(READINESS);
    await note(page).fill('Saved by the old tab');
    await expectKept(newVersion, 'Saved by the old tab');
    const migrated = await migrate();
    expect(migrated).toContain('Saved by the old tab');
    await expect(page.getByRole('alert')).toContainText(`${NEWER} Nothing more is kept from this`);
    await note(page).fill(NEW_WORDS);
    await level(page, 1).check();
    await expect(state(page, 'then reload this page')).toBeVisible();
    expect(await downloadBy(page, 'Download what I wrote')).toContain(NEW_WORDS);
    expect(await onDevice(newVersion)).toEqual({ [KEY]: migrated });

    // The new version comes first, and the old tab is opened after it, as from a cache.
    await page.reload();
    await expect(page.getByRole('alert')).toContainText(NEWER);
    await note(page).fill(NEW_WORDS);
    await page.goto('/workspace/');
    await expect(page.getByText('A record that a newer version')).toBeVisible();
    expect(await onDevice(newVersion)).toEqual({ [KEY]: migrated });

    // Both write in one moment: the old tab's words were not seen by the new version.
    await putOnDevice(page, { [KEY]: makeRecord() });
    await page.goto(READINESS);
    const [both] = await Promise.all([migrate(), note(page).fill(NEW_WORDS)]);
    await expect(page.getByRole('alert')).toContainText(NEWER);
    await expect(note(page)).toHaveValue(NEW_WORDS);
    expect(both).toContain('"version":3');
    expect((await onDevice(newVersion))[KEY]).toContain('"version":3');
  },
);

test(
  'B12: deleting everything empties every tab, and nothing is written again',
  FAULT,
  async ({ baseURL }) => {
    const { browser, open } = await openReadersBrowser(baseURL);
    const [tool, workspace, putBy] = [await open(), await open(), await open()];
    await start(tool, READINESS, KEEP);
    await note(tool).fill('Words in the tool');
    await expectKept(tool, 'Words in the tool');
    await putBy.goto(READINESS);
    await expect(note(putBy)).toHaveValue('Words in the tool');
    const asleep = await talkTo(putBy);
    await asleep('location.href = "/manual/"');
    await expect.poll(() => asleep('location.pathname')).toBe('/manual/');
    await workspace.goto('/workspace/');
    await expect(rowOf(workspace, 'Our record')).toBeVisible();

    await button(workspace, 'Delete everything').click();
    // Half-typed: the save of these words may still wait for its turn.
    await note(tool).pressSequentially(' and more');
    await button(workspace, 'Yes, delete everything').click();
    const words = tool.getByText(/Words in the tool/).or(note(tool));
    await expect.poll(() => words.count(), { timeout: 1000 }).toBe(0);
    await expect.poll(() => keysOnDevice(workspace), { timeout: 1000 }).toEqual([]);
    await expect(rowOf(workspace, 'Our record')).toBeHidden();
    await expect(tool.getByRole('alert')).toContainText('What was kept here has been deleted');

    await asleep('history.back()');
    await expect.poll(() => asleep('location.pathname')).toBe(READINESS);
    await expect.poll(() => asleep('document.querySelector("textarea")?.value ?? ""')).toBe('');
    await expect
      .poll(() => asleep('document.querySelector("main").innerText'))
      .toContain('Is this device only yours?');
    await button(tool, DO_NOT_KEEP).click();
    await note(tool).fill('Typed later');
    await tool.close({ runBeforeUnload: true });
    await asleep('location.reload()');
    expect(await keysOnDevice(workspace)).toEqual([]);
    await browser.close();
  },
);

test(
  'B12: clearing the site empties every tab, and nothing is written again',
  FAULT,
  async ({ page, context }) => {
    const [tool, workspace] = [await context.newPage(), await context.newPage()];
    await start(tool, READINESS, KEEP);
    await note(tool).fill('Words in the tool');
    await expectKept(tool, 'Words in the tool');
    await workspace.goto('/workspace/');
    await expect(rowOf(workspace, 'Our record')).toBeVisible();
    await page.goto('/clear/');
    await button(page, 'Delete everything').click();
    await expect(page.getByText('Deleted: nothing is kept on this device.')).toBeVisible();
    await expect.poll(() => note(tool).count(), { timeout: 1000 }).toBe(0);
    await expect.poll(() => rowOf(workspace, 'Our record').count(), { timeout: 1000 }).toBe(0);
    await button(tool, DO_NOT_KEEP).click();
    await note(tool).fill('Typed later');
    await tool.close({ runBeforeUnload: true });
    await page.reload();
    await expect(page.getByText('Deleted: nothing is kept on this device.')).toBeVisible();
    expect(await tracesOn(page)).toEqual(NO_TRACES);
  },
);

// The page is crashed while letters are typed, at another moment each time; no test can stop the
// renderer within the one call that writes.
test(
  'B13: a crash during a save leaves the state before or after it, never half',
  FAULT,
  async ({ context }) => {
    const long = 'A long note, so that there is much to write. '.repeat(40);
    for (const wait of [0, 5, 10, 20, 40, 80]) {
      const page = await context.newPage();
      await putOnDevice(page, {});
      await start(page, READINESS, KEEP);
      await note(page).fill(long);
      await expectKept(page, long);
      const session = await context.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      const typing = note(page)
        .pressSequentially('0123456789'.repeat(8))
        .catch(() => undefined);
      await new Promise((done) => setTimeout(done, wait));
      session.send('Page.crash').catch(() => undefined);
      await Promise.all([crashed, typing]);
      await page.close();

      const later = await context.newPage();
      await later.goto(READINESS);
      await expect(note(later)).toHaveValue(/^A long note, .* (0123456789)*\d*$/s);
      await expect(later.getByRole('alert')).toBeHidden();
      const [text = ''] = Object.values(await onDevice(later));
      expect(await note(later).inputValue()).toBe(fieldsOf(text)['note.need-on-a-page']?.value);
      expect((await note(later).inputValue()).startsWith(long)).toBe(true);
      await later.close();
    }
  },
);

test(
  'B14: a record whose day has passed is gone before the first paint, and it is said',
  FAULT,
  async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    await putOnDevice(page, { [KEY]: makeRecord(), 'w:readiness:r-2': makeRecord({ id: 'r-2' }) });
    await watchForPaint(page);
    await page.clock.setFixedTime('2026-12-10T12:00:01.000Z');
    await page.goto(READINESS);
    await expect(question(page)).toBeVisible();
    await expect(page.getByText('2 records were deleted from this device')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-at-paint', '0');
    await expect(page.locator('html')).not.toHaveAttribute('data-seen', '');
    expect(await keysOnDevice(page)).toEqual([]);

    await page.clock.setFixedTime(TODAY);
    await putOnDevice(page, { [KEY]: makeRecord() });
    await page.clock.setFixedTime('2026-12-10T12:00:01.000Z');
    await page.goto('/workspace/');
    await expect(page.getByText('A record was deleted from this device')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-at-paint', '0');
  },
);

test(
  'B14: a clock that is wrong removes nothing early and keeps nothing for ever',
  FAULT,
  async ({ page }) => {
    // Back by five years, and to the beginning of computer time: the promise stands.
    for (const wrong of ['2021-11-10T12:00:00.000Z', '1970-01-01T00:00:00.000Z']) {
      await page.clock.setFixedTime(TODAY);
      await putOnDevice(page, { [KEY]: makeRecord() });
      await page.clock.setFixedTime(wrong);
      await page.goto(READINESS);
      await expect(note(page)).toHaveValue('Old words');
      await note(page).fill(NEW_WORDS);
      await expect(state(page, 'Kept on this device until 10 December 2026')).toBeVisible();
      await expectKept(page, NEW_WORDS);
      await page.clock.setFixedTime('2026-12-10T12:00:01.000Z');
      await page.goto('/workspace/');
      expect(await keysOnDevice(page)).toEqual([]);
    }
    // A new record gets no day under such a clock, so it is not kept.
    await page.clock.setFixedTime('1970-01-01T00:00:00.000Z');
    await start(page, READINESS, KEEP);
    await expect(state(page, 'The clock of this device is wrong')).toBeVisible();
    expect(await keysOnDevice(page)).toEqual([]);

    // Kept under a clock ten years ahead: opened under the right one, twelve months are the most.
    const [savedAt, expiresAt] = ['2036-11-10T12:00:00.000Z', '2036-12-10T12:00:00.000Z'];
    await page.clock.setFixedTime(TODAY);
    await putOnDevice(page, { [KEY]: makeRecord({ savedAt, expiresAt }) });
    await page.goto(READINESS);
    await expect(state(page, 'Kept on this device until 10 November 2027')).toBeVisible();
    await page.clock.setFixedTime('2027-11-10T12:00:01.000Z');
    await page.goto('/workspace/');
    expect(await keysOnDevice(page)).toEqual([]);
  },
);

test('B15: download, delete and bring in give back the same bytes', FAULT, async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await start(page, READINESS, KEEP);
  await level(page, 3).check();
  await note(page).fill('Tŷ Newydd — “yes” 🙂\nsecond line');
  await button(page, 'Result so far').click();
  await button(page, 'Put the next steps into the plan').click();
  await page.getByLabel('By when').first().fill('2027-01-15');
  await expect(state(page, 'Kept on this device until 14 February 2027')).toBeVisible();
  const before = await onDevice(page);
  await page.goto('/workspace/');
  const file = await downloadBy(page, 'Download “Our record”');
  expect([file]).toEqual(Object.values(before));
  await deleteEverything(page);
  await expect(page.getByText('Nothing is kept on this device.')).toBeVisible();
  await chooseFile(page, 'record.json', file);
  await expect(page.getByText('Comes as a new record. It replaces nothing.')).toBeVisible();
  expect(await keysOnDevice(page)).toEqual([]);
  await button(page, 'Bring in').click();
  await expect(rowOf(page, 'Our record')).toBeVisible();
  expect(await onDevice(page)).toEqual(before);
});

test(
  'B15: a file is refused with the reason, or shows first what it would replace',
  FAULT,
  async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    const faults = await listenForFaults(page);
    const record = makeRecord();
    await putOnDevice(page, { [KEY]: record });
    await page.goto('/workspace/');
    const refused = [
      ['foreign.json', '{"milk":2}', 'is not a record from this site'],
      ['picture.json', '\u0000\u0001\ufffd', 'is not a record from this site'],
      ['half.json', record.slice(0, -20), 'is damaged'],
      ['newer.json', record.replace('"version":2', '"version":3'), 'saved by a newer version'],
      ['large.json', record + ' '.repeat(1_000_001), 'is larger than 1 MB'],
      ['proto.json', record.replace('{"app"', '{"__proto__":{"kept":1},"app"'), 'is damaged'],
      ['more.json', record.replace('note.need', 'onclick.need'), 'is damaged'],
      ['deep.json', '['.repeat(400_000), 'is not a record from this site'],
      [`${HOSTILE}.json`, '{}', HOSTILE],
    ] as const;
    for (const [name, text, reason] of refused) {
      await chooseFile(page, name, text);
      await expect(state(page, reason)).toContainText('Nothing has changed.');
      expect(await onDevice(page)).toEqual({ [KEY]: record });
    }
    await chooseFile(page, 'other.json', makeRecord({ note: 'Theirs', name: 'Another' }));
    await expect(page.getByText('Replaces “Our record”, saved 10 November 2026.')).toBeVisible();
    expect(await onDevice(page)).toEqual({ [KEY]: record });
    await button(page, 'Replace and bring in').click();
    await expect(rowOf(page, 'Another')).toBeVisible();
    await expectKept(page, 'Theirs');
    expect((await onDevice(page))[KEY]).not.toContain('Old words');
    expect(faults).toEqual([]);
  },
);

// A window of its own that forgets at closing is what a private window is; no page can tell that it
// is in one, so the words stand where keeping is asked about, for everyone.
test(
  'B16: in a private window the tool works, and says that closing it deletes all',
  FAULT,
  async ({ browser, baseURL }) => {
    const address = { baseURL: baseURL ?? '' };
    const privately = await browser.newContext(address);
    const page = await privately.newPage();
    const faults = await listenForFaults(page);
    await page.goto(READINESS);
    await expect(page.getByText(/A private window forgets it when you close it/)).toBeVisible();
    await button(page, KEEP).click();
    await note(page).fill(NEW_WORDS);
    await expectKept(page, NEW_WORDS);
    await page.reload();
    await expect(note(page)).toHaveValue(NEW_WORDS);
    expect(faults).toEqual([]);
    await privately.close();

    const later = await (await browser.newContext(address)).newPage();
    await later.goto(READINESS);
    await expect(question(later)).toBeVisible();
    expect(await keysOnDevice(later)).toEqual([]);
    await later.context().close();
  },
);

// The browser's own command clears the site's storage while no page of it is open, as Safari does.
test(
  'B17: after the browser has deleted what was kept, it says so, and offered a file before',
  FAULT,
  async ({ page, context, baseURL }) => {
    await start(page, READINESS, KEEP);
    await note(page).fill(NEW_WORDS);
    await expect(state(page, 'Kept on this device until')).toBeVisible();
    const file = await downloadBy(page, 'Download what I wrote');
    await page.goto('about:blank');
    const session = await context.newCDPSession(page);
    const storageTypes = 'local_storage';
    await session.send('Storage.clearDataForOrigin', { origin: baseURL ?? '', storageTypes });

    await page.goto('/workspace/');
    await expect(page.getByText('Nothing is kept on this device.')).toBeVisible();
    await page.goto(READINESS);
    await expect(question(page)).toBeVisible();
    await page.goto('/workspace/');
    await chooseFile(page, 'record.json', file);
    await button(page, 'Bring in').click();
    await page.getByRole('link', { name: 'Open “Our record”' }).click();
    await expect(note(page)).toHaveValue(NEW_WORDS);
  },
);

test('B18: HTML in every field for words is shown as text', FAULT, async ({ page }) => {
  const faults = await listenForFaults(page);
  const answer = await page.goto(READINESS);
  expect(answer?.headers()['content-security-policy']).toContain(
    "require-trusted-types-for 'script'",
  );
  await button(page, KEEP).click();
  await note(page).fill(HOSTILE);
  await level(page, 2).check();
  const file = await downloadBy(page, 'Download what I wrote');
  await button(page, 'Result so far').click();
  await button(page, 'Add a step of our own').click();
  await page.getByLabel('What', { exact: true }).fill(HOSTILE);
  await page.getByLabel('Who').fill(HOSTILE);
  await page.getByLabel('Bring in colleagues’ files').setInputFiles([
    { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) },
    { name: `${HOSTILE}.json`, mimeType: 'application/json', buffer: Buffer.from('{}') },
  ]);
  await expect(page.getByRole('alert').filter({ hasText: HOSTILE })).toBeVisible();
  await page.getByLabel('Why').first().fill(HOSTILE);
  await page.reload();
  await expect(note(page)).toHaveValue(HOSTILE);

  // Two tabs at odds show their texts outside a field.
  const other = await page.context().newPage();
  await other.goto(READINESS);
  await expect(note(other)).toHaveValue(HOSTILE);
  const helper = await page.context().newPage();
  await helper.goto('/clear/');
  const letGo = await holdSaves(helper);
  await note(page).fill(`${HOSTILE}1`);
  await note(other).fill(`${HOSTILE}2`);
  await letGo();
  await helper.close();
  await expect(button(page, `Keep “${HOSTILE}1”`)).toBeVisible();
  expect(await elementsFrom(page)).toBe(0);
  expect(await elementsFrom(other)).toBe(0);
  await other.close();

  await page.goto('/workspace/');
  await button(page, 'Rename “Our record”').click();
  await page.getByLabel('New name for').fill(HOSTILE);
  await page.keyboard.press('Enter');
  await expect(rowOf(page, HOSTILE)).toBeVisible();
  await button(page, `Delete “${HOSTILE}”`).click();
  await expect(state(page, `“${HOSTILE}” is deleted.`)).toBeVisible();
  await button(page, 'Undo').click();
  await chooseFile(page, `${HOSTILE}.json`, makeRecord({ name: HOSTILE }));
  await expect(
    page.getByRole('heading', { name: `What “${HOSTILE}.json” would do` }),
  ).toBeVisible();
  expect(await elementsFrom(page)).toBe(0);
  expect(faults).toEqual([]);
});

test(
  'B19: typed words go nowhere but the screen and the device',
  FAULT,
  async ({ page, context }) => {
    const canary = 'canary5e2a';
    const heard: string[] = [];
    context.on('request', (request) => {
      heard.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? '');
    });
    context.on('console', (message) => heard.push(message.text()));
    page.on('framenavigated', (frame) => heard.push(frame.url()));
    await page.addInitScript(() => {
      window.print = () => {
        console.log(`Printed ${location.href} ${document.title}`);
      };
    });
    const listen = async () => {
      heard.push(page.url(), await page.title(), await page.evaluate(lookAround));
    };

    for (const address of [READINESS, SKILLS]) {
      await start(page, address, KEEP);
      await note(page).fill(`${canary} note`);
      await level(page, 2).check();
      await expectKept(page, `${canary} note`);
      await listen();
      await button(page, 'Result so far').click();
      await button(page, 'Add a step of our own').click();
      await page.getByLabel('What', { exact: true }).fill(`${canary} what`);
      await page.getByLabel('Who').fill(`${canary} who`);
      await expectKept(page, `${canary} who`);
      await button(page, 'Print the result').click();
      await downloadBy(page, 'Download a table (CSV)').then((text) => {
        expect(text).toContain(canary);
      });
      const started = page.waitForEvent('download');
      await button(page, 'Download a Word file').click();
      heard.push((await started).suggestedFilename(), (await started).url());
      await listen();
      await page.getByRole('main').locator('a[href^="/manual/"]').first().click();
      await page.waitForURL('**/manual/**');
      await listen();
    }
    await page.goto('/workspace/');
    await button(page, /^Rename “Our record”/).click();
    await page.getByLabel('New name for').fill(`${canary} name`);
    await page.keyboard.press('Enter');
    await expect(rowOf(page, `${canary} name`)).toBeVisible();
    await listen();
    await page.getByRole('link', { name: `Open “${canary} name”` }).click();
    await expect(note(page)).toHaveValue(`${canary} note`);
    await listen();
    await page.goto('/clear/');
    await listen();
    await button(page, 'Delete everything').click();
    await expect(page.getByText('Deleted: nothing is kept on this device.')).toBeVisible();
    await listen();
    expect(heard.some((text) => text.startsWith('Printed http'))).toBe(true);
    expect(heard.filter((text) => text.includes(canary))).toEqual([]);
    expect(await tracesOn(page)).toEqual(NO_TRACES);
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'B20: each page explains itself, with a sheet to print and the sum to do',
    FAULT,
    async ({ page }) => {
      for (const { address, statements } of [
        { address: READINESS, statements: 32 },
        { address: SKILLS, statements: 24 },
      ]) {
        await page.goto(address);
        const main = page.getByRole('main');
        expect(await mainWords(page)).toContain('Without script you can do this on paper');
        expect(await mainWords(page)).not.toContain('The questions are on their way.');
        await main.getByRole('link', { name: 'on paper' }).first().click();
        await expect(page).toHaveURL(`${address}paper/`);
        await page.emulateMedia({ media: 'print' });
        expect(await main.getByText('Or: not yet known · does not apply').count()).toBe(statements);
        await expect(main.getByRole('table', { name: 'Each part by itself' })).toBeVisible();
        await expect(
          main.getByText('add up the levels you ticked and divide by how many you ticked'),
        ).toBeVisible();
        await page.emulateMedia({ media: 'screen' });
      }
      await page.goto('/workspace/');
      expect(await mainWords(page)).toContain('Only script can read what is kept');
      await page.locator('noscript a[href="/clear/"]').click();
      await expect(page).toHaveURL('/clear/');
      await button(page, 'Delete everything').click();
      await expect(page.getByText('Your browser was asked to delete it.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'To do it by hand' })).toBeVisible();
    },
  );
});

/** A text on the device that cannot be opened: said, offered, and still there once others are kept. */
async function expectSetAside(page: Page, text: string): Promise<void> {
  await putOnDevice(page, { [KEY]: text });
  await page.goto(READINESS);
  await expect.soft(page.getByRole('alert'), text).toContainText(DAMAGED, { timeout: 3000 });
  await expect(question(page)).toBeVisible();
  expect(await onDevice(page)).toEqual({ [KEY]: text });
  await button(page, KEEP).click();
  await expect(page.getByRole('alert')).toContainText(DAMAGED);
  await expect(note(page)).toHaveValue('');
  expect(await downloadBy(page, 'Download the record as it is')).toBe(text);
  await note(page).fill(NEW_WORDS);
  await expectKept(page, NEW_WORDS);
  const texts = Object.values(await onDevice(page));
  expect(texts).toHaveLength(2);
  expect(texts).toContain(text);
}

function fieldsOf(text: string): Readonly<Record<string, { value: string; revision: number }>> {
  const record: { fields: Readonly<Record<string, { value: string; revision: number }>> } =
    JSON.parse(text);
  return record.fields;
}

/** The same chances every time: a small generator with a seed (mulberry32). */
function makeChance(seed: number): () => number {
  let state32 = seed;
  return () => {
    state32 = (state32 + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state32 ^ (state32 >>> 15), 1 | state32);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A browser that puts pages by, as readers' do; Playwright's own is told not to. */
async function openReadersBrowser(baseURL = ''): Promise<{
  readonly browser: Browser;
  readonly open: () => Promise<Page>;
}> {
  const browser = await chromium.launch({
    executablePath: wholeChromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext({ baseURL });
  return { browser, open: () => context.newPage() };
}

/** Speaks to a tab without Playwright's own hold on its page, which a page that is put by lets go. */
async function talkTo(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  return async (expression) => {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const value: unknown = result.value;
    return value;
  };
}

/** Writes on the page how many records there were at its first paint, and whether one was seen. */
async function watchForPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver(() => {
      const kept = Object.keys(localStorage).filter((key) => key.startsWith('w:'));
      document.documentElement.dataset['atPaint'] ??= String(kept.length);
    }).observe({ type: 'paint', buffered: true });
    new MutationObserver(() => {
      const words = [...document.querySelectorAll('textarea')].map(({ value }) => value);
      if (words.includes('Old words')) document.documentElement.dataset['seen'] = '';
    }).observe(document, { childList: true, subtree: true });
  });
}

/** How many elements came of hostile words: they bring a picture without a source, or a script. */
async function elementsFrom(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('img, script')].filter(
        (element) =>
          element.getAttribute('src') === 'x' || element.textContent.includes('alert(2)'),
      ).length,
  );
}

/** Runs in the page: where typed words could have leaked to, in one text. */
function lookAround(): string {
  const { href } = location;
  const { referrer, cookie } = document;
  const state = JSON.stringify(history.state);
  const stored = JSON.stringify(Object.entries(sessionStorage));
  return [href, referrer, cookie, state, stored, window.name].join(' ');
}
