import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { costTable } from '../../../src/exports/cost-table.ts';
import { inputWords } from '../../../src/exports/cost-words.ts';
import { budgetOf } from '../../../src/islands/costing/budget-of.ts';
import { makeEstimator } from '../islands/costing/examples.ts';

// content/data/costing.yaml: the coordinator's contract is 0.4 of full time.
test('a share of something is handed out as a percentage of it', () => {
  expect(readFileSync('content/data/costing.yaml', 'utf8')).toContain('contractFTE: 0.4');
  const budget = budgetOf(makeEstimator().store);
  if (!budget) throw new Error('The example has no figures.');
  const contract = budget.inputs.find(({ path }) => path === 'staff.coordinator.contractFTE');
  expect(contract && inputWords(contract)).toBe('40% of full time');
  expect(costTable(budget)).toContain('Contract,% of full time,40,');
});
