import type { Budget } from '../domain/costing/budget.ts';
import { type ProgrammeCosts, workOut } from '../domain/costing/cost.ts';
import { type ExplainedCosts, explainCosts } from '../domain/costing/explain.ts';
import type { Figure } from '../domain/costing/figure.ts';
import type { Line } from '../domain/costing/line.ts';
import { linesOverYears } from '../domain/costing/lines-over-years.ts';
import { inputsOf, type Working } from '../domain/costing/working.ts';
import { placeInputs, YEARS } from './cost-sheet-inputs.ts';
import { withEveryLine } from './cost-sheet-shape.ts';
import { QUANTITIES, TOTALS } from './cost-words.ts';
import type { Places } from './sheet-formula.ts';
import type { CellPlace } from './sheet-place.ts';

export const LINE_SHEET = 'Lines';
export const LINE_COLUMNS = { category: 3, when: 4, firstYear: 6 } as const;
const FIRST_LINE_ROW = 4;

export const RESULT_SHEET = 'Results';
const QUANTITY_COLUMN = 2;
const FIRST_QUANTITY_ROW = 4;

/** A figure with the working that its formula is made from. */
export interface BookFigure {
  readonly figure: Figure;
  readonly working: Working;
}

/** A line of the sheet; it comes to 0 where the number that would bring it is 0. */
export interface BookLine {
  readonly line: Line;
  readonly row: number;
  /** Of each year; `undefined` where the year does not hold the line. */
  readonly years: readonly (BookFigure | undefined)[];
  readonly total: BookFigure;
}

/** A budget with its figures and workings, and where each stands in the workbook. */
export interface CostBook {
  readonly budget: Budget;
  readonly costs: ProgrammeCosts;
  readonly explained: ExplainedCosts;
  readonly cash: readonly BookLine[];
  readonly inKind: readonly BookLine[];
  readonly places: Places;
  /** Paths of the inputs that a formula rests on. */
  readonly used: ReadonlySet<string>;
}

/** Everything the sheets of a budget are drawn from. */
export function makeBook(budget: Budget): CostBook {
  const shape = withEveryLine(budget.assumptions);
  const costs = workOut(budget.assumptions);
  const explained = explainCosts(shape);
  const shaped = workOut(shape);
  const cash = bookLines('lines', { costs, shaped, explained }, FIRST_LINE_ROW);
  const inKind = bookLines(
    'inKindLines',
    { costs, shaped, explained },
    FIRST_LINE_ROW + cash.length,
  );
  const totals = FIRST_LINE_ROW + cash.length + inKind.length + 1;
  const workings = new Map([
    ...placeLines([...cash, ...inKind], explained.years.length),
    ...placeTotals(explained, totals),
    ...QUANTITIES.map((name, index): Placed => [
      explained.denominators[name],
      { sheet: RESULT_SHEET, column: QUANTITY_COLUMN, row: FIRST_QUANTITY_ROW + index },
    ]),
  ]);
  const places = {
    ...{ inputs: placeInputs(budget.inputs), workings },
    fixed: new Map([[YEARS, budget.assumptions.programme.years]]),
  };
  return { budget, costs, explained, cash, inKind, places, used: usedBy(explained, budget) };
}

/** Where a total stands: `year` is that of the last column for all years together. */
export function totalColumn({ explained }: Pick<CostBook, 'explained'>): number {
  return LINE_COLUMNS.firstYear + explained.years.length;
}

type Placed = readonly [Working, CellPlace];
type Kind = 'lines' | 'inKindLines';

function bookLines(
  kind: Kind,
  {
    costs,
    shaped,
    explained,
  }: Record<'costs' | 'shaped', ProgrammeCosts> & Pick<CostBook, 'explained'>,
  firstRow: number,
): readonly BookLine[] {
  const found = linesOverYears(costs.years.map((year) => year[kind]));
  const real = new Map(found.map((line) => [line.line.key, line]));
  const workings = explained.years.map((year) => workingsByKey(year[kind]));
  const totals = workingsByKey(explained[kind]);
  return linesOverYears(shaped.years.map((year) => year[kind])).map(({ line }, index) => {
    const { key } = line;
    const of = (figure: Figure | undefined, working: Working | undefined) =>
      working && { figure: figure ?? ZERO, working };
    const total = of(real.get(key)?.total, totals.get(key));
    if (!total) throw new RangeError(`The line ${key} has no working.`);
    const years = workings.map((year, place) => of(real.get(key)?.amounts[place], year.get(key)));
    return { line, row: firstRow + index, years, total };
  });
}

const ZERO: Figure = { kind: 'figure', value: 0 };

function workingsByKey(
  lines: readonly { readonly key: string; readonly working: Working }[],
): ReadonlyMap<string, Working> {
  return new Map(lines.map(({ key, working }) => [key, working]));
}

function placeLines(lines: readonly BookLine[], years: number): readonly Placed[] {
  return lines.flatMap(({ row, years: amounts, total }) =>
    [...amounts, total].flatMap((amount, index): readonly Placed[] => {
      const column = LINE_COLUMNS.firstYear + Math.min(index, years);
      return amount ? [[amount.working, { sheet: LINE_SHEET, column, row }]] : [];
    }),
  );
}

function placeTotals({ years, totals }: ExplainedCosts, firstRow: number): readonly Placed[] {
  return [...years.map((year) => year.totals), totals].flatMap((some, index) =>
    TOTALS.map((name, down): Placed => [
      some[name],
      { sheet: LINE_SHEET, column: LINE_COLUMNS.firstYear + index, row: firstRow + down },
    ]),
  );
}

/** The hours of a team are looked at where nobody is there to be paid, so its headcount is used. */
function usedBy({ totals, denominators }: ExplainedCosts, { assumptions }: Budget): Set<string> {
  const workings = [totals.economicCost, ...QUANTITIES.map((name) => denominators[name])];
  return new Set([
    ...workings.flatMap((working) => [...inputsOf(working)]),
    ...assumptions.sessional.flatMap(({ id }) => `sessional.${id}.headcount`),
  ]);
}
