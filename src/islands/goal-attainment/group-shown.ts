import type { BeforeAndAfter } from '../../domain/goal-attainment/group-averages.ts';
import {
  type GroupReport,
  LEVEL_NAMES,
  reportGroup,
} from '../../domain/goal-attainment/group-report.ts';
import {
  type GroupSummary,
  type LevelSpread,
  summariseGroup,
} from '../../domain/goal-attainment/group.ts';
import { roundToTenth } from '../../domain/goal-attainment/round.ts';
import type { SharedPerson } from '../../domain/goal-attainment/shared-goal.ts';
import { formatTenth } from '../../format.ts';

/** One bar: how many goals stand on a level, and how long that is beside the others. */
export interface Bar {
  readonly name: string;
  readonly goals: number;
  /** A fraction of the longest bar of both pictures. */
  readonly share: number;
}

interface AverageRow {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** How the means came about, line by line. */
  readonly working: readonly string[];
}

/** A group's summary as the page shows it. */
export interface Shown {
  readonly summary: GroupSummary;
  readonly report: GroupReport;
  /** Those that enough people stand behind; none where counts are not shown. */
  readonly spreads: readonly { readonly title: string; readonly bars: readonly Bar[] }[];
  /** Empty where averages are not shown. */
  readonly averages: readonly AverageRow[];
  /** People behind the averages. */
  readonly averaged: number;
}

/** What may be shown of people, of one year or of all. */
export function showGroup(people: readonly SharedPerson[], year: string | undefined): Shown {
  const summary = summariseGroup(people, year);
  const shown = { summary, report: reportGroup(summary, year) };
  const spreads = summary.kind === 'few' ? [] : spreadsOf(summary);
  if (summary.kind !== 'full' || summary.averages.kind === 'refused')
    return { ...shown, spreads, averages: [], averaged: 0 };
  const { people: averaged, tScore, level } = summary.averages;
  const averages = [averageRow('T-score', tScore, averaged), averageRow('Level', level, averaged)];
  return { ...shown, spreads, averages, averaged };
}

function spreadsOf({ before, after }: Extract<GroupSummary, { kind: 'counts' | 'full' }>) {
  const shown = [
    { title: 'Goals before', spread: before },
    { title: 'Goals after', spread: after },
  ].flatMap(({ title, spread }) => (spread.kind === 'spread' ? [{ title, spread }] : []));
  const counts = shown.flatMap(({ spread: { levels, notScored } }) => [
    ...levels.map(({ goals }) => goals),
    notScored,
  ]);
  const longest = Math.max(1, ...counts);
  return shown.map(({ title, spread }) => ({ title, bars: barsOf(spread, longest) }));
}

function barsOf({ levels, notScored }: LevelSpread, longest: number): readonly Bar[] {
  return [
    ...levels.map(({ level, goals }) => ({ name: LEVEL_NAMES[level], goals })),
    { name: 'No level', goals: notScored },
  ].map(({ name, goals }) => ({ name, goals, share: goals / longest }));
}

function averageRow(name: string, means: BeforeAndAfter, people: number): AverageRow {
  const { before, after, change } = means;
  const tenth = (value: number) => formatTenth(roundToTenth(value));
  const divide = (time: string, mean: number) =>
    `${name} ${time}: all added up ${tenth(mean * people)}, divided by ${String(people)} people, is ${tenth(mean)}.`;
  return {
    ...{ name, before: tenth(before), after: tenth(after) },
    change: `${roundToTenth(change) > 0 ? '+' : ''}${tenth(change)}`,
    working: [divide('before', before), divide('after', after)],
  };
}
