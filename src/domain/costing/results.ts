import type { Assumptions } from './assumptions.ts';
import { workOut } from './cost.ts';
import { type Figure, figureOf, sumOf } from './figure.ts';
import type { YearContext } from './line.ts';
import { allowanceDeduction, sessionalPay } from './payroll.ts';
import {
  countFacilitators,
  type Denominators,
  denominators,
  driverQuantities,
  ONCE,
} from './quantities.ts';
import { hoursPaid, onePost } from './staff-lines.ts';
import { addUp, type Totals, yearContext } from './year.ts';

/** What results are made from: the two whole costs, and what they are divided by. */
export interface Results {
  readonly totals: Pick<Totals, 'financialCost' | 'economicCost'>;
  readonly denominators: Denominators;
}

/**
 * What a programme comes to, for thousands of draws in a row: the same formulas as `workOut`, added
 * up without writing a line for each.
 *
 * @param assumptions - Complete and within limits.
 * @returns The same whole costs in pounds and denominators as `workOut`, unrounded.
 * @see Cost model 1.0, sections 4 to 7.
 * @example resultsOf(course).totals.financialCost // { kind: 'figure', value: 38911.95 }
 */
export function resultsOf(assumptions: Assumptions): Results {
  const { programme, settings } = assumptions;
  // Lines may wait for the rate then, and only lines can tell.
  if (programme.completionRate === undefined) return workOut(assumptions);
  const quantities = driverQuantities(programme, countFacilitators(assumptions));
  const financial: Figure[] = [];
  const economic: Figure[] = [];
  for (let year = 0; year < programme.years; year += 1) {
    const totals = totalsOf(yearContext(assumptions, year, quantities));
    financial.push(totals.financialCost);
    economic.push(totals.economicCost);
  }
  return {
    totals: { financialCost: sumOf(financial), economicCost: sumOf(economic) },
    denominators: denominators(programme, settings.goalRateBase),
  };
}

function totalsOf(context: YearContext): Totals {
  const staffTotal = figureOf(staffOf(context));
  const { cash, inKind } = othersOf(context);
  const sums = { staffTotal, otherCash: figureOf(cash), inKind: figureOf(inKind) };
  return addUp(context.assumptions.settings, sums).totals;
}

function staffOf(context: YearContext): number {
  const { staff, sessional, settings } = context.assumptions;
  let [sum, employerNI] = [0, 0];
  for (const row of staff) {
    const one = onePost(row, context);
    const people = row.headcount * row.programmeShare;
    sum += (one.pay + one.employerNI + one.pension + one.otherOnCosts) * people;
    employerNI += one.employerNI * people;
  }
  for (const row of sessional) {
    const hours = hoursPaid(row, context);
    const pay = sessionalPay({ hours, payFactor: context.payFactor }, row, settings);
    sum += pay.grossPay + (pay.onePersonNI + pay.onePersonPension) * row.headcount;
    employerNI += pay.onePersonNI * row.headcount;
  }
  return sum - allowanceDeduction(employerNI, settings.employmentAllowance);
}

function othersOf(context: YearContext): { readonly cash: number; readonly inKind: number } {
  const { payFactor, generalFactor, sessionsPerYear, year, quantities } = context;
  let [cash, inKind] = [0, 0];
  for (const row of context.assumptions.volunteers) {
    const volunteerSessions = sessionsPerYear * row.perSession;
    cash += volunteerSessions * row.expensesPerSession * generalFactor;
    inKind += volunteerSessions * row.hoursPerSession * row.shadowHourlyRate * payFactor;
  }
  for (const item of context.assumptions.items) {
    if (year > 0 && ONCE.includes(item.driver)) continue;
    const units = quantities[item.driver];
    const price = item.unitCost * (item.inflates ? generalFactor : 1);
    const amount = units.kind === 'figure' ? units.value * item.quantity * price : NaN;
    if (item.kind === 'cash') cash += amount;
    else inKind += amount;
  }
  return { cash, inKind };
}
