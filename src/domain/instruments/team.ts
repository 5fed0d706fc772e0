import { allItems, type Answers, type Instrument, type Rating, RATINGS } from './instrument.ts';

/** How a team's answers to one item are spread. It names nobody, and keeps no order of people. */
export interface ItemSpread {
  readonly id: string;
  /** How many chose levels 1, 2, 3, 4 and 5. */
  readonly counts: readonly number[];
  readonly notKnown: number;
  readonly doesNotApply: number;
  readonly blank: number;
  /** The lowest and highest levels chosen; `undefined` while nobody chose one. */
  readonly lowest: Rating | undefined;
  readonly highest: Rating | undefined;
  /** Highest less lowest, 0 to 4; 0 while nobody chose one. */
  readonly spread: number;
  /** Of the levels chosen, 0 to 4, unrounded; 0 while nobody chose one. */
  readonly variance: number;
}

/** The merged answers of a team, or why they may not be merged. */
export type TeamResult =
  | { readonly kind: 'team'; readonly members: number; readonly items: readonly ItemSpread[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** Why a personal instrument is not merged. */
export const YOURS_ALONE =
  'This one belongs to the person who filled it in, so it is never put together with others. Bring in files from “Is our organisation ready?”.';

/** What is said before a team's answers are shown. */
export const SMALL_TEAM =
  'In a small team people can be recognised by their answers. Agree first that you want to see them together.';

type SomeInstrument = Pick<Instrument, 'isYoursAlone'> & {
  readonly sections: readonly { readonly items: readonly { readonly id: string }[] }[];
};

/**
 * A team's answers put together, item by item. No column shows one person.
 *
 * @param instrument - Its items, and whether it belongs to one person alone.
 * @param members - One set of answers a person, none to 200 or more; their order does not matter.
 * @returns For each item, in the order of the instrument, lowest, highest and counts. Refused for an
 *   instrument that belongs to one person alone.
 * @example mergeTeam({ isYoursAlone: false, sections: [{ items: [{ id: 'a' }] }] }, [{ a: 2 }, { a: 4 }]) // { kind: 'team', members: 2, items: [{ id: 'a', counts: [0, 1, 0, 1, 0], notKnown: 0, doesNotApply: 0, blank: 0, lowest: 2, highest: 4, spread: 2, variance: 1 }] }
 */
export function mergeTeam(instrument: SomeInstrument, members: readonly Answers[]): TeamResult {
  if (instrument.isYoursAlone) return { kind: 'refused', reason: YOURS_ALONE };
  const items = allItems(instrument).map(({ id }) => spreadOf(id, members));
  return { kind: 'team', members: members.length, items };
}

/**
 * Where a team differs most: the widest spread first, then the greatest variance, ties in order.
 *
 * @param items - From `mergeTeam`.
 * @param howMany - At most so many, 0 or more; three unless told otherwise.
 * @returns Items on which at least two people chose different levels.
 * @example mostDiffering([{ id: 'a', spread: 0, variance: 0 }, { id: 'b', spread: 3, variance: 2 }]) // [{ id: 'b', spread: 3, variance: 2 }]
 */
export function mostDiffering<AnItem extends Pick<ItemSpread, 'spread' | 'variance'>>(
  items: readonly AnItem[],
  howMany = 3,
): readonly AnItem[] {
  return items
    .filter(({ spread }) => spread > 0)
    .toSorted((one, other) => other.spread - one.spread || other.variance - one.variance)
    .slice(0, howMany);
}

function spreadOf(id: string, members: readonly Answers[]): ItemSpread {
  const answers = members.map((member) => member[id]);
  const count = (wanted: (typeof answers)[number]) =>
    answers.filter((answer) => answer === wanted).length;
  const counts = RATINGS.map(count);
  const lowest = RATINGS.find((rating) => (counts[rating - 1] ?? 0) > 0);
  const highest = RATINGS.findLast((rating) => (counts[rating - 1] ?? 0) > 0);
  return {
    id,
    counts,
    notKnown: count('not-known'),
    doesNotApply: count('does-not-apply'),
    blank: count(undefined),
    lowest,
    highest,
    spread: (highest ?? 0) - (lowest ?? 0),
    variance: varianceOf(counts),
  };
}

/* (n Σx² − (Σx)²) ÷ n²: one division of whole numbers, so that equal spreads come out equal. */
function varianceOf(counts: readonly number[]): number {
  const sumOf = (value: (rating: number) => number) =>
    counts.reduce((sum, count, index) => sum + count * value(index + 1), 0);
  const people = sumOf(() => 1);
  if (people === 0) return 0;
  const squares = sumOf((rating) => rating * rating);
  return (people * squares - sumOf((rating) => rating) ** 2) / people ** 2;
}
