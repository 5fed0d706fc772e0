import { expect, test } from 'vitest';
import type { Answers } from '../../../../src/domain/instruments/instrument.ts';
import { nextSteps, NEXT_STEPS_RULE } from '../../../../src/domain/instruments/next-steps.ts';
import { SMALL } from './small-instrument.ts';

const idsOf = (answers: Answers, howMany?: number) =>
  nextSteps(SMALL, answers, howMany).map(({ itemId }) => itemId);

test('a step is the next step of its level, with the manual’s link', () => {
  expect(nextSteps(SMALL, { d: 2 })).toEqual([
    {
      itemId: 'd',
      sectionId: 'two',
      statement: 'We do d.',
      kind: 'go-further',
      text: 'd on from 2',
      manual: { href: '/manual/d/#how', title: 'How (d)' },
    },
  ]);
});

test('each section has its turn, lowest first, before one has a second', () => {
  // one: c 1, a 2, b 3; two: d 3, e 4. First turns c (1) and d (3), then a (2).
  expect(idsOf({ a: 2, b: 3, c: 1, d: 3, e: 4 })).toEqual(['c', 'd', 'a']);
});

test('second turns are lowest first as well, and ties keep the order of the instrument', () => {
  // First turns a (2) and d (2), second turns b (2) and e (2), third turn c (2).
  expect(idsOf({ a: 2, b: 2, c: 2, d: 2, e: 2 }, 5)).toEqual(['a', 'd', 'b', 'e', 'c']);
  // First turns d (1) and a (2), then e (3) before b (4).
  expect(idsOf({ a: 2, b: 4, d: 1, e: 3 }, 5)).toEqual(['d', 'a', 'e', 'b']);
});

test('what is not known comes after what has a level, as something to find out', () => {
  const steps = nextSteps(SMALL, { a: 'not-known', b: 4, e: 4 });
  expect(steps.map(({ itemId, kind, text }) => [itemId, kind, text])).toEqual([
    ['b', 'go-further', 'b on from 4'],
    ['e', 'go-further', 'e on from 4'],
    ['a', 'find-out', 'Find out: We do a.'],
  ]);
});

test('what is at level 5 comes last, to keep or share', () => {
  const steps = nextSteps(SMALL, { a: 5, b: 'not-known', d: 4 });
  expect(steps.map(({ itemId, kind, text }) => [itemId, kind, text])).toEqual([
    ['d', 'go-further', 'd on from 4'],
    ['b', 'find-out', 'Find out: We do b.'],
    ['a', 'keep', 'a on from 5'],
  ]);
});

test('blank items and those that do not apply give no step', () => {
  expect(idsOf({ a: 'does-not-apply', d: 1 })).toEqual(['d']);
  expect(idsOf({})).toEqual([]);
});

test('the order of the answers never matters', () => {
  const answers: Answers = { a: 3, b: 1, c: 'not-known', d: 2, e: 5 };
  const turned = Object.fromEntries(Object.entries(answers).toReversed());
  expect(nextSteps(SMALL, turned)).toEqual(nextSteps(SMALL, answers));
});

test('the rule is told as it is', () => {
  expect(NEXT_STEPS_RULE).toBe(
    'We start with the lowest levels you chose, one from each section before a second from the same one. Answers that are not yet known come after those. What is at level 5 already comes last, to keep or share.',
  );
});
