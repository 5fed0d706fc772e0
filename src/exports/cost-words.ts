import type { BudgetInput } from '../domain/costing/budget.ts';
import type { ProgrammeCosts } from '../domain/costing/cost.ts';
import type { Figure } from '../domain/costing/figure.ts';
import { numberOrWhy } from '../domain/costing/figure-words.ts';
import { type LineOverYears, linesOverYears } from '../domain/costing/lines-over-years.ts';
import type { Denominators } from '../domain/costing/quantities.ts';
import type { Unit } from '../domain/costing/unit-costs.ts';
import { TOTAL_WORDS, UNIT_WORDS } from '../domain/costing/words.ts';
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
