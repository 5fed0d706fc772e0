import { isPercentage } from '../domain/costing/field-words.ts';
import type { Budget, BudgetInput } from '../domain/costing/budget.ts';
import { EXAMPLE_WORDS, MODEL_NAME } from '../domain/costing/budget-notes.ts';
import type { Limit } from '../domain/costing/fields.ts';
import { type Place, placeOf } from '../domain/costing/path.ts';
import { refuse, type RefusalReason } from '../domain/costing/refusal.ts';
import {
  COUNT,
  type DrawnCell,
  type DrawnSheet,
  heads,
  live,
  type Look,
  number,
  PRICE,
  sentence,
  SHARE,
  text,
  title,
} from './sheet-cells.ts';
import { inputOf, quoted } from './sheet-formula.ts';
import { type CellPlace, rangeOf } from './sheet-place.ts';

const INPUT_SHEET = 'Assumptions';
const HEADINGS = ['Belongs to', 'Input', 'Value', 'Unit', 'Changed', 'Source', 'Check'];
const WIDTHS = [24, 34, 14, 18, 14, 36, 30];
const [VALUE_COLUMN, CHECK_COLUMN] = [3, 7];
const HEAD_ROWS = 4;

const HOW =
  'Change a number in the column “Value”, and every sheet is worked out again. To make another choice, change the number of years or add a row, use the website: the formulas follow numbers only.';
const FIXED = 'Fixed in this file';
const NOT_USED = 'Nothing rests on it as things stand';
const OPEN = 'Open: what rests on it waits';

/** The one number that formulas do not follow: every year has a column. */
export const YEARS = 'programme.years';

/** Where the number of each input stands. */
export function placeInputs(inputs: readonly BudgetInput[]): ReadonlyMap<string, CellPlace> {
  return new Map(inputs.map(({ path }, index) => [path, placeIn(VALUE_COLUMN, index)]));
}

/** Whether the checks find anything wrong, as a condition of a formula on another sheet. */
export function hasFaults(inputs: readonly BudgetInput[], sheet: string): string {
  const checks = rangeOf(placeIn(CHECK_COLUMN, 0), placeIn(CHECK_COLUMN, inputs.length - 1), sheet);
  return `COUNTIF(${checks},${quoted('Enter*')})>0`;
}

/**
 * The sheet of everything a budget rests on.
 *
 * @param budget - With its inputs.
 * @param used - Paths of the numbers that some formula rests on.
 */
export function drawInputs(budget: Budget, used: ReadonlySet<string>): DrawnSheet {
  const places = { inputs: placeInputs(budget.inputs) };
  return {
    name: INPUT_SHEET,
    rows: [
      title(budget.name),
      sentence(`${EXAMPLE_WORDS} ${MODEL_NAME}, edition ${budget.edition}.`, HEADINGS.length),
      sentence(HOW, HEADINGS.length, 2),
      heads(HEADINGS, VALUE_COLUMN - 1, VALUE_COLUMN),
      ...budget.inputs.map((input) => drawInput(input, used, places)),
    ],
    widths: WIDTHS,
    headRows: HEAD_ROWS,
  };
}

interface InputPlaces {
  readonly inputs: ReadonlyMap<string, CellPlace>;
}

function drawInput(
  input: BudgetInput,
  used: ReadonlySet<string>,
  places: InputPlaces,
): readonly DrawnCell[] {
  const place = placeOf(input.path);
  const isLive = place !== undefined && input.path !== YEARS && used.has(input.path);
  return [
    text(input.group),
    text(input.name),
    drawValue(input, isLive),
    text(input.unit, { align: 'left', indent: 1 }),
    text(input.isChanged ? 'Changed' : 'Example'),
    text(input.source),
    isLive ? drawCheck(input, place, places) : text(drawFixed(place, input.path)),
  ];
}

/** A choice in words, or a number; whatever may be changed here stands on a ground of its own. */
function drawValue({ value, unit }: BudgetInput, isLive: boolean): DrawnCell {
  if (typeof value === 'string') return text(value);
  const ground: Look = isLive ? { backgroundColor: '#FFF6DC' } : {};
  return number(value, { ...lookOf(unit), ...ground });
}

function lookOf(unit: string): Look {
  if (isPercentage(unit)) return SHARE;
  return unit.startsWith('£') ? PRICE : COUNT;
}

function drawFixed(place: Place | undefined, path: string): string {
  return place === undefined || path === YEARS ? FIXED : NOT_USED;
}

/** What the website would say to a number, as a formula. */
function drawCheck({ path, value }: BudgetInput, place: Place, places: InputPlaces): DrawnCell {
  const cell = inputOf(path, places, INPUT_SHEET);
  const { test, reason } = OFF_LIMITS[place.limit];
  const limits = `IF(${test(cell)},${quoted(say(reason, path))},"")`;
  const numbers = `IF(ISNUMBER(${cell}),${limits},${quoted(say('not-a-number', path))})`;
  if (isOpen(path)) {
    const formula = `IF(ISBLANK(${cell}),${quoted(OPEN)},${numbers})`;
    return live(formula, value === undefined ? OPEN : '', { wrap: true });
  }
  const unpaid = isTeam(place) ? `AND(${cell}=0,${hoursOf(place.id, places)}>0)` : undefined;
  const formula = unpaid
    ? `IF(${unpaid},${quoted(say('nobody-to-pay', path))},${numbers})`
    : numbers;
  return live(formula, '', { wrap: true });
}

function isTeam(place: Place): place is Place & { readonly part: 'sessional' } {
  return place.part === 'sessional' && place.field === 'headcount';
}

/** Hours that somebody must be paid for. */
function hoursOf(id: string, places: InputPlaces): string {
  const cell = (path: string) => inputOf(path, places, INPUT_SHEET);
  const [groups, sessions, each] = ['groupsPerYear', 'sessionsPerGroup', 'hoursPerSession'].map(
    (field) => cell(`programme.${field}`),
  );
  const [people, before] = ['facilitatorsPerSession', 'prepHoursPerSession'].map((field) =>
    cell(`sessional.${id}.${field}`),
  );
  return `${groups}*${sessions}*${people}*(${each}+${before})`;
}

const OFF_LIMITS: Readonly<
  Record<Limit, { readonly test: (cell: string) => string; readonly reason: RefusalReason }>
> = {
  amount: { test: (cell) => `${cell}<0`, reason: 'negative' },
  share: { test: (cell) => `OR(${cell}<0,${cell}>1)`, reason: 'rate-out-of-range' },
  inflation: { test: (cell) => `${cell}<=-1`, reason: 'inflation-too-low' },
  years: { test: (cell) => `${cell}<1`, reason: 'years-not-whole' },
};

function placeIn(column: number, index: number): CellPlace {
  return { sheet: INPUT_SHEET, column, row: HEAD_ROWS + 1 + index };
}

function say(reason: RefusalReason, path: string): string {
  return refuse(reason, path).message;
}

function isOpen(path: string): boolean {
  return path === 'programme.completionRate' || path === 'programme.goalRate';
}
