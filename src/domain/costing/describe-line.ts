import type {
  Assumptions,
  Driver,
  Item,
  PensionTerms,
  SessionalRow,
  StaffRow,
  VolunteerRow,
} from './assumptions.ts';
import type { Budget } from './budget.ts';
import type { Line } from './line.ts';
import { countFacilitators } from './quantities.ts';

/** How numbers are written: the model knows no language. */
export interface Writing {
  /** A price in pounds. */
  readonly price: (pounds: number) => string;
  /** A rate, given as a fraction. */
  readonly share: (fraction: number) => string;
  /** A number of people, hours or things. */
  readonly count: (count: number) => string;
}

/**
 * How a line is worked out, in words: quantity times price, as in the first year, and how it rises.
 *
 * @param line - The row of the assumptions and the part.
 * @param budget - Its assumptions, complete and within limits.
 * @param writing - How prices, rates and counts are written.
 * @returns Words without a full stop, and without the amount they come to.
 * @throws RangeError if the assumptions have no such row.
 * @see Cost model 1.0, sections 4 and 5.
 * @example describeLine({ row: 'items.room', part: 'item' }, { assumptions: course }, { price: (pounds) => `£${pounds}`, share: (fraction) => `${fraction * 100}%`, count: String }) // '10 sessions a year × 2 × £25, as prices rise by 25% a year'
 */
export function describeLine(
  line: Pick<Line, 'row' | 'part'>,
  { assumptions }: Pick<Budget, 'assumptions'>,
  writing: Writing,
): string {
  const context = { assumptions, writing };
  if (line.part === 'allowance') return describeAllowance(context);
  const isIt = (list: string) => (row: { readonly id: string }) => `${list}.${row.id}` === line.row;
  const post = assumptions.staff.find(isIt('staff'));
  if (post) return describePost(line.part, post, context);
  const team = assumptions.sessional.find(isIt('sessional'));
  if (team) return describeTeam(line.part, team, context);
  const volunteers = assumptions.volunteers.find(isIt('volunteers'));
  if (volunteers) return describeVolunteers(line.part, volunteers, context);
  const item = assumptions.items.find(isIt('items'));
  if (item) return describeItem(item, context);
  throw new RangeError(`There is no row ${line.row} among the assumptions.`);
}

/**
 * The sessions that the course has in one year, in words.
 *
 * @param assumptions - Complete and within limits.
 * @param writing - How counts are written.
 * @returns Such as "32 sessions", and "a year" with it if there are several years.
 * @see Cost model 1.0, section 4.
 * @example describeSessions(course, { count: String }) // '10 sessions a year'
 */
export function describeSessions(
  { programme }: Pick<Assumptions, 'programme'>,
  { count }: Pick<Writing, 'count'>,
): string {
  const sessions = programme.groupsPerYear * programme.sessionsPerGroup;
  return `${countOf(sessions, ['session', 'sessions'], count)}${aYear(programme)}`;
}

/**
 * A number with the word for what is counted.
 *
 * @param amount - 0 or more.
 * @param words - For one, and for any other number.
 * @param count - How the number is written.
 * @returns Such as "1 person".
 * @see Cost model 1.0, section 2.
 * @example countOf(1, ['person', 'people'], String) // '1 person'
 */
export function countOf(
  amount: number,
  [one, many]: readonly [string, string],
  count: Writing['count'],
): string {
  return `${count(amount)} ${amount === 1 ? one : many}`;
}

interface Context {
  readonly assumptions: Assumptions;
  readonly writing: Writing;
}

const PEOPLE = ['person', 'people'] as const;

function describePost(part: Line['part'], row: StaffRow, context: Context): string {
  const { price, share, count } = context.writing;
  const people = countOf(row.headcount, PEOPLE, count);
  const ofTheirTime =
    row.programmeShare === 1 ? [] : [`${share(row.programmeShare)} of their time`];
  if (part === 'pay') {
    const ofFullTime = row.contractFTE === 1 ? [] : [`${share(row.contractFTE)} of full time`];
    const salary = `${price(row.annualSalaryFTE)} a year`;
    return withRise(times([people, salary, ...ofFullTime, ...ofTheirTime]), 'pay', context);
  }
  return describeOnCost(part, [people, ...ofTheirTime], { row, context });
}

function describeTeam(part: Line['part'], row: SessionalRow, context: Context): string {
  const { price, share, count } = context.writing;
  if (part !== 'pay') {
    return describeOnCost(part, [countOf(row.headcount, PEOPLE, count)], { row, context });
  }
  const { hoursPerSession } = context.assumptions.programme;
  const hours =
    row.prepHoursPerSession === 0
      ? countOf(hoursPerSession, ['hour', 'hours'], count)
      : `(${count(hoursPerSession)} + ${count(row.prepHoursPerSession)} hours)`;
  const pay = times([
    describeSessions(context.assumptions, context.writing),
    countOf(row.facilitatorsPerSession, PEOPLE, count),
    hours,
    price(row.hourlyRate),
  ]);
  const holiday = row.employed ? `, with ${share(row.holidayPayRate)} holiday pay` : '';
  return withRise(`${pay}${holiday}`, 'pay', context);
}

