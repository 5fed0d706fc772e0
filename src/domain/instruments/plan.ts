import type { NextStep } from './next-steps.ts';

/** One line of an action plan. Owner and date are empty until somebody fills them in. */
export interface PlanEntry {
  /** Kept for good: an edit in another window finds its line by it. */
  readonly id: string;
  /** The item that it came from; `undefined` for a line of people's own. */
  readonly itemId: string | undefined;
  readonly text: string;
  readonly owner: string;
  /** Year-month-day, or empty. */
  readonly date: string;
}

/** What may be changed in a line. */
export type PlanEdit = Partial<Pick<PlanEntry, 'text' | 'owner' | 'date'>>;

/**
 * A plan with the next steps added that are not in it yet. Lines that people have edited stay as
 * they are; the same steps give the same ids wherever they are added.
 *
 * @param plan - The lines so far; empty for a new plan.
 * @param steps - From `nextSteps`.
 * @returns The lines so far, then one for each step whose item has none.
 * @example addNextSteps([], [{ itemId: 'a', text: 'Ask.' }]) // [{ id: 'step-a', itemId: 'a', text: 'Ask.', owner: '', date: '' }]
 */
export function addNextSteps(
  plan: readonly PlanEntry[],
  steps: readonly Pick<NextStep, 'itemId' | 'text'>[],
): readonly PlanEntry[] {
  const planned = new Set(plan.map(({ itemId }) => itemId));
  const added = steps
    .filter(({ itemId }) => !planned.has(itemId))
    .map(({ itemId, text }) => ({ id: `step-${itemId}`, itemId, text, owner: '', date: '' }));
  return [...plan, ...added];
}

/**
 * A plan with a line of people's own at its end.
 *
 * @param plan - The lines so far.
 * @param line - Its text, and an id that the caller makes and nobody else has.
 * @returns The plan with the line, its owner and date empty.
 * @throws RangeError if a line has that id already.
 * @example addOwnLine([], { id: 'own-1', text: 'Ring.' }) // [{ id: 'own-1', itemId: undefined, text: 'Ring.', owner: '', date: '' }]
 */
export function addOwnLine(
  plan: readonly PlanEntry[],
  { id, text }: Pick<PlanEntry, 'id' | 'text'>,
): readonly PlanEntry[] {
  if (plan.some((entry) => entry.id === id))
    throw new RangeError(`The plan has a line with the id "${id}". Give the new one another.`);
  return [...plan, { id, itemId: undefined, text, owner: '', date: '' }];
}

/**
 * A plan with one line changed.
 *
 * @param plan - The lines so far.
 * @param id - Of the line; a plan without it stays as it is.
 * @param edit - New text, owner or date; what is left out stays.
 * @returns The plan, its lines in their order.
 * @example editLine([{ id: 'own-1', itemId: undefined, text: 'Ring.', owner: '', date: '' }], 'own-1', { owner: 'Chair' }) // [{ id: 'own-1', itemId: undefined, text: 'Ring.', owner: 'Chair', date: '' }]
 */
export function editLine(
  plan: readonly PlanEntry[],
  id: string,
  edit: PlanEdit,
): readonly PlanEntry[] {
  return plan.map((entry) => (entry.id === id ? { ...entry, ...edit } : entry));
}

/**
 * A plan without one line.
 *
 * @param plan - The lines so far.
 * @param id - Of the line; a plan without it stays as it is.
 * @returns The lines that are left, in their order.
 * @example removeLine([{ id: 'own-1', itemId: undefined, text: 'Ring.', owner: '', date: '' }], 'own-1') // []
 */
export function removeLine(plan: readonly PlanEntry[], id: string): readonly PlanEntry[] {
  return plan.filter((entry) => entry.id !== id);
}
