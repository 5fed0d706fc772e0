import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citedKeys } from '../../../../../src/citations/find.ts';
import {
  PUBLISHED_COSTS,
  publishedCostKeys,
} from '../../../../../src/components/content/costing/published-costs.ts';

test.each(PUBLISHED_COSTS)('$programme has a place for each figure it quotes', (cost) => {
  expect(cost.figure.match(/…/g) ?? []).toHaveLength(cost.facts.length);
  expect(cost.sources.length).toBeGreaterThan(0);
});

test('the page that shows the whole list names all its sources', () => {
  const text = readFileSync('content/pages/costing-method.mdx', 'utf8');
  const [, head = '', body = ''] = text.split(/^---$/m);
  const { sources }: { sources: readonly string[] } = parse(head);
  const named = [...sources, ...citedKeys(body).map(({ key }) => key)];
  expect(named).toEqual(expect.arrayContaining([...publishedCostKeys()]));
});

test('the short list holds programmes of this kind alone', () => {
  expect(publishedCostKeys(true)).toEqual(['mhfcc', 'mhfspw', 'fisher2019', 'iemmi2015']);
});
