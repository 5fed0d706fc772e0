import { expect, test } from 'vitest';
import { nameField } from '../../../../src/islands/goal-attainment/field-names.ts';
import { describeLacking } from '../../../../src/islands/goal-attainment/lacking.ts';

test.each([
  ['goal.1.words', 'Goal 1: What would you like to be different?'],
  ['goal.12.level.minus-1', 'Goal 12: A bit less'],
  ['goal.2.look.3.helped', 'Goal 2: What helped'],
  ['goal.2.step.1.who', 'Goal 2: Step 1, With whom'],
  ['goal.2.step.1.date', 'Goal 2: Step 1, A day for the calendar'],
  ['goal.3.constructor', 'Goal 3: Something the page notes by itself'],
  ['option.importance', 'A choice for all goals'],
])('%s is called “%s”', (field, name) => {
  expect(nameField(field)).toBe(name);
});

test('what a record lacks is named with how much too long it is', () => {
  expect(
    describeLacking([
      { field: 'goal.1.words', tooLong: 5 },
      { field: 'goal.1.matters', tooLong: 1 },
      { field: 'goal.1.confidence', tooLong: 0 },
    ]),
  ).toEqual([
    'Goal 1: What would you like to be different? (5 characters too long: the last ones)',
    'Goal 1: What matters to me, in my own words (1 character too long: the last one)',
    'Goal 1: How sure am I that I can do the next step? (what stands there now)',
  ]);
});
