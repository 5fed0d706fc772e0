/** A rung of the ladder: 0 is what the person hopes for, −2 where they started, or much less. */
export type Level = -2 | -1 | 0 | 1 | 2;

/** Top rung first, as a ladder is read. */
export const LEVELS: readonly Level[] = [2, 1, 0, -1, -2];

/** Parts of life that goals are often about; a person may name another. */
export const AREAS = [
  'work',
  'learning',
  'volunteering',
  'health',
  'people',
  'home',
  'money',
] as const;
export type Area = (typeof AREAS)[number];

/** Set aside for now, or let go; a goal that is neither is current. Each is the person's to choose. */
export type GoalState = 'current' | 'paused' | 'let-go';

/** What somebody will do next. Empty text where it was skipped. */
export interface Step {
  readonly id: string;
  readonly what: string;
  /** In words, such as "Tuesday, after the school run". */
  readonly when: string;
  /** A calendar date as year-month-day, for the calendar file; or empty. */
  readonly date: string;
  readonly where: string;
  readonly who: string;
  readonly isDone: boolean;
}

/** One look back at a goal. */
export interface Review {
  readonly id: string;
  /** A calendar date as year-month-day, or empty. */
  readonly date: string;
  /** `harder` is harder than where the person started: below every rung, kept in words. */
  readonly level: Level | 'harder' | undefined;
  readonly words: string;
  readonly helped: string;
}

/** A wording the goal had before, and the last day it had it. */
export interface EarlierWords {
  readonly id: string;
  readonly words: string;
  readonly until: string;
}

/** A goal in somebody's own words. Every part can be left out: text is then empty. */
export interface Goal {
  readonly id: string;
  readonly area: Area | '';
  readonly matters: string;
  readonly words: string;
  /** What each rung would look like. */
  readonly levels: Readonly<Record<Level, string>>;
  /** The rung the person stood on when they set the goal. */
  readonly start: Level | undefined;
  /** 1 a little, 2 quite, 3 very important; only where the person chose to say. */
  readonly importance: 1 | 2 | 3 | undefined;
  readonly steps: readonly Step[];
  readonly obstacle: string;
  readonly ifThen: string;
  readonly beside: string;
  /** From 0 to 10: how sure the person is of the next step. */
  readonly confidence: number | undefined;
  /** Calendar dates as year-month-day, or empty. */
  readonly setOn: string;
  readonly lookBackOn: string;
  readonly state: GoalState;
  readonly stateWords: string;
  /** Oldest first. */
  readonly reviews: readonly Review[];
  /** Oldest first. */
  readonly earlierWords: readonly EarlierWords[];
}
