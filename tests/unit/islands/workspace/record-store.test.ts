import { describe, expect, test } from 'vitest';
import { readFixture } from '../../schemas/record/fixture.ts';
import { DAY, makeClock, makeStorage, makeTab, START } from './fake-browser.ts';

const KEY = 'w:readiness:a-1';

describe('before the person decides', () => {
  test('opening, typing and leaving store nothing', async () => {
    const storage = makeStorage();
    const tab = makeTab({ storage });
    await tab.open();
    await tab.set('note.need-1', 'typed');
    await tab.recheck();
    tab.close();
    expect(storage.writes).toBe(0);
    expect(tab.$keeping.get()).toEqual({ kind: 'undecided' });
    expect(tab.$fields.get()).toEqual({ 'note.need-1': 'typed' });
    expect(tab.hasUnsaved()).toBe(true);
  });

  test('not keeping is remembered in memory only', async () => {
    const storage = makeStorage();
    const tab = makeTab({ storage });
    await tab.open();
    tab.doNotKeep();
    await tab.set('answer.need-1', '3');
    expect(tab.$keeping.get()).toEqual({ kind: 'not-kept' });
    expect(storage.writes).toBe(0);
  });
});

describe('once kept', () => {
  test('what was typed before is stored, and the last day is named', async () => {
    const storage = makeStorage();
    const tab = makeTab({ storage });
    await tab.open();
    await tab.set('answer.need-1', '3');
    await tab.keep();
    // 24 November and 30 days is 24 December.
    const until = new Date('2026-12-24T12:00:00.000Z');
    expect(tab.$keeping.get()).toEqual({ kind: 'kept', until, isEnding: false });
    expect(tab.hasUnsaved()).toBe(false);
    expect(JSON.parse(storage.items.get(KEY) ?? '')).toEqual({
      app: 'peer-programmes',
      tool: 'readiness',
      version: 2,
      id: 'a-1',
      name: 'Readiness',
      savedAt: '2026-11-24T12:00:00.000Z',
      usedAt: '2026-11-24T12:00:00.000Z',
      expiresAt: '2026-12-24T12:00:00.000Z',
      fields: { 'answer.need-1': { value: '3', revision: 1 } },
    });
  });

  test('each change is stored with the next revision', async () => {
    const storage = makeStorage();
    const tab = makeTab({ storage });
    await tab.keep();
    await tab.set('answer.need-1', '3');
    await tab.set('answer.need-1', '4');
    await tab.set('answer.need-1', '4');
    expect(JSON.parse(storage.items.get(KEY) ?? '').fields).toEqual({
      'answer.need-1': { value: '4', revision: 2 },
    });
  });

  test('it is found again, the one last used first', async () => {
    const storage = makeStorage();
    const clock = makeClock();
    const [older, newer] = ['b', 'c'].map((ids) => makeTab({ storage, clock, ids }));
    await older?.keep();
    await older?.set('note.a', 'older');
    clock.time += 1000;
    await newer?.keep();
    await newer?.set('note.a', 'newer');
    const page = makeTab({ storage, clock });
    await page.open();
    expect(page.$fields.get()).toEqual({ 'note.a': 'newer' });
    await page.open('b-1');
    expect(page.$fields.get()).toEqual({ 'note.a': 'older' });
    expect(page.$keeping.get()).toMatchObject({ kind: 'kept' });
  });

  test('opening on the same day writes nothing, on a later day notes the use', async () => {
    const storage = makeStorage();
    const clock = makeClock();
    await makeTab({ storage, clock }).keep();
    const before = storage.writes;
    const page = makeTab({ storage, clock });
    await page.open();
    expect(storage.writes).toBe(before);
    clock.time += 2 * DAY;
    await page.open();
    expect(page.$keeping.get()).toMatchObject({ until: new Date(START + 32 * DAY) });
    expect(JSON.parse(storage.items.get(KEY) ?? '').usedAt).toBe('2026-11-26T12:00:00.000Z');
  });

  test('the last 14 days are told, and keeping longer moves them on', async () => {
    const clock = makeClock();
    const tab = makeTab({ clock });
    await tab.keep();
    clock.time += 20 * DAY;
    await tab.recheck();
    expect(tab.$keeping.get()).toMatchObject({ isEnding: true });
    await tab.keep();
    expect(tab.$keeping.get()).toEqual({
      kind: 'kept',
      until: new Date(START + 50 * DAY),
      isEnding: false,
    });
  });

  test('a decision against keeping removes it and leaves the page as it is', async () => {
    const storage = makeStorage();
    const tab = makeTab({ storage });
    await tab.keep();
    await tab.set('note.a', 'typed');
    expect(tab.doNotKeep()).toBe('ok');
    await tab.set('note.b', 'more');
    expect(storage.items.size).toBe(0);
    expect(tab.$fields.get()).toEqual({ 'note.a': 'typed', 'note.b': 'more' });
    expect(tab.$keeping.get()).toEqual({ kind: 'not-kept' });
  });

  test('clearing removes it, empties the page, and asks anew', async () => {
    const storage = makeStorage();
    const tab = makeTab({ storage });
    await tab.keep();
    await tab.set('note.a', 'typed');
    expect(tab.clear()).toBe('ok');
    await tab.set('note.b', 'anew');
    expect(storage.items.size).toBe(0);
    expect(tab.$fields.get()).toEqual({ 'note.b': 'anew' });
    expect(tab.$keeping.get()).toEqual({ kind: 'undecided' });
  });

  test('another record of the tool is kept beside it', async () => {
    const storage = makeStorage();
    const tab = makeTab({ storage });
    await tab.keep();
    await tab.startNew('Second');
    expect([...storage.items.keys()]).toEqual([KEY, 'w:readiness:a-2']);
    expect(tab.$name.get()).toBe('Second');
    expect(tab.$fields.get()).toEqual({});
  });

  test('a new name is kept, and an empty one changes nothing', async () => {
    const storage = makeStorage();
    const tab = makeTab({ storage });
    await tab.keep();
    await tab.rename('  Ours ');
    await tab.rename(' ');
    expect(JSON.parse(storage.items.get(KEY) ?? '').name).toBe('Ours');
  });
});

