import { describe, expect, test } from 'vitest';
import {
  NOT_FOR_RANKING,
  reportGroup,
} from '../../../../src/domain/goal-attainment/group-report.ts';
import { summariseGroup } from '../../../../src/domain/goal-attainment/group.ts';
import type {
  SharedGoal,
  SharedPerson,
} from '../../../../src/domain/goal-attainment/shared-goal.ts';

function people(count: number, goal: SharedGoal): readonly SharedPerson[] {
  return Array.from({ length: count }, () => ({ goals: [goal] }));
}
const REACHED: SharedGoal = { setOn: '2026-03-01', start: -2, reviews: [{ level: 0 }] };
const OPEN: SharedGoal = { setOn: '2026-03-01', start: -2, reviews: [] };
const notesOf = (group: readonly SharedPerson[], year?: string) =>
  reportGroup(summariseGroup(group, year), year).notes;

test('of fewer than five there is one figure, and the reason', () => {
  const report = reportGroup({ kind: 'few', people: 4, isHeldBack: false });
  expect(report.rows).toEqual([
    { part: 'People', what: 'Files read, and people typed in', value: 4 },
  ]);
  expect(report.notes).toEqual([
    NOT_FOR_RANKING,
    'With fewer than five people nothing more is shown, so that nobody can be picked out.',
  ]);
});

test('of five to nine there are counts, and no row of averages', () => {
  const { rows, notes } = reportGroup(summariseGroup(people(9, REACHED)));
  expect(new Set(rows.map(({ part }) => part))).toEqual(
    new Set(['People', 'Goals before', 'Goals after']),
  );
  expect(notes).toContain('Averages need ten people or more. Until then, read the counts.');
});

test('of ten there are averages, with what they cannot say', () => {
  const { rows, notes } = reportGroup(summariseGroup(people(10, REACHED)));
  // One goal, T = 50 + 10x: from 30 to 50.
  expect(rows.filter(({ what }) => what.startsWith('T-score')).map(({ value }) => value)).toEqual([
    30, 50, 20,
  ]);
  expect(notes.join(' ')).toMatch(/how hard the goals were/);
  expect(notes.join(' ')).toMatch(/no comparison group.*regression to the mean/);
});

test('levels of fewer than five who looked back are in no row, and the reason is given', () => {
  const { rows, notes } = reportGroup(summariseGroup([...people(4, REACHED), ...people(8, OPEN)]));
  expect(rows.map(({ what, value }) => [what, value])).toContainEqual(['Looked back at a goal', 4]);
  expect(rows.map(({ what }) => what).join(' ')).not.toContain('Reached');
  expect(new Set(rows.map(({ part }) => part))).toEqual(new Set(['People', 'Goals before']));
  expect(notes).toContain(
    'Fewer than five people looked back, so what they reached is not shown: nobody can then be picked out.',
  );
});

describe('what is missing', () => {
  test('is described where it is more than three in ten', () => {
    // 4 of 10 = 0.4
    const notes = notesOf([...people(6, REACHED), ...people(4, OPEN)]);
    expect(notes.join(' ')).toContain(
      '4 of 10 goals have no level after. That is more than 3 in 10.',
    );
  });

  test('is not remarked on at three in ten', () => {
    const notes = notesOf([...people(7, REACHED), ...people(3, OPEN)]);
    expect(notes.join(' ')).not.toContain('3 in 10');
  });

  test('is told of people where averages are shown', () => {
    // 5 of 15 = 0.33
    const notes = notesOf([...people(10, REACHED), ...people(5, OPEN)]);
    expect(notes.join(' ')).toContain('5 of 15 people are not in the averages.');
  });

  test('asks nothing of people without a goal', () => {
    const none = Array.from({ length: 6 }, () => ({ goals: [] }));
    expect(notesOf(none).join(' ')).not.toContain('3 in 10');
  });
});

test('a year is named, and a held back one has its reason', () => {
  const group = [...people(9, REACHED), ...people(3, { ...REACHED, setOn: '2025-01-01' })];
  expect(notesOf(group, '2026').join(' ')).toMatch(
    /first dated goal in 2026\. One of the years has fewer than five people\./,
  );
  const larger = [...people(12, REACHED), ...people(6, { ...REACHED, setOn: '2025-01-01' })];
  expect(notesOf(larger, '2026').join(' ')).toContain(
    'One of the years has fewer than ten people.',
  );
});
