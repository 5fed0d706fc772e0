import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { Goal } from '../domain/goal-attainment/goal.ts';
import { isCalendarDay } from '../format.ts';

const DAY_MS = 86_400_000;
/** RFC 5545, section 3.1: most octets in a line, its end not counted. */
const LINE_OCTETS = 75;
const LONGEST_TITLE = 200;

export interface GoalsCalendarOptions {
  /** Names every event; neutral titles where it is empty. */
  readonly title: string;
  /** When the file is made, in milliseconds. */
  readonly now: number;
  /** The id of the record that the goals are kept in: goals of another record have the same numbers. */
  readonly record: string;
  /** The site's host, for the end of each event's name. */
  readonly host?: string;
}

interface Entry {
  readonly name: string;
  readonly day: string;
  readonly title: string;
}

/**
 * The dates to look back and of the next steps as a calendar file (RFC 5545): events of a whole day,
 * without a word of the goals, since calendars are often shared. An event keeps its name, so that a
 * later file moves it. Goals let go, steps done and days that do not exist have none.
 *
 * @returns Nothing where no day is left: a calendar must hold an event.
 */
export function goalsCalendar(
  goals: readonly Goal[],
  { title, now, record, host }: GoalsCalendarOptions,
): string | undefined {
  const entries = goals
    .filter(({ state }) => state !== 'let-go')
    .flatMap(entriesOf)
    .filter(({ day }) => isCalendarDay(day));
  if (entries.length === 0) return undefined;
  const chosen = plainLine(title);
  const events = entries.map((entry): IcsEvent => ({
    uid: `${record}-${entry.name}${host === undefined ? '' : `@${host}`}`,
    stamp: { date: new Date(now) },
    start: { date: new Date(entry.day), type: 'DATE' },
    end: { date: new Date(Date.parse(entry.day) + DAY_MS), type: 'DATE' },
    summary: chosen === '' ? entry.title : chosen,
    class: 'PRIVATE',
    timeTransparent: 'TRANSPARENT',
  }));
  const text = generateIcsCalendar({ version: '2.0', prodId: '-//peer-programmes//EN', events });
  return foldLines(text);
}

function entriesOf({ id, lookBackOn, steps }: Goal): readonly Entry[] {
  return [
    { name: `${id}-look`, day: lookBackOn, title: 'Look back' },
    ...steps
      .filter(({ isDone }) => !isDone)
      .map((step) => ({ name: `${id}-step-${step.id}`, day: step.date, title: 'Next step' })),
  ];
}

/** One line, without the control characters that a calendar may not hold. */
function plainLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\s]+/gu, ' ').trim();
  return Array.from(line).slice(0, LONGEST_TITLE).join('');
}

/** The library folds by characters, and may cut one in two; the standard counts octets. */
function foldLines(text: string): string {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return lines.map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
