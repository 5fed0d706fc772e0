/** What a number may be: a share of something, 0 to 1; an amount, 0 or more; and so on. */
export type Limit = 'share' | 'amount' | 'inflation' | 'years';

/** The parts of the assumptions that are lists of rows. */
export const LISTS = ['staff', 'sessional', 'volunteers', 'items'] as const;
export type List = (typeof LISTS)[number];
export type Part = 'settings' | 'programme' | List;

/** Every number among the assumptions, with its limits: cost model 1.0, sections 3 and 7. */
export const NUMBERS: Readonly<Record<Part, Readonly<Record<string, Limit>>>> = {
  settings: {
    niRate: 'amount',
    niSecondaryThreshold: 'amount',
    pensionLower: 'amount',
    pensionUpper: 'amount',
    pensionTrigger: 'amount',
    payInflation: 'inflation',
    generalInflation: 'inflation',
    overheadRate: 'amount',
    contingencyRate: 'amount',
    employmentAllowance: 'amount',
  },
  programme: {
    years: 'years',
    groupsPerYear: 'amount',
    participantsPerGroup: 'amount',
    sessionsPerGroup: 'amount',
    hoursPerSession: 'amount',
    attendanceRate: 'share',
    completionRate: 'share',
    goalRate: 'share',
  },
  staff: {
    headcount: 'amount',
    annualSalaryFTE: 'amount',
    contractFTE: 'share',
    programmeShare: 'share',
    pensionRate: 'amount',
    otherOnCostRate: 'amount',
  },
  sessional: {
    headcount: 'amount',
    facilitatorsPerSession: 'amount',
    hourlyRate: 'amount',
    prepHoursPerSession: 'amount',
    holidayPayRate: 'amount',
    pensionRate: 'amount',
  },
  volunteers: {
    headcount: 'amount',
    perSession: 'amount',
    hoursPerSession: 'amount',
    expensesPerSession: 'amount',
    shadowHourlyRate: 'amount',
  },
  items: { quantity: 'amount', unitCost: 'amount' },
};
