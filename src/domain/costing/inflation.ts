import type { Settings } from './assumptions.ts';

/** What pay and prices of year 0 are multiplied by in another year. */
export interface YearFactors {
  readonly payFactor: number;
  readonly generalFactor: number;
}

/**
 * What a price of year 0 is multiplied by in a later year.
 *
 * @param rate - A fraction a year, above −1.
 * @param year - A whole number, 0 or more.
 * @returns A factor, unrounded: 1 in year 0.
 * @see Cost model 1.0, section 5.
 * @example inflationFactor(0.5, 2) // 2.25
 */
export function inflationFactor(rate: number, year: number): number {
  return (1 + rate) ** year;
}

/**
 * Both factors of a year.
 *
 * @param settings - The two rates, fractions a year above −1.
 * @param year - A whole number, 0 or more.
 * @returns Factors, unrounded. Thresholds do not rise, so neither belongs to them.
 * @see Cost model 1.0, section 5.
 * @example yearFactors({ payInflation: 0.5, generalInflation: 0.25 }, 1) // { payFactor: 1.5, generalFactor: 1.25 }
 */
export function yearFactors(
  settings: Pick<Settings, 'payInflation' | 'generalInflation'>,
  year: number,
): YearFactors {
  return {
    payFactor: inflationFactor(settings.payInflation, year),
    generalFactor: inflationFactor(settings.generalInflation, year),
  };
}
