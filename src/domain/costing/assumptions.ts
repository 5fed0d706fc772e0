/*
 * What a cost is worked out from. The names of the fields are those of the cost model 1.0, section 3.
 * Money is pounds (GBP), rates are fractions (0.15 is 15%), and every price is one of year 0.
 */

/** What a year holds a number of: section 4. */
export const DRIVERS = [
  ...['perProgramme', 'perFacilitator', 'perFacilitatorYear', 'perYear', 'perGroup'],
  ...['perSession', 'perParticipant', 'perAttendance', 'perCompleter'],
] as const satisfies readonly Driver[];
export type Driver =
  | 'perProgramme'
  | 'perFacilitator'
  | 'perFacilitatorYear'
  | 'perYear'
  | 'perGroup'
  | 'perSession'
  | 'perParticipant'
  | 'perAttendance'
  | 'perCompleter';

/** What the overhead rate is charged on: all direct cost, or staff cost alone. */
export const OVERHEAD_BASES = ['direct', 'staff'] as const;
type OverheadBase = (typeof OVERHEAD_BASES)[number];

/** Whose share the goal rate is: of those who complete, or of all who start. */
export const GOAL_RATE_BASES = ['completers', 'starters'] as const;
type GoalRateBase = (typeof GOAL_RATE_BASES)[number];

/** What the pension rate is charged on: pay between two limits, all pay, or nothing. */
export const PENSION_BASES = ['qualifying', 'full', 'none'] as const;
type PensionBasis = (typeof PENSION_BASES)[number];

/** Paid out, or used without paying. */
export const KINDS = ['cash', 'inKind'] as const;
export type Kind = (typeof KINDS)[number];

export interface Settings {
  /** Employer National Insurance as a fraction of pay above the threshold, 0 or more. */
  readonly niRate: number;
  /** Pounds a year, 0 or more. */
  readonly niSecondaryThreshold: number;
  /** Qualifying earnings begin here: pounds a year, 0 or more. */
  readonly pensionLower: number;
  /** Qualifying earnings end here: pounds a year, 0 or more. */
  readonly pensionUpper: number;
  /** Pay above this is enrolled: pounds a year, 0 or more. */
  readonly pensionTrigger: number;
  /** A fraction a year, above −1. */
  readonly payInflation: number;
  /** A fraction a year, above −1. */
  readonly generalInflation: number;
  /** A fraction, 0 or more. */
  readonly overheadRate: number;
  readonly overheadBase: OverheadBase;
  /** A fraction, 0 or more. */
  readonly contingencyRate: number;
  /** Pounds a year attributed to this programme; 0 if none. */
  readonly employmentAllowance: number;
  readonly goalRateBase: GoalRateBase;
}

/** The course, the same in every year. */
export interface Programme {
  /** A whole number, 1 or more. */
  readonly years: number;
  /** 0 or more, as are the next three. None of them needs to be whole. */
  readonly groupsPerYear: number;
  readonly participantsPerGroup: number;
  readonly sessionsPerGroup: number;
  readonly hoursPerSession: number;
  /** The mean share of sessions that starters attend, dropouts included: 0 to 1. */
  readonly attendanceRate: number;
  /** The share of starters who complete, 0 to 1; missing while nobody has said. */
  readonly completionRate?: number | undefined;
  /** The share of `goalRateBase` who reach a goal, 0 to 1; missing while nobody has said. */
  readonly goalRate?: number | undefined;
}

/** What an employer pays towards a pension; what a basis does not use may be missing. */
export type PensionTerms =
  | {
      readonly pensionBasis: 'qualifying';
      /** A fraction of pay, 0 or more. */
      readonly pensionRate: number;
      /** Whether somebody below the trigger has opted in. */
      readonly enrolled: boolean;
    }
  | {
      readonly pensionBasis: 'full';
      readonly pensionRate: number;
      readonly enrolled?: boolean | undefined;
    }
  | {
      readonly pensionBasis: 'none';
      readonly pensionRate?: number | undefined;
      readonly enrolled?: boolean | undefined;
    };

