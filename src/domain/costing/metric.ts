import type { Figure } from './figure.ts';
import type { Results } from './results.ts';
import { type Perspective, PERSPECTIVES, type Unit, unitCost } from './unit-costs.ts';

/** A result that ranges are looked at for, such as `financialTotal` or `economicPerParticipant`. */
export type Metric = `${Perspective}${'Total' | Capitalize<Unit>}`;

/**
 * Whether a name is that of a metric.
 *
 * @param name - Any text.
 * @returns True for a perspective followed by "Total" or a unit.
 * @see Cost model 1.0, section 8.
 * @example isMetric('financialPerMoon') // false
 */
export function isMetric(name: string): name is Metric {
  return Object.hasOwn(PARTS, name);
}

/**
 * One result of a programme.
 *
 * @param results - From `costProgramme` or `resultsOf`.
 * @param metric - Which one.
 * @returns Pounds, unrounded; or what it waits for, or why there is none.
 * @see Cost model 1.0, section 7.
 * @example metricOf({ totals: { economicCost: { kind: 'figure', value: 5 } } }, 'economicTotal') // { kind: 'figure', value: 5 }
 */
export function metricOf({ totals, denominators }: Results, metric: Metric): Figure {
  const [perspective, unit] = PARTS[metric];
  const cost = totals[PERSPECTIVES[perspective]];
  return unit === 'total' ? cost : unitCost(cost, denominators, unit);
}

const PARTS: Readonly<Record<Metric, readonly [Perspective, Unit | 'total']>> = {
  financialTotal: ['financial', 'total'],
  financialPerGroup: ['financial', 'perGroup'],
  financialPerSession: ['financial', 'perSession'],
  financialPerParticipant: ['financial', 'perParticipant'],
  financialPerAttendance: ['financial', 'perAttendance'],
  financialPerCompleter: ['financial', 'perCompleter'],
  financialPerAchiever: ['financial', 'perAchiever'],
  economicTotal: ['economic', 'total'],
  economicPerGroup: ['economic', 'perGroup'],
  economicPerSession: ['economic', 'perSession'],
  economicPerParticipant: ['economic', 'perParticipant'],
  economicPerAttendance: ['economic', 'perAttendance'],
  economicPerCompleter: ['economic', 'perCompleter'],
  economicPerAchiever: ['economic', 'perAchiever'],
};
