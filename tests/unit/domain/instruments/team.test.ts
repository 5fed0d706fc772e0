import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Answers } from '../../../../src/domain/instruments/instrument.ts';
import { mergeTeam, mostDiffering, YOURS_ALONE } from '../../../../src/domain/instruments/team.ts';
import { makeItem, SMALL } from './small-instrument.ts';

function itemsOf(members: readonly Answers[]) {
  const result = mergeTeam(SMALL, members);
  return result.kind === 'team' ? result.items : [];
}

test('an item has its lowest, highest and counts, and nobody’s name', () => {
  const [a] = itemsOf([
    { a: 2 },
    { a: 5 },
    { a: 2 },
    { a: 'not-known' },
    { a: 'does-not-apply' },
    {},
  ]);
  expect(a).toEqual({
    id: 'a',
    counts: [0, 2, 0, 0, 1],
    notKnown: 1,
    doesNotApply: 1,
    blank: 1,
    lowest: 2,
    highest: 5,
    spread: 3, // 5 − 2
    variance: 2, // mean 3; ((2 − 3)² + (5 − 3)² + (2 − 3)²) ÷ 3 = 6 ÷ 3
  });
});

test('an item without a level has no lowest or highest, and no spread', () => {
  expect(itemsOf([{ b: 'not-known' }, {}])[1]).toEqual({
    id: 'b',
    counts: [0, 0, 0, 0, 0],
    notKnown: 1,
    doesNotApply: 0,
    blank: 1,
    lowest: undefined,
    highest: undefined,
    spread: 0,
    variance: 0,
  });
});

test('one person agrees with themselves', () => {
  expect(itemsOf([{ a: 4 }])[0]).toMatchObject({ lowest: 4, highest: 4, spread: 0, variance: 0 });
});

test('a team of nobody has every item, all empty', () => {
  const result = mergeTeam(SMALL, []);
  expect(result).toMatchObject({ kind: 'team', members: 0 });
  expect(itemsOf([]).map(({ id, blank }) => [id, blank])).toEqual([
    ...[
      ['a', 0],
      ['b', 0],
      ['c', 0],
      ['d', 0],
      ['e', 0],
    ],
  ]);
});

test('what belongs to one person alone is refused, with the reason', () => {
  expect(mergeTeam({ ...SMALL, isYoursAlone: true }, [{ a: 1 }])).toEqual({
    kind: 'refused',
    reason: YOURS_ALONE,
  });
});

test('200 files of 32 items are merged', () => {
  const items = Array.from({ length: 32 }, (_, index) => makeItem(`i${index}`));
  const answers: Answers = Object.fromEntries(items.map(({ id }) => [id, 3]));
  const instrument = { isYoursAlone: false, sections: [{ items }] };
  const result = mergeTeam(
    instrument,
    Array.from({ length: 200 }, () => answers),
  );
  expect(result).toMatchObject({ kind: 'team', members: 200 });
  expect(result.kind === 'team' && result.items.map(({ counts }) => counts)).toEqual(
    Array(32).fill([0, 0, 200, 0, 0]),
  );
});

test('the order of people never matters, and everybody is counted once', () => {
  const someone = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'not-known', 'does-not-apply'),
  );
  const teams = fc
    .array(someone, { maxLength: 8 })
    .chain((team) =>
      fc.tuple(fc.constant(team), fc.shuffledSubarray(team, { minLength: team.length })),
    );
  fc.assert(
    fc.property(teams, ([team, shuffled]) => {
      const items = itemsOf(team);
      expect(itemsOf(shuffled)).toEqual(items);
      for (const { counts, notKnown, doesNotApply, blank } of items) {
        const people = [...counts, notKnown, doesNotApply, blank];
        expect(people.reduce((sum, count) => sum + count, 0)).toBe(team.length);
      }
    }),
  );
});

test('a team differs most where the spread is widest, then where the variance is greatest', () => {
  const items = itemsOf([
    // a: 1, 5, 3: spread 4, variance 8 ÷ 3; b: 1, 5, 5: spread 4, variance 32 ÷ 9;
    // c: all 3; d: 2, 4, 4 and e: 4, 4, 2: spread 2, variance 8 ÷ 9
    { a: 1, b: 1, c: 3, d: 2, e: 4 },
    { a: 5, b: 5, c: 3, d: 4, e: 4 },
    { a: 3, b: 5, c: 3, d: 4, e: 2 },
  ]);
  expect(mostDiffering(items, 5).map(({ id }) => id)).toEqual(['b', 'a', 'd', 'e']);
  expect(mostDiffering(items)).toHaveLength(3);
});

test('ties keep the order of the instrument, also between groups of different sizes', () => {
  // b: 1, 3 and d: 1, 1, 3, 3: spread 2, variance 1, both
  const items = itemsOf([{ b: 1, d: 1 }, { b: 3, d: 1 }, { d: 3 }, { d: 3 }]);
  expect(items.map(({ variance }) => variance)).toEqual([0, 1, 0, 1, 0]);
  expect(mostDiffering(items).map(({ id }) => id)).toEqual(['b', 'd']);
});
