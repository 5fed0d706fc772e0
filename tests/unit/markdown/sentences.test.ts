import { expect, test } from 'vitest';
import { readSentences } from '../../../src/markdown/sentences.ts';

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

test('a sentence knows whether it cites, and in which passage it stands', () => {
  const page = 'One [@lyons2021]. Two.\n@white2020 found three.\n\nFour.';
  expect(readSentences(page).map(({ isCited, passage }) => [isCited, passage])).toEqual([
    [true, 0],
    [false, 0],
    [true, 0],
    [false, 1],
  ]);
});
