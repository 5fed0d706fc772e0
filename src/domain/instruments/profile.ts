import { type Answers, type Item, isRating, type Rating } from './instrument.ts';
import { scoreSection, type SectionScore } from './score.ts';

/** A section's line in the profile. */
export interface SectionProfile {
  readonly id: string;
  readonly title: string;
  readonly score: SectionScore;
}

/** An item at level 4 or 5, with what can be seen there. */
export interface Strength {
  readonly itemId: string;
  readonly sectionId: string;
  readonly statement: string;
  readonly rating: Rating;
  readonly proof: string;
}

type SomeItem = Pick<Item, 'id' | 'statement' | 'levels'>;

const MOST_STRENGTHS = 3;
const LEAST_RATING = 4;

/** The rule of `strengths`, as a reader sees it. */
export const STRENGTHS_RULE =
  'These are your answers at level 4 or 5: the highest first, then in the order of the questions, three at most.';

/**
 * Every section with its figure, side by side and never added up.
 *
 * @param instrument - Sections with their items.
 * @param answers - By item; a blank is left out.
 * @returns One line a section, in the order of the instrument.
 * @see `scoreSection`
 * @example profile({ sections: [{ id: 's', title: 'S', items: [{ id: 'a' }] }] }, { a: 4 }) // [{ id: 's', title: 'S', score: { kind: 'figure', mean: 4, rated: 1, base: 1, items: 1 } }]
 */
export function profile(
  instrument: {
    readonly sections: readonly {
      readonly id: string;
      readonly title: string;
      readonly items: readonly { readonly id: string }[];
    }[];
  },
  answers: Answers,
): readonly SectionProfile[] {
  return instrument.sections.map((section) => ({
    id: section.id,
    title: section.title,
    score: scoreSection(section, answers),
  }));
}

/**
 * What is already there: items at level 4 or 5, the highest first, ties in the order of the
 * instrument, three at most.
 *
 * @param instrument - Sections with their items and levels.
 * @param answers - By item; a blank is left out.
 * @returns None to three strengths, each with the proof point of its level.
 * @example strengths({ sections: [] }, {}) // []
 */
export function strengths(
  instrument: {
    readonly sections: readonly { readonly id: string; readonly items: readonly SomeItem[] }[];
  },
  answers: Answers,
): readonly Strength[] {
  return instrument.sections
    .flatMap((section) =>
      section.items.flatMap((item) => {
        const rating = answers[item.id];
        if (!isRating(rating) || rating < LEAST_RATING) return [];
        return [strengthOf(section.id, item, rating)];
      }),
    )
    .toSorted((one, other) => other.rating - one.rating)
    .slice(0, MOST_STRENGTHS);
}

function strengthOf(sectionId: string, item: SomeItem, rating: Rating): Strength {
  const { id: itemId, statement } = item;
  const proof = item.levels[rating - 1]?.proof ?? '';
  return { itemId, sectionId, statement, rating, proof };
}
