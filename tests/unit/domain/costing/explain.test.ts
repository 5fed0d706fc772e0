import { expect, test } from 'vitest';
import { explainCosts } from '../../../../src/domain/costing/explain.ts';
import { inputsOf, type Working } from '../../../../src/domain/costing/working.ts';
import { COURSE } from './small-course.ts';

const explained = explainCosts(COURSE);

test('a line is a quantity times a price, down to its inputs', () => {
  // 2 groups × 5 sessions × 2 hours × £25, at the prices of year 1: × (1 + 0.25)¹.
  expect(lineOf('items.room')).toBe(
    '(((programme.groupsPerYear × programme.sessionsPerGroup) × items.room.quantity) ' +
      '× items.room.unitCost × ((1 + settings.generalInflation) ^ 1)) = 625',
  );
});

test('a payroll line shows what one person costs, and how many people', () => {
  expect(lineOf('staff.lead.employerNI')).toBe(
    '((settings.niRate × largest(0, ((staff.lead.annualSalaryFTE × staff.lead.contractFTE ' +
      '× ((1 + settings.payInflation) ^ 1)) − settings.niSecondaryThreshold))) ' +
      '× staff.lead.headcount × staff.lead.programmeShare) = 1050',
  );
});

test('a cost for each completer rests on what every line rests on', () => {
  const inputs = inputsOf(explained.unitCosts.financial.perCompleter);
  expect([...inputs]).toEqual(
    expect.arrayContaining([
      'programme.completionRate',
      'programme.years',
      'items.room.unitCost',
      'settings.overheadBase',
      'staff.lead.annualSalaryFTE',
    ]),
  );
  // What is in kind is no part of financial cost.
  expect([...inputs]).not.toContain('volunteers.peers.shadowHourlyRate');
  expect([...inputsOf(explained.unitCosts.economic.perCompleter)]).toContain(
    'volunteers.peers.shadowHourlyRate',
  );
});

test('what falls once is explained in year 0 alone', () => {
  const years = explained.years.map(({ lines }) =>
    lines.some(({ key }) => key === 'items.training'),
  );
  expect(years).toEqual([true, false]);
});

/** The working of a line in year 1, as one would write it. */
function lineOf(key: string): string {
  const line = explained.years[1]?.lines.find((candidate) => candidate.key === key);
  if (!line) throw new Error(`There is no line ${key}.`);
  const { value } = line.working;
  return `${written(line.working)} = ${value.kind === 'figure' ? String(value.value) : value.kind}`;
}

const SIGNS = { sum: '+', product: '×', quotient: '÷', difference: '−', power: '^' } as const;

function written(working: Working): string {
  if (working.kind === 'input') return working.path;
  if (working.kind === 'number')
    return working.value.kind === 'figure' ? String(working.value.value) : '';
  const parts = working.parts.map(written);
  const { operation } = working;
  if (operation === 'smallest' || operation === 'largest' || operation === 'if-above') {
    return `${operation}(${parts.join(', ')})`;
  }
  return `(${parts.join(` ${SIGNS[operation]} `)})`;
}
