/* Assumptions of any kind that the model takes, for what must always hold. */
import fc from 'fast-check';
import {
  type Assumptions,
  DRIVERS,
  GOAL_RATE_BASES,
  type Item,
  KINDS,
  OVERHEAD_BASES,
  type PensionTerms,
  type SessionalRow,
  type StaffRow,
  type VolunteerRow,
} from '../../../../src/domain/costing/assumptions.ts';

const upTo = (max: number) => fc.double({ min: 0, max, noNaN: true });
const share = upTo(1);
const inflation = fc.double({ min: -0.5, max: 0.5, noNaN: true });

const pension: fc.Arbitrary<PensionTerms> = fc.oneof(
  fc.record({
    pensionBasis: fc.constant('qualifying' as const),
    pensionRate: share,
    enrolled: fc.boolean(),
  }),
  fc.record({ pensionBasis: fc.constant('full' as const), pensionRate: share }),
  fc.record({ pensionBasis: fc.constant('none' as const) }),
);

const staff: fc.Arbitrary<StaffRow> = fc
  .tuple(
    fc.record({
      headcount: upTo(5),
      annualSalaryFTE: upTo(80_000),
      contractFTE: share,
      programmeShare: share,
      otherOnCostRate: fc.constantFrom(0, 0.005, 0.1),
      facilitator: fc.boolean(),
    }),
    pension,
  )
  .map(([post, terms]) => ({ id: '', ...post, ...terms }));

const byTheHour = fc.record({
  headcount: fc.double({ min: 0.5, max: 8, noNaN: true }),
  facilitatorsPerSession: upTo(3),
  hourlyRate: upTo(80),
  prepHoursPerSession: upTo(3),
  facilitator: fc.option(fc.boolean(), { nil: undefined }),
});

const sessional: fc.Arbitrary<SessionalRow> = fc.oneof(
  byTheHour.map((row) => ({ id: '', ...row, employed: false as const })),
  fc.tuple(byTheHour, pension, share).map(([row, terms, holidayPayRate]) => ({
    id: '',
    ...row,
    ...terms,
    employed: true as const,
    holidayPayRate,
  })),
);

const volunteers: fc.Arbitrary<VolunteerRow> = fc.record({
  id: fc.constant(''),
  headcount: upTo(30),
  perSession: upTo(5),
  hoursPerSession: upTo(4),
  expensesPerSession: upTo(20),
  shadowHourlyRate: upTo(30),
  facilitator: fc.option(fc.boolean(), { nil: undefined }),
});

const items: fc.Arbitrary<Item> = fc.record({
  id: fc.constant(''),
  category: fc.constantFrom('venue', 'materials', 'other'),
  kind: fc.constantFrom(...KINDS),
  driver: fc.constantFrom(...DRIVERS),
  quantity: upTo(3),
  unitCost: upTo(200),
  inflates: fc.boolean(),
});

/** Rows of a list, with ids that differ. */
function rows<Row extends { readonly id: string }>(
  row: fc.Arbitrary<Row>,
): fc.Arbitrary<readonly Row[]> {
  return fc
    .array(row, { maxLength: 4 })
    .map((list) => list.map((one, place) => ({ ...one, id: `row${String(place)}` })));
}

/** Complete assumptions, with nothing missing. */
export const anyCourse: fc.Arbitrary<Assumptions> = fc.record({
  settings: fc.record({
    niRate: share,
    niSecondaryThreshold: upTo(10_000),
    pensionLower: upTo(8000),
    pensionUpper: upTo(60_000),
    pensionTrigger: upTo(12_000),
    payInflation: inflation,
    generalInflation: inflation,
    overheadRate: share,
    overheadBase: fc.constantFrom(...OVERHEAD_BASES),
    contingencyRate: share,
    employmentAllowance: fc.oneof(fc.constant(0), upTo(12_000)),
    goalRateBase: fc.constantFrom(...GOAL_RATE_BASES),
  }),
  programme: fc.record({
    years: fc.integer({ min: 1, max: 4 }),
    groupsPerYear: fc.oneof(fc.constant(0), upTo(40)),
    participantsPerGroup: upTo(20),
    sessionsPerGroup: upTo(15),
    hoursPerSession: upTo(5),
    attendanceRate: share,
    completionRate: fc.oneof(fc.constant(0), share),
    goalRate: fc.oneof(fc.constant(0), share),
  }),
  staff: rows(staff),
  sessional: rows(sessional),
  volunteers: rows(volunteers),
  items: rows(items),
});

/** The same, where either open rate may be missing. */
export const anyOpenCourse: fc.Arbitrary<Assumptions> = fc
  .tuple(anyCourse, fc.boolean(), fc.boolean())
  .map(([course, hasCompletion, hasGoal]) => ({
    ...course,
    programme: {
      ...course.programme,
      completionRate: hasCompletion ? course.programme.completionRate : undefined,
      goalRate: hasGoal ? course.programme.goalRate : undefined,
    },
  }));
