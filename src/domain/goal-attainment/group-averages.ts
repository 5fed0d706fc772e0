import { type ChangingGoal, changeInT } from './change.ts';
import { latestLevel, type LookedBackLevel, type SharedPerson } from './shared-goal.ts';

/** Fewest people behind any average. */
export const FEWEST_FOR_AVERAGES = 10;

/** Means over people, unrounded; the change is after less before. */
export interface BeforeAndAfter {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/** Averages of a group, or why there are none. `people` is their base. */
export type GroupAverages =
  | {
      readonly kind: 'averages';
      /** People with a level before and after for at least one goal. */
      readonly people: number;
      /** Each person's T-score; mean 50, standard deviation 10. */
      readonly tScore: BeforeAndAfter;
      /** Each person's mean level, −2 to 2. */
      readonly level: BeforeAndAfter;
    }
  | {
      readonly kind: 'refused';
      readonly reason: 'fewer-than-ten' | 'fewer-than-ten-in-a-year';
      readonly people: number;
      readonly message: string;
    };

/**
 * Average T-scores and levels before and after, each person counting once, over the people who have
 * both. A goal without a start or without a look back is left out: it is not 0. "Harder than where I
 * started" lies below the scale, and counts as −2, its lowest level. Weights are importance where a
 * person gave it for every goal that counts, else 1; difficulty is never asked, so it is 1.
 *
 * @param people - Any number; their order does not matter.
 * @param parts - After a filter, the people of each year: the sums of the whole, less those of the
 *   other years, would give away the few in a small base.
 * @returns Means, unrounded, and their base; refused where the base is under ten people, however
 *   many were read, or where that of one of the parts is, unless nobody is in it.
 * @see `turnerstokes2009`
 * @example averageGroup([]).kind // 'refused'
 */
export function averageGroup(
  people: readonly SharedPerson[],
  parts: readonly (readonly SharedPerson[])[] = [],
): GroupAverages {
  const pairs = people.flatMap(pairsOf);
  if (pairs.length < FEWEST_FOR_AVERAGES) return refuse('fewer-than-ten', pairs.length);
  const bases = parts.map((part) => part.flatMap(pairsOf).length);
  if (bases.some((base) => base > 0 && base < FEWEST_FOR_AVERAGES))
    return refuse('fewer-than-ten-in-a-year', pairs.length);
  return {
    kind: 'averages',
    people: pairs.length,
    tScore: meanOf(pairs.map(({ tScore }) => tScore)),
    level: meanOf(pairs.map(({ level }) => level)),
  };
}

const MESSAGES = {
  'fewer-than-ten':
    'Averages need ten people or more who have a level before and after. Until then, read the counts.',
  'fewer-than-ten-in-a-year':
    'In one of the years fewer than ten people have a level before and after. No averages are shown of any year, so that nobody can be picked out by taking one from another.',
} as const;

function refuse(reason: keyof typeof MESSAGES, people: number): GroupAverages {
  return { kind: 'refused', reason, people, message: MESSAGES[reason] };
}

interface Pairs {
  readonly tScore: Omit<BeforeAndAfter, 'change'>;
  readonly level: Omit<BeforeAndAfter, 'change'>;
}

/* One a person at most: nobody without a goal that has both levels is in the base. */
function pairsOf({ goals }: SharedPerson): readonly Pairs[] {
  const paired = goals.flatMap((goal) => {
    const [start, latest] = [goal.start, latestLevel(goal)];
    if (start === undefined || latest === undefined) return [];
    return [{ importance: goal.importance, baseline: start, achieved: scoreOf(latest) }];
  });
  const areWeighed = paired.every(({ importance }) => importance !== undefined);
  const weighted = paired.map(({ importance, baseline, achieved }): ChangingGoal => ({
    importance: areWeighed ? (importance ?? 1) : 1,
    difficulty: 1,
    baseline,
    achieved,
  }));
  const change = changeInT(weighted);
  if (change.kind === 'refused') return [];
  return [
    {
      tScore: { before: change.reported.baseline, after: change.reported.achieved },
      level: {
        before: mean(paired.map(({ baseline }) => baseline)),
        after: mean(paired.map(({ achieved }) => achieved)),
      },
    },
  ];
}

function scoreOf(level: LookedBackLevel): number {
  return level === 'harder' ? -2 : level;
}

function meanOf(pairs: readonly Omit<BeforeAndAfter, 'change'>[]): BeforeAndAfter {
  const before = mean(pairs.map((pair) => pair.before));
  const after = mean(pairs.map((pair) => pair.after));
  return { before, after, change: after - before };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
