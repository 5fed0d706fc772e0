import { fundableCosts, shareOut } from '../../domain/costing/funding.ts';
import { nameCategory } from '../../domain/costing/name-line.ts';
import { readNumber } from '../../domain/costing/read-number.ts';
import { TOTAL_WORDS } from '../../domain/costing/words.ts';
import { formatPence } from '../../format.ts';
import type { Fields } from './plan-fields.ts';
import type { Outcome } from './outcome.ts';

const MOST_FUNDERS = 6;

interface FunderColumn {
  readonly id: string;
  readonly name: string;
  readonly paid: string;
}

interface FundedRow {
  readonly id: string;
  readonly name: string;
  readonly cost: string;
  readonly left: string;
  readonly state: 'left' | 'covered' | 'over';
}

export type FundingTable =
  | { readonly kind: 'waits' }
  | {
      readonly kind: 'table';
      readonly funders: readonly FunderColumn[];
      readonly rows: readonly FundedRow[];
      readonly cost: string;
      readonly paid: string;
      readonly left: string;
      /** Fields that hold no amount, with what is possible. */
      readonly problems: Readonly<Record<string, string>>;
    };

/** Who pays what of a budget, to the penny. */
export function fundingOf(
  outcome: Extract<Outcome, { kind: 'costs' }>,
  fields: Fields,
): FundingTable {
  const fundable = fundableCosts(outcome.costs);
  if (fundable.kind === 'no-figure') return { kind: 'waits' };
  const ids = funderIdsIn(fields);
  const typed = ids.flatMap((funder) =>
    fundable.costs.map((cost) => {
      const field = paysField(funder, cost.id);
      return { funder, cost: cost.id, field, read: readNumber(fields[field] ?? '') };
    }),
  );
  const isAmount = ({ read }: (typeof typed)[number]) =>
    read.kind === 'number' && read.value >= 0 && isPence(read.value);
  const shared = shareOut(
    fundable.costs,
    ids,
    typed.flatMap(({ funder, cost, read, ...rest }) =>
      read.kind === 'number' && isAmount({ funder, cost, read, ...rest })
        ? [{ funder, cost, pence: Math.round(read.value * 100) }]
        : [],
    ),
  );
  if (shared.kind === 'refused') return { kind: 'waits' };
  return {
    kind: 'table',
    funders: shared.funders.map(({ id, pence }) => ({
      ...{ id, name: nameIn(fields, id), paid: write(pence) },
    })),
    rows: shared.costs.map(({ id, pence, leftPence, state }) => ({
      ...{ id, name: nameOf(id), cost: write(pence), left: write(leftPence), state },
    })),
    cost: write(shared.costPence),
    paid: write(shared.paidPence),
    left: write(shared.leftPence),
    problems: Object.fromEntries(
      typed
        .filter((entry) => entry.read.kind !== 'blank' && !isAmount(entry))
        .map(({ field }) => [field, 'Enter pounds and whole pence, 0 or more, such as 1,200.50.']),
    ),
  };
}

/** The number of a new funder; none where there are as many as the table takes. */
export function nextFunder(fields: Fields): string | undefined {
  const ids = funderIdsIn(fields);
  const free = Array.from({ length: MOST_FUNDERS }, (_, place) => String(place + 1));
  return free.find((id) => !ids.includes(id));
}

/** The field that holds what one funder pays towards one cost. */
export function paysField(funder: string, cost: string): string {
  return `pays.${funder}.${cost.replace('.', '-')}`;
}

function funderIdsIn(fields: Fields): readonly string[] {
  const ids = Object.keys(fields).flatMap((field) => /^funder\.(\d{1,2})$/.exec(field)?.[1] ?? []);
  return ids.toSorted((one, other) => Number(one) - Number(other));
}

function nameIn(fields: Fields, id: string): string {
  const typed = fields[`funder.${id}`]?.trim() ?? '';
  return typed === '' ? `Funder ${id}` : typed;
}

function isPence(pounds: number): boolean {
  return Math.abs(Math.round(pounds * 100) - pounds * 100) < 1e-6;
}

function nameOf(cost: string): string {
  if (cost === 'overhead' || cost === 'contingency') return TOTAL_WORDS[cost];
  return nameCategory(cost.replace('category.', ''));
}

function write(pence: number): string {
  return formatPence(pence / 100);
}
