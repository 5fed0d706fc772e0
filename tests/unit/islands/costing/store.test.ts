import { describe, expect, test } from 'vitest';
import { budgetOf } from '../../../../src/islands/costing/budget-of.ts';
import { headlineOf } from '../../../../src/islands/costing/results.ts';
import { data, makeEstimator } from './examples.ts';

const totalOf = ({ store }: ReturnType<typeof makeEstimator>) =>
  headlineOf(store.$outcome.get())?.total;

describe('a budget', () => {
  test('has a result before anything is typed, and nothing is written by it', () => {
    const estimator = makeEstimator();
    expect(totalOf(estimator)).toMatch(/^£\d/);
    expect(estimator.record.$fields.get()).toEqual({});
  });

  // Coordinator 13,222.80; peers 240 h × 2 × 13.45 × 1.1207 = 7,235.2392; items 16,623.30 in all:
  // direct 37,081.3392; overheads 15% and contingency 5% on top: × 1.15 × 1.05 = 44,775.72.
  test('of the first example comes to what its lines come to by hand', () => {
    expect(totalOf(makeEstimator())).toBe('£44,776');
  });

  test('understands what people write around numbers', () => {
    const estimator = makeEstimator();
    estimator.store.change('staff.coordinator.annualSalaryFTE', '£31,200.50');
    expect(estimator.store.$draft.get().staff[0]?.annualSalaryFTE).toBe(31200.5);
    estimator.store.change('settings.overheadRate', '12.5 %');
    expect(estimator.store.$draft.get().settings.overheadRate).toBe(0.125);
  });

  test('keeps what it cannot read, says what is possible, and shows no figure', () => {
    const estimator = makeEstimator();
    const { store } = estimator;
    store.change('programme.groupsPerYear', 'a few');
    expect(store.input('programme.groupsPerYear').get()).toMatchObject({
      text: 'a few',
      problem: 'Enter a number, such as 1,200.50.',
    });
    expect(store.$outcome.get()).toEqual({
      kind: 'refused',
      problems: [
        {
          path: 'programme.groupsPerYear',
          label: 'Groups in a year',
          message: 'Enter a number, such as 1,200.50.',
        },
      ],
    });
    store.change('programme.groupsPerYear', '5');
    expect(totalOf(estimator)).toMatch(/^£\d/);
  });

  test('tells an emptied field from one that was put back', () => {
    const { store } = makeEstimator();
    store.change('programme.years', ' ');
    expect(store.input('programme.years').get()).toMatchObject({ text: '', isChanged: true });
    expect(store.$outcome.get().kind).toBe('refused');
    store.change('programme.years', '');
    expect(store.input('programme.years').get()).toMatchObject({ text: '1', isChanged: false });
    expect(store.$outcome.get().kind).toBe('costs');
  });

  test('keeps a text on the page that is too long for the record', () => {
    const { store, record } = makeEstimator();
    const long = '1'.repeat(501);
    store.change('programme.years', long);
    expect(store.input('programme.years').get().text).toBe(long);
    expect(record.$fields.get()['plan.1.programme.years']).toBeUndefined();
    store.change('programme.years', '2');
    expect(store.input('programme.years').get().text).toBe('2');
    expect(record.$fields.get()['plan.1.programme.years']).toBe('2');
  });

  test('has no completion or goal rate until somebody gives one', () => {
    const { store } = makeEstimator();
    expect(store.input('programme.completionRate').get().text).toBe('');
    const waiting = headlineOf(store.$outcome.get())?.units.at(-2);
    expect(waiting).toEqual({
      name: 'For each person who completes',
      amount: '',
      why: 'This waits for the completion rate.',
    });
    store.change('programme.completionRate', '0');
    expect(headlineOf(store.$outcome.get())?.units.at(-2)?.why).toBe(
      'This cannot be worked out because nobody completes.',
    );
  });

  test('says what it lacks', () => {
    const { store } = makeEstimator();
    expect(headlineOf(store.$outcome.get())?.warnings).toEqual([]);
    store.removeRow('items.supervisor');
    store.change('items.supervision-time.quantity', '0');
    expect(headlineOf(store.$outcome.get())?.warnings).toEqual([
      'This budget has nothing for supervision. Peers need it from the first day.',
    ]);
  });

  test('leaves the quote out until there is a price, and says so on every file', () => {
    const { store } = makeEstimator();
    const waiting = '“Training or consultancy” is not in it: get a quote, and enter the price.';
    expect(store.$draft.get().items.some(({ id }) => id === 'quote')).toBe(false);
    expect(budgetOf(store)?.warnings).toContain(waiting);
    store.change('items.quote.unitCost', '1,500');
    expect(store.$draft.get().items.find(({ id }) => id === 'quote')?.unitCost).toBe(1500);
    expect(budgetOf(store)?.warnings).not.toContain(waiting);
  });
});

