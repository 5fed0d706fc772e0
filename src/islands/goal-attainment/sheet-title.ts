import { shortWords } from './what-fits.ts';

const MOST = 60;

/** Says on each sheet of paper which goal it is of. */
export function sheetTitle(words: string): string {
  const short = shortWords(words, MOST);
  return short === '' ? 'My goal' : `My goal: ${short}`;
}
