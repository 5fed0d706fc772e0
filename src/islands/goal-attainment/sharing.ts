import { atom, computed, type ReadableAtom } from 'nanostores';
import type { Goal } from '../../domain/goal-attainment/goal.ts';
import { chooseShared, sharedGoalsToText } from '../../schemas/record/shared-goals.ts';

export interface Sharing {
  readonly goals: readonly Goal[];
  readonly hasImportance: boolean;
  /** Ids of the goals whose levels and dates go into the file, and of those whose words do. */
  readonly $chosen: ReadableAtom<ReadonlySet<string>>;
  readonly $withWords: ReadableAtom<ReadonlySet<string>>;
  readonly $withImportance: ReadableAtom<boolean>;
  /** Exactly what the file would hold; `undefined` where it would be too large. */
  readonly $file: ReadableAtom<string | undefined>;
  readonly choose: (id: string, isChosen: boolean) => void;
  readonly tickWords: (id: string, isTicked: boolean) => void;
  readonly tickImportance: (isTicked: boolean) => void;
}

/** A separate file for a group: levels and dates of the goals chosen, and words ticked one by one. */
export function createSharing(goals: readonly Goal[], sharedOn: string): Sharing {
  const $chosen = atom<ReadonlySet<string>>(new Set(goals.map(({ id }) => id)));
  const $withWords = atom<ReadonlySet<string>>(new Set());
  const $withImportance = atom(false);
  return {
    ...{ goals, $chosen, $withWords, $withImportance },
    hasImportance: goals.some(({ importance }) => importance !== undefined),
    $file: computed([$chosen, $withWords, $withImportance], (chosen, withWords, withImportance) => {
      const shared = goals.filter(({ id }) => chosen.has(id));
      const made = sharedGoalsToText(chooseShared(shared, { sharedOn, withWords, withImportance }));
      return made.kind === 'text' ? made.text : undefined;
    }),
    choose: (id, isChosen) => {
      $chosen.set(changed($chosen.get(), id, isChosen));
    },
    tickWords: (id, isTicked) => {
      $withWords.set(changed($withWords.get(), id, isTicked));
    },
    tickImportance: (isTicked) => {
      $withImportance.set(isTicked);
    },
  };
}

function changed(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const others = [...ids].filter((other) => other !== id);
  return new Set(isIn ? [...others, id] : others);
}
