import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../../src/domain/goal-attainment/goal.ts';
import {
  type GroupSummary,
  summariseGroup,
  yearsOf,
} from '../../../../src/domain/goal-attainment/group.ts';
import {
  latestLevel,
  type LookedBackLevel,
  type SharedGoal,
  type SharedPerson,
} from '../../../../src/domain/goal-attainment/shared-goal.ts';

/** A goal that went from one level to another; only a start where there is no other. */
function goal(start: Level, latest?: LookedBackLevel, setOn?: string): SharedGoal {
  const reviews = latest === undefined ? [] : [{ level: latest }];
  return { start, reviews, ...(setOn !== undefined && { setOn }) };
}

function person(...goals: readonly SharedGoal[]): SharedPerson {
  return { goals };
}

function people(howMany: number, one: SharedPerson): readonly SharedPerson[] {
  return Array.from({ length: howMany }, () => one);
}

function inYear(howMany: number, year: string): readonly SharedPerson[] {
  return people(howMany, person(goal(-1, 0, `${year}-03-01`)));
}

function averagesOf(summary: GroupSummary) {
  return summary.kind === 'full' ? summary.averages : undefined;
}

test.each([
  [0, 'few'],
  [1, 'few'],
  [4, 'few'],
  [5, 'counts'],
  [9, 'counts'],
  [10, 'full'],
  [200, 'full'],
] as const)('of %i people, %s is shown', (howMany, kind) => {
  expect(summariseGroup(people(howMany, person(goal(-1, 0))))).toMatchObject({
    kind,
    people: howMany,
    isHeldBack: false,
  });
});

test('of under five, nothing but their number', () => {
  expect(summariseGroup(people(4, person(goal(-1, 2))))).toEqual({
    kind: 'few',
    people: 4,
    isHeldBack: false,
  });
});

test('of five to nine, counts: people who set, looked back and reached, and how levels are spread', () => {
  const eight = [
    person(goal(-1, 0), goal(-2, -1)),
    person(goal(-1, 2)),
    person(goal(-2, 'harder')),
    person(goal(-1)),
    person({ reviews: [{ level: 1 }] }),
    person(goal(-2, -2)),
    person(),
    person(),
  ];
  expect(summariseGroup(eight)).toEqual({
    kind: 'counts',
    people: 8,
    isHeldBack: false,
    setGoal: 6,
    lookedBack: 5,
    before: { kind: 'spread', levels: spread([0, 0, 0, 3, 3, 0]), notScored: 1 },
    after: { kind: 'spread', reached: 3, levels: spread([1, 1, 1, 1, 1, 1]), notScored: 1 },
  });
});

test('of twelve people of whom two looked back, nothing shows where those two stand', () => {
  const twelve = [...people(2, person(goal(-1, 2))), ...people(10, person(goal(-1)))];
  const summary = summariseGroup(twelve);
  expect(summary).toMatchObject({
    ...{ kind: 'full', setGoal: 12, lookedBack: 2 },
    before: { kind: 'spread' },
    averages: { kind: 'refused' },
  });
  expect(summary).toHaveProperty('after', { kind: 'too-few', isHeldBack: false });
});

test.each([
  [4, 'too-few'],
  [5, 'spread'],
])('levels before of %i people who named one: %s', (howMany, kind) => {
  const group = [
    ...people(howMany, person(goal(-1, 0))),
    ...people(6, person({ reviews: [{ level: 1 }] })),
  ];
  expect(summariseGroup(group)).toMatchObject({ before: { kind }, after: { kind: 'spread' } });
});

test('averages are means of people, with their base', () => {
  // Five people with one goal from −1 to 1: T 40 and 60. Five with two goals from −1 to 0:
  // T 50 − 20 ÷ √(0.7 × 2 + 0.3 × 4) = 37.5965, and 50.
  const ten = [...people(5, person(goal(-1, 1))), ...people(5, person(goal(-1, 0), goal(-1, 0)))];
  const averages = averagesOf(summariseGroup(ten));
  expect(averages).toMatchObject({ kind: 'averages', people: 10 });
  const { tScore, level } = averages?.kind === 'averages' ? averages : {};
  expect(tScore?.before).toBeCloseTo(38.79826, 4); // (40 + 37.59653) ÷ 2
  expect(tScore?.after).toBeCloseTo(55, 9); // (60 + 50) ÷ 2
  expect(tScore?.change).toBeCloseTo(16.20174, 4);
  expect(level).toEqual({ before: -1, after: 0.5, change: 1.5 });
});

