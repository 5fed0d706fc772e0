import { describe, expect, test } from 'vitest';
import { displayGrade, weakestPattern } from '../../../../src/domain/theory-of-change/grade.ts';
import type {
  Direction,
  Directness,
  Evidence,
  Grade,
} from '../../../../src/domain/theory-of-change/theory.ts';

function graded(...grades: readonly Grade[]): readonly Evidence[] {
  return grades.map((grade) => ({ grade, sources: ['key'], note: 'A note.' }));
}

test('the example of the documentation', () => {
  const evidence = [{ grade: 'A' as const, sources: ['epton2017'], note: '' }];
  expect(displayGrade({ evidence, directness: 'another-population', direction: 'for' })).toEqual({
    grade: 'A',
    qualifiers: ['another population'],
    text: 'A, another population',
    pattern: 'indirect',
  });
});

const CASES: readonly [readonly Grade[], Directness, Direction, string, string][] = [
  [['A'], 'tests-this-link', 'for', 'A', 'tested'],
  [['B'], 'tests-this-link', 'for', 'B', 'tested'],
  [['A', 'A'], 'tests-this-link', 'mixed', 'A, mixed', 'indirect'],
  [['A'], 'tests-this-link', 'against', 'A, against', 'indirect'],
  [['A'], 'tests-this-link', 'none', 'A, silent on this link', 'indirect'],
  [['A'], 'none', 'for', 'A, not tested', 'indirect'],
  [['A', 'A'], 'whole-programme', 'mixed', 'A, mixed, whole programme', 'indirect'],
  [['T', 'B'], 'whole-programme', 'for', 'B, whole programme', 'indirect'],
  [['C'], 'none', 'for', 'C', 'practice'],
  [['C'], 'another-population', 'for', 'C, another population', 'practice'],
  [['T'], 'none', 'none', 'T', 'theory'],
  [['X', 'A'], 'whole-programme', 'mixed', 'X', 'contested'],
  [['definition'], 'none', 'none', 'definition', 'definition'],
];

describe('displayGrade', () => {
  test.each(CASES)('%j, %s, %s is shown as %s', (grades, directness, direction, text, pattern) => {
    const shown = displayGrade({ evidence: graded(...grades), directness, direction });
    expect(shown.text).toBe(text);
    expect(shown.pattern).toBe(pattern);
  });

  test('a link without evidence has no grade', () => {
    expect(() => displayGrade({ evidence: [], directness: 'none', direction: 'none' })).toThrow(
      new RangeError('A link needs evidence before its grade can be shown.'),
    );
  });

  const DIRECTNESS: readonly Directness[] = ['whole-programme', 'another-population', 'none'];
  test.each(DIRECTNESS)('A that is %s is never a plain A', (directness) => {
    expect(displayGrade({ evidence: graded('A'), directness, direction: 'for' }).text).not.toBe(
      'A',
    );
  });
});

describe('weakestPattern', () => {
  test('the weakest link decides', () => {
    expect(weakestPattern(['tested', 'theory', 'indirect'])).toBe('theory');
  });

  test('contested is weaker than theory', () => {
    expect(weakestPattern(['theory', 'contested'])).toBe('contested');
  });

  test('no pattern is a definition', () => {
    expect(weakestPattern([])).toBe('definition');
  });
});
