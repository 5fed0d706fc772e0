import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type CostData, createCostStore } from '../../../../src/islands/costing/store.ts';
import { costingSchema } from '../../../../src/schemas/content/costing.ts';
import { makeTab } from '../workspace/fake-browser.ts';

const TODAY = '2026-11-24';

/** What the estimator begins with, as its page fetches it. */
export const data: CostData = {
  ...costingSchema.parse(parse(readFileSync('content/data/costing.yaml', 'utf8'))),
  references: { ae2026: { title: 'Workplace pensions', href: '/references/#ae2026' } },
};

/** An estimator that nobody has touched, with a clock that can be set. */
export function makeEstimator(today = { day: TODAY }) {
  const record = makeTab({ tool: 'costing' });
  record.doNotKeep();
  return { record, store: createCostStore(record, data, () => today.day) };
}
