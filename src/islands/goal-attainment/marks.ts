import type { Goal, Level } from '../../domain/goal-attainment/goal.ts';

/** Something that happened on a rung: the start, or a look back. */
export interface Mark {
  readonly kind: 'start' | 'look' | 'latest';
  /** As year-month-day, or empty. */
  readonly date: string;
}

/** Where on the ladder somebody stood and when, oldest first on each rung. */
export function marksOn(goal: Goal): Readonly<Record<Level | 'harder', readonly Mark[]>> {
  const marks: Record<Level | 'harder', Mark[]> = {
    [2]: [],
    [1]: [],
    [0]: [],
    [-1]: [],
    [-2]: [],
    harder: [],
  };
  if (goal.start !== undefined) marks[goal.start].push({ kind: 'start', date: goal.setOn });
  const looks = goal.reviews.filter(({ level }) => level !== undefined);
  for (const look of looks) {
    const kind = look === looks.at(-1) ? 'latest' : 'look';
    if (look.level !== undefined) marks[look.level].push({ kind, date: look.date });
  }
  return marks;
}
