import { expect, test } from 'vitest';
import { nextSteps } from '../../../../src/domain/instruments/next-steps.ts';
import { type PlanEntry, unplannedSteps } from '../../../../src/domain/instruments/plan.ts';
import { SMALL } from './small-instrument.ts';

const RING: PlanEntry = { id: '1', itemId: undefined, text: 'Ring.', owner: '', date: '' };
const ASK: PlanEntry = { id: '0', itemId: 'a', text: 'Ask.', owner: '', date: '' };

test('an empty plan lacks every next step', () => {
  expect(unplannedSteps([], nextSteps(SMALL, { a: 1, d: 2 })).map(({ itemId }) => itemId)).toEqual([
    'a',
    'd',
  ]);
});

test('a step whose item has a line is planned, whatever people have made of its words', () => {
  const plan = [{ ...ASK, text: 'Ask on Monday.', owner: 'Chair' }, RING];
  const left = unplannedSteps(plan, nextSteps(SMALL, { a: 3, d: 2 }));
  expect(left.map(({ itemId }) => itemId)).toEqual(['d']);
});

test('a line of people’s own stands for no step', () => {
  expect(unplannedSteps([RING], [{ itemId: 'a' }])).toEqual([{ itemId: 'a' }]);
});
