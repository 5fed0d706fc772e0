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

/**
 * The next steps that a plan does not hold yet. Lines that people have edited keep their item, so
 * the same step is not added twice.
 *
 * @param plan - The lines so far; empty for a new plan.
 * @param steps - From `nextSteps`.
 * @returns Those whose item has no line, in their order.
 * @example unplannedSteps([], [{ itemId: 'a', text: 'Ask.' }]) // [{ itemId: 'a', text: 'Ask.' }]
 */
export function unplannedSteps<Step extends { readonly itemId: string }>(
  plan: readonly PlanEntry[],
  steps: readonly Step[],
): readonly Step[] {
  const planned = new Set(plan.map(({ itemId }) => itemId));
  return steps.filter(({ itemId }) => !planned.has(itemId));
}
