import type { BudgetInput } from './budget.ts';
import { type Entered, exampleValue, figureOfInput, type InUse, rowsOf } from './entered.ts';
import type { CostFigure, CostReference } from './example.ts';
import { FIELD_WORDS } from './field-words.ts';
import { type List, LISTS } from './fields.ts';
import { CATEGORIES, DRIVER_WORDS } from './words.ts';

/** Titles of references, by key. */
export type References = Readonly<Record<string, CostReference>>;

/**
 * Every input of a budget with its name, its value in words or numbers, and where it comes from.
 *
 * @param inUse - The example it began with, and the figures.
 * @param entered - What was changed of it.
 * @param reading - What reads an input, and titles of the references that figures rest on.
 * @returns In the order of the form: the course, people, other costs, then rates.
 * @see Cost model 1.0, section 3.
 * @example nameInputs(inUse, entered, { valueOf, references })[0].name // 'Groups in a year'
 */
export function nameInputs(
  inUse: InUse,
  entered: Entered,
  {
    valueOf,
    references,
  }: {
    /** Reads an input of the draft. */
    readonly valueOf: (path: string) => unknown;
    readonly references: References;
  },
): readonly BudgetInput[] {
  const named = (part: List | 'settings' | 'programme', at: string, group: string) =>
    Object.entries(FIELD_WORDS[part]).map(([field, { name, unit, choices }]): BudgetInput => {
      const path = `${at}.${field}`;
      const value = valueOf(path);
      const isChanged = value !== exampleValue(inUse, path);
      return {
        ...{ path, group, name, unit, isChanged },
        value: typeof value === 'number' || value === undefined ? value : wordFor(value, choices),
        source: isChanged ? 'Yours' : sourceOf(figureOfInput(inUse, path), value, references),
      };
    });
  return [
    ...named('programme', 'programme', 'The course'),
    ...LISTS.flatMap((list) =>
      rowsOf(inUse.example, entered, list).flatMap(({ id, name }) =>
        named(list, `${list}.${id}`, name),
      ),
    ),
    ...named('settings', 'settings', 'Rates'),
  ];
}

/** Where a figure comes from, in one line; the example's own number has no figure. */
function sourceOf(figure: CostFigure | undefined, value: unknown, references: References): string {
  if (value === undefined) return 'There is no example';
  if (!figure) return 'Our example';
  const { period, sources, check, confidence } = figure;
  const titles = sources.map((key) => references[key]?.title ?? key).join('; ');
  const origin =
    confidence === 'ours' ? ['Our example', titles && `seen beside ${titles}`] : [titles];
  return [period, ...origin, check.replace(/\.$/, '')].filter(Boolean).join('. ');
}

/** A choice as it is read; words of the model where they have no others. */
function wordFor(value: unknown, choices: FieldChoices): string {
  const kept = value === true ? 'yes' : value === false ? 'no' : String(value);
  const words: Readonly<Record<string, string>> = { ...CATEGORIES, ...DRIVER_WORDS };
  return choices?.find(([key]) => key === kept)?.[1] ?? words[kept] ?? kept;
}

type FieldChoices = readonly (readonly [string, string])[] | undefined;