describe('rows', () => {
  test('can be put in, named, and taken out', () => {
    const { store } = makeEstimator();
    const row = store.addRow('items', { category: 'access' });
    expect(row).toBe('items.added-1');
    store.change(`${row}.name`, 'Crèche');
    store.change(`${row}.unitCost`, '90');
    expect(store.$rows.get().at(-1)).toMatchObject({ name: 'Crèche', category: 'access' });
    expect(store.$outcome.get().kind).toBe('costs');
    store.removeRow(row);
    expect(store.$rows.get().some(({ id }) => id === 'added-1')).toBe(false);
    store.removeRow('staff.coordinator');
    expect(store.$draft.get().staff).toEqual([]);
  });

  test('of volunteers stand in the place of paid peers, with their own costs', () => {
    const { store } = makeEstimator();
    store.change('peers', 'volunteer');
    const { sessional, volunteers, items } = store.$draft.get();
    expect(sessional).toEqual([]);
    expect(volunteers.map(({ id }) => id)).toEqual(['peers']);
    expect(items.map(({ id }) => id)).toContain('checks-volunteers');
  });
});

describe('sources', () => {
  test('stand with each figure, until the person changes it', () => {
    const { store } = makeEstimator();
    const path = 'settings.pensionTrigger';
    expect(store.input(path).get().source).toEqual({
      period: 'Pay from which people are enrolled, 2026/27',
      references: [data.references['ae2026']],
      check: 'Confirm on GOV.UK before use.',
      isOurs: false,
    });
    store.change(path, '11000');
    expect(store.input(path).get()).toMatchObject({ source: undefined, example: '10,000' });
  });

  test('are shown as out of date once their time is past', () => {
    const clock = { day: '2027-04-06' };
    const { store } = makeEstimator(clock);
    const words = 'Out of date since 5 April 2027: look up the new figure.';
    expect(store.input('settings.niRate').get().source?.check).toBe(words);
    expect(budgetOf(store)?.warnings).toContain(
      'Employer National Insurance is out of date since 5 April 2027: look up the new figure.',
    );
    clock.day = '2027-04-05';
    const sameDay = makeEstimator(clock);
    expect(sameDay.store.input('settings.niRate').get().source?.check).not.toBe(words);
  });
});

describe('three budgets', () => {
  test('can be copied, changed and set side by side', () => {
    const { store } = makeEstimator();
    store.change('name', 'Small');
    store.duplicate();
    expect(store.$plan.get()).toMatchObject({ id: '2', name: 'Small, changed' });
    store.change('programme.groupsPerYear', '8');
    expect(store.planOf('1').fields['programme.groupsPerYear']).toBeUndefined();
    store.duplicate();
    store.duplicate();
    expect(store.$planIds.get()).toEqual(['1', '2', '3']);
  });

  test('the first can be begun again; another is gone with its fields', () => {
    const { store, record } = makeEstimator();
    store.change('programme.years', '3');
    store.duplicate();
    store.clearPlan();
    expect(store.$planIds.get()).toEqual(['1']);
    expect(store.$plan.get().id).toBe('1');
    store.clearPlan();
    expect(Object.values(record.$fields.get()).filter((value) => value !== '')).toEqual([]);
  });
});

test('a budget comes back from a file as it was', () => {
  const { store, record } = makeEstimator();
  store.change('model', 'peer-support');
  store.change('peers', 'volunteer');
  store.change('programme.completionRate', ' 62.5 % ');
  store.change('settings.employmentAllowance', '£1,000');
  store.change(`${store.addRow('staff', {})}.annualSalaryFTE`, '31000');
  const draft = store.$draft.get();
  const other = makeEstimator();
  const preview = other.record.importText(record.exportText());
  if (preview.kind === 'refused') throw new Error(preview.reason);
  void other.record.replaceWith(preview);
  expect(other.store.$draft.get()).toEqual(draft);
  expect(other.store.$outcome.get()).toEqual(store.$outcome.get());
});
