import type { Driver } from './assumptions.ts';
import type { Unit } from './unit-costs.ts';
import type { TotalName } from './year.ts';

/** What a cost is for, in the order it is shown. `staff` and `volunteers` hold the lines of people. */
export const CATEGORIES = {
  staff: 'Staff and paid peers',
  expenses: 'Volunteers’ expenses',
  volunteers: 'Volunteers’ time',
  design: 'Designing it together',
  training: 'Recruiting and training peers',
  supervision: 'Supervision',
  access: 'Access: travel, childcare, interpreters, food',
  venue: 'Room',
  materials: 'Materials',
  safeguarding: 'Safeguarding and insurance',
  evaluation: 'Evaluation',
  ending: 'Endings',
  consultancy: 'Training or consultancy bought in',
  other: 'Anything else',
} as const satisfies Readonly<Record<string, string>>;
export type Category = keyof typeof CATEGORIES;

/** The categories that an item may have. */
export const ITEM_CATEGORIES = [
  ...['design', 'training', 'supervision', 'access', 'venue', 'materials', 'safeguarding'],
  ...['evaluation', 'ending', 'consultancy', 'other'],
] as const satisfies readonly Category[];

/** What the quantity of an item is counted for. */
export const DRIVER_WORDS: Readonly<Record<Driver, string>> = {
  perProgramme: 'once, at the start',
  perFacilitator: 'for each facilitator, once',
  perFacilitatorYear: 'for each facilitator, every year',
  perYear: 'every year',
  perGroup: 'for each group',
  perSession: 'for each session',
  perParticipant: 'for each person who starts',
  perAttendance: 'for each attendance',
  perCompleter: 'for each person who completes',
};

export const TOTAL_WORDS: Readonly<Record<TotalName, string>> = {
  staffTotal: 'Staff, less any Employment Allowance',
  directCost: 'Direct cost',
  overhead: 'Overheads',
  contingency: 'Contingency',
  financialCost: 'Financial cost',
  inKind: 'In kind',
  economicCost: 'Economic cost',
};

export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  perGroup: 'For each group',
  perSession: 'For each session',
  perParticipant: 'For each person who starts',
  perAttendance: 'For each attendance',
  perCompleter: 'For each person who completes',
  perAchiever: 'For each person who reaches a goal',
};

/** What stands with the cost for each person who reaches a goal, wherever it is shown. */
export const ACHIEVER_LIMIT =
  'It divides all of the cost by the people you expect to reach a goal. It does not say that the course made the difference, and people set their own goals, so it cannot be set beside another programme’s.';
