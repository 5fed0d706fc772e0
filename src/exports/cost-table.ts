import type { Budget, BudgetInput } from '../domain/costing/budget.ts';
import { budgetNotes, EXAMPLE_WORDS } from '../domain/costing/budget-notes.ts';
import { type ProgrammeCosts, workOut } from '../domain/costing/cost.ts';
import { describeLine } from '../domain/costing/describe-line.ts';
import { isPercentage } from '../domain/costing/field-words.ts';
import type { Figure } from '../domain/costing/figure.ts';
import { numberOrWhy } from '../domain/costing/figure-words.ts';
import { type LineOverYears, linesOverYears } from '../domain/costing/lines-over-years.ts';
import { nameCategory, nameLine, nameYear } from '../domain/costing/name-line.ts';
import { roundToPence } from '../domain/costing/rounding.ts';
import { ACHIEVER_LIMIT, TOTAL_WORDS, UNIT_WORDS } from '../domain/costing/words.ts';
import { percentOf, WRITING } from '../format.ts';
import { QUANTITIES, QUANTITY_WORDS, TOTALS, UNIT_ORDER } from './cost-words.ts';
import { tableCell } from './table-cell.ts';

/** A row of the table; what it does not have stays empty. */
interface Row {
  readonly part: string;
  readonly group?: string;
  readonly what: string;
  readonly unit?: string;
  readonly value?: number | string;
  readonly years?: readonly (number | string)[];
  readonly detail?: string;
}

/**
 * A budget as comma-separated values (RFC 4180, UTF-8 with a mark at its start so that spreadsheets
 * read it as such): assumptions, lines, totals, cost for each, and notes. Amounts are rounded to pence
 * once, for display.
 */
export function costTable(budget: Budget): string {
  const costs = workOut(budget.assumptions);
  const { years } = costs;
  const headings = ['Part', 'Belongs to', 'What', 'Unit', 'Value or all years'];
  const rows: readonly Row[] = [
    { part: 'Budget', what: budget.name },
    ...budget.inputs.map(inputRow),
    ...linesOverYears(years.map(({ lines }) => lines)).map((line) => lineRow(line, budget)),
    ...linesOverYears(years.map(({ inKindLines }) => inKindLines)).map((line) =>
      lineRow(line, budget),
    ),
    ...totalRows(costs),
    ...unitRows(costs),
    ...[EXAMPLE_WORDS, ...budgetNotes(budget)].map((what) => ({ part: 'Note', what })),
  ];
  const cells = [
    [...headings, ...years.map(({ year }) => nameYear(year)), 'With it'],
    ...rows.map((row) => cellsOf(row, years.length)),
  ];
  return `\uFEFF${cells.map((row) => row.map(tableCell).join(',')).join('\r\n')}\r\n`;
}

function inputRow({ group, name, unit, value, isChanged, source }: BudgetInput): Row {
  const shown = isPercentage(unit) && typeof value === 'number' ? percentOf(value) : value;
  return {
    ...{ part: 'Assumption', group, what: name, unit, value: shown ?? '' },
    detail: `${isChanged ? 'Changed' : 'Example'}. ${source}`,
  };
}

function lineRow({ line, amounts, total }: LineOverYears, budget: Budget): Row {
  return {
    part: line.kind === 'cash' ? 'Line, paid' : 'Line, in kind',
    group: nameCategory(line.category),
    what: nameLine(line, budget.rowNames),
    ...moneyIn(total, amounts),
    detail: describeLine(line, budget, WRITING),
  };
}

function totalRows({ totals, years }: ProgrammeCosts): readonly Row[] {
  return TOTALS.map((name) => ({
    ...{ part: 'Total', what: TOTAL_WORDS[name] },
    ...moneyIn(
      totals[name],
      years.map((year) => year.totals[name]),
    ),
  }));
}

function unitRows({ denominators, unitCosts }: ProgrammeCosts): readonly Row[] {
  const costs = (group: string, part: keyof typeof unitCosts) =>
    UNIT_ORDER.map((unit) => ({
      ...{ part: 'Cost for each', group, what: UNIT_WORDS[unit] },
      ...moneyIn(unitCosts[part][unit]),
      ...(unit === 'perAchiever' ? { detail: ACHIEVER_LIMIT } : {}),
    }));
  return [
    ...QUANTITIES.map((name) => ({
      ...{ part: 'Quantity', what: QUANTITY_WORDS[name], value: numberOrWhy(denominators[name]) },
    })),
    ...costs('Financial cost', 'financial'),
    ...costs('Economic cost', 'economic'),
  ];
}

function moneyIn(
  total: Figure,
  years: readonly (Figure | undefined)[] = [],
): Pick<Row, 'unit' | 'value' | 'years'> {
  return { unit: '£', value: inPence(total), years: years.map((one) => (one ? inPence(one) : '')) };
}

function inPence(figure: Figure): number | string {
  const value = numberOrWhy(figure);
  return typeof value === 'number' ? roundToPence(value) : value;
}

function cellsOf(row: Row, years: number): readonly (number | string)[] {
  const { part, group = '', what, unit = '', value = '', detail = '' } = row;
  const yearly = Array.from({ length: years }, (_, year) => row.years?.[year] ?? '');
  return [part, group, what, unit, value, ...yearly, detail];
}
