import { expect, test } from 'vitest';
import { makePage } from './page.ts';

test.each([
  [0, 0],
  [1, 1],
  [200, 1],
  [201, 2],
  [400, 2],
])('%i words take %i minutes at 200 words a minute', async (words, readingMinutes) => {
  const { frontMatter } = await makePage('word '.repeat(words));
  expect(frontMatter).toMatchObject({ words, readingMinutes });
});

test('words in titles and tables count; citations, explanations and marks do not', async () => {
  // Four in the heading and text, three in the title, two in the caption, two in the table.
  const body = [
    '## One two',
    'It’s [four](term:peer) – [@lyons2021; @white2020].',
    '<Callout kind="care" title="Take care: look" />',
    '<Table caption="Two words">\n\n| A |\n| --- |\n| B |\n\n</Table>',
  ].join('\n\n');
  const { frontMatter } = await makePage(body);
  expect(frontMatter['words']).toBe(11);
});
