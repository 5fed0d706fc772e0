import type { SessionalRow, StaffRow } from './assumptions.ts';
import { figureOf } from './figure.ts';
import type { Line, LinePart, LineWorking, YearContext } from './line.ts';
import {
  allowanceDeduction,
  employerNationalInsurance,
  pensionContribution,
  sessionalPay,
} from './payroll.ts';

/**
 * The lines of one post in one year: pay, National Insurance, pension, and other on-costs if any.
 *
 * @param row - Salary in pounds a year, shares from 0 to 1, rates as fractions.
 * @param context - The year, with its pay factor.
 * @returns Pounds of the year, unrounded. Insurance and pension are worked out anew on the pay of
 *   the year, for one person, and only then multiplied by headcount and share.
 * @see Cost model 1.0, section 5.
 * @example staffLines(course.staff[0], yearContext(course, 0)).map(({ key, amount }) => [key, amount.value]) // [['staff.lead.pay', 12000], ['staff.lead.employerNI', 1050], ['staff.lead.pension', 720]]
 */
export function staffLines(row: StaffRow, context: YearContext): readonly Line[] {
  const one = onePost(row, context);
  const people = row.headcount * row.programmeShare;
  const at = `staff.${row.id}`;
  const lines = [
    perPersonLine(at, 'pay', [one.pay, people]),
    perPersonLine(at, 'employerNI', [one.employerNI, people]),
    perPersonLine(at, 'pension', [one.pension, people]),
  ];
  if (row.otherOnCostRate > 0) {
    lines.push(perPersonLine(at, 'otherOnCosts', [one.otherOnCosts, people]));
  }
  return lines;
}

/**
 * What one person in a post costs in one year, on all of their contract.
 *
 * @param row - Salary in pounds a year, shares from 0 to 1, rates as fractions.
 * @param context - The year, with its pay factor.
 * @returns Pounds of the year, unrounded.
 * @see Cost model 1.0, section 5.
 * @example onePost(course.staff[0], yearContext(course, 0)) // { pay: 12000, employerNI: 1050, pension: 720, otherOnCosts: 0 }
 */
export function onePost(
  row: StaffRow,
  { assumptions, payFactor }: YearContext,
): {
  readonly pay: number;
  readonly employerNI: number;
  readonly pension: number;
  readonly otherOnCosts: number;
} {
  const pay = row.annualSalaryFTE * row.contractFTE * payFactor;
  return {
    pay,
    employerNI: employerNationalInsurance(pay, assumptions.settings),
    pension: pensionContribution(pay, row, assumptions.settings),
    otherOnCosts: row.otherOnCostRate * pay,
  };
}

/**
 * The hours that a sessional team is paid for in one year, preparation and travel included.
 *
 * @param row - People for each session, and their preparation in hours; 0 or more.
 * @param context - The year, with its sessions.
 * @returns Hours, unrounded.
 * @see Cost model 1.0, section 5.
 * @example hoursPaid(course.sessional[0], yearContext(course, 0)) // 30
 */
export function hoursPaid(row: SessionalRow, context: YearContext): number {
  const hoursEach = context.assumptions.programme.hoursPerSession + row.prepHoursPerSession;
  return context.sessionsPerYear * row.facilitatorsPerSession * hoursEach;
}

/**
 * The lines of people paid by the hour in one year: pay with holiday pay and, for the employed,
 * National Insurance and pension.
 *
 * @param row - Pounds an hour, hours and rates, each 0 or more.
 * @param context - The year, with its pay factor and sessions.
 * @returns Pounds of the year, unrounded.
 * @see Cost model 1.0, section 5.
 * @example sessionalLines(course.sessional[0], yearContext(course, 0)).map(({ key, amount }) => [key, amount.value]) // [['sessional.guides.pay', 2250]]
 */
export function sessionalLines(row: SessionalRow, context: YearContext): readonly Line[] {
  const { settings } = context.assumptions;
  const hours = hoursPaid(row, context);
  const pay = sessionalPay({ hours, payFactor: context.payFactor }, row, settings);
  const at = `sessional.${row.id}`;
  const { basePay, holidayPay } = pay;
  const payLine = makeLine(at, 'pay', {
    working: { kind: 'hours', hours, basePay, holidayPay },
    amount: pay.grossPay,
  });
  if (!row.employed) return [payLine];
  return [
    payLine,
    perPersonLine(at, 'employerNI', [pay.onePersonNI, row.headcount]),
    perPersonLine(at, 'pension', [pay.onePersonPension, row.headcount]),
  ];
}

/**
 * The Employment Allowance of one year, as a line below 0.
 *
 * @param employerNI - Pounds of the year on all staff and sessional lines, 0 or more.
 * @param employmentAllowance - Pounds a year, 0 or more.
 * @returns One line, never more than the insurance; none if no allowance is attributed.
 * @see Cost model 1.0, section 5.
 * @example allowanceLines(1668, 10500).map(({ amount }) => amount.value) // [-1668]
 */
export function allowanceLines(employerNI: number, employmentAllowance: number): readonly Line[] {
  if (employmentAllowance === 0) return [];
  const deduction = allowanceDeduction(employerNI, employmentAllowance);
  const line = makeLine('settings', 'allowance', {
    key: 'settings.employmentAllowance',
    working: { kind: 'allowance', employerNI },
    // Not −0, which would be shown with its sign.
    amount: 0 - deduction,
  });
  return [line];
}

function perPersonLine(
  row: string,
  part: LinePart,
  [perPerson, people]: readonly [number, number],
): Line {
  return makeLine(row, part, {
    working: { kind: 'per-person', perPerson, people },
    amount: perPerson * people,
  });
}

function makeLine(
  row: string,
  part: LinePart,
  line: {
    readonly key?: string | undefined;
    readonly working: LineWorking;
    readonly amount: number;
  },
): Line {
  return {
    key: line.key ?? `${row}.${part}`,
    row,
    part,
    category: 'staff',
    kind: 'cash',
    timing: 'every-year',
    working: line.working,
    amount: figureOf(line.amount),
  };
}
