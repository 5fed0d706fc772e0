import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftAssumptions } from '../../../../src/domain/costing/assumptions.ts';
import { compareScenarios, type LineDifference } from '../../../../src/domain/costing/compare.ts';
import { numberIn } from './expect-amounts.ts';
import { anyCourse } from './random-course.ts';
import { COURSE, SCENARIO } from './small-course.ts';

const [ROOM, TRAINING, GIFT] = COURSE.items;

test('a scenario does not differ from itself', () => {
  const comparison = comparisonOf(SCENARIO.assumptions, structuredClone(COURSE));
  expect(comparison.changes).toEqual([]);
  expect(changed(comparison.lines)).toEqual([]);
  expect(comparison.lines.map(({ causes }) => causes).flat()).toEqual([]);
  expect(comparison.economicCost).toEqual({ kind: 'figure', value: 0 });
});

test('a dearer room is explained by its price, and what rests on it', () => {
  const dearer = { ...COURSE, items: COURSE.items.map(priceOfRoom(30)) };
  const { changes, lines, financialCost } = comparisonOf(COURSE, dearer);
  expect(changes).toEqual([{ path: 'items.room.unitCost', before: 25, after: 30 }]);
  // 10 sessions × 2 hours × 5 = 100 in year 0, × 1.25 = 125 in year 1: 225.
  // Overhead 10% of it: 22.50. Contingency 5% of 247.50: 12.375. Together 259.875.
  const causes = ['items.room.unitCost'];
  expect(rounded(changed(lines))).toEqual([
    { key: 'items.room', difference: 225, causes },
    { key: 'overhead', difference: 22.5, causes },
    { key: 'contingency', difference: 12.375, causes },
  ]);
  expect(numberIn(financialCost)).toBeCloseTo(259.875, 9);
});

test('a row that only one has is a change by itself, and touches what counts its people', () => {
  const [peers] = COURSE.volunteers;
  const more = { ...COURSE, volunteers: [...COURSE.volunteers, { ...peers, id: 'more' }] };
  const { changes, lines, inKindLines } = comparisonOf(COURSE, drafted(more));
  expect(changes.map(({ path }) => path)).toEqual(['volunteers.more']);
  const training = lines.find(({ key }) => key === 'items.training');
  // Two more heads to train, once: 2 × 100.
  expect(training).toMatchObject({ causes: ['volunteers.more'] });
  expect(numberIn(training?.difference)).toBeCloseTo(200, 9);
  expect(inKindLines.find(({ key }) => key === 'volunteers.more.time')).toMatchObject({
    before: undefined,
    // 20 volunteer sessions × 1.5 hours × 12, in two years without a rise of pay: 720.
    difference: { kind: 'figure', value: 720 },
  });
});

test('a gift that is paid for instead leaves one list and joins the other', () => {
  const paid = { ...COURSE, items: [ROOM, TRAINING, { ...GIFT, id: 'gift', kind: 'cash' }] };
  const { lines, inKindLines } = comparisonOf(COURSE, drafted(paid));
  // 100 in year 0 and 125 in year 1.
  expect(rounded(lines.filter(({ key }) => key === 'items.gift'))).toEqual([
    { key: 'items.gift', difference: 225, causes: ['items.gift.kind'] },
  ]);
  expect(rounded(inKindLines.filter(({ key }) => key === 'items.gift'))).toEqual([
    { key: 'items.gift', difference: -225, causes: ['items.gift.kind'] },
  ]);
});

test('another year is behind every line that it repeats', () => {
  const longer = { ...COURSE, programme: { ...COURSE.programme, years: 3 } };
  const { lines } = comparisonOf(COURSE, longer);
  expect(new Set(changed(lines).flatMap(({ causes }) => causes))).toEqual(
    new Set(['programme.years']),
  );
  expect(changed(lines).map(({ key }) => key)).not.toContain('items.training');
});

test('the lines explain the whole difference, and every difference has a cause', () => {
  fc.assert(
    fc.property(anyCourse, anyCourse, (before, after) => {
      const { lines, inKindLines, financialCost, inKind } = comparisonOf(before, after);
      expect(sum(lines)).toBeCloseTo(numberIn(financialCost) ?? NaN, 4);
      expect(sum(inKindLines)).toBeCloseTo(numberIn(inKind) ?? NaN, 4);
      const unexplained = changed([...lines, ...inKindLines]).filter(
        ({ causes }) => causes.length === 0,
      );
      expect(unexplained).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

describe('there is no comparison', () => {
  test('if either has no figures; the reasons are kept apart', () => {
    const bad: DraftAssumptions = { ...COURSE, settings: { ...COURSE.settings, niRate: -1 } };
    expect(compareScenarios(bad, COURSE)).toMatchObject({
      kind: 'refused',
      before: [{ reason: 'negative', path: 'settings.niRate' }],
      after: [],
    });
    expect(compareScenarios(COURSE, bad)).toMatchObject({ before: [], after: [{}] });
  });

  test('of lines that wait; the others stand', () => {
    const perCompleter = COURSE.items.map((item) =>
      item.id === 'room' ? { ...item, driver: 'perCompleter' as const } : item,
    );
    const programme = { ...COURSE.programme, completionRate: undefined };
    const { lines, inKind } = comparisonOf(COURSE, { ...COURSE, items: perCompleter, programme });
    expect(lines.find(({ key }) => key === 'items.room')?.difference.kind).toBe('waits');
    expect(lines.find(({ key }) => key === 'items.training')?.difference.kind).toBe('figure');
    expect(inKind.kind).toBe('figure');
  });
});

function comparisonOf(before: DraftAssumptions, after: DraftAssumptions) {
  const comparison = compareScenarios(before, after);
  if (comparison.kind === 'refused') throw new Error(JSON.stringify(comparison));
  return comparison;
}

/** A row made from one that may be missing, as far as the compiler knows. */
function drafted(course: unknown): DraftAssumptions {
  if (isDraft(course)) return course;
  throw new Error('These are no assumptions.');
}

function isDraft(course: unknown): course is DraftAssumptions {
  return typeof course === 'object' && course !== null && 'items' in course;
}

function priceOfRoom(unitCost: number) {
  return <Row extends { readonly id: string }>(row: Row) =>
    row.id === 'room' ? { ...row, unitCost } : row;
}

function changed(lines: readonly LineDifference[]): readonly LineDifference[] {
  return lines.filter(({ difference }) => Math.abs(numberIn(difference) ?? NaN) > 1e-6);
}

function rounded(lines: readonly LineDifference[]) {
  return lines.map(({ key, difference, causes }) => ({
    key,
    difference: Number((numberIn(difference) ?? NaN).toFixed(9)),
    causes,
  }));
}

function sum(lines: readonly LineDifference[]): number {
  return lines.reduce((total, { difference }) => total + (numberIn(difference) ?? NaN), 0);
}
