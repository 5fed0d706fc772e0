/*
 * How hard each page and form is to read: words, mean length of a sentence, Flesch–Kincaid grade, the
 * ten hardest passages, and every sentence over 30 words with its place. `readability.test.ts` holds
 * the pages to their reading ages.
 */
import { globSync, readFileSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { parse } from 'yaml';
import { readSentences, type Sentence } from '../src/markdown/sentences.ts';

const MOST_WORDS = 30;
/** A passage is long enough to be judged. */
const PASSAGE_WORDS = 30;
const SHOWN_PASSAGES = 10;
/** A child begins grade 1 of American schooling at about 6: the age is the grade and five. */
const AGE_AT_GRADE_0 = 5;
const AGES = { organisations: 13, participants: 11 } as const;

export interface Reading {
  readonly file: string;
  /** For whom it is written; it sets the age. */
  readonly readers: keyof typeof AGES;
  readonly sentences: readonly Sentence[];
  readonly grade: number;
}

/** The Flesch–Kincaid grade: years of American schooling that the text asks for. */
export function gradeOf(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

/** Years by which a page is harder than its readers' age; below 0 if it is easier. */
export function yearsOver({ grade, readers }: Reading): number {
  return grade + AGE_AT_GRADE_0 - AGES[readers];
}

/** Every page and every form, as a reader meets it. */
export function readAll(): readonly Reading[] {
  return globSync(['content/*/*.mdx', 'content/forms/*.yaml']).map((file) => {
    const text = readFileSync(file, 'utf8');
    const isForm = file.endsWith('.yaml');
    const sentences = readSentences(isForm ? formText(text) : text);
    return { file, readers: readersOf(file, text), sentences, grade: gradeOf(sentences) };
  });
}

/** Facilitators are peers, so a sheet is written for participants too. */
function readersOf(file: string, text: string): keyof typeof AGES {
  const isForPeers = file.includes('/sessions/') || /^readers: participants$/m.test(text);
  return isForPeers ? 'participants' : 'organisations';
}

/** What stands on the paper, a paragraph each; its lines keep the place in the list, not in the file. */
function formText(yaml: string): string {
  const form: unknown = parse(yaml);
  const isForm = typeof form === 'object' && form !== null && 'parts' in form;
  return isForm ? wordsIn(form.parts).join('\n\n') : '';
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

interface Passage {
  readonly place: string;
  readonly grade: number;
  readonly text: string;
}

/** The hardest paragraphs and lists of all pages, hardest first. */
export function hardestPassages(readings: readonly Reading[]): readonly Passage[] {
  return readings
    .filter(({ file }) => file.endsWith('.mdx'))
    .flatMap(({ file, sentences }) =>
      Object.values(Object.groupBy(sentences, ({ passage }) => passage)).flatMap((passage = []) => {
        const words = passage.reduce((sum, sentence) => sum + sentence.words.length, 0);
        if (words < PASSAGE_WORDS) return [];
        const place = `${file}:${String(passage[0]?.line)}`;
        return [{ place, grade: gradeOf(passage), text: passage[0]?.text ?? '' }];
      }),
    )
    .toSorted((one, other) => other.grade - one.grade)
    .slice(0, SHOWN_PASSAGES);
}

function row({ file, sentences, grade }: Reading): string {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const cells = [String(words), (words / sentences.length).toFixed(1), grade.toFixed(1)];
  return file.padEnd(62) + cells.map((cell) => cell.padStart(9)).join('');
}

function report(readings: readonly Reading[], showAll: boolean): void {
  const long = readings.flatMap(({ file, sentences }) =>
    sentences
      .filter(({ words }) => words.length > MOST_WORDS)
      .map(({ line, words, text }) => `${file}:${line} (${words.length} words) ${text}`),
  );
  const hardest = readings.toSorted((one, other) => other.grade - one.grade);
  const shown = showAll ? hardest : hardest.slice(0, 3);
  console.log(`${'Page or form, hardest first'.padEnd(62)}    words sentence    grade`);
  shown.forEach((reading) => console.log(row(reading)));
  if (!showAll) console.log(`… and ${readings.length - shown.length} more: npm run readability`);
  console.log(`The ${SHOWN_PASSAGES} hardest passages, by grade:`);
  hardestPassages(readings).forEach(({ place, grade, text }) =>
    console.log(`  ${grade.toFixed(1)}  ${place}  ${text}`),
  );
  console.log(`${long.length} sentences over ${MOST_WORDS} words${long.length > 0 ? ':' : '.'}`);
  long.forEach((place) => console.log(`  ${place}`));
}

if (import.meta.main) {
  report(readAll(), !process.argv.includes('--summary'));
}
