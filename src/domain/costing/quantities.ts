import type { Assumptions, Driver, Programme } from './assumptions.ts';
import { type Figure, figureOf, openRate, productOf } from './figure.ts';

/** How many units of each driver a year holds; what falls once falls in year 0. */
export type DriverQuantities = Readonly<Record<Driver, Figure>>;

/** What whole costs are divided by, over all years. */
export type Denominators = Readonly<
  Record<
    'groups' | 'sessions' | 'participants' | 'attendances' | 'completers' | 'achievers',
    Figure
  >
>;

/** The drivers whose costs fall once, in year 0. */
export const ONCE: readonly Driver[] = ['perProgramme', 'perFacilitator'];

/**
 * How many people count as facilitators: heads, not posts, and not people for each session.
 *
 * @param assumptions - Rows of staff, of sessional staff and of volunteers.
 * @returns The sum of their headcounts, 0 or more.
 * @see Cost model 1.0, section 4.
 * @example countFacilitators({ staff: [{ headcount: 1, facilitator: false }], sessional: [{ headcount: 3 }], volunteers: [{ headcount: 6 }] }) // 9
 */
export function countFacilitators({
  staff,
  sessional,
  volunteers,
}: Pick<Assumptions, 'staff' | 'sessional' | 'volunteers'>): number {
  let heads = 0;
  for (const row of staff) heads += row.facilitator ? row.headcount : 0;
  for (const row of sessional) heads += (row.facilitator ?? true) ? row.headcount : 0;
  for (const row of volunteers) heads += (row.facilitator ?? true) ? row.headcount : 0;
  return heads;
}

/**
 * How many units of each driver a year holds. People are not rounded: 22.4 completers stay 22.4.
 *
 * @param programme - Counts of 0 or more, rates from 0 to 1.
 * @param facilitators - From `countFacilitators`.
 * @returns Quantities a year, unrounded; completers wait while the completion rate is missing.
 * @see Cost model 1.0, section 4.
 * @example driverQuantities({ groupsPerYear: 6, participantsPerGroup: 12 }, 0).perParticipant // { kind: 'figure', value: 72 }
 */
export function driverQuantities(
  programme: Omit<Programme, 'years' | 'hoursPerSession' | 'goalRate'>,
  facilitators: number,
): DriverQuantities {
  const { groupsPerYear, participantsPerGroup, sessionsPerGroup } = programme;
  const participants = groupsPerYear * participantsPerGroup;
  const completionRate = openRate(programme.completionRate, 'programme.completionRate');
  return {
    perProgramme: figureOf(1),
    perFacilitator: figureOf(facilitators),
    perFacilitatorYear: figureOf(facilitators),
    perYear: figureOf(1),
    perGroup: figureOf(groupsPerYear),
    perSession: figureOf(groupsPerYear * sessionsPerGroup),
    perParticipant: figureOf(participants),
    perAttendance: figureOf(participants * sessionsPerGroup * programme.attendanceRate),
    perCompleter: productOf([figureOf(participants), completionRate]),
  };
}

/**
 * What whole costs are divided by, over all years of the programme.
 *
 * @param programme - Counts of 0 or more, rates from 0 to 1, years 1 or more.
 * @param goalRateBase - Whose share the goal rate is.
 * @returns Counts, unrounded; completers and achievers wait for the rates they rest on.
 * @see Cost model 1.0, section 7.
 * @example denominators({ years: 2, groupsPerYear: 8, participantsPerGroup: 15, goalRate: 0.5 }, 'starters').achievers // { kind: 'figure', value: 120 }
 */
export function denominators(
  programme: Omit<Programme, 'hoursPerSession'>,
  goalRateBase: 'completers' | 'starters',
): Denominators {
  const { years, groupsPerYear, participantsPerGroup, sessionsPerGroup } = programme;
  const people = groupsPerYear * participantsPerGroup * years;
  const participants = figureOf(people);
  const completers = productOf([
    participants,
    openRate(programme.completionRate, 'programme.completionRate'),
  ]);
  const base = goalRateBase === 'completers' ? completers : participants;
  return {
    groups: figureOf(groupsPerYear * years),
    sessions: figureOf(groupsPerYear * sessionsPerGroup * years),
    participants,
    attendances: figureOf(people * sessionsPerGroup * programme.attendanceRate),
    completers,
    achievers: productOf([base, openRate(programme.goalRate, 'programme.goalRate')]),
  };
}
