/* Inclusive terms and repeated words, by the retext libraries, in every sentence that a reader meets. */
import { globSync, readFileSync } from 'node:fs';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { readSentences } from '../../src/markdown/sentences.ts';

/** Rules of the library that do not fit this site, each with the reason. */
const LEFT_OUT = [
  // Programmes were for mothers, and parents speak of their own sisters and daughters.
  ...['brother-sister', 'aunt-uncle', 'dads-moms', 'dad-mom', 'daughter-son', 'gramps-granny'],
  ...['gals-man', 'gal-guy', 'he-she', 'her-him', 'herself-himself'],
  // Said of a room or a landlord, of mental health, of seeking asylum, of Bipolar UK.
  ...['host-hostess', 'hostesses-hosts', 'landlady-landlord', 'nuts', 'asylum', 'bipolar'],
  // "Disabled children" and "special category data" are the terms that people and law use.
  ...['invalid', 'special'],
  // About the tone of technical manuals.
  ...['easy', 'simple', 'just', 'clearly', 'everyone-knows'],
];

const processor = unified().use(retextEnglish).use(retextRepeatedWords).use(retextEquality);

function complaints(text: string): readonly string[] {
  const file = new VFile(text);
  processor.runSync(processor.parse(text), file);
  return file.messages
    .filter(({ ruleId = '' }) => !LEFT_OUT.includes(ruleId))
    .map(({ reason }) => `${reason}: ${text}`);
}

/** Titles and names stand as their owners wrote them. */
const withoutTitles = (text: string) => text.replace(/[“‘"][^”’"]*[”’"]/g, '');

/** Every sentence-like value of a YAML file; ids, keys and lists of sources are single words. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

test('a word said twice and an unkind word are found', () => {
  expect(complaints('Bring the the forms.')).toHaveLength(1);
  expect(complaints('He is wheelchair bound.')).toHaveLength(1);
});

test.each(globSync('content/*/*.mdx'))('%s uses kind words, none twice', (file) => {
  const sentences = readSentences(readFileSync(file, 'utf8'));
  expect(sentences.flatMap(({ text }) => complaints(withoutTitles(text)))).toEqual([]);
});

test.each(globSync('content/{forms,data}/*.yaml'))('%s uses kind words, none twice', (file) => {
  const values = wordsIn(parse(readFileSync(file, 'utf8')));
  expect(values.flatMap((text) => complaints(withoutTitles(text)))).toEqual([]);
});
