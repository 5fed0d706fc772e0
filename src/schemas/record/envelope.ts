import * as v from 'valibot';
import { findRule, isAllowedValue, isReviewDate, MOST_FIELDS } from './fields.ts';
import { isRaw, type RawRecord } from './migrations.ts';
import { currentVersion, type ToolName, TOOLS } from './tools.ts';

/** What every record and every file of records says first. */
export const APP = 'peer-programmes';

/** Room for two texts at odds, or for the rest of three. */
export const LONGEST_OTHER = 10_000;
export const LONGEST_TITLE = 120;

const moment = v.pipe(v.string(), v.check(isMoment));

const fieldState = v.strictObject({
  /** As typed; each tool reads its own. Empty once taken back. */
  value: v.string(),
  /** Counts the edits; the higher one is the later. */
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** What another tab wrote at the same time, until the person has chosen. */
  other: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_OTHER))),
});

/** The current shape of a tool's record; anything unknown in it is refused. */
export function recordSchema(tool: ToolName) {
  return v.strictObject({
    app: v.literal(APP),
    tool: v.literal(tool),
    version: v.literal(currentVersion(tool)),
    /** Names the record on this device and in files. */
    id: v.pipe(v.string(), v.check(isId)),
    /** As the person calls it. */
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TITLE)),
    /** Last change, last use, and the day from which it is removed; as ISO 8601 in UTC. */
    savedAt: moment,
    usedAt: moment,
    expiresAt: moment,
    fields: v.pipe(
      // Valibot takes a list for a record.
      v.custom<RawRecord>(isRaw),
      v.record(v.string(), fieldState),
      v.check((fields) => areAllowed(tool, fields)),
    ),
  });
}

export type KeptRecord = Readonly<v.InferOutput<ReturnType<typeof recordSchema>>>;
export type FieldState = Readonly<v.InferOutput<typeof fieldState>>;
export type Fields = Readonly<Record<string, FieldState>>;

export function isId(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(text);
}

/** Whether a tool has such a field and takes such a value in it. */
export function isAllowed(tool: ToolName, field: string, value: string): boolean {
  const rule = findRule(TOOLS[tool].fields, field);
  return rule !== undefined && isAllowedValue(rule, value);
}

/** The dates of a record's plan that are dates, in milliseconds. */
export function reviewDates(fields: Fields): readonly number[] {
  return Object.entries(fields)
    .filter(([field]) => isReviewDate(field))
    .map(([, { value }]) => Date.parse(value))
    .filter((time) => !Number.isNaN(time));
}

function areAllowed(tool: ToolName, fields: Fields): boolean {
  const entries = Object.entries(fields);
  return (
    entries.length <= MOST_FIELDS &&
    entries.every(([field, { value }]) => isAllowed(tool, field, value))
  );
}

function isMoment(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
