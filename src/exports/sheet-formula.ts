import type { OpenRate } from '../domain/costing/figure.ts';
import { waitWords } from '../domain/costing/figure-words.ts';
import type { Operation, Working } from '../domain/costing/working.ts';
import { addressOf, type CellPlace, rangeOf } from './sheet-place.ts';

/** No spreadsheet takes a longer one. */
export const LONGEST_FORMULA = 8192;
/** `SUM` takes no more parts than these. */
const MOST_PARTS = 255;

/** Where formulas find what they refer to. */
export interface Places {
  /** Cells of inputs, by path. */
  readonly inputs: ReadonlyMap<string, CellPlace>;
  /** Cells that hold a working already: whatever else needs it refers to them. */
  readonly workings: ReadonlyMap<Working, CellPlace>;
  /** Inputs that are fixed in the file, with their numbers. */
  readonly fixed: ReadonlyMap<string, number>;
}

/**
 * How a figure came about, as a formula without its equals sign. Inputs, and figures that have a cell
 * of their own, are referred to; only what has none is written out.
 *
 * @param working - Of assumptions without the open rates, so that it shows which of them it needs.
 * @param places - Cells of what it rests on.
 * @param sheet - The sheet that the formula stands in.
 */
export function formulaOf(working: Working, places: Places, sheet: string): string {
  return waitFor(ratesOf(working), writeParts(working, { places, sheet }), { places, sheet });
}

/** The open rates that a working needs. */
export function ratesOf(working: Working): readonly OpenRate[] {
  if (working.value.kind === 'waits') return working.value.for;
  // A quotient says rather that its divisor is 0.
  if (working.kind !== 'worked' || working.operation !== 'quotient') return [];
  return [...new Set(working.parts.flatMap(ratesOf))];
}

interface Standing {
  readonly places: Pick<Places, 'inputs'>;
  readonly sheet: string;
}

/** A formula that says what it waits for while a rate is blank: a blank cell would count as 0. */
export function waitFor(
  rates: readonly OpenRate[],
  formula: string,
  { places, sheet }: Standing,
): string {
  const isBlank = (rate: OpenRate) => `ISBLANK(${inputOf(rate, places, sheet)})`;
  const each = rates.reduceRight(
    (then, rate) => `IF(${isBlank(rate)},${quoted(waitWords([rate]))},${then})`,
    formula,
  );
  if (rates.length < 2) return each;
  return `IF(AND(${rates.map(isBlank).join(',')}),${quoted(waitWords(rates))},${each})`;
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The cell of an input; a budget that lacks one of its inputs was put together wrongly. */
export function inputOf(path: string, { inputs }: Pick<Places, 'inputs'>, sheet: string): string {
  const place = inputs.get(path);
  if (!place) throw new RangeError(`The budget names no input ${path}.`);
  return addressOf(place, sheet);
}

interface Writing {
  readonly places: Places;
  readonly sheet: string;
}

function write(working: Working, writing: Writing): string {
  const place = writing.places.workings.get(working);
  if (place) return addressOf(place, writing.sheet);
  return writeParts(working, writing);
}

function writeParts(working: Working, writing: Writing): string {
  if (working.kind === 'number') return numberIn(working);
  if (working.kind === 'input') {
    const fixed = writing.places.fixed.get(working.path);
    return fixed === undefined
      ? inputOf(working.path, writing.places, writing.sheet)
      : String(fixed);
  }
  if (working.operation === 'sum') return writeSum(working.parts, writing);
  const parts = working.parts.map((part) => wrapped(part, writing));
  return OPERATIONS[working.operation](parts);
}

type Written = readonly string[];

const OPERATIONS: Readonly<Record<Exclude<Operation, 'sum'>, (parts: Written) => string>> = {
  product: (parts) => parts.join('*'),
  difference: (parts) => parts.join('-'),
  power: (parts) => parts.join('^'),
  smallest: (parts) => `MIN(${parts.join(',')})`,
  largest: (parts) => `MAX(${parts.join(',')})`,
  // Nobody shares no pay.
  quotient: ([dividend = '0', divisor = '1']) => `IF(${divisor}=0,0,${dividend}/${divisor})`,
  'if-above': ([due = '0', value = '0', limit = '0']) => `IF(${value}>${limit},${due},0)`,
};

/** A part in brackets where it has a sign of its own; a function has brackets already. */
function wrapped(part: Working, writing: Writing): string {
  const formula = write(part, writing);
  if (part.kind !== 'worked' || writing.places.workings.has(part)) return formula;
  const isBare = ['product', 'power', 'sum', 'difference'].includes(part.operation);
  return isBare && /[-+*^]/.test(formula) ? `(${formula})` : formula;
}

function writeSum(parts: readonly Working[], writing: Writing): string {
  const { places, sheet } = writing;
  const cells = parts.flatMap((part) => places.workings.get(part) ?? []);
  const hasOnlyCells = parts.length > 1 && cells.length === parts.length;
  if (hasOnlyCells) return sumOfCells(cells, sheet);
  if (parts.length === 0) return '0';
  return parts.map((part) => wrapped(part, writing)).join('+');
}

/** Cells that follow one another down a column or along a row are written as one range. */
function sumOfCells(cells: readonly CellPlace[], sheet: string): string {
  const runs: { first: CellPlace; last: CellPlace }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && follows(cell, run)) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  const ranges = runs.map(({ first, last }) =>
    first === last ? addressOf(first, sheet) : rangeOf(first, last, sheet),
  );
  const sums = Array.from({ length: Math.ceil(ranges.length / MOST_PARTS) }, (_, group) =>
    ranges.slice(group * MOST_PARTS, (group + 1) * MOST_PARTS),
  );
  return sums.map((some) => `SUM(${some.join(',')})`).join('+');
}

function follows(
  cell: CellPlace,
  { first, last }: { readonly first: CellPlace; readonly last: CellPlace },
): boolean {
  if (cell.sheet !== last.sheet) return false;
  const isDown = cell.column === last.column && cell.row === last.row + 1;
  const isAlong = cell.row === last.row && cell.column === last.column + 1;
  return (isDown && first.column === last.column) || (isAlong && first.row === last.row);
}

function numberIn({ value }: Working): string {
  return value.kind === 'figure' ? String(value.value) : '0';
}
