import { describeLine } from '../domain/costing/describe-line.ts';
import { numberOrWhy } from '../domain/costing/figure-words.ts';
import type { Line } from '../domain/costing/line.ts';
import { nameCategory, nameLine, nameYear } from '../domain/costing/name-line.ts';
import { TOTAL_WORDS } from '../domain/costing/words.ts';
import type { TotalName } from '../domain/costing/year.ts';
import { WRITING } from '../format.ts';
import { type BookFigure, type BookLine, type CostBook, LINE_SHEET } from './cost-sheet-book.ts';
import { TOTALS } from './cost-words.ts';
import {
  BOLD,
  type DrawnCell,
  type DrawnSheet,
  heads,
  live,
  type Look,
  MONEY,
  sentence,
  text,
  title,
} from './sheet-cells.ts';
import { formulaOf } from './sheet-formula.ts';

const HEADINGS = ['Line', 'Paid or in kind', 'Category', 'When', 'How it was worked out'];
const WIDTHS = [34, 10, 24, 16, 46];
const YEAR_WIDTH = 15;
const HEAD_ROWS = 3;

const HOW =
  'The amounts follow the numbers on the first sheet. The words under “How it was worked out” were written when the file was made.';

/** When a line falls, as the sheet writes it and as its formulas look for it. */
export const WHEN: Readonly<Record<Line['timing'], string>> = {
  once: 'Once, in year 1',
  'every-year': 'Every year',
};

/** The sheet of every line in every year, and of the totals beneath. */
export function drawLines(book: CostBook): DrawnSheet {
  const years = book.explained.years.map(({ year }) => nameYear(year));
  return {
    name: LINE_SHEET,
    rows: [
      title(`${book.budget.name}: lines`),
      sentence(HOW, HEADINGS.length),
      heads([...HEADINGS, ...years, 'All years'], HEADINGS.length),
      ...[...book.cash, ...book.inKind].map((line) => drawLine(line, book)),
      [],
      ...TOTALS.map((name) => drawTotal(name, book)),
    ],
    widths: [...WIDTHS, ...years.map(() => YEAR_WIDTH), YEAR_WIDTH],
    headRows: HEAD_ROWS,
  };
}

function drawLine({ line, years, total }: BookLine, book: CostBook): readonly DrawnCell[] {
  const { budget } = book;
  return [
    text(nameLine(line, budget.rowNames)),
    text(line.kind === 'cash' ? 'Paid' : 'In kind'),
    text(nameCategory(line.category)),
    text(WHEN[line.timing]),
    text(describeLine(line, budget, WRITING)),
    ...years.map((amount) => (amount ? drawAmount(amount, book) : null)),
    drawAmount(total, book),
  ];
}

function drawTotal(name: TotalName, book: CostBook): readonly DrawnCell[] {
  const { explained, costs } = book;
  const amounts = [...explained.years, explained].map(({ totals }, index) => ({
    working: totals[name],
    figure: (costs.years[index] ?? costs).totals[name],
  }));
  const between = HEADINGS.slice(1).map(() => null);
  const drawn = amounts.map((amount) => drawAmount(amount, book, BOLD));
  return [text(TOTAL_WORDS[name], BOLD), ...between, ...drawn];
}

function drawAmount({ figure, working }: BookFigure, { places }: CostBook, look: Look = {}) {
  const formula = formulaOf(working, places, LINE_SHEET);
  return live(formula, numberOrWhy(figure), { ...MONEY, wrap: true, ...look });
}
