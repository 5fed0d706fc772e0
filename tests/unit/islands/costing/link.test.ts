import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkOf, readLink } from '../../../../src/islands/costing/link.ts';
import { planField } from '../../../../src/islands/costing/plan-fields.ts';
import { isAllowed } from '../../../../src/schemas/record/envelope.ts';
import { makeEstimator } from './examples.ts';

const isFit = (field: string, value: string) => isAllowed('costing', planField('1', field), value);
const read = (hash: string) => readLink(hash, isFit);

function linked(change: (store: ReturnType<typeof makeEstimator>['store']) => void): string {
  const { store } = makeEstimator();
  change(store);
  return linkOf(store.$plan.get(), store.data.edition);
}

describe('a link', () => {
  test('carries numbers and choices, and opens as the same budget', () => {
    const { store } = makeEstimator();
    store.change('programme.groupsPerYear', '£ 1,040');
    store.change('settings.overheadRate', '12.5%');
    store.change('peers', 'volunteer');
    store.change('programme.completionRate', ' ');
    const row = store.addRow('items', { category: 'access' });
    store.change(`${row}.unitCost`, '90');
    const before = store.$draft.get();
    const link = read(linkOf(store.$plan.get(), store.data.edition));
    if (link.kind !== 'budget') throw new Error(link.kind);
    const other = makeEstimator().store;
    other.fillPlan('1', link.fields);
    expect(other.$draft.get()).toEqual(before);
  });

  test('carries no word that somebody typed', () => {
    const link = linked((store) => {
      store.change('name', 'SecretName');
      store.change(`${store.addRow('items', { category: 'access' })}.name`, 'SecretRow');
      store.change('funder.1', 'SecretFunder');
      store.change('programme.years', 'SecretWord');
      store.change('pays.1.overhead', 'SecretSum');
    });
    expect(link).not.toMatch(/secret/i);
  });

  test.each([
    '#budget=',
    '#budget=model=peer-led&programme.years=three',
    '#budget=model=peer-led&programme.years',
    '#budget=model=peer-led&programme.years=1=2',
    '#budget=programme.years=3',
    '#budget=model=peer-led&name=Somebody',
    '#budget=model=peer-led&constructor=1',
    '#budget=model=peer-led&__proto__.years=1',
    '#budget=model=%3Cscript%3E',
    `#budget=model=peer-led&${'programme.years=1&'.repeat(700)}programme.years=1`,
  ])('that is damaged is refused whole: %#', (hash) => {
    expect(read(hash).kind).toBe('damaged');
  });

  test('of any other kind is none', () => {
    expect(read('#open=abc').kind).toBe('none');
    expect(read('').kind).toBe('none');
  });

  test('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['none', 'damaged', 'budget']).toContain(
          read(`#budget=model=peer-led&${text}`).kind,
        );
      }),
    );
  });
});
