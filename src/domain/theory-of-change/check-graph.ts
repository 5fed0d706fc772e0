import { checkFlow } from './check-flow.ts';
import { checkLinks } from './check-links.ts';
import { checkNotes } from './check-notes.ts';
import { checkSteps } from './check-steps.ts';
import type { Problem } from './problem.ts';
import type { Theory } from './theory.ts';

/**
 * Everything that is wrong with a theory of change, all at once.
 *
 * @param theory - A whole theory, of any size.
 * @returns Every problem as data, with where it is and what to do; empty if the theory holds.
 * @see `ctoc`, `desilva2014`
 * @example checkGraph({ edition: { text: '', written: '2026-11-22', status: 'proposed', note: '' }, stages: [{ id: 'all', title: '', groups: [{ type: 'impact', title: '' }] }], ceiling: { before: 'impact', text: '', meaning: '' }, steps: [], links: [], assumptions: [], repairs: [] }) // []
 */
export function checkGraph(theory: Theory): readonly Problem[] {
  return [
    ...checkSteps(theory),
    ...checkLinks(theory),
    ...checkFlow(theory),
    ...checkNotes(theory),
  ];
}
