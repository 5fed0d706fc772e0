import { atom, computed, type ReadableAtom } from 'nanostores';
import type { Goal } from '../../domain/goal-attainment/goal.ts';
import { formatDay } from '../../format.ts';
import {
  chooseShared,
  type SharedGoals,
  sharedGoalsToText,
} from '../../schemas/record/shared-goals.ts';
import { HARDER, IMPORTANCE_WORDS, LEVEL_SIGNS, LEVEL_WORDS } from './words.ts';

type InFile = SharedGoals['goals'][number];

export interface Sharing {
  readonly goals: readonly Goal[];
  readonly hasImportance: boolean;
  /** Ids of the goals whose levels and dates go into the file, and of those whose words do. */
  readonly $chosen: ReadableAtom<ReadonlySet<string>>;
  readonly $withWords: ReadableAtom<ReadonlySet<string>>;
  readonly $withImportance: ReadableAtom<boolean>;
  /** Exactly what the file would hold; `undefined` where it would be too large. */
  readonly $file: ReadableAtom<string | undefined>;
  /** The same in plain words, a list for each goal. */
  readonly $list: ReadableAtom<readonly SharedLines[]>;
  readonly choose: (id: string, isChosen: boolean) => void;
  readonly tickWords: (id: string, isTicked: boolean) => void;
  readonly tickImportance: (isTicked: boolean) => void;
}

/** What a file says of one goal: lines with a label, made from the file itself. */
type SharedLines = readonly { readonly label: string; readonly text: string }[];

/** A separate file for a group: levels and dates of the goals chosen, and words ticked one by one. */
export function createSharing(goals: readonly Goal[], sharedOn: string): Sharing {
  const $chosen = atom<ReadonlySet<string>>(new Set(goals.map(({ id }) => id)));
  const $withWords = atom<ReadonlySet<string>>(new Set());
  const $withImportance = atom(false);
  const $shared = computed(
    [$chosen, $withWords, $withImportance],
    (ids, withWords, withImportance) => {
      const chosen = goals.filter(({ id }) => ids.has(id));
      return chooseShared(chosen, { sharedOn, withWords, withImportance });
    },
  );
  return {
    ...{ goals, $chosen, $withWords, $withImportance },
    hasImportance: goals.some(({ importance }) => importance !== undefined),
    $file: computed($shared, (shared) => {
      const made = sharedGoalsToText(shared);
      return made.kind === 'text' ? made.text : undefined;
    }),
    $list: computed($shared, ({ goals: inFile }) => inFile.map(listGoal)),
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

function listGoal({ setOn, start, importance, reviews, words }: InFile): SharedLines {
  return [
    { label: 'Words', text: words ?? 'They stay out of the file.' },
    { label: 'Set on', text: setOn === undefined ? 'No day.' : formatDay(setOn) },
    { label: 'Where I was when I set it out', text: nameLevel(start) },
    ...(importance === undefined
      ? []
      : [{ label: 'How important it is to me', text: IMPORTANCE_WORDS[importance - 1] ?? '' }]),
    ...reviews.map(({ date, level }) => ({
      label:
        date === undefined ? 'Looked back, without a day' : `Looked back on ${formatDay(date)}`,
      text: nameLevel(level),
    })),
  ];
}

function nameLevel(level: InFile['start'] | 'harder'): string {
  if (level === undefined) return 'No level.';
  return level === 'harder' ? HARDER : `${LEVEL_SIGNS[level]}, ${LEVEL_WORDS[level]}`;
}
