import type { KeepingRule } from '../../schemas/record/tools.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const ENDING_DAYS = 14;

/** The site did not exist before, so a clock that says so is wrong; nor will it last so long. */
export const EARLIEST = Date.UTC(2026, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/** The three dates of a record, in milliseconds since 1970. */
export interface RecordDates {
  readonly savedAt: number;
  readonly usedAt: number;
  readonly expiresAt: number;
}

export interface Use {
  readonly rule: KeepingRule;
  readonly now: number;
  readonly reviewDates: readonly number[];
  /** The dates the record has so far; none for a new one. */
  readonly before?: RecordDates | undefined;
}

/**
 * The dates of a record that is saved now.
 *
 * A clock that went back must not cut short what was promised, and one that had run ahead must not
 * keep a record for ever. So while the last use lies ahead of the clock, what was promised still
 * holds, but the most a record may stay is counted from now. A clock that cannot be right is not
 * believed: the dates stay as they are.
 *
 * @returns Nothing for a new record under a clock that cannot be right: no last day can be named.
 */
export function dateAfterUse({ rule, now, reviewDates, before }: Use): RecordDates | undefined {
  if (!isPlausible(now)) {
    if (!before) return undefined;
    return { ...before, expiresAt: keepsUntil(rule, lastUse(before), reviewDates) };
  }
  const promised = before && isAhead(before, now) ? [before.expiresAt - rule.days * DAY_MS] : [];
  const expiresAt = keepsUntil(rule, now, [...reviewDates, ...promised]);
  return { savedAt: now, usedAt: now, expiresAt };
}

export function isEnding(expiresAt: number, now: number): boolean {
  return expiresAt - now <= ENDING_DAYS * DAY_MS;
}

export function hasExpired(expiresAt: number, now: number): boolean {
  return expiresAt <= now;
}

/** Whether opening the record is worth writing down as a use: once a day, or to mend its dates. */
export function isUseWorthNoting(dates: RecordDates, now: number): boolean {
  return isPlausible(now) && Math.abs(now - lastUse(dates)) > DAY_MS;
}

/** A month on from the 31st is the last day of a shorter month. */
export function addMonths(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}

function keepsUntil(rule: KeepingRule, usedAt: number, reviewDates: readonly number[]): number {
  if (rule.fixedMonths !== undefined) return addMonths(usedAt, rule.fixedMonths);
  const wanted = Math.max(usedAt, ...reviewDates) + rule.days * DAY_MS;
  return Math.min(wanted, addMonths(usedAt, rule.mostMonths));
}

function lastUse({ savedAt, usedAt }: RecordDates): number {
  return Math.max(savedAt, usedAt);
}

function isAhead(dates: RecordDates, now: number): boolean {
  return lastUse(dates) > now + DAY_MS;
}

function isPlausible(now: number): boolean {
  return now >= EARLIEST && now < LATEST;
}