test('a goal that nobody looked back at is not 0, and is in no average', () => {
  const averages = averagesOf(summariseGroup(people(10, person(goal(-1, -1), goal(-2)))));
  // One goal at −1, before and after: T 40.
  expect(averages).toMatchObject({ tScore: { before: 40, after: 40, change: 0 } });
});

test('harder than the start counts as −2 in an average', () => {
  const averages = averagesOf(summariseGroup(people(10, person(goal(-1, 'harder')))));
  expect(averages).toMatchObject({ tScore: { before: 40, after: 30, change: -10 } });
});

test('importance is the weight where every goal has one, else all weigh the same', () => {
  const weighed: readonly SharedGoal[] = [
    { ...goal(-1, 1), importance: 3 },
    { ...goal(-1, -1), importance: 1 },
  ];
  // (3 × 1 − 1 × 1) × 10 ÷ √(0.7 × 10 + 0.3 × 16) = 20 ÷ √11.8 = 5.8222
  const all = averagesOf(summariseGroup(people(10, person(...weighed))));
  expect(all?.kind === 'averages' ? all.tScore.after : NaN).toBeCloseTo(55.8222, 3);
  const some = averagesOf(summariseGroup(people(10, person(...weighed, goal(0, 0)))));
  expect(some?.kind === 'averages' ? some.tScore.after : NaN).toBe(50);
});

test('averages are refused where fewer than ten people stand behind them', () => {
  const twelve = [...people(9, person(goal(-1, 0))), ...people(3, person(goal(-1)))];
  expect(summariseGroup(twelve)).toMatchObject({
    kind: 'full',
    people: 12,
    averages: { kind: 'refused', reason: 'fewer-than-ten', people: 9 },
  });
});

describe('after a filter by year', () => {
  test('the years are those of the first goal of each person', () => {
    const early = person(goal(-1, 0, '2026-01-01'), goal(-1, 0, '2025-12-31'));
    expect(yearsOf([...inYear(1, '2027'), early, person(goal(-1))])).toEqual(['', '2025', '2027']);
  });

  test('two large parts are shown in full', () => {
    const group = [...inYear(10, '2025'), ...inYear(12, '2026')];
    expect(summariseGroup(group, '2026')).toMatchObject({
      kind: 'full',
      people: 12,
      isHeldBack: false,
    });
  });

  test('a large part is held back by a small one, which it would give away', () => {
    const group = [...inYear(12, '2025'), ...inYear(7, '2026')];
    expect(summariseGroup(group, '2025')).toMatchObject({ kind: 'counts', isHeldBack: true });
    expect(summariseGroup([...group, ...inYear(1, '2027')], '2025')).toEqual({
      kind: 'few',
      people: 12,
      isHeldBack: true,
    });
  });

  test('the parts together give away no small part', () => {
    // Whole less 2025 less 2026 would be the three of 2027.
    const group = [...inYear(12, '2025'), ...inYear(12, '2026'), ...inYear(3, '2027')];
    expect(yearsOf(group).map((year) => summariseGroup(group, year).kind)).toEqual([
      'few',
      'few',
      'few',
    ]);
  });

  const notYet = (howMany: number, year: string) =>
    people(howMany, person(goal(-1, undefined, `${year}-03-01`)));

  test('a few who looked back in one year are not given away by the others', () => {
    // The whole, of 12 who looked back, less the 10 of 2025 would be the two of 2026.
    const group = [...inYear(10, '2025'), ...inYear(2, '2026'), ...notYet(10, '2026')];
    expect(summariseGroup(group)).toMatchObject({ after: { kind: 'spread' } });
    expect(summariseGroup(group, '2025')).toMatchObject({
      lookedBack: 10,
      after: { kind: 'too-few', isHeldBack: true },
      averages: { kind: 'refused', reason: 'fewer-than-ten-in-a-year' },
    });
    expect(summariseGroup(group, '2026')).toMatchObject({
      after: { kind: 'too-few', isHeldBack: false },
      averages: { kind: 'refused', reason: 'fewer-than-ten' },
    });
  });

  test('a year in which nobody has looked back yet holds nothing back', () => {
    const group = [...inYear(10, '2025'), ...notYet(10, '2026')];
    expect(summariseGroup(group, '2025')).toMatchObject({
      after: { kind: 'spread' },
      averages: { kind: 'averages', people: 10 },
    });
  });

  test('a filter that leaves everybody changes nothing', () => {
    const group = inYear(11, '2025');
    expect(summariseGroup(group, '2025')).toEqual(summariseGroup(group));
  });

  test('a year without anybody has nobody', () => {
    expect(summariseGroup(inYear(11, '2025'), '2020')).toEqual({
      kind: 'few',
      people: 0,
      isHeldBack: false,
    });
  });
});