test.each([
  ['score.need-1', '3'],
  ['answer.need-1', '6'],
  ['note.need-1', 'n'.repeat(2001)],
])('a field or value that no record takes is refused: %s', (field, value) => {
  const tab = makeTab();
  expect(() => tab.set(field, value)).toThrow(RangeError);
  expect(tab.$fields.get()).toEqual({});
});

describe('when storage fails, what was typed stays', () => {
  test('without room: said so, the old copy whole, and kept on a second try', async () => {
    const storage = makeStorage();
    const tab = makeTab({ storage });
    await tab.keep();
    await tab.set('note.a', 'old');
    const old = storage.items.get(KEY);
    storage.room = old?.length ?? 0;
    await tab.set('note.a', 'a longer text');
    expect(tab.$keeping.get()).toEqual({ kind: 'could-not-be-kept', reason: 'full' });
    expect(tab.$fields.get()).toEqual({ 'note.a': 'a longer text' });
    expect(tab.hasUnsaved()).toBe(true);
    expect(storage.items.get(KEY)).toBe(old);
    storage.room = Infinity;
    await tab.keep();
    expect(tab.$keeping.get()).toMatchObject({ kind: 'kept' });
    expect(storage.items.get(KEY)).toContain('a longer text');
  });

  test('shut to us: said on opening, and typing works', async () => {
    const storage = makeStorage();
    storage.isBlocked = true;
    const tab = makeTab({ storage });
    await tab.open();
    expect(tab.$keeping.get()).toEqual({ kind: 'could-not-be-kept', reason: 'closed' });
    await tab.set('note.a', 'typed');
    await tab.keep();
    expect(tab.$keeping.get()).toEqual({ kind: 'could-not-be-kept', reason: 'closed' });
    expect(tab.$fields.get()).toEqual({ 'note.a': 'typed' });
    expect(tab.exportText()).toContain('typed');
  });

  test('forgetful: said so', async () => {
    const storage = makeStorage();
    storage.isForgetful = true;
    const tab = makeTab({ storage });
    await tab.keep();
    expect(tab.$keeping.get()).toEqual({ kind: 'could-not-be-kept', reason: 'failed' });
  });

  test('a clock in 1970 names no last day, so nothing new is stored', async () => {
    const storage = makeStorage();
    const tab = makeTab({ storage, clock: makeClock(0) });
    await tab.keep();
    expect(tab.$keeping.get()).toEqual({ kind: 'could-not-be-kept', reason: 'clock' });
    expect(storage.writes).toBe(0);
  });

  test('a clock that falls back to 1970 takes nothing from a record', async () => {
    const storage = makeStorage();
    const clock = makeClock();
    const tab = makeTab({ storage, clock });
    await tab.keep();
    clock.time = 0;
    await tab.set('note.a', 'typed');
    await tab.open();
    expect(tab.$fields.get()).toEqual({ 'note.a': 'typed' });
    expect(tab.$keeping.get()).toMatchObject({ until: new Date(START + 30 * DAY) });
  });
});

