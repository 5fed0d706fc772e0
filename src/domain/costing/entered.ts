import type { DraftAssumptions } from './assumptions.ts';
import type {
  CostExample,
  CostExamples,
  CostFigure,
  ExampleRow,
  ExampleValue,
  PeerTerms,
} from './example.ts';
import { FIELD_WORDS, isPercentage } from './field-words.ts';
import { type List, LISTS, NUMBERS, type Part } from './fields.ts';
import { readNumber } from './read-number.ts';

/** What somebody entered over an example: texts under the paths of inputs, and which rows there are. */
export interface Entered {
  readonly peers: PeerTerms;
  /** As typed, by path; `staff.coordinator.name` names a row. Spaces alone empty a field. */
  readonly texts: Readonly<Record<string, string>>;
  /** Rows taken out, and rows put in: paths such as `items.added-1`. */
  readonly removed: ReadonlySet<string>;
  readonly added: readonly string[];
}

/** The example somebody began with, among the others with their figures. */
export interface InUse {
  readonly examples: CostExamples;
  readonly example: CostExample;
}

/** A row of the form: that of the example, or one that was put in. */
export interface EnteredRow {
  readonly list: List;
  readonly id: string;
  readonly name: string;
  /** Of an item: what it is for, and whether it is paid or given; empty for people. */
  readonly category: string;
  readonly kind: string;
  readonly example: ExampleRow;
}

/**
 * The rows of a list as they stand in the form.
 *
 * @param example - The example it began with.
 * @param entered - What was changed of it.
 * @param list - Which list.
 * @returns Those of the example that belong to the terms and were not taken out, then those put in.
 * @see Cost model 1.0, section 3.
 * @example rowsOf(example, entered, 'staff').map(({ id }) => id) // ['coordinator']
 */
export function rowsOf(example: CostExample, entered: Entered, list: List): readonly EnteredRow[] {
  const own = example[list].filter(
    ({ id, only }) =>
      (only === undefined || only === entered.peers) && !entered.removed.has(`${list}.${id}`),
  );
  const added = entered.added
    .filter((path) => path.startsWith(`${list}.`) && !entered.removed.has(path))
    .map((path): ExampleRow => ({ ...NEW_ROWS[list], id: path.slice(list.length + 1) }));
  return [...own, ...added].map((row) => {
    const typed = (field: string) => textIn(entered, `${list}.${row.id}.${field}`);
    return {
      ...{ list, id: row.id, example: row },
      name: typed('name') ?? row.name,
      category: typed('category') ?? row.category ?? '',
      kind: typed('kind') ?? wordOr(row['kind']),
    };
  });
}

/**
 * The value that an example gives an input.
 *
 * @param inUse - The example it began with, and the figures.
 * @param path - Of an input.
 * @returns A number in the unit of the model, a choice, or `undefined` where it is blank.
 * @see Cost model 1.0, section 3.
 * @example exampleValue({ examples, example }, 'settings.niRate') // 0.15
 */
export function exampleValue(inUse: InUse, path: string): number | string | boolean | undefined {
  const { part, field } = splitPath(path);
  const value = rawValue(inUse, path);
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' && Object.hasOwn(NUMBERS[part], field))
    return figureNamed(inUse.examples, value).value;
  return value;
}

/**
 * The figure that an example uses for an input.
 *
 * @param inUse - The example it began with, and the figures.
 * @param path - Of an input.
 * @returns The figure; `undefined` where the number is the example's own.
 * @see Cost model 1.0, section 3.
 * @example figureOfInput({ examples, example }, 'settings.niRate').id // 'ni-rate'
 */
export function figureOfInput(inUse: InUse, path: string): CostFigure | undefined {
  const { part, field } = splitPath(path);
  const value = rawValue(inUse, path);
  return typeof value === 'string' && Object.hasOwn(NUMBERS[part], field)
    ? figureNamed(inUse.examples, value)
    : undefined;
}

/**
 * What an example and what was entered over it come to, as the model takes it.
 *
 * @param inUse - The example it began with, and the figures.
 * @param entered - What was changed of it.
 * @returns Assumptions as a draft: a text that is no number is NaN, which the model refuses by its
 *   path. A price that waits for a quote leaves its row out.
 * @see Cost model 1.0, section 3.
 * @example draftFrom({ examples, example }, entered).programme.years // 1
 */
