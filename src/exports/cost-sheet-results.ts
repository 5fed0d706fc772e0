import { NO_FIGURE_WORDS, sumOf } from '../domain/costing/figure.ts';
import { numberOrWhy } from '../domain/costing/figure-words.ts';
import type { Line } from '../domain/costing/line.ts';
import { nameCategory, nameYear } from '../domain/costing/name-line.ts';
import { PERSPECTIVES, type Perspective, type Unit, UNITS } from '../domain/costing/unit-costs.ts';
import { ACHIEVER_LIMIT, TOTAL_WORDS, UNIT_WORDS } from '../domain/costing/words.ts';
import type { Working } from '../domain/costing/working.ts';
import type { TotalName } from '../domain/costing/year.ts';
import {
  type BookLine,
  type CostBook,
  LINE_COLUMNS,
  LINE_SHEET,
  RESULT_SHEET,
  totalColumn,
} from './cost-sheet-book.ts';
import { hasFaults } from './cost-sheet-inputs.ts';
import { WHEN } from './cost-sheet-lines.ts';
import { QUANTITIES, QUANTITY_WORDS, UNIT_ORDER } from './cost-words.ts';
import {
  BOLD,
  COUNT,
  type DrawnCell,
  type DrawnSheet,
  heads,
  live,
  type Look,
  MONEY,
  number,
  sentence,
  text,
  title,
} from './sheet-cells.ts';
import { formulaOf, quoted, ratesOf, waitFor } from './sheet-formula.ts';
import { addressOf, rangeOf } from './sheet-place.ts';

const WIDTHS = [44, 27, 27];
const YEAR_WIDTH = 18;

const FAULTS =
  'Look at the column “Check” of the first sheet: a number there is missing or beyond its limits, so these figures do not hold.';

/** The sheet of what a budget comes to: quantities, cost for each, by category and by start. */
export function drawResults(book: CostBook): DrawnSheet {
  const years = book.explained.years.map(({ year }) => nameYear(year));
  const faults = hasFaults(book.budget.inputs, RESULT_SHEET);
  return {
    name: RESULT_SHEET,
    rows: [
      title(`${book.budget.name}: results`),
      [live(`IF(${faults},${quoted(FAULTS)},"")`, '', BOLD)],
      heads(['Over all years', 'Number'], 1),
      ...QUANTITIES.map((name) => drawQuantity(name, book)),
      [],
      heads(['Cost, all years', 'Financial cost', 'Economic cost'], 1),
      [text('All of it', BOLD), ...eachPerspective((one) => drawTotal(PERSPECTIVES[one], book))],
      ...UNIT_ORDER.map((unit) => drawUnit(unit, book)),
      sentence(ACHIEVER_LIMIT, WIDTHS.length, 3),
      [],
      ...drawCategories(book),
      [],
      heads(['Start and later years', ...years, 'All years'], 1),
      ...drawStart(book),
    ],
    widths: [...WIDTHS, ...years.slice(1).map(() => YEAR_WIDTH)],
    headRows: 1,
  };
}

function eachPerspective(draw: (perspective: Perspective) => DrawnCell): readonly DrawnCell[] {
  return [draw('financial'), draw('economic')];
}

function drawQuantity(name: (typeof QUANTITIES)[number], book: CostBook): readonly DrawnCell[] {
  const formula = formulaOf(book.explained.denominators[name], book.places, RESULT_SHEET);
  const shown = numberOrWhy(book.costs.denominators[name]);
  return [text(QUANTITY_WORDS[name]), live(formula, shown, { ...COUNT, wrap: true })];
}

/** Whole cost divided; a divisor of 0 says so, whatever else is missing. */
function drawUnit(unit: Unit, book: CostBook): readonly DrawnCell[] {
  const { by, ifZero } = UNITS[unit];
  const { explained, costs, places } = book;
  const divisor = cellOf(explained.denominators[by], book);
  const cells = eachPerspective((perspective) => {
    const cost = cellOf(explained.totals[PERSPECTIVES[perspective]], book);
    const rates = ratesOf(explained.unitCosts[perspective][unit]);
    const quotient = waitFor(rates, `${cost}/${divisor}`, { places, sheet: RESULT_SHEET });
    const formula = `IF(${divisor}=0,${quoted(NO_FIGURE_WORDS[ifZero])},${quotient})`;
    return live(formula, numberOrWhy(costs.unitCosts[perspective][unit]), SENTENCE_OR_MONEY);
  });
  return [text(UNIT_WORDS[unit]), ...cells];
}

