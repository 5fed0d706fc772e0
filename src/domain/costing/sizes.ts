import type { Assumptions } from './assumptions.ts';
import type { Figure } from './figure.ts';
import { metricOf } from './metric.ts';
import { resultsOf } from './results.ts';

/** What a programme of another size would come to, with everything else as it is. */
export interface SizeCost {
  /** People in each group, or groups in a year. */
  readonly size: number;
  readonly isCurrent: boolean;
  /** Financial cost over all years: pounds, unrounded. */
  readonly total: Figure;
  readonly perParticipant: Figure;
}

/**
 * How the cost for each person changes with the size of groups, or with their number.
 *
 * @param assumptions - Complete and within limits.
 * @param field - Which of the two changes.
 * @returns From half to half as much again, in steps that are whole where that can be; the size that
 *   stands in the budget is among them. Pounds, unrounded.
 * @see Cost model 1.0, section 7.
 * @example costBySize(course, 'groupsPerYear').filter(({ isCurrent }) => isCurrent).length // 1
 */
export function costBySize(
  assumptions: Assumptions,
  field: 'participantsPerGroup' | 'groupsPerYear',
): readonly SizeCost[] {
  const current = assumptions.programme[field];
  return sizesAround(current).map((size) => {
    const programme = { ...assumptions.programme, [field]: size };
    const results = resultsOf({ ...assumptions, programme });
    return {
      ...{ size, isCurrent: size === current },
      total: metricOf(results, 'financialTotal'),
      perParticipant: metricOf(results, 'financialPerParticipant'),
    };
  });
}

const SHARES = [0.5, 0.75, 1, 1.25, 1.5, 2];

function sizesAround(current: number): readonly number[] {
  const sizes = SHARES.map((share) =>
    share === 1 ? current : Math.max(1, Math.round(current * share)),
  );
  return [...new Set(sizes)].toSorted((one, other) => one - other);
}
