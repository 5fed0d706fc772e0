import { expect, test } from 'vitest';
import { gradeOf, readSentences } from './readability.ts';

const textOf = (mdx: string) => readSentences(mdx).map(({ text }) => text);

test('front matter, headings, tables, tags and citations are not read', () => {
  const page = [
    '---',
    'title: A page',
    '---',
    '## A heading',
    'Peers meet [each week](term:peer) [@lyons2021; @white2020].',
    '<Callout kind="care" title="Take care: a risk">',
    '| A | table |',
    '</Callout>',
  ];
  expect(textOf(page.join('\n'))).toEqual(['Peers meet each week.']);
});

test('a sentence has the line of the file on which it starts', () => {
  const page = '---\ntitle: A page\n---\n\nOne here. Two here.\nThree\ngoes on.\n\n- Four';
  expect(readSentences(page).map(({ line, text }) => [line, text])).toEqual([
    [5, 'One here.'],
    [5, 'Two here.'],
    [6, 'Three goes on.'],
    [9, 'Four'],
  ]);
});

test('the grade is that of Flesch and Kincaid', () => {
  // 0.39 × 6 words a sentence + 11.8 × 6 syllables / 6 words − 15.59 = −1.45
  expect(gradeOf(readSentences('The cat sat on the mat.'))).toBeCloseTo(-1.45, 2);
});