/** National Insurance, pension and other on-costs: of the pay of one person, for each of them. */
function describeOnCost(
  part: Line['part'],
  people: readonly string[],
  { row, context }: { readonly row: StaffRow | SessionalRow; readonly context: Context },
): string {
  const { price, share } = context.writing;
  const { settings } = context.assumptions;
  if (part === 'employerNI') {
    const above = `one person’s pay above ${price(settings.niSecondaryThreshold)} a year`;
    return withRise(times([...people, `${share(settings.niRate)} of ${above}`]), 'pay', context);
  }
  if (part === 'pension') return describePension(people, row, context);
  const rate = 'otherOnCostRate' in row ? row.otherOnCostRate : 0;
  return withRise(times([...people, `${share(rate)} of one person’s pay`]), 'pay', context);
}

function describePension(
  people: readonly string[],
  terms: PensionTerms | SessionalRow,
  context: Context,
): string {
  const { price, share } = context.writing;
  const { pensionLower, pensionUpper, pensionTrigger } = context.assumptions.settings;
  if (terms.pensionBasis === 'none' || terms.pensionBasis === undefined) {
    return 'No pension is paid';
  }
  const rate = share(terms.pensionRate ?? 0);
  if (terms.pensionBasis === 'full') {
    return withRise(times([...people, `${rate} of one person’s pay`]), 'pay', context);
  }
  const limits = `from ${price(pensionLower)} to ${price(pensionUpper)} a year`;
  const condition = terms.enrolled === true ? '' : `, if it is above ${price(pensionTrigger)}`;
  const due = times([...people, `${rate} of one person’s pay ${limits}`]);
  return withRise(`${due}${condition}`, 'pay', context);
}

function describeAllowance({ assumptions, writing }: Context): string {
  const allowance = writing.price(assumptions.settings.employmentAllowance);
  return `Takes off the National Insurance above, up to ${allowance} a year`;
}

function describeVolunteers(part: Line['part'], row: VolunteerRow, context: Context): string {
  const { price, count } = context.writing;
  const volunteers = [
    describeSessions(context.assumptions, context.writing),
    countOf(row.perSession, ['volunteer', 'volunteers'], count),
  ];
  if (part === 'expenses') {
    return withRise(times([...volunteers, price(row.expensesPerSession)]), 'prices', context);
  }
  const hours = countOf(row.hoursPerSession, ['hour', 'hours'], count);
  return withRise(times([...volunteers, hours, price(row.shadowHourlyRate)]), 'pay', context);
}

function describeItem(item: Item, context: Context): string {
  const { price, count } = context.writing;
  const { driver, quantity, unitCost, inflates } = item;
  const units = describeUnits(driver, context);
  const number = quantity === 1 ? [] : [count(quantity)];
  const words = times([...units, ...number, price(unitCost)]);
  if (driver === 'perProgramme' || driver === 'perFacilitator') return `${words}, once`;
  const isByYear = driver === 'perYear' || driver === 'perFacilitatorYear';
  const yearly = isByYear ? `${words} a year` : words;
  const waits =
    driver === 'perCompleter' && context.assumptions.programme.completionRate === undefined
      ? ', once the completion rate is known'
      : '';
  return inflates ? withRise(`${yearly}${waits}`, 'prices', context) : `${yearly}${waits}`;
}

/** What an item is counted for, in the number of one year; nothing where that is one. */
function describeUnits(driver: Driver, { assumptions, writing }: Context): readonly string[] {
  const { programme } = assumptions;
  const { groupsPerYear: groups, participantsPerGroup, sessionsPerGroup } = programme;
  const people = groups * participantsPerGroup;
  const yearly = (amount: number, words: readonly [string, string]) => [
    `${countOf(amount, words, writing.count)}${aYear(programme)}`,
  ];
  if (driver === 'perProgramme' || driver === 'perYear') return [];
  if (driver === 'perFacilitator' || driver === 'perFacilitatorYear') {
    return [
      countOf(countFacilitators(assumptions), ['facilitator', 'facilitators'], writing.count),
    ];
  }
  if (driver === 'perGroup') return yearly(groups, ['group', 'groups']);
  if (driver === 'perSession') return [describeSessions(assumptions, writing)];
  if (driver === 'perParticipant') return yearly(people, PEOPLE);
  if (driver === 'perAttendance') {
    const attendances = people * sessionsPerGroup * programme.attendanceRate;
    return yearly(attendances, ['attendance', 'attendances']);
  }
  if (programme.completionRate === undefined) return ['people who complete'];
  const completers = people * programme.completionRate;
  return [
    `${yearly(completers, PEOPLE).join('')} who ${completers === 1 ? 'completes' : 'complete'}`,
  ];
}

function withRise(
  words: string,
  what: 'pay' | 'prices',
  { assumptions, writing }: Context,
): string {
  const { settings, programme } = assumptions;
  const rate = what === 'pay' ? settings.payInflation : settings.generalInflation;
  if (programme.years === 1 || rate === 0) return words;
  const verb = `${rate > 0 ? 'rise' : 'fall'}${what === 'pay' ? 's' : ''}`;
  return `${words}, as ${what} ${verb} by ${writing.share(Math.abs(rate))} a year`;
}

function aYear({ years }: Pick<Assumptions['programme'], 'years'>): string {
  return years === 1 ? '' : ' a year';
}

function times(factors: readonly string[]): string {
  return factors.join(' × ');
}
