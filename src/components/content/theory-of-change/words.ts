import type { Direction, Directness, Grade } from '../../../domain/theory-of-change/theory.ts';

/** What each letter means, in the words of the key. */
export const GRADES: Readonly<Record<Exclude<Grade, 'definition'>, string>> = {
  A: 'trials, or reviews of research',
  B: 'research without a comparison group, or interviews and similar studies',
  C: 'experience from practice',
  T: 'theory',
  X: 'studies disagree',
};

/** How directly a link was tested. */
export const DIRECTNESS: Readonly<Record<Directness, string>> = {
  'tests-this-link': 'This link itself',
  'whole-programme': 'A whole programme',
  'another-population': 'Other people or settings',
  none: 'Not tested',
};

/** Which way the findings point. */
export const DIRECTION: Readonly<Record<Direction, string>> = {
  for: 'For',
  mixed: 'Mixed',
  against: 'Against',
  none: 'Neither way',
};
