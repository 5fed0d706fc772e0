/**
 * The state of the seeded generator after one more draw (mulberry32).
 *
 * @param state - A whole number from 0 to 4,294,967,295; the first one is the seed.
 * @returns The next state, in the same range. The same seed gives the same run everywhere.
 * @see Cost model 1.0, section 9.
 * @example nextState(4294967295) // 1831565812
 */
export function nextState(state: number): number {
  return (state + 0x6d2b79f5) >>> 0;
}

/**
 * The number that belongs to a state of the seeded generator (mulberry32).
 *
 * @param state - From `nextState`: of the first draw, the state after the seed.
 * @returns From 0 to below 1, evenly spread.
 * @see Cost model 1.0, section 9.
 * @example uniformAt(nextState(1)) // 0.6270739405881613
 */
export function uniformAt(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/**
 * Whether a number can start the generator.
 *
 * @param seed - Any number.
 * @returns True for a whole number from 0 to 4,294,967,295.
 * @see Cost model 1.0, section 9.
 * @example isSeed(1.5) // false
 */
export function isSeed(seed: number): boolean {
  return Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32;
}
