/** A cell of a workbook; column and row are counted from 1. */
export interface CellPlace {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
}

/** The letters of a column: A to Z, then AA and on. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? letter : `${columnName(before)}${letter}`;
}

/** A cell as a formula of some sheet writes it. */
export function addressOf({ sheet, column, row }: CellPlace, from: string): string {
  const address = `$${columnName(column)}$${String(row)}`;
  return sheet === from ? address : `${sheet}!${address}`;
}

/** Cells of one sheet from one to another. */
export function rangeOf(first: CellPlace, last: CellPlace, from: string): string {
  return `${addressOf(first, from)}:${addressOf(last, last.sheet)}`;
}
