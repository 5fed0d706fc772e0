import { atom, computed, type ReadableAtom } from 'nanostores';
import { splitPath } from '../../domain/costing/entered.ts';
import { FIELD_WORDS, isPercentage } from '../../domain/costing/field-words.ts';
import { readInput } from '../../domain/costing/path.ts';
import { readNumber } from '../../domain/costing/read-number.ts';
import {
  beginSimulation,
  drawMore,
  type Parameter,
  type Simulation,
} from '../../domain/costing/simulate.ts';
import type { Spread } from '../../domain/costing/spread.ts';
import { shareAtOrBelow, summarise } from '../../domain/costing/summary.ts';
import { formatCount, formatPounds, formatShare } from '../../format.ts';
import { labelOf } from './inputs.ts';
import type { Plan } from './plan-fields.ts';
import type { CostStore } from './store.ts';

export const ITERATIONS = 10_000;
/** So many at once that the page answers in between. */
const SLICE = 200;
const FIRST_SEED = 20_261_124;

/** What follows from the ranges somebody set. */
export type RangeOutcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  | {
      readonly kind: 'summary';
      readonly rows: readonly { readonly name: string; readonly amount: string }[];
      readonly interval: string;
      readonly median: string;
      /** Empty where no budget was entered. */
      readonly chance: string;
      readonly leftOut: string;
    };

export interface RangeStore {
  /** Inputs that have a range, in the order they were given one. */
  readonly $paths: ReadableAtom<readonly string[]>;
  readonly $outcome: ReadableAtom<RangeOutcome>;
  readonly seedOf: () => string;
  readonly run: () => void;
  readonly stop: () => void;
}

/** The draws of the budget on screen; they are gone as soon as anything changes. */
export function createRangeStore(store: CostStore): RangeStore {
  const $outcome = atom<RangeOutcome>({ kind: 'idle' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    if ($outcome.get().kind !== 'idle') $outcome.set({ kind: 'idle' });
  };
  store.$plan.listen(stop);

  function run(): void {
    clearTimeout(timer);
    const plan = store.$plan.get();
    const begun = beginSimulation({
      assumptions: store.$draft.get(),
      parameters: parametersOf(plan, store),
      metrics: ['financialTotal'],
      seed: seedIn(plan),
    });
    if (begun.kind === 'refused') {
      const rows = store.$rows.get();
      const problems = begun.refusals.map(
        ({ path, message }) => `${path === 'seed' ? 'Seed' : labelOf(path, rows)}: ${message}`,
      );
      $outcome.set({ kind: 'refused', problems });
      return;
    }
    step(begun.simulation, plan);
  }

  function step(simulation: Simulation, plan: Plan): void {
    if (simulation.iterations >= ITERATIONS) {
      $outcome.set(summaryOf(simulation, plan));
      return;
    }
    $outcome.set({ kind: 'running', done: simulation.iterations });
    const next = Math.min(SLICE, ITERATIONS - simulation.iterations);
    timer = setTimeout(() => {
      step(drawMore(simulation, next), plan);
    });
  }

  return {
    $outcome,
    $paths: computed(store.$plan, ({ fields }) => pathsIn(fields)),
    seedOf: () => String(seedIn(store.$plan.get())),
    run,
    stop,
  };
}

function pathsIn(fields: Plan['fields']): readonly string[] {
  const paths = Object.keys(fields).flatMap(
    (field) => /^(?:low|high)\.(.+)$/.exec(field)?.[1] ?? [],
  );
  return [...new Set(paths)];
}

function parametersOf({ fields }: Plan, store: CostStore): readonly Parameter[] {
  return pathsIn(fields).map((path) => {
    const base = readInput(store.$draft.get(), path);
    return {
      path,
      spread: {
        shape: shapeIn(fields['spread']),
        low: numberIn(fields[`low.${path}`], path),
        high: numberIn(fields[`high.${path}`], path),
        mode: base.known ? base.value : undefined,
      },
    };
  });
}

function shapeIn(text: string | undefined): Spread['shape'] {
  return text === 'triangular' || text === 'uniform' ? text : 'pert';
}

function numberIn(text: string | undefined, path: string): number | undefined {
  const read = readNumber(text ?? '');
  if (read.kind !== 'number') return read.kind === 'blank' ? undefined : Number.NaN;
  const { part, field } = splitPath(path);
  return isPercentage(FIELD_WORDS[part][field]?.unit ?? '') ? read.value / 100 : read.value;
}

function seedIn({ fields }: Plan): number {
  const read = readNumber(fields['seed'] ?? '');
  if (read.kind === 'blank') return FIRST_SEED;
  return read.kind === 'number' ? read.value : Number.NaN;
}

function summaryOf({ draws }: Simulation, { fields }: Plan): RangeOutcome {
  const { values = [], leftOut = 0 } = draws[0] ?? {};
  const summary = summarise(values, leftOut);
  if (summary.kind === 'none')
    return { kind: 'refused', problems: ['None of the draws gave a total.'] };
  const at = (share: number) =>
    summary.percentiles.find((percentile) => percentile.share === share)?.value ?? 0;
  const limit = readNumber(fields['limit'] ?? '');
  const chance = limit.kind === 'number' ? shareAtOrBelow(values, limit.value) : undefined;
  return {
    kind: 'summary',
    rows: [
      ...summary.percentiles.map(({ share, value }) => ({
        name: `${formatShare(share)} of the draws are at or below`,
        amount: formatPounds(value),
      })),
      { name: 'The mean of all draws', amount: formatPounds(summary.mean) },
    ],
    median: formatPounds(at(0.5)),
    interval: `${formatPounds(at(0.05))} to ${formatPounds(at(0.95))}`,
    chance:
      chance === undefined || limit.kind !== 'number'
        ? ''
        : `${formatShare(Number(chance.toFixed(3)))} of the draws stay within ${formatPounds(limit.value)}.`,
    leftOut: leftOut === 0 ? '' : `${formatCount(leftOut)} draws had no total and are left out.`,
  };
}
