/* Compares a budget's spreadsheet, as a program worked it out, with the model. */
import type { Budget } from '../src/domain/costing/budget.ts';
import { type ProgrammeCosts, workOut } from '../src/domain/costing/cost.ts';
import { type Figure, sumOf } from '../src/domain/costing/figure.ts';
import { numberOrWhy } from '../src/domain/costing/figure-words.ts';
import type { Line } from '../src/domain/costing/line.ts';
import { type LineOverYears, linesOverYears } from '../src/domain/costing/lines-over-years.ts';
import { nameCategory, nameLine } from '../src/domain/costing/name-line.ts';
import { roundToPence } from '../src/domain/costing/rounding.ts';
import { TOTAL_WORDS, UNIT_WORDS } from '../src/domain/costing/words.ts';
import { formatPence } from '../src/format.ts';
import { type ReadSheet, readWorkbook, textsIn } from './read-workbook.ts';

/** Less than half a penny. */
const TOLERANCE = 0.005;
const FIRST_YEAR_COLUMN = 6;

/** What a cell should hold, found by the words at the start of its row. */
interface Expected {
  readonly row: string;
  /** Counted from 1. */
  readonly column: number;
  readonly figure: Figure;
  readonly isMoney: boolean;
}

interface Comparison {
  readonly figures: number;
  readonly largest: number;
  /** Amounts of exactly half a penny that were shown towards zero. */
  readonly halves: number;
  readonly problems: readonly string[];
}

/**
 * Every amount of a workbook against the model.
 *
 * @param budget - With names that are no one else's.
 * @param workedOut - The workbook after a program has worked it out.
 * @param shown - The same sheets as comma-separated values, with each cell as it is shown.
 */
export function compareWorkbook(
  budget: Budget,
  workedOut: Uint8Array,
  shown: { readonly lines: string; readonly results: string },
): Comparison {
  const sheets = readWorkbook(workedOut);
  const costs = workOut(budget.assumptions);
  const results = [
    compareSheet(sheets.get('Lines'), shown.lines, expectedLines(budget, costs)),
    compareSheet(sheets.get('Results'), shown.results, expectedResults(costs)),
  ];
  const errors = [...sheets].flatMap(([name, sheet]) =>
    [...sheet.values()].filter(({ isError }) => isError).map(({ address }) => `${name} ${address}`),
  );
  return {
    figures: results.reduce((sum, { figures }) => sum + figures, 0),
    largest: Math.max(...results.map(({ largest }) => largest)),
    halves: results.reduce((sum, { halves }) => sum + halves, 0),
    problems: [
      ...results.flatMap(({ problems }) => problems),
      ...errors.map((cell) => `${cell} holds an error.`),
    ],
  };
}

function expectedLines(budget: Budget, costs: ProgrammeCosts): readonly Expected[] {
  const total = FIRST_YEAR_COLUMN + costs.years.length;
  const money = (row: string, column: number, figure: Figure | undefined) =>
    figure ? [{ row, column, figure, isMoney: true }] : [];
  const lines = allLines(costs).flatMap(({ line, amounts, total: all }) => {
    const row = nameLine(line, budget.rowNames);
    const years = amounts.flatMap((figure, year) => money(row, FIRST_YEAR_COLUMN + year, figure));
    return [...years, ...money(row, total, all)];
  });
  const totals = [...costs.years, costs].flatMap(({ totals: some }, index) =>
    Object.entries(some).flatMap(([name, figure]) =>
      money(wordsFor(TOTAL_WORDS, name), FIRST_YEAR_COLUMN + index, figure),
    ),
  );
  return [...lines, ...totals];
}

function expectedResults(costs: ProgrammeCosts): readonly Expected[] {
  const { financial, economic } = costs.unitCosts;
  const units = [financial, economic].flatMap((some, index) =>
    Object.entries(some).map(([unit, figure]) => ({
      ...{ row: wordsFor(UNIT_WORDS, unit), column: 2 + index, figure, isMoney: true },
    })),
  );
  const counts = Object.entries(costs.denominators).map(([name, figure]) => ({
    ...{ row: wordsFor(QUANTITY_WORDS, name), column: 2, figure, isMoney: false },
  }));
  const lines = allLines(costs);
  const categories = [...new Set(lines.map(({ line }) => nameCategory(line.category)))].flatMap(
    (row) =>
      (['cash', 'inKind'] as const).map((kind, index) => ({
        ...{ row, column: 2 + index, isMoney: true },
        figure: sumWhere(
          lines,
          (line) => line.kind === kind && nameCategory(line.category) === row,
        ),
      })),
  );
  const starts = (['once', 'every-year'] as const).map((timing) => ({
    ...{ row: START_WORDS[timing], column: 2 + costs.years.length, isMoney: true },
    figure: sumWhere(lines, (line) => line.kind === 'cash' && line.timing === timing),
  }));
  return [...counts, ...units, ...categories, ...starts];
}

