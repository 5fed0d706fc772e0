import { expect, test } from 'vitest';
import { nextSteps } from '../../../../src/domain/instruments/next-steps.ts';
import {
  addNextSteps,
  addOwnLine,
  editLine,
  type PlanEntry,
  removeLine,
} from '../../../../src/domain/instruments/plan.ts';
import { SMALL } from './small-instrument.ts';

const RING: PlanEntry = { id: 'own-1', itemId: undefined, text: 'Ring.', owner: '', date: '' };
const ASK: PlanEntry = { id: 'step-a', itemId: 'a', text: 'Ask.', owner: '', date: '' };

test('a plan begins with the next steps, owner and date still empty', () => {
  expect(addNextSteps([], nextSteps(SMALL, { a: 1, d: 2 }))).toEqual([
    { id: 'step-a', itemId: 'a', text: 'a on from 1', owner: '', date: '' },
    { id: 'step-d', itemId: 'd', text: 'd on from 2', owner: '', date: '' },
  ]);
});

test('adding steps again keeps what people have written', () => {
  const plan = [{ ...ASK, text: 'Ask on Monday.', owner: 'Chair' }, RING];
  expect(addNextSteps(plan, nextSteps(SMALL, { a: 3, d: 2 }))).toEqual([
    ...plan,
    { id: 'step-d', itemId: 'd', text: 'd on from 2', owner: '', date: '' },
  ]);
});

test('people add lines of their own', () => {
  expect(addOwnLine([ASK], { id: 'own-1', text: 'Ring.' })).toEqual([ASK, RING]);
});

test('an id that is taken is refused', () => {
  expect(() => addOwnLine([RING], { id: 'own-1', text: 'Write.' })).toThrow(
    new RangeError('The plan has a line with the id "own-1". Give the new one another.'),
  );
});

test('a line is edited in its place, and only in what is given', () => {
  expect(editLine([ASK, RING], 'step-a', { owner: 'Chair', date: '2027-03-31' })).toEqual([
    { ...ASK, owner: 'Chair', date: '2027-03-31' },
    RING,
  ]);
});

test('a line is taken out', () => {
  expect(removeLine([ASK, RING], 'step-a')).toEqual([RING]);
});

test('an unknown id changes nothing', () => {
  expect(editLine([ASK], 'gone', { text: 'Write.' })).toEqual([ASK]);
  expect(removeLine([ASK], 'gone')).toEqual([ASK]);
});
