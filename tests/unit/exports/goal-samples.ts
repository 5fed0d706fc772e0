import type { Goal } from '../../../src/domain/goal-attainment/goal.ts';

/** A goal of which only the parts that a test names were filled in. */
export function makeGoal(parts: Partial<Goal> = {}): Goal {
  return {
    ...{ id: '0', area: '', matters: '', words: '' },
    levels: { 2: '', 1: '', 0: '', [-1]: '', [-2]: '' },
    ...{ start: undefined, importance: undefined, steps: [], obstacle: '', ifThen: '', beside: '' },
    ...{ confidence: undefined, setOn: '', lookBackOn: '', state: 'current', stateWords: '' },
    ...{ reviews: [], earlierWords: [] },
    ...parts,
  };
}

export function makeStep(parts: Partial<Goal['steps'][number]> = {}): Goal['steps'][number] {
  return {
    ...{ id: '0', what: '', when: '', date: '', where: '', who: '', isDone: false },
    ...parts,
  };
}
