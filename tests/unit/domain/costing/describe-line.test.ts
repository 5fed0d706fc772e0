import { expect, test } from 'vitest';
import type { Assumptions, Driver } from '../../../../src/domain/costing/assumptions.ts';
import { describeLine } from '../../../../src/domain/costing/describe-line.ts';
import { describeRow } from '../../../../src/domain/costing/describe-row.ts';
import type { LinePart } from '../../../../src/domain/costing/line.ts';
import { WRITING } from '../../../../src/format.ts';
import { completed } from '../../exports/cost-samples.ts';
import { assumptionsOf } from './reference-files.ts';
import { COURSE } from './small-course.ts';

/** The sentence of the brief: 4 groups of 8 sessions, two of three paid peers at each. */
const PEERS = completed(
  assumptionsOf('cost-p-1', {
    'programme.groupsPerYear': 4,
    'programme.hoursPerSession': 2.5,
    'sessional.facilitators.prepHoursPerSession': 5,
    'sessional.facilitators.hourlyRate': 13.45,
  }),
);

function words(assumptions: Assumptions, row: string, part: LinePart = 'item'): string {
  return describeLine({ row, part }, { assumptions }, WRITING);
}

test('hours of peers are sessions times people times hours times a rate', () => {
  expect(words(PEERS, 'sessional.facilitators', 'pay')).toBe(
    '32 sessions × 2 people × (2.5 + 5 hours) × £13.45, with 12.07% holiday pay',
  );
});

test('a post is told by its contract and its share, and its on-costs by the pay of one person', () => {
  expect(words(PEERS, 'staff.coordinator', 'pay')).toBe(
    '1 person × £31,500 a year × 60% of full time × 80% of their time',
  );
  expect(words(PEERS, 'staff.coordinator', 'employerNI')).toBe(
    '1 person × 80% of their time × 15% of one person’s pay above £5,000 a year',
  );
  expect(words(PEERS, 'staff.coordinator', 'pension')).toBe(
    '1 person × 80% of their time × 3% of one person’s pay from £6,240 to £50,270 a year, if it is above £10,000',
  );
});

test.each([
  ['full', '2 people × 6% of one person’s pay, as pay rises by 3.5% a year'],
  ['none', 'No pension is paid'],
])('a pension on the basis "%s"', (basis, expected) => {
  const changes = { 'staff.practitioners.pensionBasis': basis };
  const assumptions = completed(assumptionsOf('cost-p-2', changes));
  expect(words(assumptions, 'staff.practitioners', 'pension')).toBe(expected);
});

test('somebody who has opted in needs no trigger', () => {
  const assumptions = completed(assumptionsOf('cost-p-3'));
  expect(words(assumptions, 'staff.volunteerCoordinator', 'pension')).not.toContain('£10,000');
});

test('volunteers, and the allowance', () => {
  expect(words(PEERS, 'volunteers.peers', 'expenses')).toBe('32 sessions × 2 volunteers × £7.50');
  expect(words(PEERS, 'volunteers.peers', 'time')).toBe(
    '32 sessions × 2 volunteers × 2.5 hours × £12.21',
  );
  expect(words(PEERS, 'settings', 'allowance')).toBe(
    'Takes off the National Insurance above, up to £10,500 a year',
  );
});

test.each<readonly [Driver, string]>([
  ['perProgramme', '2 × £25, once'],
  ['perFacilitator', '3 facilitators × 2 × £25, once'],
  ['perFacilitatorYear', '3 facilitators × 2 × £25 a year'],
  ['perYear', '2 × £25 a year'],
  ['perGroup', '2 groups a year × 2 × £25'],
  ['perSession', '10 sessions a year × 2 × £25'],
  ['perParticipant', '20 people a year × 2 × £25'],
  // 2 groups × 10 people × 5 sessions × 80%.
  ['perAttendance', '80 attendances a year × 2 × £25'],
  ['perCompleter', '10 people a year who complete × 2 × £25'],
])('an item counted %s', (driver, expected) => {
  const items = COURSE.items.slice(0, 1).map((item) => ({ ...item, driver, inflates: false }));
  expect(words({ ...COURSE, items }, 'items.room')).toBe(expected);
});

test('prices that fall are said to fall, and a single year has no rise', () => {
  const settings = { ...COURSE.settings, generalInflation: -0.02 };
  expect(words({ ...COURSE, settings }, 'items.room')).toMatch(/, as prices fall by 2% a year$/);
  const programme = { ...COURSE.programme, years: 1 };
  expect(words({ ...COURSE, programme }, 'items.room')).toBe('10 sessions × 2 × £25');
});

test('what waits for the completion rate says so', () => {
  const assumptions = completed(assumptionsOf('cost-p-2', { 'programme.completionRate': null }));
  expect(words(assumptions, 'items.completionPack')).toBe(
    'people who complete × £6, once the completion rate is known, as prices rise by 2% a year',
  );
});

test('a row that is not there is a broken promise', () => {
  expect(() => words(COURSE, 'items.moon')).toThrow(RangeError);
});

test('people are told before their costs, and an item is not', () => {
  const tell = (row: string) => describeRow(row, { assumptions: PEERS }, WRITING);
  expect(tell('sessional.facilitators')).toBe('3 people share 32 sessions, 2 at each.');
  expect(tell('staff.coordinator')).toBe(
    '1 post, at 60% of full time. 80% of that time goes to this programme.',
  );
  expect(tell('volunteers.peers')).toBe('6 volunteers share 32 sessions, 2 at each.');
  expect(tell('items.venue')).toBeUndefined();
});
