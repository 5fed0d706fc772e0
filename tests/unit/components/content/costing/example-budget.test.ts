import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  assumptionGroups,
  pricedRows,
  writeFigure,
} from '../../../../../src/components/content/costing/assumption-rows.ts';
import {
  type ExampleBudget,
  exampleBudget,
  keysOf,
} from '../../../../../src/components/content/costing/example-budget.ts';
import {
  type AmountRow,
  economicRows,
  inKindRows,
  paidLines,
  quantityRows,
  roundingNotes,
  totalRows,
  unitRows,
} from '../../../../../src/components/content/costing/example-lines.ts';
import type { CostExample, PeerTerms } from '../../../../../src/domain/costing/example.ts';
import { costingSchema } from '../../../../../src/schemas/content/costing.ts';

const examples = costingSchema.parse(parse(readFileSync('content/data/costing.yaml', 'utf8')));

/*
 * By hand, peers paid. Three facilitators, 4 × 8 = 32 sessions, 4 × 10 = 40 people, and
 * 40 × 8 × 0.75 = 240 attendances.
 *
 * Coordinator: 30,000 × 0.4 = 12,000; NI 15% × (12,000 − 5,000) = 1,050; pension, as 12,000 is
 * above 10,000, 3% × (12,000 − 6,240) = 172.80.
 * Peers: 4 × 8 × 2 × (2.5 + 5) = 480 hours × 13.45 = 6,456; × 1.1207 = 7,235.2392. A third is
 * 2,411.75, below both thresholds.
 * Staff: 12,000 + 1,050 + 172.80 + 7,235.2392 = 20,458.0392.
 * Once: 40 × 13.45 = 538; 400; 4 × 350 = 1,400; 3 × 28 × 13.45 = 1,129.80; 3 × 4 × 15 = 180;
 * 3 × 49.50 = 148.50: 3,796.30.
 * Supervision: 40 × 40 = 1,600; 3 × 20 × 13.45 = 807: 2,407.
 * Access: 240 × 4 = 960; 32 × 10 × 7 = 2,240; 4 × 5 × 60 = 1,200; 240 × 3 = 720: 5,120.
 * Room: 32 × 3.5 × 15 = 1,680. Materials: 40 × 8 = 320; 12 × 20 = 240: 560.
 * Safeguarding: 24 × 25 = 600; 300: 900. Evaluation: 4 × 300 = 1,200; 4 × 2 × 20 = 160: 1,360.
 * Ending: 4 × 200 = 800.
 * Direct: 20,458.0392 + 3,796.30 + 2,407 + 5,120 + 1,680 + 560 + 900 + 1,360 + 800 = 37,081.3392.
 * Overheads 15%: 5,562.20088. Contingency 5% of 42,643.54008: 2,132.177004. All: 44,775.717084.
 */
describe('the peer-led example with paid peers', () => {
  const example = worked('peer-led', 'paid');

  test('pays the peers for all their hours, with holiday pay', () => {
    const rows = paidLines(example).flatMap((group) => group.rows);
    expect(rows.find(({ name }) => name === 'Peer facilitators: pay')).toEqual({
      name: 'Peer facilitators: pay',
      working: '32 sessions × 2 people × (2.5 + 5 hours) × £13.45, with 12.07% holiday pay',
      amount: '£7,235.24',
    });
  });

  test('has its lines under what they are for', () => {
    expect(paidLines(example).map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Staff and paid peers', 6],
      ['Designing it together', 1],
      ['Recruiting and training peers', 5],
      ['Supervision', 2],
      ['Access: travel, childcare, interpreters, food', 4],
      ['Room', 1],
      ['Materials', 2],
      ['Safeguarding and insurance', 2],
      ['Evaluation', 2],
      ['Endings', 1],
    ]);
  });

  test('counts groups, people and sessions', () => {
    expect(amountOf(quantityRows(example))).toEqual({
      Groups: '4',
      'People who start': '40',
      Sessions: '32',
      Attendances: '240',
      Facilitators: '3',
    });
  });

  test('adds up in the order of the rule book', () => {
    expect(totalRows(example).map(({ name, amount }) => [name, amount])).toEqual([
      ['Staff, less any Employment Allowance', '£20,458.04'],
      ['Direct cost', '£37,081.34'],
      ['Overheads', '£5,562.20'],
      ['Contingency', '£2,132.18'],
      ['Financial cost', '£44,775.72'],
    ]);
  });

  test('is divided by groups, sessions and people, and waits for the two open rates', () => {
    // 44,775.717084 ÷ 4, ÷ 32, ÷ 40 and ÷ 240.
    expect(amountOf(unitRows(example))).toEqual({
      'For each group': '£11,193.93',
      'For each session': '£1,399.24',
      'For each person who starts': '£1,119.39',
      'For each attendance': '£186.57',
      'For each person who completes': 'This waits for the completion rate.',
      'For each person who reaches a goal': 'This waits for the completion rate and the goal rate.',
    });
  });

  test('says nothing of rounding while what is shown adds up', () => {
    // 37,081.34 + 5,562.20 + 2,132.18 = 44,775.72, and only one line has parts of a penny.
    expect(roundingNotes(example)).toEqual([]);
  });
});

