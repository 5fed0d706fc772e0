import {
  type Entered,
  type EnteredRow,
  exampleValue,
  figureOfInput,
  type InUse,
  splitPath,
} from '../../domain/costing/entered.ts';
import { FIELD_WORDS, isPercentage } from '../../domain/costing/field-words.ts';
import { NUMBERS } from '../../domain/costing/fields.ts';
import type { References } from '../../domain/costing/name-inputs.ts';
import type { Refusal } from '../../domain/costing/refusal.ts';
import { CATEGORIES, DRIVER_WORDS, ITEM_CATEGORIES } from '../../domain/costing/words.ts';
import { formatCount, formatDay, formatPrice, percentOf } from '../../format.ts';

/** Where a value comes from, as it stands under its field. */
export interface ShownSource {
  readonly period: string;
  readonly references: readonly { readonly title: string; readonly href: string }[];
  /** What to do before it is used; that it is out of date, where it is. */
  readonly check: string;
  readonly isOurs: boolean;
}

/** An input as it stands on the page. */
export interface ShownInput {
  readonly path: string;
  readonly name: string;
  readonly hint: string;
  /** "£" where it is money. */
  readonly before: string;
  readonly after: string;
  readonly text: string;
  readonly choices: readonly (readonly [string, string])[] | undefined;
  readonly isChanged: boolean;
  /** What the example has; empty where it has nothing. */
  readonly example: string;
  /** Missing for what has no source: choices, and numbers that the person gave. */
  readonly source: ShownSource | undefined;
  /** Why it cannot be used; empty where it can. */
  readonly problem: string;
}

interface Shown {
  readonly inUse: InUse;
  readonly entered: Entered;
  readonly refusals: readonly Refusal[];
  readonly references: References;
  /** As year-month-day. */
  readonly today: string;
}

/** How an input of a budget is shown. */
export function showInput(path: string, shown: Shown): ShownInput {
  const { inUse, entered, refusals } = shown;
  const { part, field } = splitPath(path);
  const words = FIELD_WORDS[part][field];
  if (!words) throw new RangeError(`"${path}" has no words. See field-words.ts.`);
  const isNumber = Object.hasOwn(NUMBERS[part], field);
  const given = exampleValue(inUse, path);
  const example = isNumber ? numberText(given, words.unit) : choiceText(given);
  const typed = entered.texts[path] ?? '';
  const isMoney = words.unit.startsWith('£');
  return {
    ...{ path, example },
    name: pairWords(words.name, inUse),
    hint: words.hint,
    before: isMoney ? '£' : '',
    after: isMoney ? words.unit.slice(1).trim() : pairWords(words.unit, inUse),
    text: typed === '' ? example : typed.trim() === '' ? '' : typed,
    choices: choicesOf(path) ?? words.choices,
    isChanged: typed !== '',
    source: isNumber && typed === '' && given !== undefined ? sourceOf(path, shown) : undefined,
    problem: refusals.find((refusal) => refusal.path === path)?.message ?? '',
  };
}

/** The name of an input where it stands alone, with the row it belongs to. */
export function labelOf(path: string, rows: readonly EnteredRow[]): string {
  const [head, second = ''] = path.split('.');
  if (path === 'programme' || head === undefined) return 'The numbers of the course';
  const row = rows.find(({ list, id }) => list === head && id === second);
  const { part, field } = splitPath(path);
  const name = FIELD_WORDS[part][field]?.name ?? field;
  return row ? `${row.name}: ${name.toLowerCase()}` : name;
}

/** A pair of people who meet is a group of its own: that is how the model counts it. */
function pairWords(words: string, { example }: InUse): string {
  if (example.model !== 'one-to-one-mentoring') return words;
  return words
    .replace('Groups', 'Pairs')
    .replace('groups', 'pairs')
    .replace('People in each group', 'People in each pair')
    .replace('Sessions in each group', 'Meetings of each pair')
    .replace('sessions', 'meetings');
}

function choicesOf(path: string): ShownInput['choices'] {
  if (path.endsWith('.driver')) return Object.entries(DRIVER_WORDS);
  if (path.endsWith('.category')) return ITEM_CATEGORIES.map((name) => [name, CATEGORIES[name]]);
  return undefined;
}

function numberText(value: unknown, unit: string): string {
  if (typeof value !== 'number') return '';
  if (isPercentage(unit)) return formatCount(percentOf(value));
  return unit.startsWith('£') ? formatPrice(value).replace('£', '') : formatCount(value);
}

function choiceText(value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return typeof value === 'string' ? value : '';
}

function sourceOf(path: string, { inUse, references, today }: Shown): ShownSource {
  const figure = figureOfInput(inUse, path);
  if (!figure) return { period: '', references: [], check: '', isOurs: true };
  const { period, until, sources, check, confidence, note } = figure;
  const isPast = until !== undefined && until < today;
  return {
    period: [figure.name, period].filter(Boolean).join(', '),
    references: sources.flatMap((key) => references[key] ?? []),
    check: isPast
      ? `Out of date since ${formatDay(until)}: look up the new figure.`
      : [note, check].filter(Boolean).join(' '),
    isOurs: confidence === 'ours',
  };
}
