import type { Assumptions, Settings } from './assumptions.ts';
import { type Figure, scaled, sumOf } from './figure.ts';
import { yearFactors } from './inflation.ts';
import type { Line, YearContext } from './line.ts';
import { itemLines, volunteerExpenses, volunteerTime } from './other-lines.ts';
import { countFacilitators, type DriverQuantities, driverQuantities } from './quantities.ts';
import { allowanceLines, sessionalLines, staffLines } from './staff-lines.ts';

/** The totals of a year or of a whole programme, in the order they are worked out. */
export type TotalName =
  | 'staffTotal'
  | 'directCost'
  | 'overhead'
  | 'contingency'
  | 'financialCost'
  | 'inKind'
  | 'economicCost';

/** Pounds, unrounded. Financial and economic cost stand side by side and are never added. */
export type Totals = Readonly<Record<TotalName, Figure>>;

/**
 * One value for each total.
 *
 * @param of - Gives the value that belongs to a name.
 * @returns All of them, under their names.
 * @see Cost model 1.0, section 6.
 * @example eachTotal((name) => name.length).overhead // 8
 */
export function eachTotal<Value>(
  of: (name: TotalName) => Value,
): Readonly<Record<TotalName, Value>> {
  return {
    staffTotal: of('staffTotal'),
    directCost: of('directCost'),
    overhead: of('overhead'),
    contingency: of('contingency'),
    financialCost: of('financialCost'),
    inKind: of('inKind'),
    economicCost: of('economicCost'),
  };
}

/** The cash lines of one category together. */
export interface CategoryCost {
  readonly category: string;
  readonly amount: Figure;
}

/** One year, in its own prices. */
export interface YearCosts {
  /** Counted from 0. */
  readonly year: number;
  readonly payFactor: number;
  readonly generalFactor: number;
  readonly lines: readonly Line[];
  readonly inKindLines: readonly Line[];
  readonly employerNIBeforeAllowance: Figure;
  /** What overhead is charged on. */
  readonly overheadBase: Figure;
  readonly totals: Totals;
}

/**
 * What the lines of a year rest on.
 *
 * @param assumptions - Complete and within limits.
 * @param year - A whole number, 0 or more.
 * @param quantities - The same in every year; worked out here unless they are at hand.
 * @returns Factors and quantities of the year, unrounded.
 * @see Cost model 1.0, sections 4 and 5.
 * @example yearContext(course, 1).sessionsPerYear // 10
 */
export function yearContext(
  assumptions: Assumptions,
  year: number,
  quantities: DriverQuantities = driverQuantities(
    assumptions.programme,
    countFacilitators(assumptions),
  ),
): YearContext {
  const { settings, programme } = assumptions;
  const { payFactor, generalFactor } = yearFactors(settings, year);
  const sessionsPerYear = programme.groupsPerYear * programme.sessionsPerGroup;
  return { assumptions, year, payFactor, generalFactor, quantities, sessionsPerYear };
}

/**
 * One year: its lines, and the totals in the order of the rule book. Overhead comes before
 * contingency, and neither falls on what is in kind.
 *
 * @param context - From `yearContext`.
 * @returns Pounds of the year, unrounded. A total that holds a line that waits waits too.
 * @see Cost model 1.0, section 6.
 * @example costYear(yearContext(course, 0)).totals.financialCost // { kind: 'figure', value: 19542.6 }
 */
export function costYear(context: YearContext): YearCosts {
  const { assumptions, year, payFactor, generalFactor } = context;
  const { volunteers, items } = assumptions;
  const { payroll, employerNI } = payrollOf(context);
  const otherCash: Line[] = [];
  const inKindLines: Line[] = [];
  for (const row of volunteers) {
    otherCash.push(volunteerExpenses(row, context));
    inKindLines.push(volunteerTime(row, context));
  }
  for (const line of itemLines(items, context)) {
    (line.kind === 'cash' ? otherCash : inKindLines).push(line);
  }
  const { overheadBase, totals } = addUp(assumptions.settings, {
    staffTotal: sumOfLines(payroll),
    otherCash: sumOfLines(otherCash),
    inKind: sumOfLines(inKindLines),
  });
  return {
    year,
    payFactor,
    generalFactor,
    lines: payroll.concat(otherCash),
    inKindLines,
    employerNIBeforeAllowance: employerNI,
    overheadBase,
    totals,
  };
}

