import { expect, test } from 'vitest';
import {
  goalIdsIn,
  goalIn,
  goalsIn,
  itemIdsIn,
  levelOf,
  putAwayIn,
  rungOf,
} from '../../../../src/islands/goal-attainment/goals-in-fields.ts';
import { isAllowed } from '../../../../src/schemas/record/envelope.ts';

/** A goal with something in every field that the record has for one. */
const FIELDS = Object.freeze({
  'goal.3.area': 'volunteering',
  'goal.3.matters': 'Giving something back',
  'goal.3.words': 'Back to volunteering 🌱',
  'goal.3.level.plus-2': 'Help run the sale day',
  'goal.3.level.plus-1': 'Two mornings',
  'goal.3.level.zero': 'One morning',
  'goal.3.level.minus-1': 'Visit the shop',
  'goal.3.level.minus-2': 'Thinking about it',
  'goal.3.start': 'minus-2',
  'goal.3.importance': '3',
  'goal.3.step.1.what': 'Look up opening times',
  'goal.3.step.1.when': 'Tuesday',
  'goal.3.step.1.date': '2026-12-01',
  'goal.3.step.1.where': 'Library',
  'goal.3.step.1.who': 'Sam',
  'goal.3.step.1.done': 'yes',
  'goal.3.obstacle': 'A tired day',
  'goal.3.if-then': 'Go for half an hour',
  'goal.3.beside': 'Sam',
  'goal.3.confidence': '0',
  'goal.3.set-on': '2026-11-01',
  'goal.3.look-back-on': '2027-01-05',
  'goal.3.state': 'let-go',
  'goal.3.state-words': 'The shop closed',
  'goal.3.look.2.level': 'harder',
  'goal.3.look.2.date': '2026-11-20',
  'goal.3.look.2.words': 'A hard week',
  'goal.3.look.2.helped': 'A walk',
  'goal.3.look.10.level': 'minus-1',
  'goal.3.look.10.date': '2026-11-10',
  'goal.3.was.1.words': 'Volunteer more',
  'goal.3.was.1.until': '2026-11-09',
});

test('the record takes every field and value that is read here', () => {
  const refused = Object.entries(FIELDS).filter(
    ([field, value]) => !isAllowed('goals', field, value),
  );
  expect(refused).toEqual([]);
});

test('a goal is read whole, its looks back oldest first', () => {
  expect(goalsIn(FIELDS)).toEqual([
    {
      id: '3',
      area: 'volunteering',
      matters: 'Giving something back',
      words: 'Back to volunteering 🌱',
      levels: {
        [2]: 'Help run the sale day',
        [1]: 'Two mornings',
        [0]: 'One morning',
        [-1]: 'Visit the shop',
        [-2]: 'Thinking about it',
      },
      start: -2,
      importance: 3,
      steps: [
        {
          id: '1',
          what: 'Look up opening times',
          when: 'Tuesday',
          date: '2026-12-01',
          where: 'Library',
          who: 'Sam',
          isDone: true,
        },
      ],
      obstacle: 'A tired day',
      ifThen: 'Go for half an hour',
      beside: 'Sam',
      confidence: 0,
      setOn: '2026-11-01',
      lookBackOn: '2027-01-05',
      state: 'let-go',
      stateWords: 'The shop closed',
      reviews: [
        { id: '10', date: '2026-11-10', level: -1, words: '', helped: '' },
        { id: '2', date: '2026-11-20', level: 'harder', words: 'A hard week', helped: 'A walk' },
      ],
      earlierWords: [{ id: '1', words: 'Volunteer more', until: '2026-11-09' }],
    },
  ]);
});

test('a goal of which nothing is written is empty, and a level not given is not 0', () => {
  expect(goalIn({}, '1')).toMatchObject({
    words: '',
    start: undefined,
    confidence: undefined,
    importance: undefined,
    state: 'current',
    steps: [],
    reviews: [],
  });
});

test('goals stand in the order of their numbers, and what was taken back is none', () => {
  const fields = {
    'goal.10.words': 'Tenth',
    'goal.2.words': 'Second',
    'goal.3.words': '',
    'goal.4.set-on': '2026-11-01',
    'goal.5.put-away.dated': 'yes',
    'option.importance': 'yes',
  };
  expect(goalIdsIn(fields)).toEqual(['2', '10']);
});

test('a list holds what has something in it, under its own goal alone', () => {
  const fields = {
    'goal.1.step.2.what': 'Ring',
    'goal.1.step.1.what': '',
    'goal.11.step.4.what': 'Not this one',
  };
  expect(itemIdsIn(fields, '1', 'step')).toEqual(['2']);
});

test('what is on its way to a figure or a day is not read as one', () => {
  const goal = goalIn({ 'goal.1.confidence': '11', 'goal.1.look-back-on': '24/9/' }, '1');
  expect(goal).toMatchObject({ confidence: undefined, lookBackOn: '' });
});

test('advice put away is read for its own goal', () => {
  const fields = { 'goal.1.put-away.dated': 'yes', 'goal.2.put-away.no-gap': 'yes' };
  expect([...putAwayIn(fields, '1')]).toEqual(['dated']);
});

test.each([2, 1, 0, -1, -2] as const)('level %i is read back from its field', (level) => {
  expect(levelOf(rungOf(level))).toBe(level);
});
