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