interface Post {
  /** Unlike that of any other row in its list. */
  readonly id: string;
  /** 0 or more. */
  readonly headcount: number;
  /** Pounds a year for full time, 0 or more. */
  readonly annualSalaryFTE: number;
  /** The contract as a share of full time, 0 to 1. */
  readonly contractFTE: number;
  /** The share of contracted time that this programme takes, 0 to 1. */
  readonly programmeShare: number;
  /** A fraction of pay, 0 or more. */
  readonly otherOnCostRate: number;
  /** Whether they are counted for training. */
  readonly facilitator: boolean;
}

/** Employed people who give the programme a share of their post. */
export type StaffRow = Post & PensionTerms;

interface PaidByTheHour {
  readonly id: string;
  /** How many people share the hours: 0 or more, and more than 0 with hours to pay. */
  readonly headcount: number;
  /** 0 or more; need not be whole. */
  readonly facilitatorsPerSession: number;
  /** Pounds, 0 or more. */
  readonly hourlyRate: number;
  /** Paid preparation and travel for each facilitator and session, 0 or more. */
  readonly prepHoursPerSession: number;
  /** Whether they are counted for training; true unless said otherwise. */
  readonly facilitator?: boolean | undefined;
}

type OnThePayroll = PensionTerms & {
  readonly employed: true;
  /** A fraction of pay, 0 or more; 0.1207 is 5.6 weeks of 46.4. */
  readonly holidayPayRate: number;
};

/** Self-employed: what belongs to the payroll may be missing, and is not used if it is there. */
interface Invoicing {
  readonly employed: false;
  readonly holidayPayRate?: number | undefined;
  readonly pensionBasis?: PensionBasis | undefined;
  readonly pensionRate?: number | undefined;
  readonly enrolled?: boolean | undefined;
}

/** People who are paid by the hour. */
export type SessionalRow = PaidByTheHour & (OnThePayroll | Invoicing);

/** People who give their time. */
export interface VolunteerRow {
  readonly id: string;
  /** 0 or more. */
  readonly headcount: number;
  /** Volunteers at each session, 0 or more. */
  readonly perSession: number;
  /** For each volunteer, preparation included: 0 or more. */
  readonly hoursPerSession: number;
  /** Pounds paid out to each volunteer for each session, 0 or more. */
  readonly expensesPerSession: number;
  /** What an hour is worth in pounds, 0 or more. */
  readonly shadowHourlyRate: number;
  /** Whether they are counted for training; true unless said otherwise. */
  readonly facilitator?: boolean | undefined;
}

/** Anything else that is bought or given. */
export interface Item {
  readonly id: string;
  readonly category: string;
  readonly kind: Kind;
  readonly driver: Driver;
  /** For each unit of the driver, 0 or more. */
  readonly quantity: number;
  /** Pounds, 0 or more. */
  readonly unitCost: number;
  /** Whether its price rises with general inflation. */
  readonly inflates: boolean;
}

/** Everything a cost is worked out from: complete, and within limits. `checkAssumptions` tells. */
export interface Assumptions {
  readonly settings: Settings;
  readonly programme: Programme;
  readonly staff: readonly StaffRow[];
  readonly sessional: readonly SessionalRow[];
  readonly volunteers: readonly VolunteerRow[];
  readonly items: readonly Item[];
}

/** Whatever may stand in a form: any number, any word, or nothing yet. */
type Loose<Value> = Value extends number
  ? number | undefined
  : Value extends string
    ? string | undefined
    : Value extends boolean
      ? boolean | undefined
      : Value;
type Draft<Whole> = { readonly [Field in keyof Whole]?: Loose<Whole[Field]> | undefined };
type DraftRow<Row> = Draft<Omit<Row, 'id'>> & { readonly id: string };
type Enrolled = Extract<PensionTerms, { pensionBasis: 'qualifying' }>;

/** Assumptions as somebody enters them: a field may be blank, out of its limits or unknown. */
export interface DraftAssumptions {
  readonly settings: Draft<Settings>;
  readonly programme: Draft<Programme>;
  readonly staff: readonly DraftRow<Post & Enrolled>[];
  readonly sessional: readonly DraftRow<PaidByTheHour & OnThePayroll & Enrolled>[];
  readonly volunteers: readonly DraftRow<VolunteerRow>[];
  readonly items: readonly DraftRow<Item>[];
}

/** A set of assumptions with a name, to set beside others. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly assumptions: DraftAssumptions;
}
