import { z } from 'astro/zod';
import { CONFIDENCES, type CostExamples, PEER_TERMS } from '../../domain/costing/example.ts';
import { DRIVERS, KINDS, PENSION_BASES } from '../../domain/costing/assumptions.ts';
import { ITEM_CATEGORIES } from '../../domain/costing/words.ts';
import { day, group, slug, sources, text } from './fields.ts';
import { expected } from './messages.ts';
import { MODEL_NAMES } from './models.ts';

const YES_NO = expected('Write true or false.');
const yesNo = z.boolean(YES_NO);
const anyText = (what: string) => z.string(expected(`Write ${what} as text, or "".`));

function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, expected(`Write one of: ${values.join(', ')}.`));
}

/** A number of our own, or the id of a figure in the same file. */
const number = z.union(
  [z.number(), slug('the id of a figure')],
  expected('Write a number of your own, or the id of a figure in this file.'),
);

const figureSchema = group({
  id: slug('a name for the figure'),
  name: text('what it is'),
  /** In the unit of the field that uses it: pounds, or a fraction. */
  value: z.number(expected('Write the figure as a number; 15% is 0.15.')).min(0),
  /** The time it holds for; empty where there is none. */
  period: anyText('the time it holds for'),
  /** Its last day; left out where nobody says. */
  until: day('its last day').optional(),
  confidence: oneOf(CONFIDENCES),
  check: text('what to do before it is used'),
  note: anyText('its limit'),
  sources,
});

const row = {
  id: slug('a name for the row'),
  name: text('the name of the row', 1, 120),
  only: oneOf(PEER_TERMS).optional(),
};
const pension = {
  pensionBasis: oneOf(PENSION_BASES),
  pensionRate: number,
  enrolled: yesNo,
};

const presetSchema = group({
  model: oneOf(MODEL_NAMES),
  title: text('what the example is called'),
  about: text('what it is an example of'),
  programme: group({
    years: number,
    groupsPerYear: number,
    participantsPerGroup: number,
    sessionsPerGroup: number,
    hoursPerSession: number,
    attendanceRate: number,
  }),
  staff: z.array(
    group({
      ...row,
      headcount: number,
      annualSalaryFTE: number,
      contractFTE: number,
      programmeShare: number,
      ...pension,
      otherOnCostRate: number,
      facilitator: yesNo,
    }),
  ),
  sessional: z.array(
    group({
      ...row,
      headcount: number,
      facilitatorsPerSession: number,
      hourlyRate: number,
      prepHoursPerSession: number,
      employed: yesNo,
      holidayPayRate: number,
      ...pension,
      facilitator: yesNo,
    }),
  ),
  volunteers: z.array(
    group({
      ...row,
      headcount: number,
      perSession: number,
      hoursPerSession: number,
      expensesPerSession: number,
      shadowHourlyRate: number,
      facilitator: yesNo,
    }),
  ),
  items: z.array(
    group({
      ...row,
      category: oneOf(ITEM_CATEGORIES),
      kind: oneOf(KINDS),
      driver: oneOf(DRIVERS),
      quantity: number,
      /** Empty only where the row waits for a quote. */
      unitCost: z.union([number, z.null()]),
      inflates: yesNo,
      quote: yesNo.optional(),
    }),
  ),
});

/** content/data/costing.yaml: what the estimator begins with, each figure with its source. */
export const costingSchema = group({
  edition: text('the year of the prices, such as 2026/27'),
  figures: z.array(figureSchema),
  settings: group({
    niRate: number,
    niSecondaryThreshold: number,
    pensionLower: number,
    pensionUpper: number,
    pensionTrigger: number,
    payInflation: number,
    generalInflation: number,
    overheadRate: number,
    overheadBase: oneOf(['direct', 'staff']),
    contingencyRate: number,
    employmentAllowance: number,
    goalRateBase: oneOf(['completers', 'starters']),
  }),
  presets: z.array(presetSchema).length(MODEL_NAMES.length),
}).superRefine(({ figures, settings, presets }, context) => {
  const known = new Set(figures.map(({ id }) => id));
  for (const { place, id } of namedFigures({ settings, presets })) {
    if (!known.has(id))
      context.addIssue({
        code: 'custom',
        path: place,
        message: `names the figure "${id}", which is not in this file. Add it to figures, or write a number.`,
      });
  }
}) satisfies z.ZodType<CostExamples>;

/** Fields whose words are choices or names, and never ids of figures. */
const WORDS = new Set([
  ...['model', 'title', 'about', 'id', 'name', 'only', 'category', 'kind', 'driver'],
  ...['pensionBasis', 'overheadBase', 'goalRateBase'],
]);

function namedFigures(
  value: unknown,
  place: readonly (string | number)[] = [],
): readonly { readonly place: (string | number)[]; readonly id: string }[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => namedFigures(item, [...place, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) =>
      WORDS.has(key) ? [] : namedFigures(item, [...place, key]),
    );
  return typeof value === 'string' ? [{ place: [...place], id: value }] : [];
}
