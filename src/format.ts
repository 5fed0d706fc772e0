import type { Writing } from './domain/costing/describe-line.ts';
import { roundToPence, roundToPounds } from './domain/costing/rounding.ts';

/**
 * A day as a reader sees it.
 *
 * @param day - A calendar date as year-month-day.
 * @returns Such as "31 March 2027".
 * @example formatDay('2027-03-31') // '31 March 2027'
 */
export function formatDay(day: string): string {
  return LONG_DAY.format(new Date(`${day}T12:00:00Z`));
}

/** Made once: making one takes far longer than using it. */
const LONG_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * Minutes from midnight to a time of day.
 *
 * @param clock - Hours and minutes in 24 hours, such as "10:30".
 * @example minutesOfDay('10:30') // 630
 */
export function minutesOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * A time of day as a reader sees it.
 *
 * @param minutes - Minutes from midnight, 0 or more; past midnight it begins anew.
 * @returns Such as "14:05".
 * @example formatClock(845) // '14:05'
 */
export function formatClock(minutes: number): string {
  const hours = Math.floor(minutes / 60) % 24;
  return `${String(hours)}:${String(minutes % 60).padStart(2, '0')}`;
}

/**
 * A mean of levels as a reader sees it, to one decimal; halves go up.
 *
 * @param mean - From 1 to 5.
 * @returns Such as "3.3".
 * @example formatLevel(10 / 3) // '3.3'
 */
export function formatLevel(mean: number): string {
  return (Math.round(mean * 10) / 10).toFixed(1);
}

/**
 * A figure in tenths as a reader sees it, with a real minus sign.
 *
 * @param value - In tenths already.
 * @returns Such as "−0.3".
 * @example formatTenth(-0.3) // '−0.3'
 */
export function formatTenth(value: number): string {
  return `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}`;
}

/**
 * Whether a text names a day that the calendar has, as year-month-day. A field keeps what was typed,
 * and 31 February can be typed.
 *
 * @example isCalendarDay('2027-02-31') // false
 */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * An amount in whole pounds, rounded once, half away from zero, with a real minus sign.
 *
 * @param pounds - Unrounded.
 * @example formatPounds(-2.5) // '−£3'
 */
export function formatPounds(pounds: number): string {
  return withMinus(roundToPounds(pounds), (size) => `£${WHOLE.format(size)}`);
}

/**
 * An amount in pounds and pence, rounded once, half away from zero, with a real minus sign.
 *
 * @param pounds - Unrounded.
 * @example formatPence(1234.5) // '£1,234.50'
 */
export function formatPence(pounds: number): string {
  return withMinus(roundToPence(pounds), (size) => `£${PENCE.format(size)}`);
}

/**
 * A price as somebody typed it: without pence where it has none, with parts of a penny where it has.
 *
 * @param pounds - To six decimals at most.
 * @example formatPrice(13.4) // '£13.40'
 */
export function formatPrice(pounds: number): string {
  const isWhole = Number.isInteger(pounds);
  return withMinus(pounds, (size) => `£${(isWhole ? WHOLE : TYPED_PRICE).format(size)}`);
}

/**
 * A rate as somebody typed it.
 *
 * @param fraction - Such as 0.1207.
 * @example formatShare(0.1207) // '12.07%'
 */
export function formatShare(fraction: number): string {
  return withMinus(percentOf(fraction), (size) => `${TYPED.format(size)}%`);
}

/**
 * A rate as a number of percent, without the dust that multiplying fractions leaves.
 *
 * @param fraction - Such as 0.07.
 * @example percentOf(0.07) // 7
 */
export function percentOf(fraction: number): number {
  return Number((fraction * 100).toPrecision(12));
}

/**
 * A count as a reader sees it, with up to four decimals: people are not rounded to whole ones.
 *
 * @example formatCount(1414.72) // '1,414.72'
 */
export function formatCount(count: number): string {
  return withMinus(count, (size) => TYPED.format(size));
}

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const PENCE = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const TYPED_PRICE = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 6,
});
const TYPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

function withMinus(value: number, write: (size: number) => string): string {
  return `${value < 0 ? '−' : ''}${write(Math.abs(value))}`;
}

/** How the cost model's words write numbers. */
export const WRITING: Writing = { price: formatPrice, share: formatShare, count: formatCount };