const levels = fc.constantFrom<Level>(-2, -1, 0, 1, 2);
const anyGoal: fc.Arbitrary<SharedGoal> = fc.record(
  {
    setOn: fc.constantFrom('2024-02-29', '2025-06-01', '2026-12-31'),
    start: levels,
    importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
    reviews: fc.array(fc.record({ level: fc.oneof(levels, fc.constant('harder' as const)) }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: ['reviews'] },
);
const anyGroup = fc.array(fc.record({ goals: fc.array(anyGoal, { maxLength: 3 }) }), {
  maxLength: 45,
});

test('no average of under ten people and no count of under five, whatever the filter', () => {
  fc.assert(
    fc.property(anyGroup, (group) => {
      for (const year of [undefined, ...yearsOf(group), '1999']) {
        const summary = summariseGroup(group, year);
        const leftOut = group.length - summary.people;
        const smallest = Math.min(summary.people, leftOut === 0 ? Infinity : leftOut);
        if (smallest < 5) expect(Object.keys(summary)).toEqual(['kind', 'people', 'isHeldBack']);
        if (smallest < 10) expect(summary).not.toHaveProperty('averages');
        if ('after' in summary && summary.lookedBack < 5)
          expect(summary.after).not.toHaveProperty('levels');
        const averages = averagesOf(summary);
        if (averages?.kind === 'averages') expect(averages.people).toBeGreaterThanOrEqual(10);
        expect(averages?.kind === 'refused' ? averages : {}).not.toHaveProperty('tScore');
      }
    }),
  );
});

test('the order of people does not matter', () => {
  const orders = anyGroup.chain((group) =>
    fc.tuple(fc.constant(group), fc.shuffledSubarray(group, { minLength: group.length })),
  );
  fc.assert(
    fc.property(orders, ([group, shuffled]) => {
      const [one, other] = [summariseGroup(group), summariseGroup(shuffled)];
      expect({ ...other, averages: undefined }).toEqual({ ...one, averages: undefined });
      const [first, second] = [averagesOf(one), averagesOf(other)];
      if (first?.kind !== 'averages' || second?.kind !== 'averages') return;
      expect(second.tScore.change).toBeCloseTo(first.tScore.change, 9);
    }),
  );
});

test('the latest look back is the one of the latest day; without days, the last', () => {
  const dated = [
    { date: '2026-03-01', level: 1 },
    { date: '2026-01-01', level: -1 },
  ] as const;
  expect(latestLevel({ reviews: dated })).toBe(1);
  expect(latestLevel({ reviews: [...dated, { level: 0 }] })).toBe(0);
  expect(latestLevel({ reviews: [] })).toBeUndefined();
});

/** Goals on 2, 1, 0, −1, −2 and harder. */
function spread(goals: readonly number[]) {
  const order = [2, 1, 0, -1, -2, 'harder'];
  return order.map((level, index) => ({ level, goals: goals[index] }));
}
