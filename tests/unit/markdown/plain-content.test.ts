import { expect, test } from 'vitest';
import { makePage, refusalOf } from './page.ts';

const ONLY = 'MDX holds prose and the listed components';

test.each([
  [
    '*italics*',
    'Text.\n\nSome *words*.',
    3,
    'found *italics*. The typefaces have none: write plain words, or **bold** for a word that must stand out.',
  ],
  [
    'a block of HTML',
    '<div>\n\ntext\n\n</div>',
    1,
    `found the HTML tag <div>. ${ONLY}: write it in Markdown.`,
  ],
  ['HTML in a line', 'One<br/>two', 1, `found the HTML tag <br>. ${ONLY}: write it in Markdown.`],
  ['a fragment', '<>text</>', 1, `found the HTML tag <>. ${ONLY}: write it in Markdown.`],
  [
    'an expression',
    '\n{1 + 1}',
    2,
    `found an expression in braces. ${ONLY}: write the words themselves.`,
  ],
  [
    'an expression in a line',
    'It is {year}.',
    1,
    `found an expression in braces. ${ONLY}: write the words themselves.`,
  ],
  ['an import', "import A from 'a';", 1, `found an import or export. ${ONLY}: remove the line.`],
  ['an export', 'export const a = 1;', 1, `found an import or export. ${ONLY}: remove the line.`],
  [
    'an expression in an attribute',
    '<Fact\n  id={one} />',
    2,
    `found an expression in braces in an attribute. ${ONLY}: write the value in quotation marks.`,
  ],
  [
    'a spread attribute',
    '<Fact {...all} />',
    1,
    `found an expression in braces in an attribute. ${ONLY}: write the value in quotation marks.`,
  ],
  [
    'styling',
    '<Fact id="a" class="big" />',
    1,
    'found the attribute class. Content has no styling: remove it.',
  ],
  [
    'a title',
    '# Title',
    1,
    'found a heading with one #. The title comes from the front matter: start at ##.',
  ],
  [
    'a link in a heading',
    '## About [peers](term:peer)',
    1,
    'found a link in a heading. A heading is a link to itself: put yours into the text below.',
  ],
])('%s stops the build, with file and line', async (_, body, line, message) => {
  expect(await refusalOf(body)).toBe(`content/overview/x.mdx:${line}: ${message}`);
});

test('prose and components pass', async () => {
  const { html } = await makePage('## One\n\n**Two** <Fact id="three" />.\n\n> Four');
  expect(html).toContain('<strong>Two</strong> <x-fact id="three"></x-fact>.');
});
