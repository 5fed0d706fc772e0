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
