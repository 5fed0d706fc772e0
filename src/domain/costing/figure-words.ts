import { type Figure, NO_FIGURE_WORDS, type OpenRate } from './figure.ts';

const RATE_WORDS: Readonly<Record<OpenRate, string>> = {
  'programme.completionRate': 'the completion rate',
  'programme.goalRate': 'the goal rate',
};

/**
 * What a result waits for, as a sentence for a reader.
 *
 * @param rates - One or both of the open rates.
 * @returns A sentence that names them.
 * @see Cost model 1.0, section 7.
 * @example waitWords(['programme.goalRate']) // 'This waits for the goal rate.'
 */
export function waitWords(rates: readonly OpenRate[]): string {
  return `This waits for ${rates.map((rate) => RATE_WORDS[rate]).join(' and ')}.`;
}

/**
 * A result as a number, or the sentence that stands in its place.
 *
 * @param figure - In any unit.
 * @returns The number, unrounded; or what it waits for, or why there is none.
 * @see Cost model 1.0, section 7.
 * @example numberOrWhy({ kind: 'none', reason: 'no-groups' }) // 'This cannot be worked out because there are no groups.'
 */
export function numberOrWhy(figure: Figure): number | string {
  if (figure.kind === 'figure') return figure.value;
  return figure.kind === 'waits' ? waitWords(figure.for) : NO_FIGURE_WORDS[figure.reason];
}
