import { lessPence, type Pence, sumOfPence, toPence, wholeAwayFromZero } from '../quantity.ts';

/**
 * An amount as it is shown with pence: rounded once, half away from zero.
 *
 * @param pounds - Unrounded, any finite number.
 * @returns Pounds to two decimals. Never added up: totals are rounded by themselves.
 * @see Cost model 1.0, section 7.
 * @example roundToPence(1234.565625) // 1234.57
 */
export function roundToPence(pounds: number): number {
  return toPence(pounds) / 100;
}

/**
 * An amount as it is shown in whole pounds: rounded once, half away from zero.
 *
 * @param pounds - Unrounded, any finite number: not one that was rounded to pence before.
 * @returns Whole pounds.
 * @see Cost model 1.0, section 7.
 * @example roundToPounds(-2.5) // -3
 */
export function roundToPounds(pounds: number): number {
  return wholeAwayFromZero(pounds);
}

/** Whether the lines as shown add up to the total as shown, and what is said if they do not. */
export type AddingUp =
  | { readonly kind: 'adds-up' }
  | {
      readonly kind: 'differs';
      /** What the lines shown come to, less the total shown: whole pence, not 0. */
      readonly differencePence: Pence;
      readonly note: string;
    };

/**
 * Whether lines shown to the penny add up to the total shown to the penny.
 *
 * @param lines - Pounds, unrounded.
 * @param total - Pounds, unrounded: the sum of the lines.
 * @returns That they add up, or a note to be shown with them.
 * @see Cost model 1.0, section 7.
 * @example addingUp([0.004, 0.004], 0.008).note // 'Each amount is rounded by itself, so the lines shown add up to 1p less than the total shown.'
 */
export function addingUp(lines: readonly number[], total: number): AddingUp {
  const differencePence = lessPence(sumOfPence(lines.map(toPence)), toPence(total));
  if (differencePence === 0) return { kind: 'adds-up' };
  const size = `${String(Math.abs(differencePence))}p`;
  const direction = differencePence < 0 ? 'less' : 'more';
  return {
    kind: 'differs',
    differencePence,
    note: `Each amount is rounded by itself, so the lines shown add up to ${size} ${direction} than the total shown.`,
  };
}
