/* Every case of cost-budgets.json: every line with its working, totals, unit costs, tornado. */
import { describe, expect, test } from 'vitest';
import { costProgramme, type ProgrammeCosts } from '../../../../src/domain/costing/cost.ts';
import type { Line } from '../../../../src/domain/costing/line.ts';
import { tornado } from '../../../../src/domain/costing/tornado.ts';
import { costByCategory, type YearCosts } from '../../../../src/domain/costing/year.ts';
import { expectFigures, expectWithin, MONEY, numberIn, QUANTITY } from './expect-amounts.ts';
import { BUDGETS } from './reference-files.ts';

/** Fields of a line that are counts or factors; every other number is money. */
const COUNTS = ['hours', 'units', 'volunteerSessions', 'factor'];
const TOTALS = [
  ...['staffTotal', 'directCost', 'overhead', 'contingency', 'financialCost'],
  ...['inKind', 'economicCost'],
];

describe.each(BUDGETS)('$id', ({ input, expected, ranges, tornado: tornados }) => {
  const costs = costsOf(input);

  test('has the quantities of a year', () => {
    expectFigures(costs.quantitiesPerYear, expected.quantitiesPerYear, QUANTITY);
    expect(costs.years.map(({ year }) => year)).toEqual(expected.years.map(({ year }) => year));
  });

  describe.each(expected.years)('year $year', (year) => {
    const found = yearOf(costs, year.year);

    test.each(year.lines)('line $id', (line) => {
      expectLine(found.lines, line);
    });

    test.each(year.inKindLines)('line in kind $id', (line) => {
      expectLine(found.inKindLines, line);
    });

    test('has these lines in this order, and no others', () => {
      expect(found.lines.map(idOf)).toEqual(year.lines.map(({ id }) => id));
      expect(found.inKindLines.map(idOf)).toEqual(year.inKindLines.map(({ id }) => id));
    });

    test('has these totals', () => {
      const totals = Object.fromEntries(TOTALS.map((name) => [name, Number(year[name])]));
      expectFigures(found.totals, totals, MONEY);
      expectFigures(
        {
          overheadBase: found.overheadBase,
          employerNIBeforeAllowance: found.employerNIBeforeAllowance,
        },
        {
          overheadBase: year.overheadBase,
          employerNIBeforeAllowance: year.employerNIBeforeAllowance,
        },
        MONEY,
      );
      expectWithin(
        { payFactor: found.payFactor, generalFactor: found.generalFactor },
        { payFactor: year.payFactor, generalFactor: year.generalFactor },
        QUANTITY,
      );
    });

    test('has these categories', () => {
      const categories = costByCategory(found.lines).map(
        ({ category, amount }) => [category, amount] as const,
      );
      expectFigures(Object.fromEntries(categories), year.directByCategory, MONEY);
      expect(categories.map(([category]) => category).toSorted()).toEqual(
        Object.keys(year.directByCategory).toSorted(),
      );
    });
  });

  test('has these totals, denominators and unit costs', () => {
    expectFigures(costs.totals, expected.totals, MONEY);
    expectFigures(costs.denominators, expected.denominators, QUANTITY);
    expectFigures(costs.unitCosts.financial, expected.unitCosts.financial, MONEY);
    expectFigures(costs.unitCosts.economic, expected.unitCosts.economic, MONEY);
  });

  test.each(tornados)('tornado of $metric', (answer) => {
    const result = tornado(
      input,
      ranges.map(({ param, low, high }) => ({ path: param, low, high })),
      answer.metric,
    );
    if (result.kind !== 'tornado') throw new Error('This budget has a tornado.');
    expectWithin({ base: result.base }, { base: answer.base }, MONEY);
    expect(result.openRows).toEqual([]);
    expect(result.rows.map(({ path, direction }) => [path, direction])).toEqual(
      answer.rows.map(({ param, direction }) => [param, direction]),
    );
    answer.rows.forEach(({ rank, low, high, resultAtLow, resultAtHigh, swing }) => {
      const row = { ...result.rows[rank - 1] };
      expectWithin(row, { low, high, resultAtLow, resultAtHigh, swing }, MONEY);
    });
    const ends = [
      [result.bestCase, answer.bestCase],
      [result.worstCase, answer.worstCase],
    ] as const;
    for (const [found, joint] of ends) {
      expectFigures({ value: found.result }, { value: joint.value }, MONEY);
      expect(Object.fromEntries(found.values.map(({ path, value }) => [path, value]))).toEqual(
        joint.settings,
      );
    }
  });
});

function costsOf(input: Parameters<typeof costProgramme>[0]): ProgrammeCosts {
  const result = costProgramme(input);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
  return result.costs;
}

function yearOf(costs: ProgrammeCosts, year: number): YearCosts {
  const found = costs.years[year];
  if (!found) throw new Error(`There is no year ${String(year)}.`);
  return found;
}

/** The files name a line by its row and part, without the list. */
function idOf({ key }: Line): string {
  return key.slice(key.indexOf('.') + 1);
}

function expectLine(lines: readonly Line[], expected: Readonly<Record<string, unknown>>): void {
  const line = lines.find((candidate) => idOf(candidate) === expected['id']);
  expect(line).toMatchObject({ category: expected['category'], kind: expected['kind'] });
  if (!line) return;
  const { working } = line;
  const flat = {
    ...working,
    ...(working.kind === 'item' ? { units: numberIn(working.units) } : {}),
    amount: numberIn(line.amount),
  };
  const { driver } = { driver: undefined, ...flat };
  expect(driver).toBe(expected['driver']);
  const numbers = Object.entries(expected).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, value] as const] : [],
  );
  const isCount = ([name]: readonly [string, number]) => COUNTS.includes(name);
  expectWithin(flat, Object.fromEntries(numbers.filter(isCount)), QUANTITY);
  expectWithin(flat, Object.fromEntries(numbers.filter((one) => !isCount(one))), MONEY);
}
