import { expect, test } from 'vitest';
import { goalIn } from '../../../../src/islands/goal-attainment/goals-in-fields.ts';
import { marksOn } from '../../../../src/islands/goal-attainment/marks.ts';

test('the start, every look back and the latest are marked on their rungs with their days', () => {
  const goal = goalIn(
    {
      'goal.1.set-on': '2026-09-01',
      'goal.1.start': 'minus-2',
      'goal.1.look.1.level': 'minus-2',
      'goal.1.look.1.date': '2026-10-01',
      'goal.1.look.2.level': 'harder',
      'goal.1.look.2.date': '2026-10-20',
      'goal.1.look.3.level': 'zero',
      'goal.1.look.3.date': '2026-11-01',
      'goal.1.look.4.words': 'No level this time',
      'goal.1.look.4.date': '2026-11-20',
    },
    '1',
  );
  expect(marksOn(goal)).toEqual({
    [2]: [],
    [1]: [],
    [0]: [{ kind: 'latest', date: '2026-11-01' }],
    [-1]: [],
    [-2]: [
      { kind: 'start', date: '2026-09-01' },
      { kind: 'look', date: '2026-10-01' },
    ],
    harder: [{ kind: 'look', date: '2026-10-20' }],
  });
});
