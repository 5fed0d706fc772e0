import type { PensionTerms, SessionalRow, Settings } from './assumptions.ts';

/**
 * Employer National Insurance for one person and one year.
 *
 * @param annualPay - Pounds actually paid in the year by this employer, 0 or more: after the part
 *   of full time, before the share of the programme.
 * @param settings - The rate as a fraction, and the threshold in pounds a year; both 0 or more.
 * @returns Pounds a year, unrounded, 0 or more.
 * @see Cost model 1.0, section 5.
 * @example employerNationalInsurance(20000, { niRate: 0.15, niSecondaryThreshold: 5000 }) // 2250
 */
export function employerNationalInsurance(
  annualPay: number,
  settings: Pick<Settings, 'niRate' | 'niSecondaryThreshold'>,
): number {
  return settings.niRate * Math.max(0, annualPay - settings.niSecondaryThreshold);
}

/**
 * What the employer pays into a pension for one person and one year.
 *
 * @param annualPay - Pounds actually paid in the year, 0 or more.
 * @param terms - On which part of pay, at what rate, and whether somebody below the trigger opted in.
 * @param settings - Limits and trigger of qualifying earnings in pounds a year, 0 or more. Pay must
 *   be above the trigger; at it is not enough.
 * @returns Pounds a year, unrounded, 0 or more.
 * @see Cost model 1.0, section 5.
 * @example pensionContribution(28000, { pensionBasis: 'full', pensionRate: 0.06 }, {}) // 1680
 */
export function pensionContribution(
  annualPay: number,
  terms: PensionTerms,
  settings: Pick<Settings, 'pensionLower' | 'pensionUpper' | 'pensionTrigger'>,
): number {
  if (terms.pensionBasis === 'none') return 0;
  if (terms.pensionBasis === 'full') return terms.pensionRate * annualPay;
  if (annualPay <= settings.pensionTrigger && !terms.enrolled) return 0;
  const qualifying = Math.min(annualPay, settings.pensionUpper) - settings.pensionLower;
  return terms.pensionRate * Math.max(0, qualifying);
}

/**
 * What the Employment Allowance takes off in one year. It never exceeds the National Insurance, and
 * does not rise with inflation.
 *
 * @param employerNI - Pounds in the year on all lines of the programme, 0 or more.
 * @param employmentAllowance - Pounds a year attributed to the programme, 0 or more.
 * @returns Pounds to take off, 0 or more.
 * @see Cost model 1.0, section 5.
 * @example allowanceDeduction(8200, 10500) // 8200
 */
export function allowanceDeduction(employerNI: number, employmentAllowance: number): number {
  return Math.min(employmentAllowance, employerNI);
}

/** What people paid by the hour cost in one year: pounds, unrounded. */
export interface SessionalPay {
  readonly basePay: number;
  readonly holidayPay: number;
  readonly grossPay: number;
  /** The share of one person; 0 if there are no people, who then have no hours. */
  readonly perPerson: number;
  readonly onePersonNI: number;
  readonly onePersonPension: number;
}

/** Only what the pay rests on. */
export type SessionalTerms = Pick<SessionalRow, 'headcount' | 'hourlyRate'> &
  (
    | ({ readonly employed: true; readonly holidayPayRate: number } & PensionTerms)
    | { readonly employed: false }
  );

type PayrollSettings = Pick<
  Settings,
  'niRate' | 'niSecondaryThreshold' | 'pensionLower' | 'pensionUpper' | 'pensionTrigger'
>;

/**
 * The pay of a sessional team for one year. It is taken as shared equally, so that thresholds meet
 * one person's share and not the team's. Self-employed people have no holiday pay, National
 * Insurance or pension.
 *
 * @param hours - Hours paid in the year, 0 or more, and the pay factor of the year.
 * @param terms - Headcount, pounds an hour, and for the employed the rates of the payroll.
 * @param settings - Rates as fractions, thresholds in pounds a year.
 * @returns Pounds in the year, unrounded.
 * @see Cost model 1.0, section 5.
 * @example sessionalPay({ hours: 300, payFactor: 1 }, { headcount: 1, hourlyRate: 45, employed: false }, {}) // { basePay: 13500, holidayPay: 0, grossPay: 13500, perPerson: 13500, onePersonNI: 0, onePersonPension: 0 }
 */
export function sessionalPay(
  { hours, payFactor }: { readonly hours: number; readonly payFactor: number },
  terms: SessionalTerms,
  settings: PayrollSettings,
): SessionalPay {
  const basePay = hours * terms.hourlyRate * payFactor;
  const holidayPay = terms.employed ? basePay * terms.holidayPayRate : 0;
  const grossPay = basePay + holidayPay;
  const perPerson = terms.headcount === 0 ? 0 : grossPay / terms.headcount;
  return {
    basePay,
    holidayPay,
    grossPay,
    perPerson,
    onePersonNI: terms.employed ? employerNationalInsurance(perPerson, settings) : 0,
    onePersonPension: terms.employed ? pensionContribution(perPerson, terms, settings) : 0,
  };
}
