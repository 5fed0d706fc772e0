/* The three files of reference answers, in the shapes that the tests read. */
import * as v from 'valibot';
import type { DraftAssumptions } from '../../../../src/domain/costing/assumptions.ts';
import { LISTS } from '../../../../src/domain/costing/fields.ts';
import { isMetric, type Metric } from '../../../../src/domain/costing/metric.ts';
import type { DraftSpread } from '../../../../src/domain/costing/spread.ts';
import { readReference } from '../../reference.ts';

const amounts = v.record(v.string(), v.number());
const computable = v.record(v.string(), v.nullable(v.number()));
const unitCosts = v.object({ financial: computable, economic: computable });
const metric = v.custom<Metric>((name) => typeof name === 'string' && isMetric(name));
const shape = v.picklist(['uniform', 'triangular', 'pert']);
const blank = v.nullable(v.number());
const patch = v.record(v.string(), v.unknown());

/** Assumptions as the file has them; the model itself says whether they can be worked with. */
const draft = v.custom<DraftAssumptions>((value) => typeof value === 'object' && value !== null);

const line = v.looseObject({ id: v.string(), category: v.string(), kind: v.string() });
const year = v.looseObject({
  year: v.number(),
  payFactor: v.number(),
  generalFactor: v.number(),
  lines: v.array(line),
  inKindLines: v.array(line),
  directByCategory: amounts,
  employerNIBeforeAllowance: v.number(),
  overheadBase: v.number(),
});
const joint = v.object({ value: v.number(), settings: amounts });
const budgets = v.object({
  cases: v.array(
    v.object({
      id: v.string(),
      input: draft,
      expected: v.object({
        quantitiesPerYear: amounts,
        years: v.array(year),
        totals: computable,
        denominators: computable,
        unitCosts,
      }),
      ranges: v.array(
        v.object({ param: v.string(), low: v.number(), base: v.number(), high: v.number() }),
      ),
      tornado: v.array(
        v.object({
          metric,
          base: v.number(),
          rows: v.array(
            v.object({
              param: v.string(),
              low: v.number(),
              high: v.number(),
              resultAtLow: v.number(),
              resultAtHigh: v.number(),
              swing: v.number(),
              direction: v.string(),
              rank: v.number(),
            }),
          ),
          bestCase: joint,
          worstCase: joint,
        }),
      ),
    }),
  ),
});

const step = v.object({ id: v.string(), input: v.looseObject({}), expected: v.looseObject({}) });
const units = v.object({
  employerNI: v.array(v.object({ ...step.entries, input: amounts, expected: amounts })),
  pension: v.array(
    v.object({
      ...step.entries,
      input: v.object({
        annualPay: v.number(),
        pensionBasis: v.picklist(['qualifying', 'full', 'none']),
        pensionRate: v.number(),
        enrolled: v.boolean(),
        pensionLower: v.number(),
        pensionUpper: v.number(),
        pensionTrigger: v.number(),
      }),
      expected: v.object({ perPerson: v.number() }),
    }),
  ),
  sessional: v.array(
    v.object({
      ...step.entries,
      input: v.object({
        hours: v.number(),
        hourlyRate: v.number(),
        headcount: v.number(),
        holidayPayRate: v.number(),
        pensionRate: v.number(),
        pensionBasis: v.picklist(['qualifying', 'full', 'none']),
        enrolled: v.boolean(),
        employed: v.boolean(),
        niRate: v.number(),
        niSecondaryThreshold: v.number(),
        pensionLower: v.number(),
        pensionUpper: v.number(),
        pensionTrigger: v.number(),
      }),
      expected: amounts,
    }),
  ),
  employmentAllowance: v.array(
    v.object({
      ...step.entries,
      input: v.object({ employerNI: v.number(), employmentAllowance: v.number() }),
      expected: v.object({ deduction: v.number(), netNI: v.number() }),
    }),
  ),
  inflation: v.array(
    v.object({
      ...step.entries,
      input: v.object({ baseAmount: v.number(), rate: v.number(), years: v.number() }),
      expected: v.object({ byYear: v.array(v.number()), total: v.number() }),
    }),
  ),
  quantities: v.array(
    v.object({
      ...step.entries,
      input: v.object({
        programme: v.object({
          groupsPerYear: v.number(),
          participantsPerGroup: v.number(),
          sessionsPerGroup: v.number(),
          attendanceRate: v.number(),
          completionRate: v.number(),
        }),
        facilitators: v.number(),
      }),
      expected: amounts,
    }),
  ),
  rounding: v.array(
    v.object({
      ...step.entries,
      input: v.object({ value: v.number() }),
      expected: v.object({ pence: v.number(), pounds: v.number() }),
    }),
  ),
  zeroDenominators: v.array(
    v.object({
      id: v.string(),
      baseCase: v.string(),
      input: v.object({ patch }),
      expected: v.object({
        notComputable: v.array(v.string()),
        totals: computable,
        unitCosts,
      }),
    }),
  ),
  errors: v.array(
    v.object({
      id: v.string(),
      baseCase: v.string(),
      input: v.object({ patch }),
      expected: v.object({ error: v.string() }),
    }),
  ),
});

