import type { SharedPerson } from '../../../src/domain/goal-attainment/shared-goal.ts';

/** People with one goal each, who started at −2; every third is at +1, the others at −1. */
export function makePeople(count: number, setOn = '2026-03-01'): readonly SharedPerson[] {
  return Array.from({ length: count }, (_, index) => ({
    goals: [{ setOn, start: -2, reviews: [{ level: index % 3 === 0 ? 1 : -1 }] }],
  }));
}
