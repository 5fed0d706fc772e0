import type { Item, VolunteerRow } from './assumptions.ts';
import { figureOf, scaled } from './figure.ts';
import type { Line, YearContext } from './line.ts';
import { ONCE } from './quantities.ts';

/**
 * What is paid out to volunteers in one year. It rises with general inflation.
 *
 * @param row - Pounds for each volunteer and session, 0 or more.
 * @param context - The year, with its sessions.
 * @returns One cash line: pounds of the year, unrounded.
 * @see Cost model 1.0, section 5.
 * @example volunteerExpenses(course.volunteers[0], yearContext(course, 0)).amount // { kind: 'figure', value: 100 }
 */
export function volunteerExpenses(row: VolunteerRow, context: YearContext): Line {
  const volunteerSessions = context.sessionsPerYear * row.perSession;
  const { expensesPerSession: unitCost } = row;
  const factor = context.generalFactor;
  return {
    key: `volunteers.${row.id}.expenses`,
    row: `volunteers.${row.id}`,
    part: 'expenses',
    category: 'expenses',
    kind: 'cash',
    timing: 'every-year',
    working: { kind: 'volunteer-sessions', volunteerSessions, unitCost, factor },
    amount: figureOf(volunteerSessions * unitCost * factor),
  };
}

/**
 * What volunteers' time of one year is worth. It rises with pay, and nobody pays it.
 *
 * @param row - Hours for each volunteer and session, pounds an hour; both 0 or more.
 * @param context - The year, with its sessions and pay factor.
 * @returns One line in kind: pounds of the year, unrounded.
 * @see Cost model 1.0, section 5.
 * @example volunteerTime(course.volunteers[0], yearContext(course, 0)).amount // { kind: 'figure', value: 360 }
 */
export function volunteerTime(row: VolunteerRow, context: YearContext): Line {
  const hours = context.sessionsPerYear * row.perSession * row.hoursPerSession;
  const { shadowHourlyRate: unitCost } = row;
  const factor = context.payFactor;
  return {
    key: `volunteers.${row.id}.time`,
    row: `volunteers.${row.id}`,
    part: 'time',
    category: 'volunteers',
    kind: 'inKind',
    timing: 'every-year',
    working: { kind: 'volunteer-hours', hours, unitCost, factor },
    amount: figureOf(hours * unitCost * factor),
  };
}

/**
 * The lines of items in one year, cash or in kind. What falls once is there in year 0 alone.
 *
 * @param items - Quantities and prices of 0 or more.
 * @param context - The year, with how many units of each driver it holds.
 * @returns A line for each item that falls in the year, in order; pounds of the year, unrounded.
 *   A line per completer waits while the completion rate is missing.
 * @see Cost model 1.0, sections 4 and 5.
 * @example itemLines(course.items, yearContext(course, 1)).map(({ key, amount }) => [key, amount.value]) // [['items.room', 625], ['items.gift', 125]]
 */
export function itemLines(items: readonly Item[], context: YearContext): readonly Line[] {
  const lines: Line[] = [];
  for (const item of items) {
    const isOnce = ONCE.includes(item.driver);
    if (!isOnce || context.year === 0) lines.push(itemLine(item, isOnce, context));
  }
  return lines;
}

function itemLine(item: Item, isOnce: boolean, context: YearContext): Line {
  const { driver, unitCost } = item;
  const factor = item.inflates ? context.generalFactor : 1;
  const units = scaled(context.quantities[driver], item.quantity);
  return {
    key: `items.${item.id}`,
    row: `items.${item.id}`,
    part: 'item',
    category: item.category,
    kind: item.kind,
    timing: isOnce ? 'once' : 'every-year',
    working: { kind: 'item', driver, units, unitCost, factor },
    amount: scaled(units, unitCost * factor),
  };
}
