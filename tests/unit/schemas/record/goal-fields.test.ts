import { describe, expect, test } from 'vitest';
import { isAllowed, reviewDates } from '../../../../src/schemas/record/envelope.ts';

type Case = readonly [field: string, value: string];

const RUNGS = ['plus-2', 'plus-1', 'zero', 'minus-1', 'minus-2'];

describe('a goal keeps', () => {
  test.each<Case>([
    ['goal.1.area', 'volunteering'],
    ['goal.99.matters', 'a'.repeat(8000)],
    ['goal.1.words', '<b>أمشي</b> 🚶'],
    ...RUNGS.map((rung) => [`goal.1.level.${rung}`, 'a'.repeat(2000)] satisfies Case),
    ...RUNGS.map((rung) => ['goal.1.start', rung] satisfies Case),
    ['goal.1.importance', '3'],
    ['goal.1.obstacle', 'Rain'],
    ['goal.1.if-then', 'If it rains, I take the bus.'],
    ['goal.1.beside', 'Mum'],
    ['goal.1.state-words', 'Not now'],
    ['goal.1.confidence', '0'],
    ['goal.1.confidence', '10'],
    ['goal.1.set-on', '2026-01-05'],
    ['goal.1.look-back-on', '2026-04-05'],
    ['goal.1.state', 'paused'],
    ['goal.1.state', 'let-go'],
    ['goal.1.step.1.what', 'Ring'],
    ['goal.1.step.1.when', 'Tuesday'],
    ['goal.1.step.12.where', 'Home'],
    ['goal.1.step.1.who', 'Jo'],
    ['goal.1.step.1.date', '2026-01-06'],
    ['goal.1.step.1.done', 'yes'],
    ...[...RUNGS, 'harder'].map((level) => ['goal.1.look.1.level', level] satisfies Case),
    ['goal.1.look.1.date', '2026-02-05'],
    ['goal.1.look.1.words', 'It rained'],
    ['goal.1.look.1.helped', 'The bus'],
    ['goal.1.was.1.words', 'a'.repeat(8000)],
    ['goal.1.was.1.until', '2026-02-01'],
    ['goal.1.put-away.can-be-seen', 'yes'],
    ['option.importance', 'yes'],
  ])('%s', (field, value) => {
    expect(isAllowed('goals', field, value)).toBe(true);
    expect(isAllowed('goals', field, '')).toBe(true);
    expect(isAllowed('readiness', field, value)).toBe(false);
  });
});

describe('a goal does not keep', () => {
  test.each([
    ['goal.1.area', 'Health & home'],
    ['goal.1.matters', 'a'.repeat(8001)],
    ['goal.1.level.zero', 'a'.repeat(2001)],
    ['goal.1.level.plus-3', 'a'],
    ['goal.1.level.0', 'a'],
    ['goal.1.start', '0'],
    ['goal.1.start', 'harder'],
    ['goal.1.importance', '4'],
    ['goal.1.importance', '0'],
    ['goal.1.confidence', '11'],
    ['goal.1.confidence', '-1'],
    ['goal.1.confidence', '7.5'],
    ['goal.1.set-on', 'tomorrow'],
    ['goal.1.look-back-on', '5/4/2026'],
    ['goal.1.state', 'current'],
    ['goal.1.state', 'failed'],
    ['goal.1.step.1.what', 'a'.repeat(501)],
    ['goal.1.step.1.date', '2026-1-6'],
    ['goal.1.step.1.done', 'no'],
    ['goal.1.step.100.what', 'a'],
    ['goal.1.look.1.level', 'plus-3'],
    ['goal.1.look.1.date', 'May'],
    ['goal.1.look.1.score', '50'],
    ['goal.1.was.1.until', 'before'],
    ['goal.1.put-away.can-be-seen', 'no'],
    ['goal.1.t-score', '50'],
    ['goal.100.words', 'a'],
    ['goal.words', 'a'],
    ['option.importance', 'no'],
    ['option.t-score', 'yes'],
  ])('%s as %.20s', (field, value) => {
    expect(isAllowed('goals', field, value)).toBe(false);
  });
});

test('a goal is kept for its day to look back', () => {
  const field = (value: string) => ({ value, revision: 1 });
  const fields = {
    'goal.1.look-back-on': field('2026-04-05'),
    'goal.1.set-on': field('2027-01-05'),
    'goal.2.look-back-on': field(''),
  };
  expect(reviewDates(fields)).toEqual([Date.UTC(2026, 3, 5)]);
});
