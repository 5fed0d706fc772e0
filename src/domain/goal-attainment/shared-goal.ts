import type { Level } from './goal.ts';

/** What a look back recorded; `harder` is below every level. */
export type LookedBackLevel = Level | 'harder';

/** Bottom of the ladder last, as it is read; then what lies below it. */
export const LOOKED_BACK_LEVELS: readonly LookedBackLevel[] = [2, 1, 0, -1, -2, 'harder'];

/** What somebody chose to share of one goal: levels and dates. Days are year-month-day. */
export interface SharedGoal {
  readonly setOn?: string;
  readonly start?: Level;
  readonly importance?: 1 | 2 | 3;
  /** Oldest first; only looks back that have a level. */
  readonly reviews: readonly { readonly date?: string; readonly level: LookedBackLevel }[];
}

/** One person's goals: one file, or one row of typed levels. Nobody is named. */
export interface SharedPerson {
  readonly goals: readonly SharedGoal[];
}

/**
 * The level of the latest look back: by date where each has one, else the last in the list.
 *
 * @param goal - Its looks back, each with a level.
 * @returns The level; `undefined` while nobody has looked back, which is not 0.
 * @example latestLevel({ reviews: [{ level: -1 }, { level: 1 }] }) // 1
 */
export function latestLevel({ reviews }: SharedGoal): LookedBackLevel | undefined {
  const areDated = reviews.every(({ date }) => date !== undefined);
  const ordered = areDated
    ? reviews.toSorted((one, other) => compareDays(one.date ?? '', other.date ?? ''))
    : reviews;
  return ordered.at(-1)?.level;
}

function compareDays(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
