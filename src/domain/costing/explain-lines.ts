import type {
  Assumptions,
  Item,
  PensionTerms,
  SessionalRow,
  StaffRow,
  VolunteerRow,
} from './assumptions.ts';
import { ONCE } from './quantities.ts';
import { numberOf, work, type Working } from './working.ts';
import { explainDriver, explainFactor, leavesOf, type ReadLeaf } from './working-inputs.ts';

/** How a line came about. The key is that of the line. */
export interface ExplainedLine {
  readonly key: string;
  readonly working: Working;
}

/** How the lines of a year came about, in the groups that the totals are made from. */
export interface ExplainedLines {
  readonly payroll: readonly ExplainedLine[];
  readonly otherCash: readonly ExplainedLine[];
  readonly inKind: readonly ExplainedLine[];
}

/**
 * How every line of a year came about, down to the inputs.
 *
 * @param assumptions - Complete and within limits.
 * @param year - A whole number, 0 or more.
 * @returns A working for each line of that year, in the order of `costYear`, with the same values.
 * @see Cost model 1.0, sections 4 and 5.
 * @example explainLines(course, 0).otherCash.map(({ key, working }) => [key, working.value.value]) // [['volunteers.peers.expenses', 100], ['items.room', 500], ['items.training', 300]]
 */
export function explainLines(assumptions: Assumptions, year: number): ExplainedLines {
  const leaf = leavesOf(assumptions);
  const context: Context = {
    assumptions,
    leaf,
    payFactor: explainFactor(leaf, 'payInflation', year),
    generalFactor: explainFactor(leaf, 'generalInflation', year),
    sessions: explainDriver(assumptions, 'perSession'),
  };
  const beforeAllowance = [
    ...assumptions.staff.flatMap((row) => explainStaff(row, context)),
    ...assumptions.sessional.flatMap((row) => explainSessional(row, context)),
  ];
  const items = assumptions.items
    .filter(({ driver }) => year === 0 || !ONCE.includes(driver))
    .map((item) => ({ item, line: explainItem(item, context) }));
  const ofKind = (kind: Item['kind']) =>
    items.filter(({ item }) => item.kind === kind).map(({ line }) => line);
  return {
    payroll: [...beforeAllowance, ...explainAllowance(beforeAllowance, context)],
    otherCash: [
      ...assumptions.volunteers.map((row) => explainExpenses(row, context)),
      ...ofKind('cash'),
    ],
    inKind: [
      ...assumptions.volunteers.map((row) => explainTime(row, context)),
      ...ofKind('inKind'),
    ],
  };
}

interface Context {
  readonly assumptions: Assumptions;
  readonly leaf: ReadLeaf;
  readonly payFactor: Working;
  readonly generalFactor: Working;
  readonly sessions: Working;
}

const ZERO = numberOf('nothing', 0);

function explainStaff(row: StaffRow, context: Context): readonly ExplainedLine[] {
  const at = `staff.${row.id}`;
  const { leaf } = context;
  const onePay = pounds('product', 'pay for one person', [
    ...[leaf(`${at}.annualSalaryFTE`), leaf(`${at}.contractFTE`), context.payFactor],
  ]);
  const people = [leaf(`${at}.headcount`), leaf(`${at}.programmeShare`)];
  const line = (part: string, name: string, one: Working) => ({
    key: `${at}.${part}`,
    working: pounds('product', name, [one, ...people]),
  });
  const others = pounds('product', 'other on-costs for one person', [
    ...[leaf(`${at}.otherOnCostRate`), onePay],
  ]);
  return [
    line('pay', 'pay', onePay),
    line('employerNI', 'employer National Insurance', explainNI(onePay, leaf)),
    line('pension', 'pension', explainPension({ at, terms: row, onePay, leaf })),
    ...(row.otherOnCostRate > 0 ? [line('otherOnCosts', 'other on-costs', others)] : []),
  ];
}

function explainSessional(row: SessionalRow, context: Context): readonly ExplainedLine[] {
  const at = `sessional.${row.id}`;
  const { leaf } = context;
  const basePay = explainHourlyPay(at, context);
  const choices = [`${at}.employed`];
  if (!row.employed) {
    const working = work('sum', { name: 'pay', unit: 'pounds', parts: [basePay], choices });
    return [{ key: `${at}.pay`, working }];
  }
  const withHoliday = work('sum', {
    name: 'with holiday pay',
    unit: 'factor',
    parts: [numberOf('one', 1), leaf(`${at}.holidayPayRate`)],
  });
  const parts = [basePay, withHoliday];
  const pay = work('product', { name: 'pay', unit: 'pounds', parts, choices });
  const headcount = leaf(`${at}.headcount`);
  const onePay =
    row.headcount === 0 ? ZERO : pounds('quotient', 'pay for one person', [pay, headcount]);
  const line = (part: string, name: string, one: Working) => ({
    key: `${at}.${part}`,
    working: work('product', { name, unit: 'pounds', parts: [one, headcount], choices }),
  });
  return [
    { key: `${at}.pay`, working: pay },
    line('employerNI', 'employer National Insurance', explainNI(onePay, leaf)),
    line('pension', 'pension', explainPension({ at, terms: row, onePay, leaf })),
  ];
}

