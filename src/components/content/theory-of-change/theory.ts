import { getEntry } from 'astro:content';
import type { Theory } from '../../../domain/theory-of-change/theory.ts';

/** The theory of change of this site, as its schema has checked it. */
export async function theoryOfChange(): Promise<Theory> {
  const entry = await getEntry('theoryOfChange', 'theory-of-change');
  if (!entry)
    throw new Error('content/data/theory-of-change.yaml is not there. Pages draw it: write it.');
  return entry.data;
}
