/** Whole pence. Never a fraction, so that what is shared out adds up; never pounds by mistake. */
export type Pence = number & { readonly unit: 'pence' };

/**
 * Pounds as whole pence, rounded once, half away from zero.
 *
 * @param pounds - Any finite number.
 * @returns Whole pence. A half that arithmetic with fractions has blurred counts as a half, as it
 *   does in spreadsheets: fifteen digits decide.
 * @see Cost model 1.0, section 7.
 * @example toPence(1.005) // 101
 */
export function toPence(pounds: number): Pence {
  return wholeAwayFromZero(pounds * 100) as Pence;
}

/**
 * A number that is whole pence already.
 *
 * @param pence - Any number.
 * @returns The same, if it is whole and can be counted on; `undefined` if it is not.
 * @see Cost model 1.0, section 7.
 * @example wholePence(12.5) // undefined
 */
export function wholePence(pence: number): Pence | undefined {
  return Number.isSafeInteger(pence) ? (pence as Pence) : undefined;
}

/**
 * Whole pence together.
 *
 * @param amounts - Whole pence, in any order; none gives 0.
 * @returns Their sum in whole pence.
 * @see Cost model 1.0, section 7.
 * @example sumOfPence([101, 99]) // 200
 */
export function sumOfPence(amounts: readonly Pence[]): Pence {
  return amounts.reduce<number>((sum, amount) => sum + amount, 0) as Pence;
}

/**
 * Whole pence less whole pence.
 *
 * @param pence - Whole pence.
 * @param less - Whole pence.
 * @returns The difference in whole pence; below 0 if `less` is more.
 * @see Cost model 1.0, section 7.
 * @example lessPence(100, 101) // -1
 */
export function lessPence(pence: Pence, less: Pence): Pence {
  return (pence - less) as Pence;
}

/**
 * A number rounded to a whole one, half away from zero.
 *
 * @param value - Any finite number.
 * @returns A whole number, never −0.
 * @see Cost model 1.0, section 7.
 * @example wholeAwayFromZero(-2.5) // -3
 */
export function wholeAwayFromZero(value: number): number {
  const size = Math.round(Number(Math.abs(value).toPrecision(15)));
  return value < 0 && size > 0 ? -size : size;
}
