import { atom, computed, type ReadableAtom } from 'nanostores';
import type { Goal, Level, Review } from '../../domain/goal-attainment/goal.ts';
import type { CheckedGoal, LadderAdvice } from '../../domain/goal-attainment/ladder-checks.ts';
import { distinct } from '../workspace/distinct.ts';
import type { RecordStore } from '../workspace/record-store.ts';
import { addWeeks } from './days.ts';
import { createEntry, type Entry } from './entry.ts';
import {
  type Fields,
  fieldOf,
  goalIdsIn,
  goalIn,
  goalsIn,
  itemIdsIn,
  type ListName,
  ownFields,
  putAwayIn,
  rungOf,
} from './goals-in-fields.ts';
import { describeLacking } from './lacking.ts';
import { marksOn } from './marks.ts';
import { shortWords } from './what-fits.ts';

/** What is on screen. */
export type Place =
  | { readonly kind: 'list' | 'share' }
  | { readonly kind: 'goal'; readonly id: string; readonly part: 'set-out' | 'look-back' };

/** The steps of setting out a goal, in order; a narrow screen shows one at a time. */
export const STAGES = [
  'matters',
  'words',
  'ladder',
  'importance',
  'steps',
  'obstacle',
  'beside',
  'confidence',
  'look-back-on',
] as const;
export type Stage = (typeof STAGES)[number];

/** The steps that advice can be about. */
export type AdvisedStage = Extract<Stage, 'words' | 'ladder' | 'look-back-on'>;

interface LadderSoFar {
  readonly levels: Goal['levels'];
  readonly marks: ReturnType<typeof marksOn>;
  /** Where the look back that is being written stands. */
  readonly now: Review['level'];
}

type Check = (goal: CheckedGoal) => readonly LadderAdvice[];

/** What a print shows: the open goal, every goal, or one card of them all. */
export type Printed = 'goal' | 'all' | 'card';

export interface GoalStore {
  readonly entry: Entry;
  readonly $place: ReadableAtom<Place>;
  readonly $stage: ReadableAtom<Stage>;
  readonly $goals: ReadableAtom<readonly Goal[]>;
  /** The goal on screen, also while it is empty. */
  readonly $goal: ReadableAtom<Goal>;
  /** Its words on one line, or its place in the list. */
  readonly $title: ReadableAtom<string>;
  /** What a print shows. */
  readonly $printed: ReadableAtom<Printed>;
  /** Where somebody stood on the open goal's ladder, with its words. */
  readonly $ladder: ReadableAtom<LadderSoFar>;
  /** The looks back of the open goal but the one that is being written. */
  readonly $otherLooks: ReadableAtom<readonly Review[]>;
  /** Whether the open goal still holds, and what it was called before. */
  readonly $standing: ReadableAtom<Pick<Goal, 'id' | 'state' | 'earlierWords'>>;
  /** What could make the open goal easier to use, without what was put away. */
  readonly $advice: ReadableAtom<readonly LadderAdvice[]>;
  /** The same where a part of the worksheet is what it is about: the words, the ladder, the day. */
  readonly adviceAt: Readonly<Record<AdvisedStage, ReadableAtom<readonly LadderAdvice[]>>>;
  /** Whether somebody is less sure of the next step than 7 of 10. */
  readonly $isUnsure: ReadableAtom<boolean>;
  /** Whether the day to look back has passed. */
  readonly $isLookBackPast: ReadableAtom<boolean>;
  /** The next steps on screen, by number: one at least, and those that were added. */
  readonly $stepIds: ReadableAtom<readonly string[]>;
  /** What a record lacks of what is on the page, a line for each field. */
  readonly $lackingLines: ReadableAtom<readonly string[]>;
  readonly isLacking: () => boolean;
  /** The look back that is being written, if there is one. */
  readonly $lookId: ReadableAtom<string | undefined>;
  /** The day on the person's clock, as year-month-day. */
  readonly today: () => string;
  /** The goals as the record keeps them, without what does not fit. */
  readonly keptGoals: () => readonly Goal[];
  /** Chooses what is printed until something else is shown or typed. */
  readonly preparePrint: (what: Printed) => void;
  /** Fetches what looks at the ladder. */
  readonly loadChecks: () => Promise<void>;
  readonly goTo: (place: Place) => void;
  readonly showStage: (stage: Stage) => void;
  /** The step before or after on a narrow screen; nothing at the ends. */
  readonly neighbour: (direction: 1 | -1) => Stage | undefined;
  /** Opens a new goal, unless there is no number left. */
  readonly addGoal: () => void;
  readonly removeGoal: (id: string) => void;
  /** Changes a part of the open goal, such as `words` or `level.zero`. */
  readonly change: (part: string, value: string) => void;
  readonly fieldOf: (part: string) => string;
  /** Adds words to what is there already. */
  readonly addWords: (part: string, words: string) => void;
  /** Sets the day so many weeks from today, and gives it as year-month-day. */
  readonly lookBackIn: (weeks: number) => string;
  readonly addStep: () => void;
  readonly removeItem: (list: ListName, id: string) => void;
  /** Says where somebody stands today: in the look back that is open, or in a new one. */
  readonly stand: (level: Level | 'harder') => void;
  /** Opens a look back to be changed; a new one where none is named. */
  readonly openLook: (id?: string) => void;
  readonly putAway: (adviceId: string) => void;
}