const simulations = v.object({
  prng: v.array(v.object({ seed: v.number(), first: v.array(v.number()) })),
  distributions: v.array(
    v.object({
      distribution: shape,
      low: v.number(),
      mode: blank,
      high: v.number(),
      mean: v.number(),
      sd: v.number(),
      inverseCdf: v.array(v.object({ u: v.number(), x: v.number() })),
    }),
  ),
  percentiles: v.array(
    v.object({
      data: v.array(v.number()),
      type7: v.array(v.object({ p: v.number(), value: v.number() })),
    }),
  ),
  errors: v.array(
    v.object({
      id: v.string(),
      input: v.object({ distribution: shape, low: blank, mode: blank, high: blank }),
      expected: v.object({ error: v.string() }),
    }),
  ),
  simulations: v.array(
    v.object({
      id: v.string(),
      baseCase: v.string(),
      params: v.array(
        v.object({ param: v.string(), distribution: shape, low: blank, mode: blank, high: blank }),
      ),
      thresholds: amounts,
      seededRun: v.object({
        seed: v.number(),
        iterations: v.number(),
        firstIterations: v.array(
          v.object({ u: v.array(v.number()), values: v.array(v.number()), metrics: amounts }),
        ),
        summary: v.record(v.string(), amounts),
      }),
      reference: v.object({
        metrics: v.record(
          v.string(),
          v.record(v.string(), v.object({ value: v.number(), tolerance10k: v.number() })),
        ),
      }),
    }),
  ),
});

export const BUDGETS = v.parse(budgets, readReference('cost-budgets.json')).cases;
export const STEPS = v.parse(units, readReference('cost-units.json'));
export const SIMULATIONS = v.parse(simulations, readReference('monte-carlo.json'));

/** The assumptions of one budget, with some of them changed. The file writes null for a blank. */
export function assumptionsOf(
  id: string,
  changes: Readonly<Record<string, unknown>> = {},
): DraftAssumptions {
  const found = BUDGETS.find((budget) => budget.id === id);
  if (!found) throw new Error(`There is no budget ${id} in cost-budgets.json.`);
  const copy = structuredClone(found.input);
  for (const [path, value] of Object.entries(changes)) set(copy, path, value ?? undefined);
  return copy;
}

/** A spread of the file: null is a blank. */
export function spreadOf(input: {
  readonly distribution: DraftSpread['shape'];
  readonly low: number | null;
  readonly mode: number | null;
  readonly high: number | null;
}): DraftSpread {
  return {
    shape: input.distribution,
    low: input.low ?? undefined,
    mode: input.mode ?? undefined,
    high: input.high ?? undefined,
  };
}

/** The name of a metric, or an error: a file may not ask for what the model has not. */
export function metricNamed(name: string): Metric {
  if (isMetric(name)) return name;
  throw new Error(`The model has no result ${name}.`);
}

function set(copy: DraftAssumptions, path: string, value: unknown): void {
  const [part = '', ...rest] = path.split('.');
  const field = rest.at(-1);
  const holder = holderOf(copy, part, rest.length > 1 ? rest[0] : undefined);
  if (field === undefined || !holder) throw new Error(`There is no input ${path}.`);
  Reflect.set(holder, field, value);
}

function holderOf(
  copy: DraftAssumptions,
  part: string,
  id: string | undefined,
): object | undefined {
  if (part === 'settings' || part === 'programme') return copy[part];
  const list = LISTS.find((name) => name === part);
  return list && copy[list].find((row) => row.id === id);
}