/**
 * The cash lines of a year by category, staff first as the lines come.
 *
 * @param lines - Cash lines, in any order.
 * @returns One amount a category, in the order of first appearance: pounds, unrounded. They add up
 *   to the direct cost.
 * @see Cost model 1.0, section 6.
 * @example costByCategory([{ category: 'venue', amount: { kind: 'figure', value: 2 } }, { category: 'venue', amount: { kind: 'figure', value: 3 } }]) // [{ category: 'venue', amount: { kind: 'figure', value: 5 } }]
 */
export function costByCategory(
  lines: readonly Pick<Line, 'category' | 'amount'>[],
): readonly CategoryCost[] {
  const categories = [...new Set(lines.map(({ category }) => category))];
  return categories.map((category) => {
    const ofCategory = lines.filter((line) => line.category === category);
    return { category, amount: sumOf(ofCategory.map(({ amount }) => amount)) };
  });
}

/**
 * The totals of a year, from its sums of lines, in the order of the rule book.
 *
 * @param settings - Rates of overhead and contingency as fractions, and what overhead falls on.
 * @param sums - Staff less the allowance, all other cash, and what is in kind: pounds of the year.
 * @returns Pounds of the year, unrounded.
 * @see Cost model 1.0, section 6.
 * @example addUp({ overheadRate: 0.5, overheadBase: 'direct', contingencyRate: 0 }, { staffTotal: { kind: 'figure', value: 2 }, otherCash: { kind: 'figure', value: 2 }, inKind: { kind: 'figure', value: 1 } }).totals.economicCost // { kind: 'figure', value: 7 }
 */
export function addUp(
  settings: Pick<Settings, 'overheadRate' | 'overheadBase' | 'contingencyRate'>,
  sums: { readonly staffTotal: Figure; readonly otherCash: Figure; readonly inKind: Figure },
): Pick<YearCosts, 'overheadBase' | 'totals'> {
  const { staffTotal, otherCash, inKind } = sums;
  const directCost = sumOf([staffTotal, otherCash]);
  const overheadBase = settings.overheadBase === 'staff' ? staffTotal : directCost;
  const overhead = scaled(overheadBase, settings.overheadRate);
  const contingency = scaled(sumOf([directCost, overhead]), settings.contingencyRate);
  const financialCost = sumOf([directCost, overhead, contingency]);
  const economicCost = sumOf([financialCost, inKind]);
  return {
    overheadBase,
    totals: {
      staffTotal,
      directCost,
      overhead,
      contingency,
      financialCost,
      inKind,
      economicCost,
    },
  };
}

/* A budget is worked out thousands of times in a row, so these lines are gathered with loops. */
function payrollOf(context: YearContext): {
  readonly payroll: readonly Line[];
  readonly employerNI: Figure;
} {
  const { staff, sessional, settings } = context.assumptions;
  const payroll: Line[] = [];
  for (const row of staff) payroll.push(...staffLines(row, context));
  for (const row of sessional) payroll.push(...sessionalLines(row, context));
  const employerNI = sumOfLines(payroll.filter(({ part }) => part === 'employerNI'));
  if (employerNI.kind === 'figure') {
    payroll.push(...allowanceLines(employerNI.value, settings.employmentAllowance));
  }
  return { payroll, employerNI };
}

function sumOfLines(lines: readonly Line[]): Figure {
  return sumOf(lines.map(({ amount }) => amount));
}
