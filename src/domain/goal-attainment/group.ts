import { averageGroup, FEWEST_FOR_AVERAGES, type GroupAverages } from './group-averages.ts';
import {
  latestLevel,
  LOOKED_BACK_LEVELS,
  type LookedBackLevel,
  type SharedPerson,
} from './shared-goal.ts';

/** Fewest people behind any count but their own number. */
const FEWEST_FOR_COUNTS = 5;

/** How many goals stand on each level, top level first. */
export interface LevelSpread {
  readonly levels: readonly { readonly level: LookedBackLevel; readonly goals: number }[];
  /** Goals without a level: not yet looked back at, or no start named. They are not at 0. */
  readonly notScored: number;
}

/** Nothing is shown: fewer than five people stand behind it, in the group or in one of its years. */
interface TooFew {
  readonly kind: 'too-few';
  /** Whether it is one of the years that has so few, which the others would give away. */
  readonly isHeldBack: boolean;
}

interface GroupCounts {
  /** People with at least one goal. */
  readonly setGoal: number;
  /** People who looked back at one at least; the base of `after`. */
  readonly lookedBack: number;
  /** Levels named at the start. */
  readonly before: ({ readonly kind: 'spread' } & LevelSpread) | TooFew;
  /** Levels of the latest look back, and people who reached 0 or better with one goal or more. */
  readonly after: ({ readonly kind: 'spread'; readonly reached: number } & LevelSpread) | TooFew;
}

interface Read {
  /** How many files were read, or rows typed; after a filter, how many it leaves. */
  readonly people: number;
  /** Whether less is shown than so many people allow, because a filter would single out a few. */
  readonly isHeldBack: boolean;
}

/** What may be shown of a group: the fewer people, the less. */
export type GroupSummary =
  | ({ readonly kind: 'few' } & Read)
  | ({ readonly kind: 'counts' } & Read & GroupCounts)
  | ({ readonly kind: 'full'; readonly averages: GroupAverages } & Read & GroupCounts);

/**
 * What may be shown of a group. Under five people: how many files were read. Five to nine: counts
 * alone. Ten or more: averages too, where ten or more people stand behind them. The same holds for
 * the people behind each figure: levels before need five people who named one, and levels after five
 * who looked back. Else twelve files of which two looked back would show those two.
 *
 * A filter by year follows the same rule, for what it leaves and for all it leaves out. Every person
 * belongs to one year alone (see `yearOf`), so the group falls into parts that never overlap. The
 * smallest part sets what is shown of any of them: else the sums of the whole, less those of the
 * other parts, would give away the few in the small one. A filter on free dates could not promise
 * that, as two ranges may differ by one person.
 *
 * @param people - Any number; their order does not matter, and it is not kept.
 * @param year - As `yearsOf` lists it; the whole group where it is left out.
 * @returns Sums without a list of people. A year in which nobody set a goal has nobody.
 * @example summariseGroup([{ goals: [] }]) // { kind: 'few', people: 1, isHeldBack: false }
 */
export function summariseGroup(people: readonly SharedPerson[], year?: string): GroupSummary {
  const kept = filterPeople(people, year);
  const parts = year === undefined ? [] : yearsOf(people).map((one) => filterPeople(people, one));
  const smallest = Math.min(kept.length, ...parts.map(({ length }) => length));
  const kind = kindFor(smallest);
  const read = { people: kept.length, isHeldBack: kind !== kindFor(kept.length) };
  if (kind === 'few') return { kind, ...read };
  const counts = countGroup(kept, [kept, ...parts]);
  if (kind === 'counts') return { kind, ...read, ...counts };
  return { kind, ...read, ...counts, averages: averageGroup(kept, parts) };
}

/**
 * The years a group can be filtered by.
 *
 * @param people - Any number.
 * @returns Years as four digits, each once, earliest first; an empty text for people without a
 *   dated goal comes before them.
 * @example yearsOf([{ goals: [{ setOn: '2026-03-01', reviews: [] }] }]) // ['2026']
 */
export function yearsOf(people: readonly SharedPerson[]): readonly string[] {
  return [...new Set(people.map(yearOf))].toSorted();
}

function filterPeople(
  people: readonly SharedPerson[],
  year: string | undefined,
): readonly SharedPerson[] {
  return year === undefined ? people : people.filter((person) => yearOf(person) === year);
}

/* The year in which somebody set their first goal that has a date: one year a person. */
function yearOf({ goals }: SharedPerson): string {
  const years = goals.flatMap(({ setOn }) => (setOn ? [setOn.slice(0, 4)] : []));
  return years.toSorted()[0] ?? '';
}

function kindFor(people: number): GroupSummary['kind'] {
  if (people < FEWEST_FOR_COUNTS) return 'few';
  return people < FEWEST_FOR_AVERAGES ? 'counts' : 'full';
}

/* `groups` are the people shown first, then each part that could be taken from the whole. */
function countGroup(
  people: readonly SharedPerson[],
  groups: readonly (readonly SharedPerson[])[],
): GroupCounts {
  const isBefore = ({ goals }: SharedPerson) => goals.some(({ start }) => start !== undefined);
  const before = people.flatMap(({ goals }) => goals.map(({ start }) => start));
  const after = people.flatMap(({ goals }) => goals.map(latestLevel));
  return {
    setGoal: people.filter(({ goals }) => goals.length > 0).length,
    lookedBack: people.filter(hasLookedBack).length,
    before: tooFew(groups, isBefore) ?? { kind: 'spread', ...spreadOf(before) },
    after: tooFew(groups, hasLookedBack) ?? {
      kind: 'spread',
      reached: people.filter(hasReached).length,
      ...spreadOf(after),
    },
  };
}

function hasLookedBack({ goals }: SharedPerson): boolean {
  return goals.some((goal) => latestLevel(goal) !== undefined);
}

function hasReached({ goals }: SharedPerson): boolean {
  const latest = goals.map(latestLevel);
  return latest.some((level) => level !== undefined && level !== 'harder' && level >= 0);
}

/* A part without anybody in the base gives nobody away. */
function tooFew(
  [people = [], ...parts]: readonly (readonly SharedPerson[])[],
  isInBase: (person: SharedPerson) => boolean,
): TooFew | undefined {
  if (people.filter(isInBase).length < FEWEST_FOR_COUNTS) {
    return { kind: 'too-few', isHeldBack: false };
  }
  const bases = parts.map((part) => part.filter(isInBase).length);
  const isHeldBack = bases.some((base) => base > 0 && base < FEWEST_FOR_COUNTS);
  return isHeldBack ? { kind: 'too-few', isHeldBack } : undefined;
}

function spreadOf(found: readonly (LookedBackLevel | undefined)[]): LevelSpread {
  const count = (wanted: LookedBackLevel | undefined) =>
    found.filter((level) => level === wanted).length;
  const levels = LOOKED_BACK_LEVELS.map((level) => ({ level, goals: count(level) }));
  return { levels, notScored: count(undefined) };
}
