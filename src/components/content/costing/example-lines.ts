import { describeLine } from '../../../domain/costing/describe-line.ts';
import { numberOrWhy } from '../../../domain/costing/figure-words.ts';
import type { Figure } from '../../../domain/costing/figure.ts';
import { linesOverYears, type LineOverYears } from '../../../domain/costing/lines-over-years.ts';
import { nameCategory, nameLine } from '../../../domain/costing/name-line.ts';
import { addingUp } from '../../../domain/costing/rounding.ts';
import { UNITS } from '../../../domain/costing/unit-costs.ts';
import { TOTAL_WORDS, UNIT_WORDS } from '../../../domain/costing/words.ts';
import type { TotalName } from '../../../domain/costing/year.ts';
import { formatCount, formatPence, formatShare, WRITING } from '../../../format.ts';
import type { ExampleBudget } from './example-budget.ts';

/** One row of a table of amounts. */
export interface AmountRow {
  readonly name: string;
  /** How the amount is worked out, in words. */
  readonly working: string;
  /** Pounds and pence, or the sentence that stands in their place. */
  readonly amount: string;
}

/** Lines for one purpose. */
export interface LineGroup {
  readonly title: string;
  readonly rows: readonly AmountRow[];
}

/** What the course comes to in groups, people and sessions. */
export function quantityRows({ budget, costs }: ExampleBudget): readonly AmountRow[] {
  const { programme } = budget.assumptions;
  const { years, groupsPerYear, participantsPerGroup, sessionsPerGroup } = programme;
  const { groups, participants, sessions, attendances } = costs.denominators;
  const overYears = years === 1 ? '' : ` × ${formatCount(years)} years`;
  const counts: readonly (readonly [string, string, Figure])[] = [
    ['Groups', `${formatCount(groupsPerYear)} in a year${overYears}`, groups],
    ['People who start', `Groups × ${formatCount(participantsPerGroup)} in each`, participants],
    ['Sessions', `Groups × ${formatCount(sessionsPerGroup)} in each`, sessions],
    [
      'Attendances',
      `People who start × ${formatCount(sessionsPerGroup)} sessions × ${formatShare(programme.attendanceRate)} who come`,
      attendances,
    ],
    ['Facilitators', 'All who lead, counted for training', costs.quantitiesPerYear.perFacilitator],
  ];
  return counts.map(([name, working, figure]) => {
    const count = numberOrWhy(figure);
    return { name, working, amount: typeof count === 'number' ? formatCount(count) : count };
  });
}

/** The lines that are paid, by what they are for. */
export function paidLines(example: ExampleBudget): readonly LineGroup[] {
  const lines = linesOverYears(example.costs.years.map((year) => year.lines));
  const categories = [...new Set(lines.map(({ line }) => line.category))];
  return categories.map((category) => ({
    title: nameCategory(category),
    rows: lines
      .filter(({ line }) => line.category === category)
      .map((line) => lineRow(line, example)),
  }));
}

/** The lines that are given and not paid. */
export function inKindRows(example: ExampleBudget): readonly AmountRow[] {
  return linesOverYears(example.costs.years.map((year) => year.inKindLines)).map((line) =>
    lineRow(line, example),
  );
}

/** What is paid, added up in the order of the model. */
export function totalRows(example: ExampleBudget): readonly AmountRow[] {
  const { overheadRate, overheadBase, contingencyRate } = example.budget.assumptions.settings;
  const base = overheadBase === 'direct' ? 'direct cost' : 'staff';
  return rowsOfTotals(example, [
    ['staffTotal', 'The lines of staff and paid peers'],
    ['directCost', 'All lines above'],
    ['overhead', `${formatShare(overheadRate)} of ${base}`],
    ['contingency', `${formatShare(contingencyRate)} of direct cost with overheads`],
    ['financialCost', 'Direct cost + overheads + contingency'],
  ]);
}

/** The same course with what is given counted in: another view of it. */
export function economicRows(example: ExampleBudget): readonly AmountRow[] {
  return rowsOfTotals(example, [
    ['inKind', 'The lines that are given, without overheads or contingency'],
    ['economicCost', 'Financial cost + in kind'],
  ]);
}

/** Financial cost for each group, session and person. */
export function unitRows({ costs }: ExampleBudget): readonly AmountRow[] {
  return UNIT_ORDER.map((unit) => {
    const { by } = UNITS[unit];
    const count = costs.denominators[by];
    return {
      name: UNIT_WORDS[unit],
      working:
        count.kind === 'figure'
          ? `Financial cost ÷ ${formatCount(count.value)}`
          : `Financial cost ÷ ${by === 'completers' ? 'people who complete' : 'people who reach a goal'}`,
      amount: penceOrWhy(costs.unitCosts.financial[unit]),
    };
  });
}

/** Where amounts as they are shown do not add up to the total as it is shown, what is said of it. */
export function roundingNotes({ costs }: ExampleBudget): readonly string[] {
  const { directCost, overhead, contingency, financialCost } = costs.totals;
  const lines = costs.years.flatMap((year) => year.lines.map(({ amount }) => amount));
  return [
    ...noteOn('Lines and direct cost', lines, directCost),
    ...noteOn('Totals and financial cost', [directCost, overhead, contingency], financialCost),
  ];
}

/** Pounds and pence, or the sentence that stands in their place. */
export function penceOrWhy(figure: Figure): string {
  const found = numberOrWhy(figure);
  return typeof found === 'number' ? formatPence(found) : found;
}

const UNIT_ORDER = [
  ...(['perGroup', 'perSession', 'perParticipant', 'perAttendance'] as const),
  ...(['perCompleter', 'perAchiever'] as const),
];

function lineRow({ line, total }: LineOverYears, { budget }: ExampleBudget): AmountRow {
  return {
    name: nameLine(line, budget.rowNames),
    working: describeLine(line, budget, WRITING),
    amount: penceOrWhy(total),
  };
}

function rowsOfTotals(
  { costs }: ExampleBudget,
  totals: readonly (readonly [TotalName, string])[],
): readonly AmountRow[] {
  return totals.map(([total, working]) => ({
    name: TOTAL_WORDS[total],
    working,
    amount: penceOrWhy(costs.totals[total]),
  }));
}

function noteOn(what: string, parts: readonly Figure[], total: Figure): readonly string[] {
  if (total.kind !== 'figure') return [];
  const amounts = parts.flatMap((part) => (part.kind === 'figure' ? [part.value] : []));
  const adding = addingUp(amounts, total.value);
  return adding.kind === 'differs' ? [`${what}: ${adding.note}`] : [];
}
