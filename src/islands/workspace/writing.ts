import { atom } from 'nanostores';

/** Whether the browser may check spelling: off, as some send what is typed to their maker. */
export const $checksSpelling = atom(false);

/** How much longer a text is than its field takes; 0 where it fits. */
export function excess(text: string, longest: number): number {
  return Math.max(0, text.length - longest);
}
