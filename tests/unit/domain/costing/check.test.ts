import { describe, expect, test } from 'vitest';
import type { DraftAssumptions } from '../../../../src/domain/costing/assumptions.ts';
import { checkAssumptions } from '../../../../src/domain/costing/check.ts';
import { costProgramme } from '../../../../src/domain/costing/cost.ts';
import { NO_FIGURE_WORDS } from '../../../../src/domain/costing/figure.ts';
import { refuse } from '../../../../src/domain/costing/refusal.ts';
import { COURSE } from './small-course.ts';

const [LEAD] = COURSE.staff;
const [GUIDES] = COURSE.sessional;
const [ROOM] = COURSE.items;

describe('assumptions are refused with the reason and the input', () => {
  test.each<[string, DraftAssumptions, string, string]>([
    ['a setting is missing', settings({ niRate: undefined }), 'value-missing', 'settings.niRate'],
    ['a setting is no number', settings({ niRate: NaN }), 'not-a-number', 'settings.niRate'],
    ['a setting has no end', settings({ niRate: Infinity }), 'not-a-number', 'settings.niRate'],
    ['a rate is negative', settings({ overheadRate: -0.1 }), 'negative', 'settings.overheadRate'],
    [
      'prices fall by all they are',
      settings({ payInflation: -1 }),
      'inflation-too-low',
      'settings.payInflation',
    ],
    [
      'a base is unknown',
      settings({ overheadBase: 'moon' }),
      'basis-unknown',
      'settings.overheadBase',
    ],
    [
      'a base is missing',
      settings({ goalRateBase: undefined }),
      'value-missing',
      'settings.goalRateBase',
    ],
    ['there is no year', programme({ years: 0 }), 'years-not-whole', 'programme.years'],
    ['there is half a year', programme({ years: 1.5 }), 'years-not-whole', 'programme.years'],
    ['there are too many years', programme({ years: 51 }), 'years-too-many', 'programme.years'],
    [
      'a count is negative',
      programme({ groupsPerYear: -1 }),
      'negative',
      'programme.groupsPerYear',
    ],
    [
      'a rate is above 1',
      programme({ completionRate: 1.01 }),
      'rate-out-of-range',
      'programme.completionRate',
    ],
    ['a rate is below 0', programme({ goalRate: -0.1 }), 'rate-out-of-range', 'programme.goalRate'],
    [
      'a contract is more than full time',
      staff({ contractFTE: 1.2 }),
      'rate-out-of-range',
      'staff.lead.contractFTE',
    ],
    [
      'a share is below 0',
      staff({ programmeShare: -0.2 }),
      'rate-out-of-range',
      'staff.lead.programmeShare',
    ],
    [
      'a pension basis is unknown',
      staff({ pensionBasis: 'half' }),
      'basis-unknown',
      'staff.lead.pensionBasis',
    ],
    [
      'a pension rate is missing',
      staff({ pensionRate: undefined }),
      'value-missing',
      'staff.lead.pensionRate',
    ],
    [
      'nobody said whether somebody opted in',
      staff({ pensionBasis: 'qualifying' }),
      'value-missing',
      'staff.lead.enrolled',
    ],
    [
      'there are hours and nobody to pay',
      sessional({ headcount: 0 }),
      'nobody-to-pay',
      'sessional.guides.headcount',
    ],
    [
      'the employed have no holiday pay',
      sessional({ employed: true, pensionBasis: 'none' }),
      'value-missing',
      'sessional.guides.holidayPayRate',
    ],
    ['a price is negative', items({ unitCost: -5 }), 'negative', 'items.room.unitCost'],
    ['a driver is unknown', items({ driver: 'perMoon' }), 'driver-unknown', 'items.room.driver'],
    ['a kind is unknown', items({ kind: 'loan' }), 'kind-unknown', 'items.room.kind'],
    ['a price is missing', items({ unitCost: undefined }), 'value-missing', 'items.room.unitCost'],
    [
      'two rows share a name',
      { ...COURSE, volunteers: [...COURSE.volunteers, ...COURSE.volunteers] },
      'id-repeated',
      'volunteers.peers',
    ],
  ])('%s', (_, draft, reason, path) => {
    const result = costProgramme(draft);
    expect(Object.keys(result)).toEqual(['kind', 'refusals']);
    expect(result).toMatchObject({ kind: 'refused', refusals: [{ reason, path }] });
  });

  test('all of them at once', () => {
    const draft = { ...settings({ niRate: undefined }), ...items({ unitCost: -5 }) };
    const both = { ...draft, settings: settings({ niRate: undefined }).settings };
    expect(checkAssumptions(both)).toMatchObject({
      kind: 'refused',
      refusals: [{ path: 'settings.niRate' }, { path: 'items.room.unitCost' }],
    });
  });
});

test('numbers that multiply beyond all counting are refused together', () => {
  expect(costProgramme(items({ unitCost: 1e308 }))).toMatchObject({
    kind: 'refused',
    refusals: [{ reason: 'too-large' }],
  });
});

