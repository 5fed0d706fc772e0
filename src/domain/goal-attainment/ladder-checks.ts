import { type Goal, type Level, LEVELS } from './goal.ts';
import { doOverlap } from './ladder-overlap.ts';
import { isOnlyFelt, isUpToOthers, saysTwoThings } from './ladder-words.ts';

/** A kind word about a goal's ladder. It never stands in the way. */
export interface LadderAdvice {
  readonly id:
    | 'one-thing'
    | 'no-overlap'
    | 'no-gap'
    | 'room-above-and-below'
    | 'can-be-seen'
    | 'depends-on-me'
    | 'dated';
  readonly advice: string;
  readonly reason: string;
  /** The levels it is about, top first; left out where it is about the goal's own words or its day. */
  readonly levels?: readonly Level[];
}

/** What the checks read of a goal. */
export type CheckedGoal = Pick<Goal, 'words' | 'levels' | 'lookBackOn' | 'state'>;

type Check = (goal: CheckedGoal) => LadderAdvice | undefined;

/** More of a text than this says nothing new to a check. */
const MOST_READ = 2000;
const ABOVE: readonly Level[] = [2, 1];
const BELOW: readonly Level[] = [-1, -2];

const CHECKS: readonly Check[] = [
  isOneThing,
  hasNoOverlap,
  hasNoGap,
  hasRoom,
  canBeSeen,
  dependsOnMe,
  isDated,
];

/**
 * Gentle advice on a goal's ladder: one thing at a time, levels that do not overlap, no two empty
 * levels side by side, room above and below, something to see or count, what the person can do
 * themselves, and a day to look back. It rests on plain signs in English text, so it can be wrong or
 * silent; nobody has to follow it. Whether it is one thing is read from the goal's own words and from
 * level 0. What can be done and what is hoped for is read from level 0, or from the words while that
 * is empty. Without `levels`, advice is about the words; `dated` is about the day.
 *
 * @param goal - Any goal, filled in or not. One that is paused or let go gets no advice.
 * @returns Advice with its reason, each kind once at most, in that order. The ids do not change.
 * @example checkLadder({ words: 'I walk', levels: { '2': '', '1': 'b', '0': 'a', '-1': 'c', '-2': '' }, lookBackOn: '', state: 'current' }).map(({ id }) => id) // ['dated']
 */
export function checkLadder(goal: CheckedGoal): readonly LadderAdvice[] {
  if (goal.state !== 'current') return [];
  return CHECKS.flatMap((check) => check(goal) ?? []);
}

/* Said once, about the words where they say two things: level 0 often follows from them. */
function isOneThing({ words, levels }: CheckedGoal): LadderAdvice | undefined {
  const isInWords = saysTwoThings(textOf(words));
  if (!isInWords && !saysTwoThings(textOf(levels[0]))) return undefined;
  return {
    id: 'one-thing',
    advice: 'There may be two things in here. You could keep one, and make the other its own goal.',
    reason: 'If only one of the two goes well, it is hard to say how far you came.',
    ...(isInWords ? {} : { levels: [0] }),
  };
}

function hasNoOverlap({ levels }: CheckedGoal): LadderAdvice | undefined {
  const filled = LEVELS.filter((level) => textOf(levels[level]) !== '');
  const pair = filled
    .flatMap((upper, index) => filled.slice(index + 1).map((lower) => [upper, lower] as const))
    .find(([upper, lower]) => doOverlap(textOf(levels[upper]), textOf(levels[lower])));
  if (!pair) return undefined;
  return {
    id: 'no-overlap',
    advice: 'Two levels say nearly the same. What would be different between them?',
    reason: 'If both fit when you look back, you will not know which one to choose.',
    levels: pair,
  };
}

/* With level 0 filled, two empty ones side by side are all there is above or below: see `hasRoom`. */
function hasNoGap({ levels }: CheckedGoal): LadderAdvice | undefined {
  const isEmpty = (level: Level) => textOf(levels[level]) === '';
  if (LEVELS.every(isEmpty) || !isEmpty(0)) return undefined;
  const gap = LEVELS.filter(
    (level, index) =>
      isEmpty(level) &&
      LEVELS.some((other, place) => Math.abs(place - index) === 1 && isEmpty(other)),
  );
  if (gap.length === 0) return undefined;
  return {
    id: 'no-gap',
    advice: 'Some levels next to each other are empty. A few words for one of them would help.',
    reason: 'If things change a little, you can then find the level that fits.',
    levels: gap,
  };
}

function hasRoom({ levels }: CheckedGoal): LadderAdvice | undefined {
  const isEmpty = (level: Level) => textOf(levels[level]) === '';
  if (isEmpty(0)) return undefined;
  const sides = [ABOVE, BELOW].filter((side) => side.every(isEmpty));
  if (sides.length === 0) return undefined;
  const where = sides.map((side) => (side === ABOVE ? 'above' : 'below')).join(' or ');
  return {
    id: 'room-above-and-below',
    advice: `There is nothing ${where} what you hope for yet. You could add a few words there.`,
    reason: 'Life can go better than we hope, or less well. Then there is a place for it.',
    levels: sides.flat(),
  };
}

function canBeSeen(goal: CheckedGoal): LadderAdvice | undefined {
  if (!isOnlyFelt(hopedFor(goal))) return undefined;
  return {
    id: 'can-be-seen',
    advice: 'What would you be doing then? You could say what a friend would see, or how often.',
    reason:
      'How you feel matters. It is easier to look back on with something you can see or count.',
    ...aboutZero(goal),
  };
}

function dependsOnMe(goal: CheckedGoal): LadderAdvice | undefined {
  if (!isUpToOthers(hopedFor(goal))) return undefined;
  return {
    id: 'depends-on-me',
    advice: 'Some of this may be up to someone else. Which part can you do yourself?',
    reason: 'Then you can get there, whatever other people decide.',
    ...aboutZero(goal),
  };
}

function isDated(goal: CheckedGoal): LadderAdvice | undefined {
  if (hopedFor(goal) === '' || goal.lookBackOn !== '') return undefined;
  return {
    id: 'dated',
    advice: 'There is no day to look back yet. You could choose one that suits you.',
    reason: 'With a day in mind, it is easier to come back to.',
  };
}

function hopedFor({ levels, words }: CheckedGoal): string {
  const zero = textOf(levels[0]);
  return zero === '' ? textOf(words) : zero;
}

function aboutZero({ levels }: CheckedGoal): Pick<LadderAdvice, 'levels'> {
  return textOf(levels[0]) === '' ? {} : { levels: [0] };
}

function textOf(text: string): string {
  return text.trim().slice(0, MOST_READ);
}
