import { expect, test } from 'vitest';
import {
  answersIn,
  gatesIn,
  planIn,
  settingIn,
} from '../../../../src/islands/instruments/answers.ts';

test('answers are read by item, and one taken back is blank', () => {
  const fields = {
    'answer.a': '3',
    'answer.b': 'not-known',
    'answer.c': '',
    'agreed.a': '2',
    'note.a': '5',
  };
  expect(answersIn(fields)).toEqual({ a: 3, b: 'not-known' });
});

test('what must be in place and the setting are read apart', () => {
  const fields = { 'gate.lead': 'not-yet', 'gate.other': 'perhaps', 'context.who': 'mixed' };
  expect(gatesIn(fields)).toEqual({ lead: 'not-yet' });
  expect(settingIn(fields)).toEqual({ who: 'mixed' });
});

test('lines of a plan stand in the order in which they were added, and removed ones are gone', () => {
  const fields = {
    'plan.10.text': 'Last',
    'plan.2.text': 'First',
    'plan.2.owner': 'Chair',
    'plan.2.item': 'need',
    'plan.3.text': '',
    'plan.3.owner': '',
  };
  expect(planIn(fields)).toEqual([
    { id: '2', itemId: 'need', text: 'First', owner: 'Chair', date: '' },
    { id: '10', itemId: undefined, text: 'Last', owner: '', date: '' },
  ]);
});
