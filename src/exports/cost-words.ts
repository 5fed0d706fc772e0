import type { BudgetInput } from '../domain/costing/budget.ts';
import { isPercentage } from '../domain/costing/field-words.ts';
import type { Figure } from '../domain/costing/figure.ts';
import { numberOrWhy } from '../domain/costing/figure-words.ts';
import type { Denominators } from '../domain/costing/quantities.ts';
import type { Unit } from '../domain/costing/unit-costs.ts';
import type { TotalName } from '../domain/costing/year.ts';
import { formatCount, formatPence, formatPounds, formatPrice, formatShare } from '../format.ts';

/** Totals, in the order they are worked out. */
export const TOTALS = [
  ...['staffTotal', 'directCost', 'overhead', 'contingency'],
  ...['financialCost', 'inKind', 'economicCost'],
] as const satisfies readonly TotalName[];

/** What a whole cost is divided by, in the order it is shown. */
export const QUANTITIES = [
  ...['groups', 'sessions', 'participants', 'attendances', 'completers', 'achievers'],
] as const satisfies readonly (keyof Denominators)[];

export const QUANTITY_WORDS: Readonly<Record<keyof Denominators, string>> = {
  groups: 'Groups',
  sessions: 'Sessions',
  participants: 'People who start',
  attendances: 'Attendances: one person at one session',
  completers: 'People who complete',
  achievers: 'People who reach a goal',
};

/** What a cost is given for each of, in the order it is shown. */
export const UNIT_ORDER = [
  ...['perGroup', 'perSession', 'perParticipant', 'perAttendance', 'perCompleter', 'perAchiever'],
] as const satisfies readonly Unit[];

/** An amount in pounds and pence, or the sentence in its place. */
export function penceOrWhy(figure: Figure): string {
  return worded(figure, formatPence);
}

/** An amount in whole pounds, or the sentence in its place. */
export function poundsOrWhy(figure: Figure): string {
  return worded(figure, formatPounds);
}

/** A count, or the sentence in its place. */
export function countOrWhy(figure: Figure): string {
  return worded(figure, formatCount);
}

/** An input as it was typed, with its unit. */
export function inputWords({ value, unit }: BudgetInput): string {
  if (value === undefined) return 'Blank';
  if (typeof value === 'string') return value;
  if (isPercentage(unit)) return `${formatShare(value)}${unit.slice(1)}`;
  if (unit.startsWith('£')) return `${formatPrice(value)}${unit.slice(1)}`;
  return unit === '' ? formatCount(value) : `${formatCount(value)} ${unit}`;
}

function worded(figure: Figure, write: (value: number) => string): string {
  const value = numberOrWhy(figure);
  return typeof value === 'number' ? write(value) : value;
}
