import { getEntry } from 'astro:content';
import type { Theory } from '../../../domain/theory-of-change/theory.ts';

/** The theory of change of this site, as its schema has checked it. */
export async function theoryOfChange(): Promise<Theory> {
  return (await getEntry('theoryOfChange', 'theory-of-change')).data;
}