describe('what is not used may be missing', () => {
  test.each<[string, DraftAssumptions]>([
    ['both open rates', programme({ completionRate: undefined, goalRate: undefined })],
    [
      'the rate of a pension that there is not',
      staff({ pensionBasis: 'none', pensionRate: undefined }),
    ],
    ['whether somebody with a full pension opted in', staff({ enrolled: undefined })],
    ['people without hours to pay', sessional({ headcount: 0, facilitatorsPerSession: 0 })],
    ['groups', programme({ groupsPerYear: 0 })],
    ['every row', { ...COURSE, staff: [], sessional: [], volunteers: [], items: [] }],
  ])('%s', (_, draft) => {
    expect(checkAssumptions(draft).kind).toBe('complete');
  });
});

test('a figure that cannot be worked out says what it waits for, or why', () => {
  const open = costProgramme(programme({ completionRate: undefined, goalRate: undefined }));
  expect(open).toMatchObject({
    kind: 'costs',
    costs: {
      totals: { financialCost: { kind: 'figure' } },
      denominators: {
        achievers: { kind: 'waits', for: ['programme.completionRate', 'programme.goalRate'] },
      },
      unitCosts: {
        financial: {
          perCompleter: { kind: 'waits', for: ['programme.completionRate'] },
          perParticipant: { kind: 'figure' },
        },
      },
    },
  });
  const none = costProgramme(programme({ completionRate: 0, groupsPerYear: 0 }));
  expect(none).toMatchObject({
    kind: 'costs',
    costs: {
      totals: { financialCost: { kind: 'figure' } },
      unitCosts: {
        economic: {
          perGroup: { kind: 'none', reason: 'no-groups' },
          perCompleter: { kind: 'none', reason: 'no-completers' },
        },
      },
    },
  });
});

test('a line for each completer waits with every total that holds it', () => {
  const draft = { ...items({ driver: 'perCompleter' }), ...{ programme: open() } };
  expect(costProgramme(draft)).toMatchObject({
    kind: 'costs',
    costs: {
      totals: {
        staffTotal: { kind: 'figure' },
        directCost: { kind: 'waits' },
        financialCost: { kind: 'waits', for: ['programme.completionRate'] },
        inKind: { kind: 'figure' },
        economicCost: { kind: 'waits' },
      },
    },
  });
});

test('an allowance larger than the insurance takes off all of it and no more', () => {
  const result = costProgramme(settings({ employmentAllowance: 10_500 }));
  // The lead's insurance is 15% of 12,000 − 5,000 = 1,050 a year.
  expect(result).toMatchObject({ kind: 'costs', costs: { years: [{}, {}] } });
  const lines = result.kind === 'costs' ? result.costs.years.flatMap((year) => year.lines) : [];
  const allowances = lines.filter(({ part }) => part === 'allowance');
  expect(allowances.map(({ amount }) => amount)).toEqual([
    { kind: 'figure', value: -1050 },
    { kind: 'figure', value: -1050 },
  ]);
});

test('an allowance without insurance is nothing, and not below nothing', () => {
  const result = costProgramme({ ...settings({ employmentAllowance: 10_500 }), staff: [] });
  const lines = result.kind === 'costs' ? result.costs.years.flatMap((year) => year.lines) : [];
  const allowances = lines.filter(({ part }) => part === 'allowance');
  // `toEqual` tells 0 from −0.
  expect(allowances.map(({ amount }) => amount)).toEqual([
    { kind: 'figure', value: 0 },
    { kind: 'figure', value: 0 },
  ]);
});

test.each([
  ['no-completers', 'This cannot be worked out because nobody completes.'],
  ['no-achievers', 'This cannot be worked out because nobody reaches a goal.'],
  ['no-groups', 'This cannot be worked out because there are no groups.'],
] as const)('%s is said in words', (reason, words) => {
  expect(NO_FIGURE_WORDS[reason]).toBe(words);
});

test.each([
  ['value-missing', 'Enter a number or make a choice. The figures rest on it.'],
  ['negative', 'Enter 0 or more. Income and grants are not taken off the cost.'],
  ['rate-out-of-range', 'Enter a share from 0% to 100%.'],
  ['years-too-many', 'Enter 50 years or fewer.'],
] as const)('%s is said as what to do', (reason, words) => {
  expect(refuse(reason, 'programme.years').message).toBe(words);
});

function open(): DraftAssumptions['programme'] {
  return { ...COURSE.programme, completionRate: undefined };
}

function settings(changes: DraftAssumptions['settings']): DraftAssumptions {
  return { ...COURSE, settings: { ...COURSE.settings, ...changes } };
}

function programme(changes: DraftAssumptions['programme']): DraftAssumptions {
  return { ...COURSE, programme: { ...COURSE.programme, ...changes } };
}

function staff(changes: Omit<DraftAssumptions['staff'][number], 'id'>): DraftAssumptions {
  return { ...COURSE, staff: [{ id: 'lead', ...LEAD, ...changes }] };
}

function sessional(changes: Omit<DraftAssumptions['sessional'][number], 'id'>): DraftAssumptions {
  return { ...COURSE, sessional: [{ id: 'guides', ...GUIDES, ...changes }] };
}

function items(changes: Omit<DraftAssumptions['items'][number], 'id'>): DraftAssumptions {
  return { ...COURSE, items: [{ id: 'room', ...ROOM, ...changes }] };
}
