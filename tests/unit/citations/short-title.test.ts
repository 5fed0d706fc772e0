import { expect, test } from 'vitest';
import { shortTitle } from '../../../src/citations/short-title.ts';

test.each([
  ['A short title', 'A short title'],
  ['Seven words are still a short title', 'Seven words are still a short title'],
  ['Eight words are too long for a sentence', 'Eight words are too long…'],
  ['The main part: and what it adds', 'The main part'],
  ['Is it a question? It is', 'Is it a question?'],
  ['The name (with a note)', 'The name'],
  ['The effect on people of the long title', 'The effect on people…'],
  ['One, two, three, four, five, six, seven, eight', 'One, two, three, four, five…'],
])('%j becomes %j', (title, expected) => {
  expect(shortTitle(title)).toBe(expected);
});
