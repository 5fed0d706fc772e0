import type {
  Direction,
  Directness,
  Grade,
  Link,
} from '../../../domain/theory-of-change/theory.ts';

/** What each letter means, in the words of the key. */
export const GRADES: Readonly<Record<Exclude<Grade, 'definition'>, string>> = {
  A: 'trials, or reviews of research',
  B: 'research without a comparison group, or interviews and similar studies',
  C: 'experience from practice',
  T: 'theory',
  X: 'studies disagree',
};

/**
 * What a link rests on, in words: the kind of study, what it was about, which way it points.
 * A definition rests on no study.
 */
export function describeStudy({ study, directness, direction, evidence }: Link): string {
  if (evidence.every((item) => item.grade === 'definition')) return `${study}.`;
  return `${study}: ${DIRECTNESS[directness]}; ${DIRECTION[direction]}.`;
}

const DIRECTNESS: Readonly<Record<Directness, string>> = {
  'tests-this-link': 'about this link itself',
  'whole-programme': 'about a whole programme',
  'another-population': 'about other people or settings',
  none: 'not a test',
};

const DIRECTION: Readonly<Record<Direction, string>> = {
  for: 'supports it',
  mixed: 'mixed findings',
  against: 'speaks against it',
  none: 'no findings on it',
};
