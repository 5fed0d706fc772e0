import {
  type IRunOptions,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** Lengths in Word are twentieths of a point. A4 with margins of 2 cm leaves 17 cm to write on. */
export const A4 = { width: 11_906, height: 16_838 };
export const MARGIN = 1_134;
export const TEXT_WIDTH = A4.width - 2 * MARGIN;

/** What every file is written in. */
export const RUN = { font: 'Arial', size: 22, language: { value: 'en-GB' } } as const;

/** Word refuses a whole file for one character that XML does not have, such as half an emoji. */
export function allowedText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** A paragraph for every line of a text. */
export function linesOf(text: string, bold = false): readonly Paragraph[] {
  return allowedText(text)
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const words: IRunOptions = { text: line, bold };
      return new Paragraph({ children: [new TextRun(words)] });
    });
}

/** A table as wide as the text, its columns of one width and its first row a heading. */
export function wordTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  cell: Pick<ITableCellOptions, 'margins'> = {},
): Table {
  const width = Math.floor(TEXT_WIDTH / columns.length);
  const draw = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: isHead,
      children: cells.map((text) => new TableCell({ ...cell, children: linesOf(text, isHead) })),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    rows: [draw(columns, true), ...rows.map((row) => draw(row, false))],
  });
}
