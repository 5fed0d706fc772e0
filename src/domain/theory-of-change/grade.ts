import type { Direction, Directness, Grade, Link } from './theory.ts';

/** How a link is drawn. Only A or B that tested the link itself, with findings for it, is `tested`. */
export type LinePattern =
  'tested' | 'indirect' | 'practice' | 'theory' | 'contested' | 'definition';

/** A grade as a reader sees it: never a bare A where the evidence is mixed or indirect. */
export interface DisplayedGrade {
  readonly grade: Grade;
  /** The limits, in words, such as "another population". */
  readonly qualifiers: readonly string[];
  /** Letter and limits together, such as "A, mixed". */
  readonly text: string;
  readonly pattern: LinePattern;
}

/**
 * The grade of a link as it is shown, with every limit beside the letter.
 *
 * @param link - One or more pieces of evidence, how direct they are and which way they point.
 *   Evidence graded X decides the grade; otherwise the strongest letter does, A before T.
 * @returns The grade, its limits, both as text, and the line pattern.
 * @throws RangeError if there is no evidence; a theory that has been checked always has some.
 * @see `desilva2014`
 * @example displayGrade({ evidence: [{ grade: 'A', sources: ['epton2017'], note: '' }], directness: 'another-population', direction: 'for' }) // { grade: 'A', qualifiers: ['another population'], text: 'A, another population', pattern: 'indirect' }
 */
export function displayGrade(
  link: Pick<Link, 'evidence' | 'directness' | 'direction'>,
): DisplayedGrade {
  const grade = STRONGEST_FIRST.find((one) => link.evidence.some((item) => item.grade === one));
  if (grade === undefined)
    throw new RangeError('A link needs evidence before its grade can be shown.');
  const qualifiers = limits(grade, link.direction, link.directness);
  const limited = qualifiers.length > 0 && PATTERNS[grade] === 'tested';
  return {
    grade,
    qualifiers,
    text: [grade, ...qualifiers].join(', '),
    pattern: limited ? 'indirect' : PATTERNS[grade],
  };
}

/**
 * The weakest of several line patterns, for a link that stands for a path of several.
 *
 * @param patterns - One or more patterns, in any order.
 * @returns The weakest of them: contested, then theory, practice, indirect, tested, definition.
 *   `definition` if there are none.
 * @see `desilva2014`
 * @example weakestPattern(['tested', 'theory', 'indirect']) // 'theory'
 */
export function weakestPattern(patterns: readonly LinePattern[]): LinePattern {
  return WEAKEST_FIRST.find((pattern) => patterns.includes(pattern)) ?? 'definition';
}

const STRONGEST_FIRST: readonly Grade[] = ['X', 'A', 'B', 'C', 'T', 'definition'];

const WEAKEST_FIRST: readonly LinePattern[] = [
  'contested',
  'theory',
  'practice',
  'indirect',
  'tested',
];

const PATTERNS: Readonly<Record<Grade, LinePattern>> = {
  A: 'tested',
  B: 'tested',
  C: 'practice',
  T: 'theory',
  X: 'contested',
  definition: 'definition',
};

const DIRECTION_LIMITS: Readonly<Record<Direction, string>> = {
  for: '',
  mixed: 'mixed',
  against: 'against',
  none: 'silent on this link',
};

const DIRECTNESS_LIMITS: Readonly<Record<Directness, string>> = {
  'tests-this-link': '',
  'whole-programme': 'whole programme',
  'another-population': 'another population',
  none: 'not tested',
};

/* X already says that studies disagree. Theory and practice test nothing, so "not tested" adds nothing. */
function limits(grade: Grade, direction: Direction, directness: Directness): readonly string[] {
  if (grade === 'X' || grade === 'definition') return [];
  const untested = grade === 'C' || grade === 'T';
  return [
    untested && direction === 'none' ? '' : DIRECTION_LIMITS[direction],
    untested && directness === 'none' ? '' : DIRECTNESS_LIMITS[directness],
  ].filter((words) => words !== '');
}