/** Numbers have two digits at most. */
const MOST = 99;

/** From here on, a next step is likely to be taken. */
const SURE = 7;

/**
 * The goal worksheet on one page, over a record of the workspace.
 *
 * @param today - The day on the person's clock, as year-month-day.
 */
export function createGoalStore(record: RecordStore, today: () => string): GoalStore {
  const entry = createEntry(record);
  const { $shown } = entry;
  const $place = atom<Place>(placeFor($shown.get()));
  const $stage = atom<Stage>('matters');
  const $goalId = computed($place, (place) => (place.kind === 'goal' ? place.id : '1'));
  const $own = computed([$shown, $goalId], ownFields);
  const $goal = computed([$own, $goalId], goalIn);
  const $addedSteps = atom<readonly string[]>([]);
  const $lookId = atom<string | undefined>(undefined);
  const $printChoice = atom<Printed | undefined>(undefined);
  const $lackingLines = distinct(computed(entry.$lacking, describeLacking));
  const $check = atom<{ readonly of: Check }>({ of: () => [] });
  /** Only what the checks read makes them read it again. */
  const $readByChecks = distinct(
    computed($goal, ({ words, levels, lookBackOn, state }) => ({
      ...{ words, levels, lookBackOn, state },
    })),
  );
  const $checked = computed([$readByChecks, $check], (goal, check) => check.of(goal));
  const $advice = distinct(
    computed([$checked, $own, $goalId], (advice, fields, goalId) => {
      const away = putAwayIn(fields, goalId);
      return advice.filter(({ id }) => !away.has(id));
    }),
  );
  const adviceAt = (stage: AdvisedStage) =>
    distinct(computed($advice, (advice) => advice.filter((one) => stageOf(one) === stage)));
  record.$fields.listen((fields) => {
    $printChoice.set(undefined);
    if (Object.keys(fields).length === 0) goTo(placeFor(fields));
  });

  function goTo(place: Place): void {
    const before = $place.get();
    if (place.kind !== 'goal' || before.kind !== 'goal' || place.id !== before.id) {
      $stage.set('matters');
      $addedSteps.set([]);
      $lookId.set(undefined);
    }
    $printChoice.set(undefined);
    $place.set(place);
  }

  const own = (part: string) => fieldOf($goalId.get(), part);
  const nextId = (list: ListName) => {
    const added = list === 'step' ? $addedSteps.get() : [];
    return nextNumber([...itemIdsIn($own.get(), $goalId.get(), list), ...added]);
  };

  function change(part: string, value: string): void {
    const [list, id] = part.split('.');
    if (list === 'step' && id !== undefined) showStep(id);
    // What was typed comes first: where there is room for one field more, it is that.
    entry.changeAll({
      [own(part)]: value,
      ...(part === 'words' ? earlierWordsToKeep() : {}),
      ...(list === 'look' && id !== undefined ? dayOfLook(id) : {}),
      ...(value !== '' && $goal.get().setOn === '' ? { [own('set-on')]: today() } : {}),
    });
  }

  /** What a goal was called at the start of a day stays, once it was set before or looked back at. */
  function earlierWordsToKeep(): Fields {
    const { words, setOn, reviews, earlierWords } = $goal.get();
    const isDraft = words.trim() === '' || (setOn === today() && reviews.length === 0);
    if (isDraft || earlierWords.some(({ until }) => until === today())) return {};
    const id = nextId('was');
    if (id === undefined) return {};
    return { [own(`was.${id}.words`)]: words, [own(`was.${id}.until`)]: today() };
  }

  /** A look back is of the day on which its first word or level was given, until that is changed. */
  function dayOfLook(id: string): Fields {
    const isNew = !itemIdsIn($own.get(), $goalId.get(), 'look').includes(id);
    return isNew ? { [own(`look.${id}.date`)]: today() } : {};
  }

  function showStep(id: string): void {
    if (!$addedSteps.get().includes(id)) $addedSteps.set([...$addedSteps.get(), id]);
  }

  function removeItem(list: ListName, id: string): void {
    clearFields(`${own(list)}.${id}.`);
    $addedSteps.set($addedSteps.get().filter((added) => list !== 'step' || added !== id));
    if (list === 'look' && $lookId.get() === id) $lookId.set(undefined);
  }

  function clearFields(start: string): void {
    const fields = Object.keys($shown.get()).filter((field) => field.startsWith(start));
    entry.changeAll(Object.fromEntries(fields.map((field) => [field, ''])));
  }

  function stand(level: Level | 'harder'): void {
    const id = $lookId.get() ?? lookOfToday($goal.get(), today()) ?? nextId('look');
    if (id === undefined) return;
    $lookId.set(id);
    change(`look.${id}.level`, level === 'harder' ? level : rungOf(level));
  }

  return {
    ...{ entry, $place, $stage, $goal, $lookId, today, goTo, change, removeItem, stand },
    $goals: computed($shown, goalsIn),
    $title: computed($goal, ({ id, words }) => shortWords(words) || `Goal ${id}`),
    $printed: computed(
      [$printChoice, $place],
      (choice, place) => choice ?? (place.kind === 'goal' ? 'goal' : 'card'),
    ),
    keptGoals: () => goalsIn(record.$fields.get()),
    preparePrint: (what) => {
      $printChoice.set(what);
    },
    loadChecks: async () => {
      const { checkLadder } = await import('../../domain/goal-attainment/ladder-checks.ts');
      $check.set({ of: checkLadder });
    },
    $ladder: distinct(computed([$goal, $lookId], ladderOf)),
    $otherLooks: distinct(
      computed([$goal, $lookId], ({ reviews }, open) => reviews.filter(({ id }) => id !== open)),
    ),
    $standing: distinct(
      computed($goal, ({ id, state, earlierWords }) => ({ id, state, earlierWords })),
    ),
    $lackingLines,
    isLacking: () => $lackingLines.get().length > 0,
    $advice,
    adviceAt: {
      words: adviceAt('words'),
      ladder: adviceAt('ladder'),
      'look-back-on': adviceAt('look-back-on'),
    },
    $isUnsure: computed($goal, ({ confidence }) => (confidence ?? SURE) < SURE),
    $isLookBackPast: computed($goal, ({ lookBackOn }) => lookBackOn !== '' && lookBackOn < today()),
    $stepIds: distinct(computed([$own, $goalId, $addedSteps], stepIdsOn)),
    fieldOf: own,
    showStage: (stage) => {
      $stage.set(stage);
    },
    neighbour: (direction) => STAGES[STAGES.indexOf($stage.get()) + direction],
    addGoal: () => {
      const id = nextNumber(goalIdsIn($shown.get()));
      if (id !== undefined) goTo({ kind: 'goal', id, part: 'set-out' });
    },
    removeGoal: (id) => {
      clearFields(`${fieldOf(id)}.`);
      goTo(placeFor($shown.get()));
    },
    addWords: (part, words) => {
      const before = $shown.get()[own(part)] ?? '';
      change(part, before.trim() === '' ? words : `${before.trimEnd()}\n${words}`);
    },
    lookBackIn: (weeks) => {
      const day = addWeeks(today(), weeks);
      change('look-back-on', day);
      return day;
    },
    addStep: () => {
      const [first = '1'] = stepIdsOn($own.get(), $goalId.get(), $addedSteps.get());
      showStep(first);
      const id = nextId('step');
      if (id !== undefined) showStep(id);
    },
    openLook: (id) => {
      $lookId.set(id ?? nextId('look'));
    },
    putAway: (adviceId) => {
      entry.change(own(`put-away.${adviceId}`), 'yes');
    },
  };
}

