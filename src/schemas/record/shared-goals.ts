import * as v from 'valibot';
import type { Goal, Level } from '../../domain/goal-attainment/goal.ts';
import type { LookedBackLevel, SharedGoal } from '../../domain/goal-attainment/shared-goal.ts';
import { APP } from './envelope.ts';
import { isRaw } from './migrations.ts';
import {
  isTooLarge,
  isVersion,
  readJson,
  type RefusalReason,
  SHARED_GOALS,
} from './parse-record.ts';

/** Why a file is not read as shared goals. A whole record holds what was never shared. */
export type SharedRefusalReason = RefusalReason | 'whole-record';

interface SharedRefused {
  readonly kind: 'refused';
  readonly reason: SharedRefusalReason;
}

/** What “Share with my group” makes of one goal: levels and dates, and words that were ticked. */
interface SharedGoalInFile extends SharedGoal {
  readonly words?: string;
}

export interface SharedGoals {
  /** The day it was shared, as year-month-day. */
  readonly sharedOn: string;
  readonly goals: readonly SharedGoalInFile[];
}

export type ParsedSharedGoals =
  { readonly kind: 'shared-goals'; readonly shared: SharedGoals } | SharedRefused;

const VERSION = 1;
/** As many as the worksheet numbers, and as many characters as it takes in a goal. */
const MOST = 99;
const LONGEST_WORDS = 8000;

const LEVEL = v.picklist([-2, -1, 0, 1, 2] satisfies readonly Level[]);
const DAY = v.pipe(v.string(), v.check(isDay));

/** Version 1. Anything unknown is refused, so no name, id or text comes in by mistake. */
const sharedSchema = v.strictObject({
  app: v.literal(APP),
  kind: v.literal(SHARED_GOALS),
  version: v.literal(VERSION),
  sharedOn: DAY,
  goals: v.pipe(
    v.array(
      v.strictObject({
        setOn: v.exactOptional(DAY),
        start: v.exactOptional(LEVEL),
        /** Only where the person chose to share it. */
        importance: v.exactOptional(v.picklist([1, 2, 3])),
        /** Oldest first. `harder` is harder than where the person started. */
        reviews: v.pipe(
          v.array(
            v.strictObject({
              date: v.exactOptional(DAY),
              level: v.union([LEVEL, v.literal('harder')]),
            }),
          ),
          v.maxLength(MOST),
        ),
        /** Only where the person ticked it. It is text, whatever it looks like. */
        words: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_WORDS))),
      }),
    ),
    v.maxLength(MOST),
  ),
});

/** What somebody chose to share besides levels and dates. */
export interface SharingChoice {
  /** The day of sharing, as year-month-day. */
  readonly sharedOn: string;
  /** Ids of the goals whose words were ticked. */
  readonly withWords: ReadonlySet<string>;
  readonly withImportance: boolean;
}

/** What a file would hold of these goals: built part by part, so that nothing else can slip in. */
export function chooseShared(goals: readonly Goal[], choice: SharingChoice): SharedGoals {
  return { sharedOn: choice.sharedOn, goals: goals.map((goal) => shareGoal(goal, choice)) };
}

/** The file; or refused where it would be too large, or hold too much, to be read back. */
export function sharedGoalsToText(
  shared: SharedGoals,
): { readonly kind: 'text'; readonly text: string } | SharedRefused {
  const file = { app: APP, kind: SHARED_GOALS, version: VERSION, ...shared };
  const parsed = v.safeParse(sharedSchema, file, { abortEarly: true });
  if (!parsed.success) return refuse('damaged');
  const text = JSON.stringify(parsed.output);
  return isTooLarge(text) ? refuse('too-large') : { kind: 'text', text };
}

/** Reads what somebody shared. A whole record is refused unread: it holds what they did not share. */
export function parseSharedGoals(text: string): ParsedSharedGoals {
  const json = readJson(text);
  if (json.kind === 'refused') return refuse(json.reason);
  const { value } = json;
  if (!isRaw(value) || value['app'] !== APP) return refuse('not-ours');
  const { kind, version } = value;
  if (kind === undefined && ('tool' in value || 'records' in value)) return refuse('whole-record');
  if (typeof kind !== 'string' || !isVersion(version)) return refuse('damaged');
  if (kind !== SHARED_GOALS || version > VERSION) return refuse('newer');
  const parsed = v.safeParse(sharedSchema, value, { abortEarly: true });
  if (!parsed.success) return refuse('damaged');
  const { sharedOn, goals } = parsed.output;
  return { kind: 'shared-goals', shared: { sharedOn, goals } };
}

function shareGoal(goal: Goal, { withWords, withImportance }: SharingChoice): SharedGoalInFile {
  const { setOn, start, importance, words } = goal;
  return {
    ...(setOn !== '' && { setOn }),
    ...(start !== undefined && { start }),
    ...(withImportance && importance !== undefined && { importance }),
    reviews: goal.reviews.flatMap(({ date, level }) => shareReview(date, level)),
    ...(withWords.has(goal.id) && words !== '' && { words }),
  };
}

/* A look back in words alone has nothing to share. */
function shareReview(
  date: string,
  level: LookedBackLevel | undefined,
): readonly SharedGoal['reviews'][number][] {
  return level === undefined ? [] : [{ ...(date !== '' && { date }), level }];
}

function refuse(reason: SharedRefusalReason): SharedRefused {
  return { kind: 'refused', reason };
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
