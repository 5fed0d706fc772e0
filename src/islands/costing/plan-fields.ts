import type { Entered } from '../../domain/costing/entered.ts';
import type { PeerTerms } from '../../domain/costing/example.ts';

export type Fields = Readonly<Record<string, string>>;

/** The end of an address that holds a budget begins like this. */
export const LINK_START = '#budget=';

/** A record holds three budgets at most: that is how many can be set side by side. */
export const PLAN_IDS = ['1', '2', '3'] as const;
export type PlanId = (typeof PLAN_IDS)[number];

/** One budget as it was entered, and what belongs to its ranges and funders. */
export interface Plan {
  readonly id: PlanId;
  readonly name: string;
  readonly model: string;
  readonly entered: Entered;
  /** The edition of the examples it was begun with; empty while nothing was changed. */
  readonly edition: string;
  /** Everything that was entered, under names without the number of the budget. */
  readonly fields: Fields;
}

/** The name of a field in the record. */
export function planField(id: PlanId, field: string): string {
  return `plan.${id}.${field}`;
}

/** What was entered for one budget; a budget that was not touched holds nothing. */
export function planIn(fields: Fields, id: PlanId, firstModel: string): Plan {
  const own = fieldsOf(fields, id);
  const rows = (kind: 'added' | 'removed') =>
    Object.keys(own).flatMap((field) =>
      field.startsWith(`${kind}.`) ? [field.slice(kind.length + 1)] : [],
    );
  return {
    id,
    name: own['name']?.trim() ? own['name'] : `Budget ${id}`,
    model: own['model'] ?? firstModel,
    edition: own['edition'] ?? '',
    entered: {
      peers: peersOf(own['peers']),
      texts: own,
      removed: new Set(rows('removed')),
      added: rows('added').toSorted(byNumber),
    },
    fields: own,
  };
}

/** The budgets that hold something; the first one always. */
export function planIdsIn(fields: Fields): readonly PlanId[] {
  return PLAN_IDS.filter((id) => id === '1' || Object.keys(fieldsOf(fields, id)).length > 0);
}

/** The fields of one budget, under names without its number. */
function fieldsOf(fields: Fields, id: PlanId): Fields {
  const start = planField(id, '');
  const own = Object.entries(fields).flatMap(([field, value]) =>
    field.startsWith(start) && value !== '' ? [[field.slice(start.length), value] as const] : [],
  );
  return Object.fromEntries(own);
}

/** A path for one more row of a list, unlike any that was put in before. */
export function nextRow({ texts }: Entered, list: string): string {
  const numbers = Object.keys(texts).flatMap((field) => {
    const number = new RegExp(`(?:^|\\.)${list}\\.added-(\\d{1,3})(?:\\.|$)`).exec(field)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return `${list}.added-${String(1 + Math.max(0, ...numbers))}`;
}

function peersOf(text: string | undefined): PeerTerms {
  return text === 'volunteer' ? 'volunteer' : 'paid';
}

function byNumber(one: string, other: string): number {
  return Number(/\d+$/.exec(one)?.[0] ?? 0) - Number(/\d+$/.exec(other)?.[0] ?? 0);
}
