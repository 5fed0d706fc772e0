import type { Assumptions, Scenario } from '../../../../src/domain/costing/assumptions.ts';

/** Two years of two groups, with a row of each list, and numbers that can be followed by hand. */
export const COURSE: Assumptions = {
  settings: {
    niRate: 0.15,
    niSecondaryThreshold: 5000,
    pensionLower: 6240,
    pensionUpper: 50270,
    pensionTrigger: 10000,
    payInflation: 0,
    generalInflation: 0.25,
    overheadRate: 0.1,
    overheadBase: 'direct',
    contingencyRate: 0.05,
    employmentAllowance: 0,
    goalRateBase: 'completers',
  },
  programme: {
    years: 2,
    groupsPerYear: 2,
    participantsPerGroup: 10,
    sessionsPerGroup: 5,
    hoursPerSession: 2,
    attendanceRate: 0.8,
    completionRate: 0.5,
    goalRate: 0.5,
  },
  staff: [
    {
      id: 'lead',
      headcount: 1,
      annualSalaryFTE: 24000,
      contractFTE: 0.5,
      programmeShare: 1,
      pensionBasis: 'full',
      pensionRate: 0.06,
      otherOnCostRate: 0,
      facilitator: false,
    },
  ],
  sessional: [
    {
      id: 'guides',
      headcount: 1,
      facilitatorsPerSession: 1,
      hourlyRate: 75,
      prepHoursPerSession: 1,
      employed: false,
    },
  ],
  volunteers: [
    {
      id: 'peers',
      headcount: 2,
      perSession: 2,
      hoursPerSession: 1.5,
      expensesPerSession: 5,
      shadowHourlyRate: 12,
    },
  ],
  items: [
    {
      id: 'room',
      category: 'venue',
      kind: 'cash',
      driver: 'perSession',
      quantity: 2,
      unitCost: 25,
      inflates: true,
    },
    {
      id: 'training',
      category: 'training',
      kind: 'cash',
      driver: 'perFacilitator',
      quantity: 1,
      unitCost: 100,
      inflates: true,
    },
    {
      id: 'gift',
      category: 'other',
      kind: 'inKind',
      driver: 'perYear',
      quantity: 1,
      unitCost: 100,
      inflates: true,
    },
  ],
};

/** The same course as a scenario beside others. */
export const SCENARIO: Scenario = { id: 'one', name: 'Two groups', assumptions: COURSE };
