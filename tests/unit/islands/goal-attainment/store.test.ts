import { expect, test } from 'vitest';
import { createGoalStore } from '../../../../src/islands/goal-attainment/store.ts';
import { MOST_FIELDS } from '../../../../src/schemas/record/fields.ts';
import { isRaw } from '../../../../src/schemas/record/migrations.ts';
import type { RecordStore } from '../../../../src/islands/workspace/record-store.ts';
import { makeTab } from '../workspace/fake-browser.ts';

const TODAY = '2026-11-24';

/** A worksheet nobody has written on yet, with a clock that can be set. */
function makeSheet(today = { day: TODAY }) {
  const record = makeTab({ tool: 'goals' });
  record.doNotKeep();
  return { record, today, store: createGoalStore(record, () => today.day) };
}

/** The same record from a file, with as many fields as one may have, or fewer. */
function fullRecord(record: RecordStore, length = MOST_FIELDS) {
  const fields = Array.from({ length }, (_, index) => [
    `goal.${String(Math.floor(index / 100))}.step.${String(index % 100)}.what`,
    { value: 'x', revision: 1 },
  ]);
  const file: unknown = JSON.parse(record.exportText());
  const preview = record.importText(
    JSON.stringify({ ...(isRaw(file) ? file : {}), fields: Object.fromEntries(fields) }),
  );
  if (preview.kind === 'refused') throw new Error(preview.reason);
  return preview;
}

const valueOf = (record: RecordStore, field: string) => record.$fields.get()[field];

test('a first goal opens by itself, and the day of its first words is noted', () => {
  const { store, record } = makeSheet();
  expect(store.$place.get()).toEqual({ kind: 'goal', id: '1', part: 'set-out' });
  store.change('words', 'Back to volunteering');
  expect(record.$fields.get()).toEqual({
    'goal.1.words': 'Back to volunteering',
    'goal.1.set-on': TODAY,
  });
});

test('where there are goals, the page opens at their list, and another can be added', () => {
  const { store, record, today } = makeSheet();
  store.change('words', 'First');
  const again = createGoalStore(record, () => today.day);
  expect(again.$place.get()).toEqual({ kind: 'list' });
  again.addGoal();
  again.change('words', 'Second');
  expect(again.$goals.get().map(({ id, words }) => [id, words])).toEqual([
    ['1', 'First'],
    ['2', 'Second'],
  ]);
});

test('a text that is too long stays on the page whole, and its beginning is kept', () => {
  const { store, record } = makeSheet();
  const field = store.fieldOf('level.zero');
  store.change('level.zero', `${'a'.repeat(2000)}end`);
  expect(store.entry.text(field).get()).toHaveLength(2003);
  expect(valueOf(record, field)).toHaveLength(2000);
  expect(store.entry.problem(field).get()).toContain('3 characters too long');
  expect(store.$goal.get().levels[0]).toHaveLength(2003);
  expect(store.entry.$lacking.get()).toEqual([{ field, tooLong: 3 }]);
  store.change('level.zero', 'short');
  expect(store.entry.problem(field).get()).toBe('');
  expect(store.entry.$lacking.get()).toEqual([]);
});

test('a confidence of 11 is not kept, nor the 1 on the way to it, and the page says so', () => {
  const { store, record } = makeSheet();
  const field = store.fieldOf('confidence');
  store.change('confidence', '1');
  store.change('confidence', '11');
  expect(store.entry.text(field).get()).toBe('11');
  expect(valueOf(record, field)).toBe('');
  expect(store.entry.problem(field).get()).toBe('Enter a whole number from 0 to 10.');
  expect(store.$goal.get().confidence).toBeUndefined();
});

test.each([
  ['6', true],
  ['0', true],
  ['7', false],
  ['', false],
])('a confidence of “%s” offers a smaller step: %s', (confidence, isOffered) => {
  const { store } = makeSheet();
  store.change('confidence', confidence);
  expect(store.$isUnsure.get()).toBe(isOffered);
});

test('a day is kept once it is one; what is typed on the way stays on the page', () => {
  const { store, record } = makeSheet();
  const field = store.fieldOf('look-back-on');
  store.entry.changeDay(field, { day: '31', month: '4', year: '2026' });
  expect(valueOf(record, field)).toBeUndefined();
  expect(store.entry.day(field).get()).toEqual({ day: '31', month: '4', year: '2026' });
  expect(store.entry.problem(field).get()).toContain('no such day');
  store.entry.changeDay(field, { day: '30', month: '4', year: '2026' });
  expect(valueOf(record, field)).toBe('2026-04-30');
});

test('a day that has passed is kept, and said to have passed', () => {
  const { store, record } = makeSheet();
  store.change('look-back-on', '2026-11-23');
  expect(valueOf(record, 'goal.1.look-back-on')).toBe('2026-11-23');
  expect(store.$isLookBackPast.get()).toBe(true);
  store.change('look-back-on', TODAY);
  expect(store.$isLookBackPast.get()).toBe(false);
});

test('one tap looks back today; another tap the same day changes it', () => {
  const { store } = makeSheet();
  store.change('words', 'A goal');
  store.stand(-1);
  store.stand('harder');
  expect(store.$goal.get().reviews).toEqual([
    { id: '1', date: TODAY, level: 'harder', words: '', helped: '' },
  ]);
});

