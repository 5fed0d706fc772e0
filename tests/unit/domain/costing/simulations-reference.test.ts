/* Every case of monte-carlo.json at the tolerances that it states. */
import { describe, expect, test } from 'vitest';
import {
  beginSimulation,
  type Draws,
  drawMore,
  type Simulation,
} from '../../../../src/domain/costing/simulate.ts';
import {
  checkSpread,
  makeQuantile,
  momentsOf,
  type Spread,
} from '../../../../src/domain/costing/spread.ts';
import { percentile, shareAtOrBelow, summarise } from '../../../../src/domain/costing/summary.ts';
import { nextState, uniformAt } from '../../../../src/domain/random.ts';
import { expectWithin } from './expect-amounts.ts';
import { assumptionsOf, metricNamed, SIMULATIONS, spreadOf } from './reference-files.ts';

type Case = (typeof SIMULATIONS.simulations)[number];

test.each(SIMULATIONS.prng)('the generator started with $seed, exactly', ({ seed, first }) => {
  expect(uniforms(seed, first.length)).toEqual(first);
});

describe.each(SIMULATIONS.distributions)(
  '$distribution $low, $mode, $high',
  ({ mean, sd, inverseCdf, ...input }) => {
    const spread = makeSpread(input);

    test('has this mean and standard deviation', () => {
      const moments = momentsOf(spread);
      expectWithin(moments, { mean, standardDeviation: sd }, 1e-9 * Math.abs(mean));
    });

    test.each(inverseCdf)('at $u', ({ u, x }) => {
      const tolerance =
        spread.shape === 'pert' ? 1e-6 * (spread.high - spread.low) : 1e-9 * Math.abs(x);
      expectWithin({ x: makeQuantile(spread)(u) }, { x }, tolerance);
    });
  },
);

describe.each(SIMULATIONS.percentiles)('percentiles of $data', ({ data, type7 }) => {
  const sorted = data.toSorted((one, other) => one - other);

  test.each(type7)('at $p', ({ p, value }) => {
    expectWithin({ value: percentile(sorted, p) }, { value }, 1e-9);
  });
});

test.each(SIMULATIONS.errors)('$id is refused, with a reason and no draw', ({ input }) => {
  const result = checkSpread(spreadOf(input));
  expect(Object.keys(result)).toEqual(['kind', 'reason']);
  expect(result.kind).toBe('refused');
});

describe.each(SIMULATIONS.simulations)('$id', (answer) => {
  const { seed, iterations, firstIterations, summary } = answer.seededRun;
  const start = begin(answer, seed);
  const run = drawMore(start, iterations);

  test('draws these numbers first', () => {
    const all = uniforms(seed, firstIterations.length * answer.params.length);
    const quantiles = answer.params.map((one) => makeQuantile(makeSpread(one)));
    firstIterations.forEach(({ u, values, metrics }, iteration) => {
      const us = all.slice(iteration * u.length, (iteration + 1) * u.length);
      expectWithin(us, u, 1e-12);
      us.forEach((one, place) => {
        const { low, high } = answer.params[place] ?? {};
        const width = Number(high) - Number(low);
        const value = quantiles[place]?.(one);
        expectWithin({ value }, { value: values[place] ?? NaN }, 1e-6 * width + 1e-9);
      });
      for (const [name, value] of Object.entries(metrics)) {
        const drawn = drawsOf(run, name).values[iteration];
        expectWithin({ drawn }, { drawn: value }, 1e-6 * Math.abs(value));
      }
    });
  });

  test.each(Object.entries(summary))('sums %s up like the seeded run', (name, expected) => {
    const { probAtOrBelow = NaN, ...numbers } = expected;
    const found = summaryOf(drawsOf(run, name), answer.thresholds[name]);
    for (const [key, value] of Object.entries(numbers)) {
      expectWithin(found, { [key]: value }, 1e-6 * Math.abs(value));
    }
    expectWithin(found, { probAtOrBelow }, 1 / iterations + 1e-12);
  });

  test('agrees with four million draws of another generator', () => {
    const large = drawMore(begin(answer, seed), 10_000);
    for (const [name, numbers] of Object.entries(answer.reference.metrics)) {
      const found = summaryOf(drawsOf(large, name), answer.thresholds[name]);
      for (const [key, { value, tolerance10k }] of Object.entries(numbers)) {
        expectWithin(found, { [key]: value }, tolerance10k);
      }
    }
  });
});

function uniforms(seed: number, count: number): readonly number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = nextState(state);
    return uniformAt(state);
  });
}

function makeSpread(input: Parameters<typeof spreadOf>[0]): Spread {
  const checked = checkSpread(spreadOf(input));
  if (checked.kind === 'refused') throw new Error(checked.reason);
  return checked.spread;
}

function begin({ baseCase, params, thresholds }: Case, seed: number): Simulation {
  const begun = beginSimulation({
    assumptions: assumptionsOf(baseCase),
    parameters: params.map((one) => ({ path: one.param, spread: spreadOf(one) })),
    metrics: Object.keys(thresholds).map(metricNamed),
    seed,
  });
  if (begun.kind === 'refused') throw new Error(JSON.stringify(begun.refusals));
  return begun.simulation;
}

function drawsOf({ draws }: Simulation, name: string): Draws {
  const found = draws.find(({ metric }) => metric === name);
  if (!found) throw new Error(`Nothing was kept of ${name}.`);
  return found;
}

/** A summary under the names of the file. */
function summaryOf({ values, leftOut }: Draws, threshold = NaN): Readonly<Record<string, unknown>> {
  const summary = summarise(values, leftOut);
  if (summary.kind === 'none') throw new Error('Every draw was left out.');
  const percentiles: Readonly<Record<string, unknown>> = Object.fromEntries(
    summary.percentiles.map(({ share, value }) => [
      `p${String(Math.round(share * 100)).padStart(2, '0')}`,
      value,
    ]),
  );
  return {
    mean: summary.mean,
    sd: summary.standardDeviation,
    ...percentiles,
    probAtOrBelow: shareAtOrBelow(values, threshold),
  };
}