const SENTENCE_OR_MONEY: Look = { ...MONEY, wrap: true };

function drawCategories(book: CostBook): readonly (readonly DrawnCell[])[] {
  const lines = [...book.cash, ...book.inKind];
  const categories = [...new Set(lines.map(({ line }) => nameCategory(line.category)))];
  const rows = categories.map((category) => {
    const where = {
      ...{ column: LINE_COLUMNS.category, is: category },
      isIt: ({ line }: BookLine) => nameCategory(line.category) === category,
    };
    return [text(category), sumWhere(book.cash, where, book), sumWhere(book.inKind, where, book)];
  });
  return [
    heads(['Cost by category, all years', 'Paid', 'In kind'], 1),
    ...rows,
    [text(TOTAL_WORDS.overhead), drawTotal('overhead', book)],
    [text(TOTAL_WORDS.contingency), drawTotal('contingency', book)],
    [text('All of it', BOLD), drawTotal('financialCost', book), drawTotal('inKind', book)],
  ];
}

/** What falls once against what comes every year, in each year and over all. */
function drawStart(book: CostBook): readonly (readonly DrawnCell[])[] {
  const years = [...book.explained.years.map(({ year }) => year), undefined];
  const when = (timing: Line['timing']) => (year: number | undefined) =>
    sumWhere(
      book.cash,
      {
        ...{ column: LINE_COLUMNS.when, is: WHEN[timing], year },
        isIt: ({ line }) => line.timing === timing,
      },
      book,
    );
  return [
    [text('Falls once, at the start: direct cost'), ...years.map(when('once'))],
    [text('Comes every year: direct cost'), ...years.map(when('every-year'))],
    [text(TOTAL_WORDS.overhead), ...years.map((year) => drawTotal('overhead', book, year))],
    [text(TOTAL_WORDS.contingency), ...years.map((year) => drawTotal('contingency', book, year))],
    [
      text(TOTAL_WORDS.financialCost, BOLD),
      ...years.map((year) => drawTotal('financialCost', book, year)),
    ],
  ];
}

/** A total of the other sheet: of one year, or of all. */
function drawTotal(name: TotalName, book: CostBook, year?: number): DrawnCell {
  const explained = year === undefined ? book.explained : book.explained.years[year];
  const costs = year === undefined ? book.costs : book.costs.years[year];
  if (!explained || !costs) throw new RangeError(`There is no year ${String(year)}.`);
  const formula = cellOf(explained.totals[name], book);
  const look = name === 'overhead' || name === 'contingency' ? {} : BOLD;
  return live(formula, numberOrWhy(costs.totals[name]), { ...SENTENCE_OR_MONEY, ...look });
}

interface Where {
  /** The column of the lines that is looked at, and the words it must hold. */
  readonly column: number;
  readonly is: string;
  readonly isIt: (line: BookLine) => boolean;
  /** Of which year; of all if it is not given. */
  readonly year?: number | undefined;
}

/** The lines that some words stand beside, added up. */
function sumWhere(lines: readonly BookLine[], where: Where, book: CostBook): DrawnCell {
  const { column, is, isIt, year } = where;
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return number(0, MONEY);
  const amounts = lines
    .filter(isIt)
    .flatMap((line) => (year === undefined ? line.total : (line.years[year] ?? [])));
  const cells = (of: number) => {
    const place = (row: number) => ({ sheet: LINE_SHEET, column: of, row });
    return rangeOf(place(first.row), place(last.row), RESULT_SHEET);
  };
  const amountColumn = year === undefined ? totalColumn(book) : LINE_COLUMNS.firstYear + year;
  const sum = `SUMIF(${cells(column)},${quoted(is)},${cells(amountColumn)})`;
  const rates = [...new Set(amounts.flatMap(({ working }) => ratesOf(working)))];
  const formula = waitFor(rates, sum, { places: book.places, sheet: RESULT_SHEET });
  return live(formula, numberOrWhy(sumOf(amounts.map(({ figure }) => figure))), SENTENCE_OR_MONEY);
}

function cellOf(working: Working, { places }: CostBook): string {
  const place = places.workings.get(working);
  if (!place) throw new RangeError('A figure that is referred to has no cell.');
  return addressOf(place, RESULT_SHEET);
}
