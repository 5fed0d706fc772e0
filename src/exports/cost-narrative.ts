import type { Assumptions } from '../domain/costing/assumptions.ts';
import type { Budget } from '../domain/costing/budget.ts';
import type { ProgrammeCosts } from '../domain/costing/cost.ts';
import { countOf, describeLine } from '../domain/costing/describe-line.ts';
import { describeRow } from '../domain/costing/describe-row.ts';
import { type Figure, sumOf } from '../domain/costing/figure.ts';
import { numberOrWhy } from '../domain/costing/figure-words.ts';
import { type LineOverYears, linesOverYears } from '../domain/costing/lines-over-years.ts';
import { nameCategory, nameLine, namePart } from '../domain/costing/name-line.ts';
import { formatCount, formatPounds, formatShare, WRITING } from '../format.ts';

/** A paragraph that begins with the name of what it is about. */
export interface NamedParagraph {
  readonly name: string;
  readonly text: string;
}

/** What one category costs, told row by row. */
export interface CategoryStory {
  readonly title: string;
  readonly paragraphs: readonly NamedParagraph[];
  readonly total: Figure;
  /** The lines of the category in each year. */
  readonly years: readonly Figure[];
}

/** What the programme is and whom it is for, as its assumptions say. */
export function tellProgramme({ programme, settings }: Assumptions): readonly string[] {
  const { years, groupsPerYear, participantsPerGroup, sessionsPerGroup, hoursPerSession } =
    programme;
  const groups = countOf(groupsPerYear, ['group', 'groups'], formatCount);
  const people = countOf(participantsPerGroup, ['person', 'people'], formatCount);
  const hours = countOf(hoursPerSession, ['hour', 'hours'], formatCount);
  const meetings = countOf(sessionsPerGroup, ['session', 'sessions'], formatCount);
  const starters = groupsPerYear * participantsPerGroup * years;
  const reached = settings.goalRateBase === 'completers' ? 'who complete' : 'who start';
  return [
    `This budget pays for ${groups} a year${overYears(years, ' for')}. Each group has ${people} at its start and ${meetings} of ${hours}. In all, ${countOf(starters, ['person starts', 'people start'], formatCount)}.`,
    [
      `We expect people to attend ${formatShare(programme.attendanceRate)} of sessions.`,
      programme.completionRate === undefined
        ? 'We do not know yet how many of them will complete.'
        : `We expect ${formatShare(programme.completionRate)} of those who start to complete.`,
      programme.goalRate === undefined
        ? 'We do not know yet how many will reach a goal.'
        : `We expect ${formatShare(programme.goalRate)} of those ${reached} to reach a goal of their own.`,
    ].join(' '),
  ];
}

/** What it comes to: the two costs side by side, never added. */
export function tellTotals({ totals }: ProgrammeCosts, years: number): string {
  const { financialCost, inKind, economicCost } = totals;
  const all = [financialCost, inKind, economicCost].map(numberOrWhy);
  const [paid, given, both] = all.map((value) =>
    typeof value === 'number' ? formatPounds(value) : undefined,
  );
  if (paid === undefined || given === undefined || both === undefined) {
    return `What it comes to is not known yet. ${all.find((value) => typeof value === 'string') ?? ''}`;
  }
  return `It costs ${paid}${overYears(years, ' over')} in money that we pay (the financial cost). What is given in kind is worth ${given}. With it, the programme uses ${both} (the economic cost).`;
}

/** Each category of paid lines, or of those in kind, told row by row. */
export function tellCategories(
  kind: 'lines' | 'inKindLines',
  { years }: ProgrammeCosts,
  budget: Budget,
): readonly CategoryStory[] {
  const lines = linesOverYears(years.map((year) => year[kind]));
  const titles = [...new Set(lines.map(({ line }) => nameCategory(line.category)))];
  return titles.map((title) => {
    const own = lines.filter(({ line }) => nameCategory(line.category) === title);
    return {
      title,
      paragraphs: tellRows(own, budget),
      total: sumOf(own.map(({ total }) => total)),
      years: years.map((_, year) => sumOf(own.flatMap(({ amounts }) => amounts[year] ?? []))),
    };
  });
}

/** What overheads and contingency are worked out on. */
export function tellOnTop(
  { totals }: ProgrammeCosts,
  { assumptions }: Budget,
): readonly NamedParagraph[] {
  const { settings, programme } = assumptions;
  const base =
    settings.overheadBase === 'staff' ? 'the cost of staff and paid peers' : 'the direct cost';
  const { years } = programme;
  return [
    {
      name: 'Overheads',
      text: `${formatShare(settings.overheadRate)} of ${base}${ending(totals.overhead, years)}`,
    },
    {
      name: 'Contingency',
      text: `${formatShare(settings.contingencyRate)} of the direct cost with overheads${ending(totals.contingency, years)}`,
    },
  ];
}

function tellRows(lines: readonly LineOverYears[], budget: Budget): readonly NamedParagraph[] {
  const { rowNames, assumptions } = budget;
  const rows = [...new Set(lines.map(({ line }) => line.row))];
  return rows.map((row) => {
    const own = lines.filter(({ line }) => line.row === row);
    const sentences = own.map(({ line, total }) => {
      const part = namePart(line.part);
      const working = describeLine(line, budget, WRITING);
      const told = part === '' ? working : `${capitalised(part)}: ${working}`;
      return `${told}${ending(total, assumptions.programme.years)}`;
    });
    const [first] = own;
    const isWhole = first !== undefined && namePart(first.line.part) === '';
    const name = isWhole ? nameLine(first.line, rowNames) : (rowNames[row] ?? row);
    const who = describeRow(row, budget, WRITING);
    return { name, text: [...(who === undefined ? [] : [who]), ...sentences].join(' ') };
  });
}

/** The end of a sentence that tells a working: what it comes to. */
function ending(figure: Figure, years: number): string {
  const value = numberOrWhy(figure);
  if (typeof value === 'string') return `. ${value}`;
  return `: ${formatPounds(value)}${overYears(years, ' over')}.`;
}

function overYears(years: number, word: string): string {
  return years === 1 ? '' : `${word} ${String(years)} years`;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