export function draftFrom(inUse: InUse, entered: Entered): DraftAssumptions {
  const { example } = inUse;
  const read = (path: string) => valueIn(inUse, entered, path);
  const holder = (part: 'settings' | 'programme') =>
    Object.fromEntries(
      Object.keys(FIELD_WORDS[part]).map((field) => [field, read(`${part}.${field}`)]),
    );
  const rows = (list: List) =>
    rowsOf(example, entered, list)
      .filter(({ id, example: row }) => !row.quote || read(`${list}.${id}.unitCost`) !== undefined)
      .map(({ id }) => ({
        id,
        ...Object.fromEntries(
          Object.keys(FIELD_WORDS[list]).map((field) => [field, read(`${list}.${id}.${field}`)]),
        ),
      }));
  return {
    ...{ settings: holder('settings'), programme: holder('programme') },
    ...{ staff: rows('staff'), sessional: rows('sessional') },
    ...{ volunteers: rows('volunteers'), items: rows('items') },
  };
}

/**
 * The parts of a path.
 *
 * @param path - `settings.niRate` or `items.venue.unitCost`.
 * @returns The list or group, the row if there is one, and the field.
 * @throws RangeError for a path that begins with no known part.
 * @see Cost model 1.0, section 3.
 * @example splitPath('items.venue.unitCost') // { part: 'items', id: 'venue', field: 'unitCost' }
 */
export function splitPath(path: string): {
  readonly part: Part;
  readonly id: string;
  readonly field: string;
} {
  const [head = '', second = '', third] = path.split('.');
  if (head === 'settings' || head === 'programme') return { part: head, id: '', field: second };
  const list = LISTS.find((name) => name === head);
  if (!list) throw new RangeError(`"${path}" is no path of an input. See fields.ts.`);
  return { part: list, id: second, field: third ?? '' };
}

function textIn({ texts }: Entered, path: string): string | undefined {
  const typed = texts[path]?.trim();
  return typed === '' ? undefined : typed;
}

function wordOr(value: ExampleValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** What stands in a row that was put in, until somebody enters more. */
const NEW_ROWS: Readonly<Record<List, ExampleRow>> = {
  staff: {
    ...{ id: 'added', name: 'Another post', headcount: 1, annualSalaryFTE: null, contractFTE: 1 },
    ...{ programmeShare: 1, pensionBasis: 'qualifying', pensionRate: 'pension-rate' },
    ...{ enrolled: false, otherOnCostRate: 0, facilitator: false },
  },
  sessional: {
    ...{ id: 'added', name: 'Others paid by the hour', headcount: 1, facilitatorsPerSession: 1 },
    ...{ hourlyRate: null, prepHoursPerSession: 0, employed: true },
    ...{ holidayPayRate: 'holiday-pay', pensionBasis: 'qualifying', pensionRate: 'pension-rate' },
    ...{ enrolled: false, facilitator: false },
  },
  volunteers: {
    ...{
      id: 'added',
      name: 'Other volunteers',
      headcount: 1,
      perSession: 1,
      hoursPerSession: null,
    },
    ...{ expensesPerSession: null, shadowHourlyRate: 'national-living-wage', facilitator: false },
  },
  items: {
    ...{ id: 'added', name: 'Another cost', category: 'other', kind: 'cash', driver: 'perYear' },
    ...{ quantity: 1, unitCost: null, inflates: true },
  },
};

function rawValue({ examples, example }: InUse, path: string): ExampleValue | undefined {
  const { part, id, field } = splitPath(path);
  if (part === 'settings') return examples.settings[field];
  if (part === 'programme') return example.programme[field];
  const row = example[part].find((candidate) => candidate.id === id) ?? NEW_ROWS[part];
  return row[field];
}

function figureNamed({ figures }: CostExamples, id: string) {
  const figure = figures.find((candidate) => candidate.id === id);
  if (!figure) throw new RangeError(`No figure has the id "${id}". Add it to costing.yaml.`);
  return figure;
}

function valueIn(
  inUse: InUse,
  { texts }: Entered,
  path: string,
): number | string | boolean | undefined {
  const text = texts[path] ?? '';
  if (text === '') return exampleValue(inUse, path);
  const { part, field } = splitPath(path);
  if (!Object.hasOwn(NUMBERS[part], field))
    return text === 'yes' ? true : text === 'no' ? false : text;
  const read = readNumber(text);
  if (read.kind === 'blank') return undefined;
  if (read.kind === 'unread') return Number.NaN;
  return isPercentage(FIELD_WORDS[part][field]?.unit ?? '') ? read.value / 100 : read.value;
}
