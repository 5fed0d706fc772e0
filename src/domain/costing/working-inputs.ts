import type { Assumptions, Driver } from './assumptions.ts';
import { figureOf, type OpenRate } from './figure.ts';
import { readInput } from './path.ts';
import { numberOf, work, type Working } from './working.ts';

/** Reads an input of some assumptions as the leaf of a working. */
export type ReadLeaf = (path: string) => Working;

/**
 * Inputs of some assumptions as leaves of workings.
 *
 * @param assumptions - Complete and within limits.
 * @returns A function from a path to its leaf. One of the two open rates waits while it is missing;
 *   any other input that is not there counts as 0, and no working asks for one.
 * @see Cost model 1.0, section 3.
 * @example leavesOf(course)('programme.years') // { kind: 'input', path: 'programme.years', value: { kind: 'figure', value: 2 } }
 */
export function leavesOf(assumptions: Assumptions): ReadLeaf {
  return (path) => {
    const input = readInput(assumptions, path);
    const value = input.known ? input.value : undefined;
    if (value === undefined && isOpen(path)) {
      return { kind: 'input', path, value: { kind: 'waits', for: [path] } };
    }
    return { kind: 'input', path, value: figureOf(value ?? 0) };
  };
}

/**
 * How a factor of inflation came about.
 *
 * @param leaf - From `leavesOf`.
 * @param rate - Which of the two rates.
 * @param year - A whole number, 0 or more.
 * @returns A working whose value is a factor, 1 in year 0.
 * @see Cost model 1.0, section 5.
 * @example explainFactor(leavesOf(course), 'generalInflation', 1).value // { kind: 'figure', value: 1.25 }
 */
export function explainFactor(
  leaf: ReadLeaf,
  rate: 'payInflation' | 'generalInflation',
  year: number,
): Working {
  const rise = work('sum', {
    name: 'rise of one year',
    unit: 'factor',
    parts: [numberOf('one', 1), leaf(`settings.${rate}`)],
  });
  return work('power', {
    name: rate === 'payInflation' ? 'rise of pay since year 0' : 'rise of prices since year 0',
    unit: 'factor',
    parts: [rise, numberOf('years since year 0', year)],
  });
}

/**
 * How the quantity of a driver in one year came about.
 *
 * @param assumptions - Complete and within limits.
 * @param driver - What the year holds a number of.
 * @returns A working whose value is that number, unrounded.
 * @see Cost model 1.0, section 4.
 * @example explainDriver(course, 'perSession').value // { kind: 'figure', value: 10 }
 */
export function explainDriver(assumptions: Assumptions, driver: Driver): Working {
  if (driver === 'perProgramme') return numberOf('once for the programme', 1);
  if (driver === 'perYear') return numberOf('once a year', 1);
  const leaf = leavesOf(assumptions);
  if (driver === 'perFacilitator' || driver === 'perFacilitatorYear') {
    return explainFacilitators(assumptions);
  }
  const [name, ...paths] = FACTORS[driver];
  const parts = paths.map((field) => leaf(`programme.${field}`));
  return work('product', { name, unit: 'units', parts });
}

const FACTORS = {
  perGroup: ['groups a year', 'groupsPerYear'],
  perSession: ['sessions a year', 'groupsPerYear', 'sessionsPerGroup'],
  perParticipant: ['people a year', 'groupsPerYear', 'participantsPerGroup'],
  perAttendance: [
    ...(['attendances a year', 'groupsPerYear', 'participantsPerGroup'] as const),
    ...(['sessionsPerGroup', 'attendanceRate'] as const),
  ],
  perCompleter: [
    ...(['completers a year', 'groupsPerYear', 'participantsPerGroup'] as const),
    'completionRate',
  ],
} as const;

function explainFacilitators(assumptions: Assumptions): Working {
  const leaf = leavesOf(assumptions);
  const rows = (['staff', 'sessional', 'volunteers'] as const).flatMap((list) =>
    assumptions[list].map(({ id, facilitator }) => ({
      path: `${list}.${id}`,
      isCounted: facilitator ?? list !== 'staff',
    })),
  );
  return work('sum', {
    name: 'facilitators',
    unit: 'people',
    parts: rows.filter(({ isCounted }) => isCounted).map(({ path }) => leaf(`${path}.headcount`)),
    choices: rows.map(({ path }) => `${path}.facilitator`),
  });
}

function isOpen(path: string): path is OpenRate {
  return path === 'programme.completionRate' || path === 'programme.goalRate';
}
