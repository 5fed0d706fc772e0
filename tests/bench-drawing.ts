/* Drawing 10,000 budgets from ranges of the largest reference budget, by itself. */
import { readFileSync } from 'node:fs';
import type { Assumptions } from '../src/domain/costing/assumptions.ts';
import { rangesAround } from '../src/domain/costing/drivers.ts';
import { beginSimulation, drawMore } from '../src/domain/costing/simulate.ts';

const DRAWS = 10_000;
const RANGES = 12;

const { cases }: { cases: readonly { readonly input: Assumptions }[] } = JSON.parse(
  readFileSync('tests/fixtures/cost-budgets.json', 'utf8'),
);
const sizeOf = ({ staff, sessional, volunteers, items, programme }: Assumptions) =>
  programme.years * (staff.length + sessional.length + volunteers.length + items.length);
const largest = cases
  .map(({ input }) => input)
  .reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
const parameters = rangesAround(largest, 0.2)
  .slice(0, RANGES)
  .map(({ path, low, high }) => ({ path, spread: { shape: 'uniform', low, high } as const }));

/** How long it takes. */
export function drawingMs(): number {
  const begun = beginSimulation({
    assumptions: largest,
    parameters,
    metrics: ['financialTotal'],
    seed: 1,
  });
  if (begun.kind === 'refused') throw new Error(JSON.stringify(begun.refusals));
  const startMs = performance.now();
  drawMore(begun.simulation, DRAWS);
  return performance.now() - startMs;
}
