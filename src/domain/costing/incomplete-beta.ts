/**
 * The regularised incomplete beta function: the share of a beta distribution that lies below x.
 *
 * @param x - From 0 to 1.
 * @param alpha - Above 0.
 * @param beta - Above 0.
 * @returns From 0 to 1, to about thirteen digits. By the continued fraction, taken from the side
 *   where it settles fast.
 * @see Cost model 1.0, section 9.
 * @example incompleteBeta(0.5, 3, 3).toFixed(12) // '0.500000000000'
 */
export function incompleteBeta(x: number, alpha: number, beta: number): number {
  return makeIncompleteBeta(alpha, beta)(x);
}

/**
 * The inverse of the regularised incomplete beta function, for one distribution and many draws.
 *
 * @param alpha - 1 or more.
 * @param beta - 1 or more.
 * @returns A function from a share, 0 to 1, to the x below which that share lies, 0 to 1, to about
 *   twelve digits. A table made once gives the start; Halley's steps within its bounds the rest.
 * @see Cost model 1.0, section 9.
 * @example makeBetaQuantile(1, 1)(0.25) // 0.25
 */
export function makeBetaQuantile(alpha: number, beta: number): (share: number) => number {
  const shareBelow = makeIncompleteBeta(alpha, beta);
  const shares = Array.from({ length: CELLS + 1 }, (_, cell) => shareBelow(cell / CELLS));
  const logBeta = logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);
  const density = (x: number) =>
    Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x) - logBeta);
  return (share) => {
    if (share <= 0) return 0;
    if (share >= 1) return 1;
    const cell = cellOf(shares, share);
    let [low, high] = [cell / CELLS, (cell + 1) / CELLS];
    let x = between(low, high, partOfCell(shares, cell, share));
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const excess = shareBelow(x) - share;
      if (excess === 0) return x;
      if (excess > 0) high = x;
      if (excess < 0) low = x;
      const newton = excess / density(x);
      const bend = (newton * ((alpha - 1) / x - (beta - 1) / (1 - x))) / 2;
      const next = x - newton / (1 - Math.min(0.5, Math.max(-0.5, bend)));
      const isWithin = next > low && next < high;
      const move = Math.abs(next - x);
      x = isWithin ? next : between(low, high, 0.5);
      // Each step cubes what is wrong, so after so short a one nothing is left to mend.
      if (isWithin && move < CLOSE_ENOUGH * Math.min(x, 1 - x)) return x;
    }
    return x;
  };
}

const CELLS = 256;
const MOST_STEPS = 60;
const CLOSE_ENOUGH = 1e-5;

function between(low: number, high: number, part: number): number {
  return low + (high - low) * part;
}

function cellOf(shares: readonly number[], share: number): number {
  let [low, high] = [0, shares.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((shares[middle] ?? 1) <= share) low = middle;
    else high = middle;
  }
  return low;
}

function partOfCell(shares: readonly number[], cell: number, share: number): number {
  const [below = 0, above = 1] = [shares[cell], shares[cell + 1]];
  return above > below ? (share - below) / (above - below) : 0.5;
}

function makeIncompleteBeta(alpha: number, beta: number): (x: number) => number {
  const logBeta = logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);
  const turn = (alpha + 1) / (alpha + beta + 2);
  return (x) => {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    const front = Math.exp(alpha * Math.log(x) + beta * Math.log1p(-x) - logBeta);
    if (x < turn) return (front * continuedFraction(x, alpha, beta)) / alpha;
    return 1 - (front * continuedFraction(1 - x, beta, alpha)) / beta;
  };
}

/* Lentz's method; no denominator may be 0, so the smallest number stands in for it. */
function continuedFraction(x: number, alpha: number, beta: number): number {
  let numerator = 1;
  let denominator = 1 / awayFromZero(1 - ((alpha + beta) * x) / (alpha + 1));
  let value = denominator;
  for (let term = 1; term <= MOST_TERMS; term += 1) {
    const twice = 2 * term;
    const even = (term * (beta - term) * x) / ((alpha + twice - 1) * (alpha + twice));
    denominator = 1 / awayFromZero(1 + even * denominator);
    numerator = awayFromZero(1 + even / numerator);
    value *= denominator * numerator;
    const odd =
      (-(alpha + term) * (alpha + beta + term) * x) / ((alpha + twice) * (alpha + twice + 1));
    denominator = 1 / awayFromZero(1 + odd * denominator);
    numerator = awayFromZero(1 + odd / numerator);
    const factor = denominator * numerator;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-15) return value;
  }
  return value;
}

const MOST_TERMS = 300;

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/* Lanczos' approximation for 0.5 and more, good to about fifteen digits. */
function logGamma(value: number): number {
  const shifted = value - 1;
  const series = LANCZOS.reduce((sum, coefficient, place) => {
    return place === 0 ? coefficient : sum + coefficient / (shifted + place);
  }, 0);
  const base = shifted + 7.5;
  return (shifted + 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * series);
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];
