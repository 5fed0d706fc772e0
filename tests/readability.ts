/*
 * How hard each page is to read: words, mean length of a sentence, Flesch–Kincaid grade (add five for
 * a British reading age), and every sentence over 30 words with its place. It reports; it never fails.
 */
import { globSync, readFileSync } from 'node:fs';
import { syllable } from 'syllable';

const MOST_WORDS = 30;

export interface Sentence {
  readonly text: string;
  /** Line of the file on which it starts. */
  readonly line: number;
  readonly words: readonly string[];
}

interface Reading {
  readonly file: string;
  readonly sentences: readonly Sentence[];
  readonly words: number;
  readonly meanWords: number;
  readonly grade: number;
}

/** The sentences of a page as a reader meets them: no front matter, tables, mark-up or citations. */
export function readSentences(mdx: string): readonly Sentence[] {
  const head = /^---\n.*?\n---\n/s.exec(mdx)?.[0] ?? '';
  const firstLine = head.split('\n').length;
  const lines = mdx.slice(head.length).split('\n');
  const sentences: Sentence[] = [];
  let start = firstLine;
  let pending = '';
  const finish = () => {
    for (const text of splitSentences(pending)) {
      const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? [];
      if (words.length > 0) sentences.push({ text, line: start, words });
    }
    pending = '';
  };
  lines.forEach((line, index) => {
    const text = plainText(line);
    if (text === '' || startsBlock(line) || /[.!?:]["”’)]*$/.test(pending)) finish();
    if (pending === '') start = firstLine + index;
    pending = `${pending} ${text}`.trim();
  });
  finish();
  return sentences;
}

/** The Flesch–Kincaid grade: years of American schooling that the text asks for. */
export function gradeOf(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function startsBlock(line: string): boolean {
  return /^\s*([-*]|\d+\.|#|\||<)\s?/.test(line);
}

function plainText(line: string): string {
  if (/^\s*(\||#)/.test(line)) return '';
  return line
    .replace(/^\s*([-*]|\d+\.)\s+(\[[ x]\]\s+)?/, '')
    .replace(/\s*\[@[^\]]*\]/g, '')
    .replace(/@[a-z][a-z0-9]+/g, 'Author (2000)')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<Fact [^>]*>/g, '10')
    .replace(/<[^>]*>/g, '')
    .replace(/\*\*/g, '')
    .trim();
}

function splitSentences(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?]["”’)]*)\s+(?=["“‘(]?[\p{Lu}\p{N}])/u);
}

function read(file: string): Reading {
  const sentences = readSentences(readFileSync(file, 'utf8'));
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return { file, sentences, words, meanWords: words / sentences.length, grade: gradeOf(sentences) };
}

function row({ file, words, meanWords, grade }: Reading): string {
  const cells = [String(words), meanWords.toFixed(1), grade.toFixed(1)];
  return file.padEnd(48) + cells.map((cell) => cell.padStart(9)).join('');
}

function report(readings: readonly Reading[], showAll: boolean): void {
  const long = readings.flatMap(({ file, sentences }) =>
    sentences
      .filter(({ words }) => words.length > MOST_WORDS)
      .map(({ line, words, text }) => `${file}:${line} (${words.length} words) ${text}`),
  );
  const hardest = readings.toSorted((one, other) => other.grade - one.grade);
  const shown = showAll ? hardest : hardest.slice(0, 3);
  console.log(`${'Page, hardest first'.padEnd(48)}    words sentence    grade`);
  shown.forEach((reading) => console.log(row(reading)));
  if (!showAll) console.log(`… and ${readings.length - shown.length} more: npm run readability`);
  console.log(`${long.length} sentences over ${MOST_WORDS} words${long.length > 0 ? ':' : '.'}`);
  long.forEach((place) => console.log(`  ${place}`));
}

if (import.meta.main) {
  const readings = globSync('content/*/*.mdx').map(read);
  report(readings, !process.argv.includes('--summary'));
}
