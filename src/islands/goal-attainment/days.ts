import { isCalendarDay } from '../../format.ts';

/** A day as three fields hold it: as typed, so possibly no day at all. */
export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export type ReadDay =
  | { readonly kind: 'empty' | 'unfinished' | 'no-such-day' }
  /** As year-month-day. */
  | { readonly kind: 'day'; readonly date: string };

/** Reads three fields as a calendar day. */
export function readDay({ day, month, year }: TypedDay): ReadDay {
  const parts = [year, month, day].map((part) => part.trim());
  if (parts.every((part) => part === '')) return { kind: 'empty' };
  if (parts.some((part) => part === '') || parts[0]?.length !== 4) return { kind: 'unfinished' };
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return isCalendarDay(date) ? { kind: 'day', date } : { kind: 'no-such-day' };
}

/** The three fields for a day as year-month-day; empty ones for anything else. */
export function typeDay(date: string): TypedDay {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return { day: withoutZero(day), month: withoutZero(month), year };
}

/** A day some weeks after another, both as year-month-day. */
export function addWeeks(date: string, weeks: number): string {
  const moment = new Date(`${date}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + 7 * weeks);
  return moment.toISOString().slice(0, 10);
}

function withoutZero(part: string): string {
  return part.replace(/^0/, '');
}
