import { FIELD_WORDS } from '../../domain/costing/field-words.ts';
import { labelOf } from './inputs.ts';
import type { CostStore } from './store.ts';

const OTHERS: Readonly<Record<string, string>> = {
  name: 'What the budget is called',
  model: 'Which way of working',
  peers: 'Are peers paid',
  limit: 'The money there is',
  seed: 'Seed',
  spread: 'How the numbers lie within the ranges',
  funder: 'Name of a funder',
  pays: 'What a funder pays',
  added: 'A row put in',
  removed: 'A row taken out',
};

/** What a field of the record is called on the page. */
export function nameOfField(field: string, store: CostStore): string {
  const [, , ...rest] = field.split('.');
  const [first = ''] = rest;
  const path = (first === 'low' || first === 'high' ? rest.slice(1) : rest).join('.');
  const isInput = Object.hasOwn(FIELD_WORDS, path.split('.')[0] ?? '');
  return isInput ? labelOf(path, store.$rows.get()) : (OTHERS[first] ?? 'A detail of the budget');
}
