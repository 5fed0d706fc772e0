import type { Part } from './fields.ts';

/** How an input is named and measured. A share is typed as a percentage and kept as a fraction. */
export interface FieldWords {
  readonly name: string;
  /** Such as "£ an hour", "%" or "people"; empty for a choice. */
  readonly unit: string;
  /** What belongs into it, in a sentence; empty where the name says it. */
  readonly hint: string;
  /** For a choice: what is kept, and what it is called. */
  readonly choices?: readonly (readonly [string, string])[];
}

const YES_NO = [
  ['yes', 'Yes'],
  ['no', 'No'],
] as const;

const PENSION: Readonly<Record<string, FieldWords>> = {
  pensionBasis: choice('Pension is paid on', '', [
    ['qualifying', 'Qualifying earnings'],
    ['full', 'All pay'],
    ['none', 'No pension'],
  ]),
  pensionRate: words('Employer’s share of the pension', '%'),
  enrolled: choice('Somebody below the trigger has opted in', '', YES_NO),
};

const IS_FACILITATOR = choice(
  'Counts for training',
  'Costs for each facilitator count these people.',
  YES_NO,
);

/** Every input of a budget as a reader knows it, in the order of the form. */
export const FIELD_WORDS: Readonly<Record<Part, Readonly<Record<string, FieldWords>>>> = {
  programme: {
    groupsPerYear: words('Groups in a year', 'groups'),
    participantsPerGroup: words(
      'People in each group',
      'people',
      'Those who start: who come at least once.',
    ),
    sessionsPerGroup: words('Sessions in each group', 'sessions'),
    hoursPerSession: words('Hours of a session', 'hours'),
    years: words('Years', 'years', 'Starting costs fall in the first.'),
    attendanceRate: words(
      'Sessions that people come to',
      '%',
      'The mean of all who start, also of those who leave.',
    ),
    completionRate: words(
      'People who complete',
      '%',
      'There is no example. Use your own last course, and say what completing means.',
    ),
    goalRate: words(
      'People who reach a goal',
      '%',
      'There is no example: what others report cannot be carried over. Use your own.',
    ),
  },
  settings: {
    niRate: words('Employer National Insurance', '%'),
    niSecondaryThreshold: words('On each person’s pay above', '£ a year'),
    employmentAllowance: words(
      'Employment Allowance for this programme',
      '£ a year',
      'It is one sum for the whole organisation. Ask what is left of it.',
    ),
    pensionLower: words('Qualifying earnings from', '£ a year'),
    pensionUpper: words('Qualifying earnings to', '£ a year'),
    pensionTrigger: words('People are enrolled above', '£ a year'),
    payInflation: words('Pay rises each year by', '%'),
    generalInflation: words('Other prices rise each year by', '%'),
    overheadRate: words(
      'Overheads',
      '%',
      'A fair share of rent, payroll, insurance and management.',
    ),
    overheadBase: choice('Overheads are charged on', '', [
      ['direct', 'All direct cost'],
      ['staff', 'Staff alone'],
    ]),
    contingencyRate: words('Contingency', '%', 'For illness, and for what nobody foresaw.'),
    goalRateBase: choice('People who reach a goal are a share of', '', [
      ['completers', 'Those who complete'],
      ['starters', 'All who start'],
    ]),
  },
  staff: {
    headcount: words('How many people', 'people'),
    annualSalaryFTE: words('Salary for full time', '£ a year'),
    contractFTE: words('Contract', '% of full time'),
    programmeShare: words('Of that, for this programme', '% of their time'),
    ...PENSION,
    otherOnCostRate: words('Other on-costs', '% of pay'),
    facilitator: IS_FACILITATOR,
  },
  sessional: {
    headcount: words('How many people share the hours', 'people'),
    facilitatorsPerSession: words('At each session', 'people'),
    hourlyRate: words('Pay', '£ an hour'),
    prepHoursPerSession: words(
      'Paid hours around each session',
      'hours each',
      'Getting ready, travel, talking afterwards and records.',
    ),
    employed: choice('They are', '', [
      ['yes', 'Employed'],
      ['no', 'Self-employed'],
    ]),
    holidayPayRate: words('Holiday pay', '% of pay'),
    ...PENSION,
    facilitator: IS_FACILITATOR,
  },
  volunteers: {
    headcount: words('How many people', 'people'),
    perSession: words('At each session', 'people'),
    hoursPerSession: words(
      'Hours for each session',
      'hours each',
      'Getting ready, the session and talking afterwards.',
    ),
    expensesPerSession: words(
      'What they spend',
      '£ a session each',
      'Paid back as it was spent, against a ticket or receipt.',
    ),
    shadowHourlyRate: words(
      'What an hour is worth',
      '£ an hour',
      'Counted in kind, and never paid.',
    ),
    facilitator: IS_FACILITATOR,
  },
  items: {
    quantity: words('How many', ''),
    unitCost: words('Price of one', '£'),
    driver: choice('Counted', '', []),
    category: choice('Belongs to', '', []),
    kind: choice('Paid or given', '', [
      ['cash', 'Paid'],
      ['inKind', 'Given in kind'],
    ]),
    inflates: choice('The price rises each year', '', YES_NO),
  },
};

/**
 * Whether a field is typed as a percentage, and kept as a fraction.
 *
 * @param unit - Of its words.
 * @returns True for "%" and what begins with it.
 * @see Cost model 1.0, section 3.
 * @example isPercentage('% of pay') // true
 */
export function isPercentage(unit: string): boolean {
  return unit.startsWith('%');
}

function words(name: string, unit: string, hint = ''): FieldWords {
  return { name, unit, hint };
}

function choice(
  name: string,
  hint: string,
  choices: readonly (readonly [string, string])[],
): FieldWords {
  return { name, unit: '', hint, choices };
}
