import { expect, test } from 'vitest';
import { costTable } from '../../../src/exports/cost-table.ts';
import { assumptionsOf } from '../domain/costing/reference-files.ts';
import { COURSE } from '../domain/costing/small-course.ts';
import { makeBudget } from './cost-samples.ts';

function rowsOf(...budget: Parameters<typeof makeBudget>): readonly string[] {
  return costTable(makeBudget(...budget))
    .replace('\uFEFF', '')
    .split('\r\n')
    .slice(0, -1);
}

test('amounts of years stand side by side, in pounds to the penny', () => {
  const rows = rowsOf(COURSE);
  expect(rows[0]).toBe('Part,Belongs to,What,Unit,Value or all years,Year 1,Year 2,With it');
  // 2 × 5 × 2 × £25 = £500, and a quarter more: £625. Training is 3 people × £100, once.
  expect(rows).toEqual(
    expect.arrayContaining([
      '"Line, paid",Room,Row items.room,£,1125,500,625,"10 sessions a year × 2 × £25, as prices rise by 25% a year"',
      '"Line, paid",Recruiting and training peers,Row items.training,£,300,300,,"3 facilitators × £100, once"',
      'Assumption,settings,settings.niRate,%,15,,,"Example. Ours, to be replaced"',
    ]),
  );
});

test('totals and cost for each are those of the reference, rounded once', () => {
  const rows = rowsOf(assumptionsOf('cost-p-1'));
  expect(rows).toEqual(
    expect.arrayContaining([
      'Total,,Financial cost,£,35773.1,35773.1,',
      'Total,,Economic cost,£,39423.5,39423.5,',
      'Quantity,,People who complete,,54,,',
      'Cost for each,Financial cost,For each person who completes,£,662.46,,',
      'Cost for each,Economic cost,For each person who starts,£,547.55,,',
    ]),
  );
});

test('what cannot be worked out is a sentence', () => {
  const rows = rowsOf(
    assumptionsOf('cost-p-1', { 'programme.goalRate': null, 'programme.groupsPerYear': 0 }),
  );
  expect(rows).toContain('Quantity,,People who reach a goal,,This waits for the goal rate.,,');
  expect(rows).toContain(
    'Cost for each,Financial cost,For each group,£,This cannot be worked out because there are no groups.,,',
  );
});

test('a name that begins like a formula stays text', () => {
  const rows = rowsOf(COURSE, { name: '=cmd|x', rowNames: { 'items.room': '@SUM(1)' } });
  expect(rows[1]).toMatch(/^Budget,,'=cmd\|x,/);
  expect(rows.some((row) => row.startsWith(`"Line, paid",Room,'@SUM(1),`))).toBe(true);
});

test('every row has as many cells, and warnings are the first of the notes', () => {
  const rows = rowsOf(COURSE, { warnings: ['Supervision is 0.'] });
  const cells = rows.map((row) => row.replaceAll(/"(?:[^"]|"")*"/g, 'text').split(',').length);
  expect(new Set(cells)).toEqual(new Set([8]));
  const notes = rows.filter((row) => row.startsWith('Note,'));
  expect(notes[1]).toBe('Note,,Supervision is 0.,,,,,');
});
