/* What holds for every budget. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assumptions } from '../../../../src/domain/costing/assumptions.ts';
import { checkAssumptions } from '../../../../src/domain/costing/check.ts';
import { costProgramme, workOut } from '../../../../src/domain/costing/cost.ts';
import { explainCosts } from '../../../../src/domain/costing/explain.ts';
import type { Figure } from '../../../../src/domain/costing/figure.ts';
import { NUMBERS } from '../../../../src/domain/costing/fields.ts';
import { metricOf } from '../../../../src/domain/costing/metric.ts';
import { placeOf, readInput, withInput } from '../../../../src/domain/costing/path.ts';
import { resultsOf } from '../../../../src/domain/costing/results.ts';
import type { Working } from '../../../../src/domain/costing/working.ts';
import { costByCategory } from '../../../../src/domain/costing/year.ts';
import { numberIn } from './expect-amounts.ts';
import { anyCourse, anyOpenCourse } from './random-course.ts';
import { assumptionsOf, BUDGETS, metricNamed } from './reference-files.ts';

const UNITS = [
  ...(['perGroup', 'perSession', 'perParticipant'] as const),
  ...(['perAttendance', 'perCompleter', 'perAchiever'] as const),
];
const PRICES = [
  ...['annualSalaryFTE', 'hourlyRate', 'expensesPerSession', 'shadowHourlyRate'],
  ...['unitCost', 'holidayPayRate', 'pensionRate', 'otherOnCostRate'],
];

test('cost never falls when a price rises', () => {
  fc.assert(
    fc.property(anyCourse, fc.nat(), fc.double({ min: 0, max: 500, noNaN: true }), (...drawn) => {
      const [course, choice, rise] = drawn;
      const prices = pricesOf(course);
      const path = prices[choice % Math.max(1, prices.length)];
      if (path === undefined) return;
      const before = totalsOf(course);
      const after = totalsOf(raised(course, path, rise));
      expect(after.financialCost).toBeGreaterThanOrEqual(before.financialCost - 1e-6);
      expect(after.economicCost).toBeGreaterThanOrEqual(before.economicCost - 1e-6);
    }),
  );
});

test('financial cost and what is in kind make the economic cost', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const { financialCost, inKind, economicCost } = totalsOf(course);
      expect(Math.abs(financialCost + inKind - economicCost)).toBeLessThanOrEqual(1e-6);
    }),
  );
});

test('unrounded lines add up to the totals, and categories to the direct cost', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      for (const { lines, inKindLines, totals } of workOut(course).years) {
        const cash = sum(lines.map(({ amount }) => amount));
        const onTop = sum([totals.overhead, totals.contingency]);
        const categories = costByCategory(lines).map(({ amount }) => amount);
        expect(Math.abs(cash - sum([totals.directCost]))).toBeLessThanOrEqual(1e-6);
        expect(Math.abs(sum(categories) - cash)).toBeLessThanOrEqual(1e-6);
        expect(Math.abs(cash + onTop - sum([totals.financialCost]))).toBeLessThanOrEqual(1e-6);
        const given = sum(inKindLines.map(({ amount }) => amount));
        expect(Math.abs(given - sum([totals.inKind]))).toBeLessThanOrEqual(1e-6);
      }
    }),
  );
});

test('the order of rows does not matter', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const turned: Assumptions = {
        ...course,
        staff: course.staff.toReversed(),
        sessional: course.sessional.toReversed(),
        volunteers: course.volunteers.toReversed(),
        items: course.items.toReversed(),
      };
      const [one, other] = [totalsOf(course), totalsOf(turned)];
      expect(Math.abs(one.financialCost - other.financialCost)).toBeLessThanOrEqual(1e-6);
      expect(Math.abs(one.inKind - other.inKind)).toBeLessThanOrEqual(1e-6);
    }),
  );
});

test('a figure is finite, or says why it is none', () => {
  fc.assert(
    fc.property(anyOpenCourse, fc.constantFrom(1, 1e150, 1e300), (course, size) => {
      const huge = course.items.map((item) => ({ ...item, unitCost: item.unitCost * size }));
      const result = costProgramme({ ...course, items: huge });
      if (result.kind === 'refused') {
        expect(result.refusals.map(({ reason }) => reason)).toEqual(['too-large']);
        return;
      }
      const { totals, denominators, unitCosts } = result.costs;
      const figures = [totals, denominators, unitCosts.financial, unitCosts.economic].flatMap(
        (group): readonly Figure[] => Object.values(group),
      );
      const numbers = figures.flatMap((one) => (one.kind === 'figure' ? [one.value] : []));
      expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
    }),
  );
});

test('what is missing holds back what rests on it, and nothing else', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const items = course.items.filter(({ driver }) => driver !== 'perCompleter');
      const open = { ...course.programme, completionRate: undefined, goalRate: undefined };
      const before = workOut({ ...course, items });
      const after = workOut({ ...course, items, programme: open });
      expect(after.totals).toEqual(before.totals);
      expect(after.unitCosts.financial.perParticipant).toEqual(
        before.unitCosts.financial.perParticipant,
      );
      expect(after.unitCosts.financial.perCompleter).toEqual({
        kind: 'waits',
        for: ['programme.completionRate'],
      });
    }),
  );
});

test('results without lines are those with lines', () => {
  fc.assert(
    fc.property(anyOpenCourse, (course) => {
      const [quick, whole] = [resultsOf(course), workOut(course)];
      const { financialCost, economicCost } = whole.totals;
      const { financialCost: financial, economicCost: economic } = quick.totals;
      expectAlike({ financial, economic }, { financial: financialCost, economic: economicCost });
      expectAlike(quick.denominators, whole.denominators);
      for (const unit of UNITS) {
        const name = metricNamed(`financialPer${unit.slice('per'.length)}`);
        expectAlike({ [unit]: metricOf(quick, name) }, { [unit]: whole.unitCosts.financial[unit] });
      }
    }),
  );
});

test('every figure is explained by a working of the same value', () => {
  fc.assert(
    fc.property(anyOpenCourse, (course) => expectExplained(course)),
    { numRuns: 50 },
  );
});

test.each(BUDGETS.map(({ id }) => id))('every figure of %s is explained', (id) => {
  const checked = checkAssumptions(assumptionsOf(id));
  if (checked.kind === 'refused') throw new Error(JSON.stringify(checked.refusals));
  expectExplained(checked.assumptions);
});

function expectExplained(course: Assumptions): void {
  const [explained, costs] = [explainCosts(course), workOut(course)];
  costs.years.forEach((year, place) => {
    const { lines = [], inKindLines = [], totals = {} } = { ...explained.years[place] };
    expect(lines.map(({ key }) => key)).toEqual(year.lines.map(({ key }) => key));
    expectAlike(valuesOf(lines), amountsOf(year.lines));
    expectAlike(valuesOf(inKindLines), amountsOf(year.inKindLines));
    expectAlike(figuresOf(totals), year.totals);
  });
  expectAlike(figuresOf(explained.totals), costs.totals);
  expectAlike(figuresOf(explained.denominators), costs.denominators);
  expectAlike(figuresOf(explained.unitCosts.financial), costs.unitCosts.financial);
  expectAlike(figuresOf(explained.unitCosts.economic), costs.unitCosts.economic);
}

function pricesOf(course: Assumptions): readonly string[] {
  const lists = ['staff', 'sessional', 'volunteers', 'items'] as const;
  return lists.flatMap((list) =>
    course[list].flatMap(({ id }) =>
      Object.keys(NUMBERS[list])
        .filter((field) => PRICES.includes(field))
        .map((field) => `${list}.${id}.${field}`),
    ),
  );
}

function raised(
  course: Assumptions,
  path: string,
  rise: number,
): Parameters<typeof costProgramme>[0] {
  const place = placeOf(path);
  const input = readInput(course, path);
  if (!place || !input.known) throw new Error(`There is no ${path}.`);
  return withInput(course, place, (input.value ?? 0) + rise);
}

function totalsOf(course: Parameters<typeof costProgramme>[0]): Readonly<Record<string, number>> & {
  readonly financialCost: number;
  readonly inKind: number;
  readonly economicCost: number;
} {
  const result = costProgramme(course);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
  const { financialCost, inKind, economicCost } = result.costs.totals;
  return {
    financialCost: sum([financialCost]),
    inKind: sum([inKind]),
    economicCost: sum([economicCost]),
  };
}

function sum(figures: readonly Figure[]): number {
  return figures.reduce((total, figure) => total + (numberIn(figure) ?? NaN), 0);
}

type Named = Readonly<Record<string, Figure>>;
type Lines = readonly { readonly key: string; readonly amount: Figure }[];

function amountsOf(lines: Lines): Named {
  return Object.fromEntries(lines.map(({ key, amount }) => [key, amount]));
}

function valuesOf(lines: readonly { readonly key: string; readonly working: Working }[]): Named {
  return Object.fromEntries(lines.map(({ key, working }) => [key, working.value]));
}

function figuresOf(workings: Readonly<Record<string, Working>>): Named {
  return Object.fromEntries(Object.entries(workings).map(([name, { value }]) => [name, value]));
}

/** The same figures under the same names; numbers to a billionth, the rest exactly. */
function expectAlike(actual: Named, expected: Named): void {
  expect(Object.keys(actual)).toEqual(Object.keys(expected));
  const off = Object.entries(expected).filter(([name, figure]) => {
    const found = actual[name];
    if (found?.kind !== 'figure' || figure.kind !== 'figure') {
      return JSON.stringify(found) !== JSON.stringify(figure);
    }
    const tolerance = 1e-9 * Math.max(1, Math.abs(figure.value));
    return !(Math.abs(found.value - figure.value) <= tolerance);
  });
  expect(off).toEqual([]);
}
