import { isSeed, nextState, uniformAt } from '../random.ts';
import type { DraftAssumptions } from './assumptions.ts';
import { checkAssumptions, isWorkable } from './check.ts';
import { resultsOf } from './results.ts';
import { type Metric, metricOf } from './metric.ts';
import { type Place, withInput } from './path.ts';
import { checkRange, repeatedRanges } from './range.ts';
import { refuse, type Refusal } from './refusal.ts';
import { checkSpread, type DraftSpread, makeQuantile } from './spread.ts';

/** A number that is drawn. Numbers are drawn independently of each other. */
export interface Parameter {
  readonly path: string;
  readonly spread: DraftSpread;
}

/** What is drawn from, and which results are kept. */
export interface SimulationInput {
  readonly assumptions: DraftAssumptions;
  /** In order: each takes one number of the generator in each draw. */
  readonly parameters: readonly Parameter[];
  readonly metrics: readonly Metric[];
  /** A whole number from 0 to 4,294,967,295. The same seed gives the same draws. */
  readonly seed: number;
}

/** The draws of one result, in the order they were drawn. */
export interface Draws {
  readonly metric: Metric;
  /** Pounds, unrounded. */
  readonly values: readonly number[];
  /** How many draws had no such result. */
  readonly leftOut: number;
}

interface Drawn {
  readonly place: Place;
  readonly quantile: (u: number) => number;
}

/** A simulation under way. It is never changed: each slice of draws gives another. */
export interface Simulation {
  readonly assumptions: DraftAssumptions;
  readonly drawn: readonly Drawn[];
  readonly iterations: number;
  /** Of the generator, after the last draw. */
  readonly state: number;
  readonly draws: readonly Draws[];
}

/**
 * A simulation that is ready for its first draw.
 *
 * @param input - Assumptions, parameters with their spreads, results to keep, and the seed.
 * @returns The simulation; or, with no figure, every reason why it cannot start: assumptions that
 *   are refused, a spread that cannot be drawn from or reaches beyond the limits of its number, a
 *   number with two spreads or that is none, years that would vary, a seed out of range.
 * @see Cost model 1.0, section 9.
 * @example beginSimulation({ assumptions: course, parameters: [], metrics: [], seed: 1.5 }).refusals.map(({ reason }) => reason) // ['seed-out-of-range']
 */
export function beginSimulation({
  assumptions,
  parameters,
  metrics,
  seed,
}: SimulationInput):
  | { readonly kind: 'ready'; readonly simulation: Simulation }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] } {
  const checked = checkAssumptions(assumptions);
  const prepared = parameters.map((parameter) => prepare(assumptions, parameter));
  const refusals = [
    ...(checked.kind === 'refused' ? checked.refusals : []),
    ...repeatedRanges(parameters),
    ...prepared.flatMap((one) => (one.kind === 'refused' ? [one.refusal] : [])),
    ...(isSeed(seed) ? [] : [refuse('seed-out-of-range', 'seed')]),
  ];
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const drawn = prepared.flatMap((one) => (one.kind === 'drawn' ? [one.drawn] : []));
  const draws = metrics.map((metric) => ({ metric, values: [], leftOut: 0 }));
  return { kind: 'ready', simulation: { assumptions, drawn, iterations: 0, state: seed, draws } };
}

/**
 * Draws some more. Slices of any size, one after another, give the same draws as one run.
 *
 * @param simulation - From `beginSimulation`, or from here.
 * @param iterations - How many more: a whole number, 0 or more.
 * @returns The simulation with these draws added. A draw without a result is left out and counted.
 * @throws {@link RangeError} if the number of draws is not whole or below 0.
 * @see Cost model 1.0, section 9.
 * @example drawMore(beginSimulation({ assumptions: course, parameters: [], metrics: ['financialTotal'], seed: 1 }).simulation, 2).iterations // 2
 */
export function drawMore(simulation: Simulation, iterations: number): Simulation {
  if (!Number.isInteger(iterations) || iterations < 0) {
    throw new RangeError(
      `A simulation draws a whole number of times, 0 or more, not ${String(iterations)}.`,
    );
  }
  const added = simulation.draws.map(({ metric }) => ({ metric, values: Array<number>() }));
  let { state } = simulation;
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    let changed = simulation.assumptions;
    for (const { place, quantile } of simulation.drawn) {
      state = nextState(state);
      changed = withInput(changed, place, quantile(uniformAt(state)));
    }
    // Each number keeps within its limits, because both ends of its spread do.
    const results = isWorkable(changed) ? resultsOf(changed) : undefined;
    for (const { metric, values } of added) {
      const figure = results && metricOf(results, metric);
      if (figure?.kind === 'figure') values.push(figure.value);
    }
  }
  return {
    ...simulation,
    iterations: simulation.iterations + iterations,
    state,
    draws: simulation.draws.map((before, place) => {
      const values = added[place]?.values ?? [];
      return {
        metric: before.metric,
        values: [...before.values, ...values],
        leftOut: before.leftOut + iterations - values.length,
      };
    }),
  };
}

function prepare(
  assumptions: DraftAssumptions,
  { path, spread: draft }: Parameter,
):
  | { readonly kind: 'drawn'; readonly drawn: Drawn }
  | { readonly kind: 'refused'; readonly refusal: Refusal } {
  const range = checkRange(assumptions, { path, low: draft.low, high: draft.high });
  if (range.kind === 'refused') return range;
  const checked = checkSpread(draft);
  if (checked.kind === 'refused') {
    return { kind: 'refused', refusal: refuse(checked.reason, path) };
  }
  const { place, low, high } = range.range;
  if (place.limit === 'years' && low < high) {
    return { kind: 'refused', refusal: refuse('years-must-stand', path) };
  }
  return { kind: 'drawn', drawn: { place, quantile: makeQuantile(checked.spread) } };
}