function explainHourlyPay(at: string, { leaf, sessions, payFactor }: Context): Working {
  const hoursEach = work('sum', {
    name: 'hours for each person and session',
    unit: 'hours',
    parts: [leaf('programme.hoursPerSession'), leaf(`${at}.prepHoursPerSession`)],
  });
  const hours = work('product', {
    name: 'hours paid',
    unit: 'hours',
    parts: [sessions, leaf(`${at}.facilitatorsPerSession`), hoursEach],
  });
  return pounds('product', 'pay for hours', [hours, leaf(`${at}.hourlyRate`), payFactor]);
}

function explainNI(onePay: Working, leaf: ReadLeaf): Working {
  const above = pounds('difference', 'pay above the threshold', [
    ...[onePay, leaf('settings.niSecondaryThreshold')],
  ]);
  return pounds('product', 'employer National Insurance for one person', [
    leaf('settings.niRate'),
    pounds('largest', 'pay above the threshold, if any', [ZERO, above]),
  ]);
}

interface PensionOf {
  /** The path of the row. */
  readonly at: string;
  readonly terms: PensionTerms;
  readonly onePay: Working;
  readonly leaf: ReadLeaf;
}

function explainPension({ at, terms, onePay, leaf }: PensionOf): Working {
  const name = 'pension for one person';
  const choices = [`${at}.pensionBasis`];
  if (terms.pensionBasis === 'none') {
    return work('sum', { name, unit: 'pounds', parts: [ZERO], choices });
  }
  const rate = leaf(`${at}.pensionRate`);
  if (terms.pensionBasis === 'full') {
    return work('product', { name, unit: 'pounds', parts: [rate, onePay], choices });
  }
  const qualifying = pounds('difference', 'pay between the limits', [
    pounds('smallest', 'pay up to the upper limit', [onePay, leaf('settings.pensionUpper')]),
    leaf('settings.pensionLower'),
  ]);
  const parts = [rate, pounds('largest', 'pay between the limits, if any', [ZERO, qualifying])];
  const opted = [...choices, `${at}.enrolled`];
  const due = work('product', { name, unit: 'pounds', parts, choices: opted });
  if (terms.enrolled) return due;
  const trigger = leaf('settings.pensionTrigger');
  return pounds('if-above', 'pension for one person above the trigger', [due, onePay, trigger]);
}

function explainAllowance(
  payroll: readonly ExplainedLine[],
  { assumptions, leaf }: Context,
): readonly ExplainedLine[] {
  if (assumptions.settings.employmentAllowance === 0) return [];
  const insurance = payroll.filter(({ key }) => key.endsWith('.employerNI'));
  const all = pounds('sum', 'employer National Insurance of all lines', [
    ...insurance.map(({ working }) => working),
  ]);
  const taken = pounds('smallest', 'allowance taken', [leaf('settings.employmentAllowance'), all]);
  const working = pounds('difference', 'Employment Allowance', [ZERO, taken]);
  return [{ key: 'settings.employmentAllowance', working }];
}

function explainVolunteerSessions(at: string, { leaf, sessions }: Context): Working {
  const parts = [sessions, leaf(`${at}.perSession`)];
  return work('product', { name: 'volunteers at all sessions', unit: 'units', parts });
}

function explainExpenses({ id }: VolunteerRow, context: Context): ExplainedLine {
  const at = `volunteers.${id}`;
  const working = pounds('product', 'expenses', [
    explainVolunteerSessions(at, context),
    context.leaf(`${at}.expensesPerSession`),
    context.generalFactor,
  ]);
  return { key: `${at}.expenses`, working };
}

function explainTime({ id }: VolunteerRow, context: Context): ExplainedLine {
  const at = `volunteers.${id}`;
  const hours = work('product', {
    name: 'hours given',
    unit: 'hours',
    parts: [explainVolunteerSessions(at, context), context.leaf(`${at}.hoursPerSession`)],
  });
  const working = pounds('product', 'time given', [
    hours,
    context.leaf(`${at}.shadowHourlyRate`),
    context.payFactor,
  ]);
  return { key: `${at}.time`, working };
}

function explainItem(item: Item, { assumptions, leaf, generalFactor }: Context): ExplainedLine {
  const at = `items.${item.id}`;
  const units = work('product', {
    name: 'units',
    unit: 'units',
    parts: [explainDriver(assumptions, item.driver), leaf(`${at}.quantity`)],
    choices: [`${at}.driver`],
  });
  const factors = item.inflates ? [generalFactor] : [];
  const working = work('product', {
    name: item.id,
    unit: 'pounds',
    parts: [units, leaf(`${at}.unitCost`), ...factors],
    choices: [`${at}.kind`, `${at}.inflates`],
  });
  return { key: at, working };
}

function pounds(
  operation: Parameters<typeof work>[0],
  name: string,
  parts: readonly Working[],
): Working {
  return work(operation, { name, unit: 'pounds', parts });
}
