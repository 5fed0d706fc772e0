/** Digits that a sum of this kind keeps; what lies beyond them is noise of binary fractions. */
const TRUE_DIGITS = 12;

/**
 * A T-score, or a change in one, as it is reported: one decimal, half away from zero.
 *
 * @param value - Any number with an end.
 * @returns The value in tenths; never −0. Half a tenth counts as half though binary fractions store
 *   it a little off.
 * @example roundToTenth(-0.25) // -0.3
 */
export function roundToTenth(value: number): number {
  const tenths = Math.round(Number((Math.abs(value) * 10).toPrecision(TRUE_DIGITS)));
  return tenths === 0 ? 0 : (Math.sign(value) * tenths) / 10;
}