/*
 * By hand, with volunteers. Coordinator: 13,222.80 as before. Expenses: 32 × 2 × 6 = 384.
 * Once: 538 + 400 + 1,400; six facilitators: 6 × 4 × 15 = 360 and 6 × 13.20 = 79.20: 2,777.20.
 * Supervision 1,600, access 5,120, room 1,680, materials 560, safeguarding 900, evaluation 1,360,
 * ending 800. Direct: 28,404. Financial: 28,404 × 1.15 × 1.05 = 34,297.83.
 * In kind: 32 × 2 × 7.5 = 480 hours × 12.71 = 6,100.80, and no rooms lent.
 */
describe('the peer-led example with volunteers', () => {
  const example = worked('peer-led', 'volunteer');

  test('pays their expenses and not their time', () => {
    expect(amountOf(totalRows(example))).toMatchObject({
      'Staff, less any Employment Allowance': '£13,222.80',
      'Direct cost': '£28,404.00',
      'Financial cost': '£34,297.83',
    });
  });

  test('shows their time in kind', () => {
    expect(inKindRows(example)).toEqual([
      {
        name: 'Peer facilitators (volunteers): time given',
        working: '32 sessions × 2 volunteers × 7.5 hours × £12.71',
        amount: '£6,100.80',
      },
      {
        name: 'Rooms lent by a partner: hours',
        working: '32 sessions × 0 × £15',
        amount: '£0.00',
      },
    ]);
    expect(amountOf(economicRows(example))).toEqual({
      'In kind': '£6,100.80',
      'Economic cost': '£40,398.63',
    });
  });
});

test('a note says by how much lines as shown differ from their total', () => {
  const { costs, ...rest } = worked('peer-led', 'paid');
  const [year] = costs.years;
  if (!year) throw new Error('The example has no year.');
  // Three lines of 0.004 are shown as 0.00 each, and their sum 0.012 as 0.01.
  const lines = year.lines
    .slice(0, 3)
    .map((line) => ({ ...line, amount: { kind: 'figure', value: 0.004 } as const }));
  const directCost = { kind: 'figure', value: 0.012 } as const;
  const nothing = { kind: 'figure', value: 0 } as const;
  const totals = { ...costs.totals, directCost, overhead: nothing, contingency: nothing };
  const notes = roundingNotes({
    ...rest,
    costs: {
      ...costs,
      years: [{ ...year, lines }],
      totals: { ...totals, financialCost: directCost },
    },
  });
  expect(notes).toEqual([
    'Lines and direct cost: Each amount is rounded by itself, so the lines shown add up to 1p less than the total shown.',
  ]);
});

describe('assumptions', () => {
  const example = worked('peer-led', 'paid');

  test('have their unit, one or many, and the figure they come from', () => {
    const [course, coordinator] = assumptionGroups(example);
    expect(course?.rows.map(({ name, value, unit }) => [name, value, unit])).toEqual([
      ['Groups in a year', '4', 'groups'],
      ['People in each group', '10', 'people'],
      ['Sessions in each group', '8', 'sessions'],
      ['Hours of a session', '2.5', 'hours'],
      ['Years', '1', 'year'],
      ['Sessions that people come to', '75%', ''],
      ['People who complete', '', ''],
      ['People who reach a goal', '', ''],
    ]);
    expect(coordinator?.title).toBe('Coordinator');
    expect(
      coordinator?.rows.map(({ name, value, unit, figure }) => [name, value, unit, figure?.id]),
    ).toEqual(
      expect.arrayContaining([
        ['How many people', '1', 'person', undefined],
        ['Salary for full time', '£30,000', 'a year', undefined],
        ['Contract', '40%', 'of full time', undefined],
        ['Employer’s share of the pension', '3%', '', 'pension-rate'],
      ]),
    );
  });

  test('of other costs stand in a row each', () => {
    const rows = pricedRows(example);
    expect(rows).toHaveLength(21);
    expect(rows.find(({ name }) => name === 'Room: hours, with setting up')).toMatchObject({
      quantity: '3.5',
      counted: 'for each session',
      price: '£15',
      figure: { id: 'room-hour' },
    });
    expect(rows.at(-1)?.name).toBe('Rooms lent by a partner: hours (in kind)');
  });
});

test.each([
  ['ni-rate', '15%'],
  ['ni-threshold', '£5,000 a year'],
  ['holiday-pay', '12.07% of pay'],
  ['real-living-wage', '£13.45 an hour'],
  ['dbs-agency', '£13.20'],
])('the figure %s is written %s', (id, written) => {
  const figure = examples.figures.find((candidate) => candidate.id === id);
  expect(figure && writeFigure(examples, figure)).toBe(written);
});

test('the keys of an example are those of the figures it uses, each once', () => {
  const keys = keysOf([worked('peer-led', 'paid')]);
  expect(keys.toSorted()).toEqual(
    [
      ...['ae2026', 'coram2025', 'dbsrise', 'interp2026', 'nic2025', 'nic2026', 'rlw2025'],
      ...['tnlcffcr', 'venue', 'venue2'],
    ].toSorted(),
  );
});

test('an example that cannot be worked out names what is in the way', () => {
  const broken = { ...preset('peer-led'), programme: { years: 0 } };
  expect(() => exampleBudget({ examples, example: broken }, 'paid')).toThrow(
    /"peer-led" cannot be worked out: programme\.years \(.*costing\.yaml/,
  );
});

function preset(model: string): CostExample {
  const found = examples.presets.find((candidate) => candidate.model === model);
  if (!found) throw new Error(`There is no example of ${model}.`);
  return found;
}

function worked(model: string, peers: PeerTerms): ExampleBudget {
  return exampleBudget({ examples, example: preset(model) }, peers);
}

function amountOf(rows: readonly AmountRow[]): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.map(({ name, amount }) => [name, amount]));
}
