import type { BudgetInput } from '../../../domain/costing/budget.ts';
import { figureOfInput, splitPath } from '../../../domain/costing/entered.ts';
import type { CostExamples, CostFigure } from '../../../domain/costing/example.ts';
import { FIELD_WORDS, isPercentage } from '../../../domain/costing/field-words.ts';
import { LISTS } from '../../../domain/costing/fields.ts';
import { formatCount, formatPrice, formatShare } from '../../../format.ts';
import type { ExampleBudget } from './example-budget.ts';

/** One assumption as the page shows it. */
interface AssumptionRow {
  readonly name: string;
  /** The number with its sign, or a choice in words; empty where there is no example. */
  readonly value: string;
  /** What the number counts, such as "an hour"; may be empty. */
  readonly unit: string;
  /** Missing where the number is the example's own. */
  readonly figure: CostFigure | undefined;
}

/** Assumptions that belong together, such as those of one post. */
export interface AssumptionGroup {
  readonly title: string;
  readonly rows: readonly AssumptionRow[];
}

/** A cost that is counted and priced. */
export interface PricedRow {
  readonly name: string;
  readonly quantity: string;
  /** What it is counted for, such as "for each session". */
  readonly counted: string;
  readonly price: string;
  readonly figure: CostFigure | undefined;
}

/** The assumptions about the course, people and rates. */
export function assumptionGroups({ inUse, budget }: ExampleBudget): readonly AssumptionGroup[] {
  const inputs = budget.inputs.filter(({ path }) => splitPath(path).part !== 'items');
  return [...new Set(inputs.map(({ group }) => group))].map((title) => ({
    title,
    rows: inputs
      .filter(({ group }) => group === title)
      .map((input) => ({
        name: input.name,
        ...writeValue(input.value, input.unit),
        figure: figureOfInput(inUse, input.path),
      })),
  }));
}

/** The assumptions about all other costs: a row each. */
export function pricedRows({ inUse, budget }: ExampleBudget): readonly PricedRow[] {
  const inputOf = (path: string) => budget.inputs.find((input) => input.path === path)?.value;
  return budget.assumptions.items.map(({ id, kind }) => {
    const at = `items.${id}`;
    const name = budget.rowNames[at] ?? id;
    return {
      name: kind === 'inKind' ? `${name} (in kind)` : name,
      quantity: writeValue(inputOf(`${at}.quantity`), '').value,
      counted: writeValue(inputOf(`${at}.driver`), '').value,
      price: writeValue(inputOf(`${at}.unitCost`), '£').value,
      figure: figureOfInput(inUse, `${at}.unitCost`),
    };
  });
}

/** A figure as it is read, in the unit of the input that uses it. */
export function writeFigure(examples: CostExamples, figure: CostFigure): string {
  const { value, unit } = writeValue(figure.value, unitOf(examples, figure));
  return [value, unit].filter(Boolean).join(' ');
}

function writeValue(
  value: BudgetInput['value'],
  unit: string,
): Pick<AssumptionRow, 'value' | 'unit'> {
  const one = value === 1 ? ONE[unit] : undefined;
  const rest = one ?? unit.replace(/^[£%] ?/, '');
  if (value === undefined) return { value: '', unit: rest };
  if (typeof value === 'string') return { value, unit: rest };
  if (isPercentage(unit)) return { value: formatShare(value), unit: rest };
  return { value: unit.startsWith('£') ? formatPrice(value) : formatCount(value), unit: rest };
}

/** What is counted, where there is one of it. */
const ONE: Readonly<Record<string, string>> = {
  ...{ people: 'person', groups: 'group', sessions: 'session', hours: 'hour', years: 'year' },
  'hours each': 'hour each',
};

function unitOf(examples: CostExamples, { id }: CostFigure): string {
  const setting = Object.keys(FIELD_WORDS.settings).find(
    (field) => examples.settings[field] === id,
  );
  if (setting !== undefined) return FIELD_WORDS.settings[setting]?.unit ?? '';
  const units = examples.presets.flatMap((preset) =>
    LISTS.flatMap((list) =>
      preset[list].flatMap((row) =>
        Object.entries(FIELD_WORDS[list]).flatMap(([field, { unit }]) =>
          row[field] === id ? [unit] : [],
        ),
      ),
    ),
  );
  const [unit] = units;
  if (unit === undefined) {
    throw new RangeError(`No example uses the figure "${id}". Take it out of costing.yaml.`);
  }
  return unit;
}
