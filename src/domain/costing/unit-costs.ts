import { type Figure, type NoFigureReason, quotientOf } from './figure.ts';
import type { Denominators } from './quantities.ts';
import type { Totals } from './year.ts';

/** What a whole cost is divided by, with the denominator and why it may give no figure. */
export const UNITS = {
  perGroup: { by: 'groups', ifZero: 'no-groups' },
  perSession: { by: 'sessions', ifZero: 'no-sessions' },
  perParticipant: { by: 'participants', ifZero: 'no-participants' },
  perAttendance: { by: 'attendances', ifZero: 'no-attendances' },
  perCompleter: { by: 'completers', ifZero: 'no-completers' },
  perAchiever: { by: 'achievers', ifZero: 'no-achievers' },
} as const satisfies Readonly<
  Record<string, { readonly by: keyof Denominators; readonly ifZero: NoFigureReason }>
>;
export type Unit = keyof typeof UNITS;

/** Cost that is paid, or that with the value of what is used without paying. */
export const PERSPECTIVES = { financial: 'financialCost', economic: 'economicCost' } as const;
export type Perspective = keyof typeof PERSPECTIVES;

/** Pounds for each unit, unrounded. */
export type UnitCosts = Readonly<Record<Perspective, Readonly<Record<Unit, Figure>>>>;

/**
 * Whole cost divided by each denominator. Everybody's cost is in the numerator each time: a cost
 * per completer is not the cost of the completers.
 *
 * @param totals - Over all years: pounds.
 * @param denominators - Over all years: counts.
 * @returns Pounds each, unrounded; with the reason where a denominator is 0, and what it waits for
 *   where a rate is missing.
 * @see Cost model 1.0, section 7.
 * @example unitCosts(workOut(course).totals, workOut(course).denominators).financial.perGroup // { kind: 'figure', value: 9727.9875 }
 */
export function unitCosts(
  totals: Pick<Totals, 'financialCost' | 'economicCost'>,
  denominators: Denominators,
): UnitCosts {
  return {
    financial: divideByEach(totals.financialCost, denominators),
    economic: divideByEach(totals.economicCost, denominators),
  };
}

/**
 * Whole cost divided by one denominator.
 *
 * @param cost - Over all years: pounds.
 * @param denominators - Over all years: counts.
 * @param unit - What the cost is for each of.
 * @returns Pounds each, unrounded; or what it waits for, or why there is none.
 * @see Cost model 1.0, section 7.
 * @example unitCost({ kind: 'figure', value: 10 }, { groups: { kind: 'figure', value: 4 } }, 'perGroup') // { kind: 'figure', value: 2.5 }
 */
export function unitCost(cost: Figure, denominators: Denominators, unit: Unit): Figure {
  const { by, ifZero } = UNITS[unit];
  return quotientOf(cost, denominators[by], ifZero);
}

function divideByEach(cost: Figure, denominators: Denominators): UnitCosts[Perspective] {
  const per = (unit: Unit) => unitCost(cost, denominators, unit);
  return {
    perGroup: per('perGroup'),
    perSession: per('perSession'),
    perParticipant: per('perParticipant'),
    perAttendance: per('perAttendance'),
    perCompleter: per('perCompleter'),
    perAchiever: per('perAchiever'),
  };
}
