import type { BeforeAndAfter } from './group-averages.ts';
import type { GroupSummary, LevelSpread } from './group.ts';
import { roundToTenth } from './round.ts';
import type { LookedBackLevel } from './shared-goal.ts';

/** The levels as somebody outside would name them. */
export const LEVEL_NAMES: Readonly<Record<LookedBackLevel, string>> = {
  2: 'Much better than hoped (+2)',
  1: 'A bit better (+1)',
  0: 'As hoped (0)',
  [-1]: 'A bit less (−1)',
  [-2]: 'Where they started, or much less (−2)',
  harder: 'Harder than where they started',
};

/** Goes with every summary of a group, on screen and in files. */
export const NOT_FOR_RANKING =
  'This is for learning together. It is not for ranking people or groups.';

/** One figure of a report. */
interface ReportRow {
  readonly part: string;
  readonly what: string;
  /** A whole number, or a mean in tenths, halves away from zero. */
  readonly value: number;
}

/** A summary as lines to be shown and taken away; it holds nothing that the summary does not. */
export interface GroupReport {
  readonly rows: readonly ReportRow[];
  /** What must be read with the figures, in full sentences. */
  readonly notes: readonly string[];
}

type Counted = Extract<GroupSummary, { kind: 'counts' | 'full' }>;

/** More than this share missing is said, and keeps figures a description. A fraction. */
const MUCH_MISSING = 0.3;

/**
 * The lines of a group's summary, with what must be read with them. The same small-number rules hold,
 * since a summary holds no more than may be shown.
 *
 * @param summary - As `summariseGroup` gives it.
 * @param year - The filter it was made with; left out for the whole group.
 * @returns Counts as whole numbers, means in tenths.
 * @example reportGroup({ kind: 'few', people: 4, isHeldBack: false }).rows // [{ part: 'People', what: 'Files read, and people typed in', value: 4 }]
 */
export function reportGroup(summary: GroupSummary, year?: string): GroupReport {
  const people = { part: 'People', what: 'Files read, and people typed in', value: summary.people };
  const filter = year === undefined ? [] : [describeYear(year)];
  if (summary.kind === 'few')
    return { rows: [people], notes: [NOT_FOR_RANKING, ...filter, whyFew(summary)] };
  return {
    rows: [people, ...countRows(summary), ...averageRows(summary)],
    notes: [
      NOT_FOR_RANKING,
      ...filter,
      ...whyNoSpread(summary),
      ...whyNoAverages(summary),
      ...cautions(summary),
    ],
  };
}

function describeYear(year: string): string {
  return year === ''
    ? 'Only people none of whose goals has a date.'
    : `Only people who set their first dated goal in ${year}.`;
}

function whyFew({ isHeldBack }: GroupSummary): string {
  return isHeldBack
    ? 'One of the years has fewer than five people. Nothing more is shown of any year, so that nobody can be picked out by taking one from another.'
    : 'With fewer than five people nothing more is shown, so that nobody can be picked out.';
}

function whyNoSpread({ before, after }: Counted): readonly string[] {
  return [
    ...(before.kind === 'too-few'
      ? [whyTooFew('named a level before', 'levels before are not shown', before.isHeldBack)]
      : []),
    ...(after.kind === 'too-few'
      ? [whyTooFew('looked back', 'what they reached is not shown', after.isHeldBack)]
      : []),
  ];
}

function whyTooFew(did: string, so: string, isHeldBack: boolean): string {
  return isHeldBack
    ? `In one of the years fewer than five people ${did}, so ${so} for any year: nobody can then be picked out by taking one from another.`
    : `Fewer than five people ${did}, so ${so}: nobody can then be picked out.`;
}

function whyNoAverages(summary: Counted): readonly string[] {
  if (summary.kind === 'full')
    return summary.averages.kind === 'refused' ? [summary.averages.message] : [];
  return [
    summary.isHeldBack
      ? 'One of the years has fewer than ten people. No averages are shown of any year, so that nobody can be picked out by taking one from another.'
      : 'Averages need ten people or more. Until then, read the counts.',
  ];
}

function countRows({ setGoal, lookedBack, before, after }: Counted): readonly ReportRow[] {
  return [
    { part: 'People', what: 'Set a goal', value: setGoal },
    { part: 'People', what: 'Looked back at a goal', value: lookedBack },
    ...(after.kind === 'spread'
      ? [
          {
            part: 'People',
            what: 'Reached at least one goal, at 0 or better',
            value: after.reached,
          },
        ]
      : []),
    ...(before.kind === 'spread' ? spreadRows('Goals before', before) : []),
    ...(after.kind === 'spread' ? spreadRows('Goals after', after) : []),
  ];
}

function spreadRows(part: string, { levels, notScored }: LevelSpread): readonly ReportRow[] {
  return [
    ...levels.map(({ level, goals }) => ({ part, what: LEVEL_NAMES[level], value: goals })),
    { part, what: 'No level', value: notScored },
  ];
}

function averageRows(summary: Counted): readonly ReportRow[] {
  if (summary.kind !== 'full' || summary.averages.kind === 'refused') return [];
  const { people, tScore, level } = summary.averages;
  const part = 'Averages';
  return [
    { part, what: 'People with a level before and after', value: people },
    ...meanRows('T-score', tScore),
    ...meanRows('Level', level),
  ];
}

function meanRows(name: string, { before, after, change }: BeforeAndAfter): readonly ReportRow[] {
  const part = 'Averages';
  return [
    { part, what: `${name}, mean before`, value: roundToTenth(before) },
    { part, what: `${name}, mean after`, value: roundToTenth(after) },
    { part, what: `${name}, mean change`, value: roundToTenth(change) },
  ];
}

function cautions(summary: Counted): readonly string[] {
  const areAveraged = summary.kind === 'full' && summary.averages.kind === 'averages';
  return [
    ...missingNotes(summary),
    'There is no comparison group, so change may have other causes.',
    'People often start a course at a hard time. Some would have moved up in any case (regression to the mean).',
    ...(areAveraged
      ? [
          'People set their own levels, so a T-score also tells how hard the goals were. A group with bolder goals may have a lower one.',
        ]
      : []),
  ];
}

function missingNotes(summary: Counted): readonly string[] {
  const { before, after } = summary;
  const missing = [
    ...(before.kind === 'spread' ? [describeGoals(before, 'before')] : []),
    ...(after.kind === 'spread' ? [describeGoals(after, 'after')] : []),
    ...(summary.kind === 'full' && summary.averages.kind === 'averages'
      ? [
          describeMissing(
            summary.people - summary.averages.people,
            summary.people,
            'people are not in the averages',
          ),
        ]
      : []),
  ];
  return missing.filter((note) => note !== '');
}

function describeGoals(spread: LevelSpread, time: string): string {
  return describeMissing(spread.notScored, goalsIn(spread), `goals have no level ${time}`);
}

function goalsIn({ levels, notScored }: LevelSpread): number {
  return levels.reduce((sum, { goals }) => sum + goals, notScored);
}

function describeMissing(missing: number, all: number, what: string): string {
  if (all === 0 || missing / all <= MUCH_MISSING) return '';
  return `${String(missing)} of ${String(all)} ${what}. That is more than 3 in 10. Read the figures as a description of the rest: those that are missing may have gone otherwise.`;
}
