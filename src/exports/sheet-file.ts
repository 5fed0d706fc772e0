import writeSpreadsheet, {
  type Cell,
  type CellObject,
  type Feature,
} from 'write-excel-file/universal';
import { sanitizeTextContent } from 'write-excel-file/utility';
import { type DrawnCell, type DrawnSheet, isLive } from './sheet-cells.ts';
import { columnName } from './sheet-place.ts';

const FONT_SIZE = 10;
/** In points, as is the size of the font. */
const LINE_HEIGHT = 13.5;

/** Sheets as a spreadsheet (.xlsx): A4 on its side, as wide as the paper. */
export async function writeSheets(sheets: readonly DrawnSheet[]): Promise<Blob> {
  const drawn = sheets.map(({ name, rows, widths, headRows }) => ({
    ...{ sheet: name, data: rows.map((row) => heighten(row.map(draw), widths)) },
    ...{ columns: widths.map((width) => ({ width })), stickyRowsCount: headRows },
    orientation: 'landscape' as const,
  }));
  return writeSpreadsheet(drawn, {
    ...{ fontFamily: 'Arial', fontSize: FONT_SIZE, features: [asHandedOut(sheets)] },
  }).toBlob();
}

/**
 * A row as tall as its longest text needs. Not every program makes room by itself for a text of
 * several lines.
 */
function heighten(row: Cell[], widths: readonly number[]): Cell[] {
  const lines = row.map((cell, column) => linesIn(cell, widths[column] ?? 1));
  const most = Math.max(1, ...lines);
  const first = row[0];
  if (most === 1 || !isObject(first) || first.columnSpan !== undefined) return row;
  return [{ ...first, height: LINE_HEIGHT * most }, ...row.slice(1)];
}

/** How many lines a text takes, at most: letters are about as wide as the digits that widths count. */
function linesIn(cell: Cell, width: number): number {
  if (!isObject(cell) || cell.wrap !== true || typeof cell.value !== 'string') return 1;
  return cell.type === 'Formula' ? 1 : Math.ceil(cell.value.length / width);
}

function isObject(cell: Cell): cell is CellObject {
  return typeof cell === 'object' && cell !== null && !(cell instanceof Date);
}

function draw(cell: DrawnCell): Cell {
  if (!isLive(cell)) return cell;
  return { value: cell.formula, type: 'Formula', alignVertical: 'top', ...cell.look };
}

/** What the library leaves out. */
function asHandedOut(sheets: readonly DrawnSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tagName, attributes) =>
            // As many pages down as it takes.
            tagName === 'pageSetup' ? { ...attributes, fitToHeight: 0 } : attributes,
          transform: (xml, _options, { sheetIndex }) =>
            fitPage(withShown(xml, shownIn(sheets[sheetIndex]))),
        },
        'xl/workbook.xml': {
          // Whatever the file remembers, a spreadsheet works everything out again when it opens.
          transformElementAttributes: (tagName, attributes) =>
            tagName === 'calcPr' ? { ...attributes, fullCalcOnLoad: 1 } : attributes,
        },
      },
    },
  };
}

function fitPage(xml: string): string {
  const setting = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  return xml.replace(/<worksheet\b[^>]*>/, (tag) => `${tag}${setting}`);
}

/** What live cells come to, by their addresses. */
function shownIn(sheet: DrawnSheet | undefined): ReadonlyMap<string, number | string> {
  const shown = new Map<string, number | string>();
  sheet?.rows.forEach((row, down) =>
    row.forEach((cell, along) => {
      if (isLive(cell)) shown.set(`${columnName(along + 1)}${String(down + 1)}`, cell.shown);
    }),
  );
  return shown;
}

/**
 * Formulas with what they come to. Without it a file that is only looked at, as one fresh from the
 * web is until somebody allows changes, shows empty cells.
 */
function withShown(xml: string, shown: ReadonlyMap<string, number | string>): string {
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
    (cell, address: string, others: string, formula: string) => {
      const value = shown.get(address);
      if (value === undefined) return cell;
      const [kind, content] =
        typeof value === 'number' ? ['', String(value)] : [' t="str"', sanitizeTextContent(value)];
      return `<c r="${address}"${others}${kind}>${formula}<v>${content}</v></c>`;
    },
  );
}