const QUANTITY_WORDS = {
  groups: 'Groups',
  sessions: 'Sessions',
  participants: 'People who start',
  attendances: 'Attendances: one person at one session',
  completers: 'People who complete',
  achievers: 'People who reach a goal',
};
const START_WORDS = {
  once: 'Falls once, at the start: direct cost',
  'every-year': 'Comes every year: direct cost',
};

function allLines({ years }: ProgrammeCosts): readonly LineOverYears[] {
  return [
    ...linesOverYears(years.map(({ lines }) => lines)),
    ...linesOverYears(years.map(({ inKindLines }) => inKindLines)),
  ];
}

function sumWhere(lines: readonly LineOverYears[], isIt: (line: Line) => boolean): Figure {
  return sumOf(lines.filter(({ line }) => isIt(line)).map(({ total }) => total));
}

function wordsFor(words: Readonly<Record<string, string>>, name: string): string {
  const found = words[name];
  if (found === undefined) throw new Error(`There are no words for ${name}.`);
  return found;
}

function compareSheet(
  sheet: ReadSheet | undefined,
  table: string,
  expected: readonly Expected[],
): Comparison {
  if (!sheet) return { figures: 0, largest: 0, halves: 0, problems: ['A sheet is missing.'] };
  const rows = textsIn(sheet, 'A');
  const shown = readTable(table);
  const found = expected.map(({ row, column, figure, isMoney }) => {
    const down = rows.get(row) ?? 0;
    const cell = sheet.get(`${String.fromCharCode(64 + column)}${String(down)}`);
    const text = shown[down - 1]?.[column - 1];
    return { ...compareCell(cell?.value, figure, isMoney ? text : undefined), row, column };
  });
  return {
    figures: found.length,
    largest: Math.max(0, ...found.map(({ difference }) => difference)),
    halves: found.filter(({ isHalf }) => isHalf).length,
    problems: found.flatMap(({ problem, row, column }) =>
      problem === '' ? [] : [`"${row}", column ${String(column)}: ${problem}`],
    ),
  };
}

function compareCell(
  value: number | string | undefined,
  figure: Figure,
  shown: string | undefined,
): { readonly difference: number; readonly isHalf: boolean; readonly problem: string } {
  const expected = numberOrWhy(figure);
  const both = `${String(value)} instead of ${String(expected)}`;
  if (typeof expected === 'string' || typeof value !== 'number') {
    return { difference: 0, isHalf: false, problem: value === expected ? '' : both };
  }
  const difference = Math.abs(value - expected);
  // Written so that NaN, which is neither near nor far, is a problem.
  if (!(difference < TOLERANCE)) return { difference, isHalf: false, problem: both };
  if (roundToPence(value) !== roundToPence(expected))
    return { difference, isHalf: false, problem: both };
  const pence = penceOf(expected);
  if (shown === undefined || shown === pence) return { difference, isHalf: false, problem: '' };
  const isHalf = isHalfPenny(expected) && shown === penceOf(towardsZero(expected));
  return { difference, isHalf, problem: isHalf ? '' : `shown as ${shown} instead of ${pence}` };
}

function penceOf(pounds: number): string {
  return formatPence(pounds).replace('−', '-');
}

/**
 * Whether an amount is half a penny to all the digits there are. The model rounds it away from zero, as
 * Excel does; LibreOffice shows the penny that the binary number lies nearer to.
 */
function isHalfPenny(pounds: number): boolean {
  const pence = Math.abs(pounds) * 100;
  return Math.abs(pence - Math.floor(pence) - 0.5) < 1e-6;
}

function towardsZero(pounds: number): number {
  return pounds - Math.sign(pounds) * 0.001;
}

/** Comma-separated values as rows of texts. */
function readTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',' && end !== '') rows.push([]);
  }
  return rows;
}
