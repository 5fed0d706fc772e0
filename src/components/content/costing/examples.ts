import { getEntry } from 'astro:content';
import { referenceAddress } from '../../../citations/halves.ts';
import { references } from '../../../citations/references.ts';
import { shortTitle } from '../../../citations/short-title.ts';
import type { CostExamples, CostReference } from '../../../domain/costing/example.ts';

/** What the estimator begins with, as its schema has checked it. */
export async function costExamples(): Promise<CostExamples> {
  const entry = await getEntry('costing', 'costing');
  if (!entry)
    throw new Error('content/data/costing.yaml is not there. The cost estimator needs it.');
  return entry.data;
}

/** The references that its figures rest on, by key. */
export function costReferences({ figures }: CostExamples): Readonly<Record<string, CostReference>> {
  const keys = [...new Set(figures.flatMap(({ sources }) => sources))];
  return Object.fromEntries(
    keys.map((key) => {
      const title = references().get(key)?.title ?? key;
      return [key, { title: shortTitle(title), href: referenceAddress(key) }];
    }),
  );
}
