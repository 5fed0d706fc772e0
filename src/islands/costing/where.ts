import type { Budget } from '../../domain/costing/budget.ts';
import type { ProgrammeCosts } from '../../domain/costing/cost.ts';
import type { EnteredRow } from '../../domain/costing/entered.ts';
import { describeLine } from '../../domain/costing/describe-line.ts';
import { type Figure, sumOf } from '../../domain/costing/figure.ts';
import { linesOverYears, type LineOverYears } from '../../domain/costing/lines-over-years.ts';
import { nameCategory, nameLine, nameYear } from '../../domain/costing/name-line.ts';
import { addingUp } from '../../domain/costing/rounding.ts';
import { TOTAL_WORDS } from '../../domain/costing/words.ts';
import { costByCategory } from '../../domain/costing/year.ts';
import { formatPence, formatPounds, WRITING } from '../../format.ts';
import { lineOf, type ResultLine } from './results.ts';

/** One category over all years, with its part of the whole as a fraction. */
export interface CategoryShare extends ResultLine {
  readonly share: number;
  /** Whether it goes to peers or supports them. */
  readonly isForPeers: boolean;
}

const FOR_PEERS = ['training', 'supervision', 'expenses'];

/** Where the money goes: cash by category, largest first, with overheads and contingency. */
export function shareByCategory(
  { years, totals }: ProgrammeCosts,
  peerRows: ReadonlySet<string>,
): readonly CategoryShare[] {
  const lines = years.flatMap((year) => year.lines);
  const isPeers = ({ row }: { readonly row: string }) => peerRows.has(row);
  const peerPay = lines.filter(isPeers);
  const others = lines.filter((line) => !isPeers(line));
  const whole = totals.financialCost.kind === 'figure' ? totals.financialCost.value : 0;
  const parts = [
    {
      name: 'Pay and expenses of peers',
      figure: sumOf(peerPay.map(({ amount }) => amount)),
      isForPeers: true,
    },
    ...costByCategory(others).map(({ category, amount }) => ({
      name: category === 'staff' ? 'Other staff' : nameCategory(category),
      figure: amount,
      isForPeers: FOR_PEERS.includes(category),
    })),
    { name: TOTAL_WORDS.overhead, figure: totals.overhead, isForPeers: false },
    { name: TOTAL_WORDS.contingency, figure: totals.contingency, isForPeers: false },
  ];
  return parts
    .map(({ name, figure, isForPeers }) => ({
      ...lineOf(name, figure, formatPounds),
      isForPeers,
      share: figure.kind === 'figure' && whole > 0 ? Math.max(0, figure.value) / whole : 0,
    }))
    .filter(({ amount, why }) => why !== '' || amount !== '£0')
    .toSorted((one, other) => other.share - one.share);
}

/** The rows of peers, as the examples name them. */
export function peerRowsAmong(rows: readonly EnteredRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ list, id }) => (id === 'peers' ? [`${list}.${id}`] : [])));
}

/** Names of rows by where they stand. */
export function rowNamesOf(rows: readonly EnteredRow[]): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.map(({ list, id, name }) => [`${list}.${id}`, name]));
}

/** A table of years: each row a name, then an amount for each year, then the total. */
export interface YearTable {
  readonly years: readonly string[];
  readonly lines: readonly YearRow[];
  readonly totals: readonly YearRow[];
  readonly inKind: readonly YearRow[];
  readonly economic: readonly YearRow[];
  /** Where the lines as shown differ from the total as shown; empty where they do not. */
  readonly note: string;
}

export interface YearRow {
  readonly key: string;
  readonly name: string;
  readonly how: string;
  readonly amounts: readonly string[];
  readonly total: string;
}

/** Every line of every year with how it is worked out, and the totals in their order. */
export function yearTable(
  costs: ProgrammeCosts,
  budget: Pick<Budget, 'assumptions' | 'rowNames'>,
): YearTable {
  const { years, totals } = costs;
  const row = ({ line, amounts, total }: LineOverYears): YearRow => ({
    ...{ key: line.key, name: nameLine(line, budget.rowNames) },
    how: describeLine(line, budget, WRITING),
    amounts: amounts.map(penceOf),
    total: penceOf(total),
  });
  const totalRow = (name: keyof typeof TOTAL_WORDS): YearRow => ({
    ...{ key: name, name: TOTAL_WORDS[name], how: '' },
    amounts: years.map((year) => penceOf(year.totals[name])),
    total: penceOf(totals[name]),
  });
  const cash = linesOverYears(years.map(({ lines }) => lines));
  return {
    years: years.map(({ year }) => nameYear(year)),
    lines: cash.map(row),
    totals: (['directCost', 'overhead', 'contingency', 'financialCost'] as const).map(totalRow),
    inKind: linesOverYears(years.map(({ inKindLines }) => inKindLines)).map(row),
    economic: (['inKind', 'economicCost'] as const).map(totalRow),
    note: noteOn(cash, totals.directCost),
  };
}

function noteOn(lines: readonly LineOverYears[], total: Figure): string {
  const values = lines.flatMap((line) => (line.total.kind === 'figure' ? [line.total.value] : []));
  const sum = total.kind === 'figure' ? addingUp(values, total.value) : undefined;
  return sum?.kind === 'differs' ? sum.note : '';
}

function penceOf(figure: Figure | undefined): string {
  if (!figure) return '';
  const { amount, why } = lineOf('', figure, formatPence);
  return amount === '' ? why : amount;
}
