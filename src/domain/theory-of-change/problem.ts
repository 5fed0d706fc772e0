import type { Ends, StepType } from './theory.ts';

/** Something wrong with a theory: where it is, and a sentence that says what to do. */
export interface Problem {
  readonly kind:
    | 'activity-without-outcome'
    | 'assumption-without-target'
    | 'ceiling-without-group'
    | 'dead-end'
    | 'duplicate-assumption'
    | 'duplicate-group'
    | 'duplicate-link'
    | 'duplicate-number'
    | 'duplicate-step'
    | 'evidence-without-source'
    | 'label-too-long'
    | 'link-without-evidence'
    | 'lone-main-step'
    | 'loop'
    | 'outcome-not-reached'
    | 'ours-without-reason'
    | 'runs-back'
    | 'step-without-group'
    | 'unknown-assumption-target'
    | 'unknown-end'
    | 'unknown-repair-target';
  /** Keys and places from the top of the theory, such as `['links', 3, 'to']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * A link as a message names it.
 *
 * @param ends - The ids of its two steps, known or not.
 * @returns Words without a full stop.
 * @see `ctoc`
 * @example nameLink({ from: 'a', to: 'b' }) // 'the link from "a" to "b"'
 */
export function nameLink({ from, to }: Ends): string {
  return `the link from "${from}" to "${to}"`;
}

/**
 * Whether steps of a type are outcomes: changes for people or, past the ceiling, for a population.
 *
 * @param type - The type of a step.
 * @returns True for short, intermediate, long and impact.
 * @see `ctoc`
 * @example isOutcome('mechanism') // false
 */
export function isOutcome(type: StepType): boolean {
  return OUTCOMES.includes(type);
}

/**
 * The places of the values that stood earlier in a list already.
 *
 * @param values - Ids, numbers or other names, in any order.
 * @returns The place of each repetition, in order; the first of its kind is not one.
 * @see `ctoc`
 * @example repeated(['a', 'b', 'a']) // [2]
 */
export function repeated(values: readonly string[]): readonly number[] {
  return values.flatMap((value, place) => (values.indexOf(value) < place ? [place] : []));
}

const OUTCOMES: readonly StepType[] = ['short', 'intermediate', 'long', 'impact'];
