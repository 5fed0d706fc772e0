import { expect, test } from 'vitest';
import { goalsIn } from '../../../../src/islands/goal-attainment/goals-in-fields.ts';
import { createSharing } from '../../../../src/islands/goal-attainment/sharing.ts';

const GOALS = goalsIn({
  'goal.1.words': 'canary words',
  'goal.1.matters': 'canary matters',
  'goal.1.start': 'minus-2',
  'goal.1.look.1.level': 'zero',
  'goal.1.look.1.date': '2026-11-01',
  'goal.1.look.1.words': 'canary look',
  'goal.2.words': 'canary second',
  'goal.2.importance': '2',
});

test('a file has levels and dates alone, until words are ticked one by one', () => {
  const sharing = createSharing(GOALS, '2026-11-24');
  sharing.$file.listen(() => undefined);
  expect(sharing.$file.get()).not.toContain('canary');
  expect(sharing.$file.get()).toContain('"level":0');
  sharing.tickWords('1', true);
  expect(sharing.$file.get()).toContain('canary words');
  expect(sharing.$file.get()).not.toContain('canary second');
  expect(sharing.$file.get()).not.toMatch(/canary (?:look|matters)/);
  sharing.tickWords('1', false);
  expect(sharing.$file.get()).not.toContain('canary');
});

test('a goal can be left out, and importance is shared only where it is ticked', () => {
  const sharing = createSharing(GOALS, '2026-11-24');
  expect(sharing.hasImportance).toBe(true);
  expect(sharing.$file.get()).not.toContain('importance');
  sharing.tickImportance(true);
  expect(sharing.$file.get()).toContain('"importance":2');
  sharing.choose('2', false);
  expect(sharing.$file.get()).not.toContain('importance');
});

test('the plain list says what the file does, and no words that are not in it', () => {
  const sharing = createSharing(GOALS, '2026-11-24');
  sharing.$list.listen(() => undefined);
  const [first, second] = sharing.$list.get();
  expect(first).toEqual([
    { label: 'Words', text: 'They stay out of the file.' },
    { label: 'Set on', text: 'No day.' },
    { label: 'Where I was when I set it out', text: '−2, Where I started, or much less' },
    { label: 'Looked back on 1 November 2026', text: '0, As I hope' },
  ]);
  expect(second).toHaveLength(3);
  sharing.tickWords('1', true);
  sharing.tickImportance(true);
  sharing.choose('2', false);
  expect(sharing.$list.get()).toHaveLength(1);
  expect(sharing.$list.get()[0]?.[0]).toEqual({ label: 'Words', text: 'canary words' });
});
