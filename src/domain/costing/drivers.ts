import type { Assumptions } from './assumptions.ts';
import { LISTS, type Limit, NUMBERS, type Part } from './fields.ts';
import { fieldOf } from './path.ts';
import type { Range } from './range.ts';

/**
 * A range around every number of a budget, for finding out which of them drives the cost.
 *
 * @param assumptions - Complete and within limits.
 * @param share - How far each goes down and up, as a fraction of itself: above 0, up to 1.
 * @returns One range for each number but the years and those that are 0; a share ends at 100%.
 * @see Cost model 1.0, section 8; the width is this site's own.
 * @example rangesAround(course, 0.2).find(({ path }) => path === 'items.room.unitCost') // { path: 'items.room.unitCost', low: 20, high: 30 }
 */
export function rangesAround(assumptions: Assumptions, share: number): readonly Range[] {
  const around = (part: Part, at: string, holder: object) =>
    Object.entries(NUMBERS[part]).flatMap(([field, limit]): readonly Range[] => {
      const value = fieldOf(holder, field);
      if (typeof value !== 'number' || value === 0 || limit === 'years') return [];
      const [low, high] = [value - Math.abs(value) * share, value + Math.abs(value) * share];
      return [{ path: `${at}.${field}`, low, high: highest(limit, high) }];
    });
  return [
    ...around('settings', 'settings', assumptions.settings),
    ...around('programme', 'programme', assumptions.programme),
    ...LISTS.flatMap((list) =>
      assumptions[list].flatMap((row) => around(list, `${list}.${row.id}`, row)),
    ),
  ];
}

function highest(limit: Limit, value: number): number {
  return limit === 'share' ? Math.min(1, value) : value;
}
