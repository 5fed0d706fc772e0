import type { ProgrammeCosts } from '../../domain/costing/cost.ts';
import type { EnteredRow } from '../../domain/costing/entered.ts';
import { type Figure, sumOf } from '../../domain/costing/figure.ts';
import { CATEGORIES, ITEM_CATEGORIES } from '../../domain/costing/words.ts';

/** The parts of the form that open: people first, then other costs by what they are for. */
export const GROUPS = [
  ...['course', 'staff', 'sessional', 'volunteers'],
  ...ITEM_CATEGORIES,
  ...['in-kind', 'rates'],
] as const;
export type GroupName =
  | 'course'
  | 'staff'
  | 'sessional'
  | 'volunteers'
  | (typeof ITEM_CATEGORIES)[number]
  | 'in-kind'
  | 'rates';

export const GROUP_TITLES: Readonly<Record<GroupName, string>> = {
  ...CATEGORIES,
  course: 'The course, and who completes it',
  staff: 'Posts',
  sessional: 'Peers and others paid by the hour',
  volunteers: 'Volunteers',
  'in-kind': 'Given in kind',
  rates: 'Overheads, contingency, tax and prices',
};

/** The questions that come first, and stand in no group. */
const FIRST_QUESTIONS: readonly string[] = [
  'programme.groupsPerYear',
  'programme.participantsPerGroup',
  'programme.sessionsPerGroup',
  'programme.years',
];

/** The group of the form that holds an input; none for the first questions. */
export function groupOf(path: string, rows: readonly EnteredRow[]): GroupName | undefined {
  if (FIRST_QUESTIONS.includes(path)) return undefined;
  if (path === 'settings.goalRateBase') return 'course';
  const [part, id] = path.split('.');
  if (part === 'settings') return 'rates';
  if (part === 'programme') return 'course';
  const row = rows.find((candidate) => candidate.list === part && candidate.id === id);
  return row && groupOfRow(row);
}

/** The group of a row. What is given in kind stands together, whatever it is for. */
export function groupOfRow({ list, kind, category }: EnteredRow): GroupName {
  if (list !== 'items') return list;
  if (kind === 'inKind') return 'in-kind';
  return ITEM_CATEGORIES.find((name) => name === category) ?? 'other';
}

/** What the rows of a group come to over all years: cash, or the value of what is given in kind. */
export function amountOf(
  group: GroupName,
  rows: readonly EnteredRow[],
  { years, totals }: ProgrammeCosts,
): Figure | undefined {
  if (group === 'course') return undefined;
  if (group === 'rates') return sumOf([totals.overhead, totals.contingency]);
  const paths = rows
    .filter((row) => groupOfRow(row) === group)
    .map(({ list, id }) => `${list}.${id}`);
  const lines = years.flatMap((year) => (group === 'in-kind' ? year.inKindLines : year.lines));
  return sumOf(lines.filter(({ row }) => paths.includes(row)).map(({ amount }) => amount));
}