describe('a stored record that cannot be read', () => {
  const damage = '{"app":"peer-programmes","tool":"readiness","ver';

  test('is left as it is and offered, and the page starts empty', async () => {
    const storage = makeStorage({ 'w:readiness:old': damage });
    const tab = makeTab({ storage });
    await tab.open();
    expect(storage.writes).toBe(0);
    expect(tab.$notice.get()).toEqual({ kind: 'damaged', text: damage });
    expect(tab.$keeping.get()).toEqual({ kind: 'undecided' });
  });

  test('is set aside, byte for byte, at the first save', async () => {
    const storage = makeStorage({ 'w:readiness:old': damage });
    const tab = makeTab({ storage });
    await tab.open();
    await tab.keep();
    expect([...storage.items.keys()]).toEqual([KEY, `w:aside:readiness:old:${START}`]);
    expect(storage.items.get(`w:aside:readiness:old:${START}`)).toBe(damage);
  });

  test('stays where it is when there is no room to set it aside', async () => {
    const storage = makeStorage({ 'w:readiness:old': damage });
    const tab = makeTab({ storage });
    await tab.open();
    storage.room = damage.length + 300;
    await tab.keep();
    await tab.set('note.a', 'n'.repeat(60));
    expect(storage.items.get('w:readiness:old')).toBe(damage);
  });

  test('does not hide a whole one of the same tool', async () => {
    const storage = makeStorage({
      'w:readiness:r-1': readFixture('readiness-v2'),
      'w:readiness:s-1': readFixture('skills-v1'),
    });
    const tab = makeTab({ storage });
    await tab.open();
    expect(tab.$name.get()).toBe('Our programme');
    expect(tab.$notice.get()).toMatchObject({ kind: 'damaged' });
  });

  test('is not mistaken for deleted when it is damaged while open', async () => {
    const storage = makeStorage();
    const tab = makeTab({ storage });
    await tab.keep();
    await tab.set('note.a', 'mine');
    storage.items.set(KEY, damage);
    await tab.set('note.b', 'more');
    expect(storage.items.get(`w:aside:readiness:a-1:${START}`)).toBe(damage);
    expect(JSON.parse(storage.items.get(KEY) ?? '').fields).toMatchObject({
      'note.a': { value: 'mine' },
      'note.b': { value: 'more' },
    });
  });

  test('is never overwritten while it cannot be set aside', async () => {
    const storage = makeStorage();
    const tab = makeTab({ storage });
    await tab.keep();
    storage.items.set(KEY, damage);
    storage.room = damage.length + KEY.length;
    await tab.set('note.b', 'more');
    expect(tab.$keeping.get()).toEqual({ kind: 'could-not-be-kept', reason: 'full' });
    expect([...storage.items]).toEqual([[KEY, damage]]);
  });

  test('cut short at any length never throws, and is never written over', async () => {
    const whole = readFixture('readiness-v2');
    for (let length = 0; length < whole.length; length += 1) {
      const cut = whole.slice(0, length);
      const storage = makeStorage({ 'w:readiness:r-1': cut });
      const tab = makeTab({ storage });
      await tab.open();
      await tab.keep();
      expect([...storage.items.values()]).toContain(cut);
    }
  });
});

describe('an older record', () => {
  const old = readFixture('readiness-v1');
  const soon = Date.parse('2026-11-02T12:00:00.000Z');

  test('is shown migrated, and stays in its old bytes until something is saved', async () => {
    const storage = makeStorage({ 'w:readiness:r-1': old });
    const tab = makeTab({ storage, clock: makeClock(soon) });
    await tab.open();
    expect(tab.$fields.get()).toMatchObject({ 'answer.need-2': '5' });
    expect(storage.items.get('w:readiness:r-1')).toBe(old);
    await tab.set('answer.need-2', '4');
    expect(JSON.parse(storage.items.get('w:readiness:r-1') ?? '')).toMatchObject({
      version: 2,
      fields: { 'answer.need-1': { value: '3' }, 'answer.need-2': { value: '4', revision: 2 } },
    });
  });

  test('keeps its old bytes when the new ones find no room', async () => {
    const storage = makeStorage({ 'w:readiness:r-1': old });
    const tab = makeTab({ storage, clock: makeClock(soon) });
    await tab.open();
    storage.room = 0;
    await tab.set('answer.need-2', '4');
    expect(tab.$keeping.get()).toEqual({ kind: 'could-not-be-kept', reason: 'full' });
    expect(storage.items.get('w:readiness:r-1')).toBe(old);
  });

  test('keeps its old bytes when its migration fails', async () => {
    const broken = old.replace('"need-2": 5', '"need-2": "five"');
    const storage = makeStorage({ 'w:readiness:r-1': broken });
    const tab = makeTab({ storage, clock: makeClock(soon) });
    await tab.open();
    await tab.keep();
    expect([...storage.items.values()]).toContain(broken);
    expect(tab.$notice.get()).toEqual({ kind: 'damaged', text: broken });
  });
});

