import { bibliography } from './citations.ts';

/** The references fill two pages, by the letter each begins with: A to L, then M to Z. */
export function isInFirstHalf(key: string): boolean {
  const letter = /[a-z]/i.exec(bibliography([key])[0]?.html ?? '')?.[0];
  return (letter?.toUpperCase() ?? 'A') < 'M';
}

/** Where the whole reference of a key stands. */
export function referenceAddress(key: string): string {
  return `/references/${isInFirstHalf(key) ? '' : 'm-to-z/'}#ref-${key}`;
}
