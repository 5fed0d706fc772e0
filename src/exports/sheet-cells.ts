import type { Cell, CellObject } from 'write-excel-file/universal';

/** A cell that the spreadsheet works out. */
export interface LiveCell {
  /** Without its equals sign. */
  readonly formula: string;
  /** What it comes to when the file is made, for programs that show a file without working it out. */
  readonly shown: number | string;
  readonly look: Look;
}
export type DrawnCell = Cell | LiveCell;

/** One sheet before it is written. */
export interface DrawnSheet {
  readonly name: string;
  readonly rows: readonly (readonly DrawnCell[])[];
  /** Widths in characters. */
  readonly widths: readonly number[];
  /** The rows at the top that stay where they are. */
  readonly headRows: number;
}

/** How a cell looks, apart from what is in it. */
export type Look = Pick<
  CellObject,
  'format' | 'fontWeight' | 'wrap' | 'align' | 'indent' | 'backgroundColor'
>;

/** Pounds and pence, with a minus sign below 0. */
export const MONEY: Look = { format: '[$£-809]#,##0.00;-[$£-809]#,##0.00', ...right() };
/** A price as somebody types it, which may have parts of a penny. */
export const PRICE: Look = { format: '[$£-809]#,##0.00##', ...right() };
/** Without a format: one with decimals that may be missing leaves the point after whole numbers. */
export const COUNT: Look = right();
export const SHARE: Look = { format: '0.00%', ...right() };
export const BOLD = { fontWeight: 'bold' } as const;
const HEAD = { ...BOLD, wrap: true, alignVertical: 'bottom', bottomBorderStyle: 'thin' } as const;

/** Always text, so that no cell is worked out. */
export function text(value: string, look: Look = {}): Cell {
  return { value: asText(value), type: String, wrap: true, alignVertical: 'top', ...look };
}

/** A number, or a blank cell of the same look. */
export function number(value: number | undefined, look: Look): Cell {
  const drawn = { type: Number, alignVertical: 'top', ...look } as const;
  return value === undefined ? drawn : { ...drawn, value };
}

export function live(formula: string, shown: number | string, look: Look): LiveCell {
  return { formula, shown, look };
}

export function isLive(cell: DrawnCell): cell is LiveCell {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

/** The heading of a sheet. */
export function title(value: string): readonly DrawnCell[] {
  return [{ value: asText(value), type: String, ...BOLD, fontSize: 14 }];
}

/** The heads of columns; those of numbers, from one to before another, stand over their right ends. */
export function heads(
  words: readonly string[],
  firstNumber: number,
  afterNumbers: number = words.length,
): readonly DrawnCell[] {
  return words.map((value, index) => ({
    ...{ value, type: String, ...HEAD },
    ...(index >= firstNumber && index < afterNumbers ? right() : {}),
  }));
}

/** A sentence over several columns; a row of merged cells does not grow by itself. */
export function sentence(value: string, columns: number, lines = 1): readonly DrawnCell[] {
  const drawn = { value: asText(value), type: String, wrap: true, alignVertical: 'top' } as const;
  return [{ ...drawn, columnSpan: columns, height: 14 * lines }];
}

/**
 * The library looks texts up in a plain object, where some words are taken already, such as
 * "constructor": a space makes them texts like any other.
 */
function asText(value: string): string {
  return value in {} ? `${value} ` : value;
}

function right() {
  return { align: 'right' } as const;
}