describe('a record of a newer version', () => {
  const newer = JSON.stringify({ ...JSON.parse(readFixture('readiness-v2')), version: 3 });

  test('found on opening: nothing is written, whatever the person does', async () => {
    const storage = makeStorage({ 'w:readiness:r-1': newer });
    const tab = makeTab({ storage });
    await tab.open();
    expect(tab.$notice.get()).toEqual({ kind: 'newer', text: newer });
    await tab.set('note.a', 'typed');
    await tab.keep();
    expect(tab.$keeping.get()).toEqual({ kind: 'could-not-be-kept', reason: 'newer' });
    expect(storage.writes).toBe(0);
    expect(tab.exportText()).toContain('typed');
  });

  test('stored while this page is open: it stops writing and keeps what was typed', async () => {
    const storage = makeStorage();
    const tab = makeTab({ storage });
    await tab.keep();
    const later = newer.replace('r-1', 'a-1');
    storage.items.set(KEY, later);
    await tab.set('note.a', 'typed');
    await tab.set('note.b', 'more');
    expect(storage.items.get(KEY)).toBe(later);
    expect(tab.$keeping.get()).toEqual({ kind: 'could-not-be-kept', reason: 'newer' });
    expect(tab.$fields.get()).toEqual({ 'note.a': 'typed', 'note.b': 'more' });
  });
});

test('a record whose last day passed while the page was put by is removed, and that is said', async () => {
  const storage = makeStorage();
  const clock = makeClock();
  await makeTab({ storage, clock }).keep();
  clock.time += 31 * DAY;
  const page = makeTab({ storage, clock });
  await page.open();
  expect(page.$notice.get()).toEqual({ kind: 'expired', count: 1 });
  expect(storage.items.size).toBe(0);
});

describe('a file', () => {
  async function makeFilledTab() {
    const storage = makeStorage();
    const tab = makeTab({ storage });
    await tab.open();
    await tab.keep();
    await tab.set('note.a', 'one');
    await tab.set('note.a', 'two');
    await tab.set('answer.need-1', 'not-known');
    await tab.rename('Ours');
    return { storage, tab };
  }

  test('brings everything back after clearing', async () => {
    const { storage, tab } = await makeFilledTab();
    const stored = storage.items.get(KEY);
    const text = tab.exportText();
    tab.clear();
    const preview = tab.importText(text);
    if (preview.kind === 'preview') await tab.replaceWith(preview);
    await tab.keep();
    expect(storage.items.get(KEY)).toBe(stored);
  });

  test('changes nothing before the person agrees, and says what it would replace', async () => {
    const { storage, tab } = await makeFilledTab();
    const text = tab.exportText();
    await tab.set('note.a', 'three');
    await tab.set('note.b', 'new');
    const before = storage.items.get(KEY);
    expect(tab.importText(text)).toMatchObject({
      kind: 'preview',
      replaces: [
        { field: 'note.a', from: 'three', to: 'two' },
        { field: 'note.b', from: 'new', to: '' },
      ],
    });
    expect(storage.items.get(KEY)).toBe(before);
  });

  test('replaces the open record under its own key', async () => {
    const { storage, tab } = await makeFilledTab();
    const preview = tab.importText(readFixture('every-field-v2'));
    if (preview.kind === 'preview') await tab.replaceWith(preview);
    expect([...storage.items.keys()]).toEqual([KEY]);
    expect(tab.$fields.get()).toMatchObject({ 'note.a': '', 'plan.0.owner': 'Siân' });
    expect(tab.$conflicts.get()).toEqual({
      'note.need-1': { mine: '<img src=x onerror=alert(1)>', theirs: 'line one\nline two 🙂' },
    });
  });

  test.each([
    ['not-ours', 'hello'],
    ['damaged', readFixture('readiness-v2').slice(0, -5)],
    ['other-tool', readFixture('skills-v1')],
    ['too-large', ' '.repeat(1_000_001)],
  ])('that is %s is refused and changes nothing', async (reason, text) => {
    const { storage, tab } = await makeFilledTab();
    const before = storage.items.get(KEY);
    expect(tab.importText(text)).toEqual({ kind: 'refused', reason });
    expect(storage.items.get(KEY)).toBe(before);
  });
});
