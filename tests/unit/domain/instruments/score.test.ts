import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers, Rating } from '../../../../src/domain/instruments/instrument.ts';
import { scoreSection } from '../../../../src/domain/instruments/score.ts';

const FOUR = { items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }] };

test('a figure is the mean of the rated items, unrounded', () => {
  // (1 + 2 + 2 + 5) ÷ 4 = 2.5
  expect(scoreSection(FOUR, { a: 1, b: 2, c: 2, d: 5 })).toEqual({
    kind: 'figure',
    mean: 2.5,
    rated: 4,
    base: 4,
    items: 4,
  });
  // (1 + 1 + 2) ÷ 3 = 4 ÷ 3
  expect(scoreSection(FOUR, { a: 1, b: 1, c: 2 })).toMatchObject({ mean: 4 / 3 });
});

test('what does not apply leaves the base, so that one of two is half', () => {
  expect(scoreSection(FOUR, { a: 4, b: 'does-not-apply', c: 'does-not-apply' })).toEqual({
    kind: 'figure',
    mean: 4,
    rated: 1,
    base: 2,
    items: 4,
  });
});

test('what is not known and what is blank stay in the base, unrated', () => {
  // rated 2 of 4: exactly half is enough; (5 + 4) ÷ 2 = 4.5
  expect(scoreSection(FOUR, { a: 5, b: 4, c: 'not-known' })).toEqual({
    kind: 'figure',
    mean: 4.5,
    rated: 2,
    base: 4,
    items: 4,
  });
});

describe('there are not enough answers', () => {
  test.each<[string, Answers, number, number]>([
    ['with less than half of the base rated', { a: 5, b: 'not-known' }, 1, 4],
    ['with one of three left in the base', { a: 5, b: 'does-not-apply' }, 1, 3],
    ['with none at all', {}, 0, 4],
    ['with nothing known', { a: 'not-known', b: 'not-known' }, 0, 4],
  ])('%s', (_, answers, rated, base) => {
    expect(scoreSection(FOUR, answers)).toEqual({ kind: 'not-enough', rated, base, items: 4 });
  });

  test('in a section without items', () => {
    const score = scoreSection({ items: [] }, { a: 5 });
    expect(score).toEqual({ kind: 'not-enough', rated: 0, base: 0, items: 0 });
  });
});

test('answers to other items are never read', () => {
  expect(scoreSection({ items: [{ id: 'a' }] }, { a: 2, z: 5 })).toMatchObject({
    mean: 2,
    items: 1,
  });
});

/** A list of answers, blank ones as undefined; their place is their id. */
const someAnswers = fc.array(
  fc.constantFrom<Answer | undefined>(1, 2, 3, 4, 5, 'not-known', 'does-not-apply', undefined),
  { minLength: 1, maxLength: 12 },
);
const someRatings = fc.array(fc.constantFrom<Rating>(1, 2, 3, 4, 5), {
  minLength: 1,
  maxLength: 12,
});

type Entry = readonly [string, Answer | undefined];

function entriesOf(given: readonly (Answer | undefined)[]): readonly Entry[] {
  return given.map((answer, index) => [`i${index}`, answer] as const);
}

/** The score of a section with these items in this order, blanks left out of the answers. */
function scoreOf(entries: readonly Entry[]) {
  const items = entries.map(([id]) => ({ id }));
  const answers: Record<string, Answer> = {};
  for (const [id, answer] of entries) if (answer !== undefined) answers[id] = answer;
  return scoreSection({ items }, answers);
}

function meanOf(score: ReturnType<typeof scoreSection>): number {
  return score.kind === 'figure' ? score.mean : NaN;
}

describe('whatever the answers', () => {
  test('the order of items and answers never matters', () => {
    const shuffled = someAnswers.chain((given) =>
      fc.tuple(
        fc.constant(entriesOf(given)),
        fc.shuffledSubarray([...entriesOf(given)], { minLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([entries, other]) => {
        expect(scoreOf(other)).toEqual(scoreOf(entries));
      }),
    );
  });

  test('raising an answer never lowers a section', () => {
    fc.assert(
      fc.property(
        someAnswers,
        fc.nat(11),
        fc.constantFrom<Rating>(1, 2, 3, 4),
        (given, at, low) => {
          const place = at % given.length;
          const before = scoreOf(entriesOf(given.with(place, low)));
          const higher: readonly Rating[] = [2, 3, 4, 5];
          for (const high of higher.filter((rating) => rating > low)) {
            const after = scoreOf(entriesOf(given.with(place, high)));
            expect(after.kind).toBe(before.kind);
            if (before.kind === 'figure') expect(meanOf(after)).toBeGreaterThan(before.mean);
          }
        },
      ),
    );
  });

  test('a figure stays between the lowest and the highest level given: missing is never zero', () => {
    fc.assert(
      fc.property(someAnswers, (given) => {
        const score = scoreOf(entriesOf(given));
        if (score.kind === 'not-enough') return;
        const ratings = given.filter((answer) => typeof answer === 'number');
        expect(score.mean).toBeGreaterThanOrEqual(Math.min(...ratings));
        expect(score.mean).toBeLessThanOrEqual(Math.max(...ratings));
      }),
    );
  });

  test('taking an answer away leaves the mean of the rest, or no figure', () => {
    fc.assert(
      fc.property(someRatings, fc.nat(11), (given, at) => {
        const place = at % given.length;
        const rest = given.toSpliced(place, 1);
        const score = scoreOf(entriesOf(given).with(place, [`i${place}`, undefined]));
        expect(meanOf(score)).toBe(meanOf(scoreOf(entriesOf(rest))));
      }),
    );
  });

  test('an item that does not apply is as good as not there', () => {
    fc.assert(
      fc.property(someAnswers, (given) => {
        const withIt = scoreOf(entriesOf([...given, 'does-not-apply']));
        expect(withIt).toEqual({ ...scoreOf(entriesOf(given)), items: given.length + 1 });
      }),
    );
  });

  test('a section in which nothing applies has not enough answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (length) => {
        const given = Array.from({ length }, () => 'does-not-apply' as const);
        const score = scoreOf(entriesOf(given));
        expect(score).toEqual({ kind: 'not-enough', rated: 0, base: 0, items: length });
      }),
    );
  });
});
