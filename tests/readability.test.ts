import { describe, expect, test } from 'vitest';
import { readSentences } from '../src/markdown/sentences.ts';
import { gradeOf, hardestPassages, readAll, yearsOver } from './readability.ts';

const readings = readAll();

test('the grade is that of Flesch and Kincaid', () => {
  // 0.39 × 6 words a sentence + 11.8 × 6 syllables / 6 words − 15.59 = −1.45
  expect(gradeOf(readSentences('The cat sat on the mat.'))).toBeCloseTo(-1.45, 2);
});

describe('reading ages: 13 for organisations, 11 for participants and peers', () => {
  /** Pages that an editor has let pass, with the reason. At most two chapters, by at most a year. */
  const LET_PASS: Readonly<Record<string, string>> = {};

  test.each(readings.map((reading) => [reading.file, reading] as const))(
    '%s keeps to the age of its readers',
    (file, reading) => {
      expect(yearsOver(reading)).toBeLessThanOrEqual(file in LET_PASS ? 1 : 0);
    },
  );

  test('at most two pages are let pass, each with a reason', () => {
    expect(Object.keys(LET_PASS).length).toBeLessThanOrEqual(2);
    expect(Object.values(LET_PASS).filter((reason) => reason === '')).toEqual([]);
  });

  test.each(readings.map(({ file, sentences }) => [file, sentences] as const))(
    'sentences of %s average under 18 words',
    (_, sentences) => {
      const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
      expect(words / sentences.length).toBeLessThan(18);
    },
  );
});

test('the hardest passages come hardest first, ten of them', () => {
  const grades = hardestPassages(readings).map(({ grade }) => grade);
  expect(grades).toHaveLength(10);
  expect(grades).toEqual(grades.toSorted((one, other) => other - one));
});