function stageOf({ id, levels }: LadderAdvice): AdvisedStage {
  if (id === 'dated') return 'look-back-on';
  return levels ? 'ladder' : 'words';
}

function ladderOf(goal: Goal, lookId: string | undefined): LadderSoFar {
  const now = goal.reviews.find(({ id }) => id === lookId)?.level;
  return { levels: goal.levels, marks: marksOn(goal), now };
}

/** Where somebody begins: at their goals, or at the first one where there is none. */
function placeFor(fields: Fields): Place {
  return goalIdsIn(fields).length > 0
    ? { kind: 'list' }
    : { kind: 'goal', id: '1', part: 'set-out' };
}

function stepIdsOn(fields: Fields, goalId: string, added: readonly string[]): readonly string[] {
  const ids = new Set([...itemIdsIn(fields, goalId, 'step'), ...added]);
  return ids.size === 0 ? ['1'] : [...ids].toSorted((one, other) => Number(one) - Number(other));
}

function lookOfToday({ reviews }: Goal, today: string): string | undefined {
  return reviews.findLast(({ date }) => date === today)?.id;
}

/** The number after the highest; the lowest free one where that has run out, and none at last. */
function nextNumber(ids: readonly string[]): string | undefined {
  const next = 1 + Math.max(0, ...ids.map(Number));
  if (next <= MOST) return String(next);
  const free = Array.from({ length: MOST }, (_, index) => String(index + 1));
  return free.find((id) => !ids.includes(id));
}
