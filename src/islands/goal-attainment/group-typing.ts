import { atom, type ReadableAtom } from 'nanostores';
import {
  LOOKED_BACK_LEVELS,
  type LookedBackLevel,
  type SharedGoal,
  type SharedPerson,
} from '../../domain/goal-attainment/shared-goal.ts';
import { PARTLY, type Scale } from '../../domain/goal-attainment/t-score.ts';

/** The two levels of one goal, as chosen; empty where none is. */
export interface TypedGoal {
  readonly before: string;
  readonly after: string;
}

export interface Typing {
  readonly $scale: ReadableAtom<Scale>;
  /** The goals of one person, until that person is counted. */
  readonly $goals: ReadableAtom<readonly TypedGoal[]>;
  /** What to do before the person can be counted; else empty. */
  readonly $hint: ReadableAtom<string>;
  setScale: (scale: Scale) => void;
  set: (index: number, time: keyof TypedGoal, level: string) => void;
  addGoal: () => void;
  removeGoal: (index: number) => void;
  /** Puts the person among the others and begins a new one. */
  count: () => void;
  clear: () => void;
  hasLevels: () => boolean;
}

const BLANK: TypedGoal = { before: '', after: '' };
const CHOOSE = 'Choose a level. If this person set no goal, take the goal out.';
/** As many as one person can number in the worksheet. */
const MOST_GOALS = 99;

/** The levels of one person at a time, typed from paper. Nobody is named. */
export function createTyping(add: (person: SharedPerson) => void): Typing {
  const $scale = atom<Scale>('five-point');
  const $goals = atom<readonly TypedGoal[]>([BLANK]);
  const $hint = atom('');
  const hasLevels = () => $goals.get().some(({ before, after }) => before !== '' || after !== '');
  const change = (goals: readonly TypedGoal[]) => {
    $goals.set(goals);
    $hint.set('');
  };
  const clear = () => {
    change([BLANK]);
  };

  return {
    ...{ $scale, $goals, $hint, hasLevels, clear },
    setScale: (scale) => {
      $scale.set(scale);
      if (scale === 'five-point') change($goals.get().map(withoutPartly));
    },
    set: (index, time, level) => {
      change($goals.get().map((goal, at) => (at === index ? { ...goal, [time]: level } : goal)));
    },
    addGoal: () => {
      if ($goals.get().length < MOST_GOALS) change([...$goals.get(), BLANK]);
    },
    removeGoal: (index) => {
      change($goals.get().filter((_, at) => at !== index));
    },
    count: () => {
      const goals = $goals.get();
      if (goals.length > 0 && !hasLevels()) {
        $hint.set(CHOOSE);
        return;
      }
      add({ goals: goals.map(readGoal) });
      clear();
    },
  };
}

function withoutPartly({ before, after }: TypedGoal): TypedGoal {
  const partly = String(PARTLY);
  return { before: before === partly ? '' : before, after: after === partly ? '' : after };
}

function readGoal({ before, after }: TypedGoal): SharedGoal {
  const [start, latest] = [readLevel(before), readLevel(after)];
  return {
    ...(start !== undefined && start !== 'harder' && { start }),
    reviews: latest === undefined ? [] : [{ level: latest }],
  };
}

/** “Partly” counts as −1 from here on, as it does in any figure that is reported. */
function readLevel(text: string): LookedBackLevel | undefined {
  if (text === String(PARTLY)) return -1;
  return LOOKED_BACK_LEVELS.find((level) => String(level) === text);
}