test('several looks back stand with their days, and each can be opened again', () => {
  const { store, today } = makeSheet();
  store.change('words', 'A goal');
  store.stand(-1);
  today.day = '2026-12-24';
  store.goTo({ kind: 'list' });
  store.goTo({ kind: 'goal', id: '1', part: 'look-back' });
  store.stand(1);
  store.openLook('1');
  store.change('look.1.helped', 'Sam');
  const seen = store.$goal.get().reviews.map(({ date, level, helped }) => [date, level, helped]);
  expect(seen).toEqual([
    [TODAY, -1, 'Sam'],
    ['2026-12-24', 1, ''],
  ]);
});

test('a look back that was removed leaves nothing, and the next one has a day again', () => {
  const { store } = makeSheet();
  store.stand(2);
  store.removeItem('look', '1');
  expect(store.$goal.get().reviews).toEqual([]);
  store.stand(0);
  expect(store.$goal.get().reviews).toMatchObject([{ date: TODAY, level: 0 }]);
});

test('words of the first day are a draft; words changed later stay as they were', () => {
  const { store, today } = makeSheet();
  store.change('words', 'Draft');
  store.change('words', 'As set');
  expect(store.$goal.get().earlierWords).toEqual([]);
  today.day = '2026-12-01';
  store.change('words', 'As s');
  store.change('words', 'As changed');
  expect(store.$goal.get()).toMatchObject({
    words: 'As changed',
    earlierWords: [{ words: 'As set', until: '2026-12-01' }],
  });
});

test('words changed after a look back on the first day stay as they were, too', () => {
  const { store } = makeSheet();
  store.change('words', 'As set');
  store.stand(-2);
  store.change('words', 'As changed');
  expect(store.$goal.get().earlierWords).toMatchObject([{ words: 'As set' }]);
});

test('one step is on screen at first; a step emptied while it is written stays there', () => {
  const { store } = makeSheet();
  expect(store.$stepIds.get()).toEqual(['1']);
  store.addStep();
  expect(store.$stepIds.get()).toEqual(['1', '2']);
  store.change('step.2.what', 'Ring');
  store.change('step.2.what', '');
  expect(store.$stepIds.get()).toEqual(['1', '2']);
  store.removeItem('step', '2');
  expect(store.$stepIds.get()).toEqual(['1']);
});

test('advice comes once it is loaded, and stays away where it was put away', async () => {
  const { store } = makeSheet();
  store.$advice.listen(() => undefined);
  await store.loadChecks();
  store.change('words', 'Walk more and eat better and sleep');
  store.change('level.zero', 'Feel happy');
  const ids = store.$advice.get().map(({ id }) => id);
  expect(ids).toContain('dated');
  for (const id of ids) store.putAway(id);
  expect(store.$advice.get()).toEqual([]);
});

test('chosen words are added to what is there, and replace nothing', () => {
  const { store } = makeSheet();
  store.addWords('matters', 'Sleeping better');
  store.addWords('matters', 'Calmer days');
  expect(store.$goal.get().matters).toBe('Sleeping better\nCalmer days');
});

test('a goal that is deleted leaves nothing of its words, and the others stay', () => {
  const { store, record } = makeSheet();
  store.change('words', 'First');
  store.stand(1);
  store.addGoal();
  store.change('words', 'Second');
  store.removeGoal('1');
  expect(store.$goals.get().map(({ words }) => words)).toEqual(['Second']);
  const left = Object.entries(record.$fields.get()).filter(([field]) =>
    field.startsWith('goal.1.'),
  );
  expect(left.every(([, value]) => value === '')).toBe(true);
});

test('a full record takes no new field, keeps the words on the page and says so', async () => {
  const { store, record } = makeSheet();
  await record.replaceWith(fullRecord(record));
  store.change('beside', 'Sam');
  expect(Object.keys(record.$fields.get())).toHaveLength(MOST_FIELDS);
  expect(store.entry.text('goal.1.beside').get()).toBe('Sam');
  expect(store.entry.problem('goal.1.beside').get()).toContain('This worksheet is full');
});

test('where there is room for one field more, it is what was typed that is kept', async () => {
  const { store, record } = makeSheet();
  await record.replaceWith(fullRecord(record, MOST_FIELDS - 1));
  store.addGoal();
  store.change('words', 'A calmer week');
  expect(Object.keys(record.$fields.get())).toHaveLength(MOST_FIELDS);
  expect(valueOf(record, store.fieldOf('words'))).toBe('A calmer week');
});

test('a key changes the page once, though it sets the day too, and saving it changes nothing', async () => {
  const { record } = makeSheet();
  await record.keep();
  const store = createGoalStore(record, () => TODAY);
  let changes = 0;
  record.$fields.listen(() => (changes += 1));
  store.change('words', 'A');
  await record.keep();
  expect(valueOf(record, 'goal.1.set-on')).toBe(TODAY);
  expect(changes).toBe(1);
});

test('what is deleted takes with it what did not fit, and a new goal opens', () => {
  const { store, record } = makeSheet();
  store.change('confidence', '11');
  store.change('words', 'A goal');
  store.goTo({ kind: 'list' });
  record.clear();
  expect(store.entry.$lacking.get()).toEqual([]);
  expect(store.$place.get()).toEqual({ kind: 'goal', id: '1', part: 'set-out' });
});

test('the steps of the worksheet follow one another, with an end on either side', () => {
  const { store } = makeSheet();
  expect(store.neighbour(-1)).toBeUndefined();
  expect(store.neighbour(1)).toBe('words');
  store.showStage('look-back-on');
  expect(store.neighbour(1)).toBeUndefined();
});
