import { type Answers, isRating } from './instrument.ts';

interface Counts {
  /** How many items have a level. */
  readonly rated: number;
  /** How many items count: all but those that do not apply. */
  readonly base: number;
  /** How many items the section has. */
  readonly items: number;
}

/** A section's figure: the mean level, 1 to 5 and unrounded, or not enough answers for one. */
export type SectionScore =
  | ({ readonly kind: 'figure'; readonly mean: number } & Counts)
  | ({ readonly kind: 'not-enough' } & Counts);

/**
 * A section's figure: the mean of its rated items. An item that does not apply leaves the base; "not
 * known" and blank stay in it unrated. What is missing never counts as zero. There is no figure for
 * the whole of an instrument, and none may be made from these.
 *
 * @param section - Items, each with its id.
 * @param answers - Levels 1 to 5, "not-known" or "does-not-apply", by item; a blank is left out.
 * @returns The mean level, 1 to 5, unrounded; or `not-enough` where less than half the base is
 *   rated, or the base is empty. Always how many items are rated, in the base and in all.
 * @example scoreSection({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }, { a: 2, b: 5, c: 'not-known' }) // { kind: 'figure', mean: 3.5, rated: 2, base: 3, items: 3 }
 */
export function scoreSection(
  section: { readonly items: readonly { readonly id: string }[] },
  answers: Answers,
): SectionScore {
  const given = section.items.map(({ id }) => answers[id]);
  const ratings = given.filter(isRating);
  const counts = {
    rated: ratings.length,
    base: given.filter((answer) => answer !== 'does-not-apply').length,
    items: given.length,
  };
  if (counts.base === 0 || counts.rated * 2 < counts.base) return { kind: 'not-enough', ...counts };
  const sum = ratings.reduce<number>((total, rating) => total + rating, 0);
  return { kind: 'figure', mean: sum / counts.rated, ...counts };
}
