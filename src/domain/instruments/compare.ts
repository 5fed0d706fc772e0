import { allItems, type Answer, type Answers, isRating } from './instrument.ts';

/** One item then and now; `undefined` for a blank. */
export interface ItemChange {
  readonly id: string;
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
  /** Levels up (+) or down (−), −4 to 4; `undefined` unless there is a level at both times. */
  readonly change: number | undefined;
}

/**
 * An earlier set of answers beside a later one, item by item.
 *
 * @param instrument - Sections with their items.
 * @param earlier - By item; a blank is left out.
 * @param later - The same.
 * @returns Every item, in the order of the instrument, changed or not.
 * @example compareAnswers({ sections: [{ items: [{ id: 'a' }] }] }, { a: 2 }, { a: 4 }) // [{ id: 'a', before: 2, after: 4, change: 2 }]
 */
export function compareAnswers(
  instrument: {
    readonly sections: readonly { readonly items: readonly { readonly id: string }[] }[];
  },
  earlier: Answers,
  later: Answers,
): readonly ItemChange[] {
  return allItems(instrument).map(({ id }) => {
    const [before, after] = [earlier[id], later[id]];
    const change = isRating(before) && isRating(after) ? after - before : undefined;
    return { id, before, after, change };
  });
}
