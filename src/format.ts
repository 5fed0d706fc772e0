/**
 * A day as a reader sees it.
 *
 * @param day - A calendar date as year-month-day.
 * @returns Such as "31 March 2027".
 * @example formatDay('2027-03-31') // '31 March 2027'
 */
export function formatDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
