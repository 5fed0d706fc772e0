import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unknownCitations } from '../../../src/citations/check.ts';

const NEAREST = 'Nearest known key: "lyons2021". Use a key from content/references.json.';

function messages(file: string, text: string): readonly string[] {
  return unknownCitations(file, text).map(({ message }) => message);
}

describe('an unknown key in a page', () => {
  test.each([
    ['a paragraph', 'Known [@white2020].\nUnknown [@lyons2012].', 2],
    ['the second place of a group', 'Both [@white2020; @lyons2012].', 1],
    ['a sentence', 'As @lyons2012 found.', 1],
    ['a list', '- one\n- two [@lyons2012]', 2],
    ['a table cell', '| A | B |\n| --- | --- |\n| C | D [@lyons2012] |', 3],
    ['a component attribute', '<Callout kind="care" title="Take care [@lyons2012]">', 1],
    [
      'a list in front matter',
      '---\ntitle: A page\nsources: [white2020, lyons2012]\n---\n\nText.',
      3,
    ],
    ['a long list in front matter', '---\nsources:\n  - white2020\n  - lyons2012\n---\n', 4],
  ])('in %s is named with file and line', (_, text, line) => {
    expect(messages('content/manual/x.mdx', text)).toEqual([
      `content/manual/x.mdx:${line}: unknown citation "lyons2012". ${NEAREST}`,
    ]);
  });

  test('is named every time, in order', () => {
    const text = 'A [@nobody1].\n\nB [@lyons2012].\n';
    expect(unknownCitations('content/a.mdx', text).map(({ key, line }) => [key, line])).toEqual([
      ['nobody1', 1],
      ['lyons2012', 3],
    ]);
  });
});

describe('an unknown key in YAML', () => {
  test.each([
    ['a short list of sources', '- id: a\n  sources: [white2020, lyons2012]', 2],
    ['a long list of sources', '- id: a\n  sources:\n    - white2020\n    - lyons2012', 4],
    ['a single source', 'links:\n  - grade: A\n    source: lyons2012', 3],
    ['words', '- id: a\n  note: "Seen [@white2020; @lyons2012]"', 2],
    ['words over lines', '- id: a\n  note: >\n    Seen\n    by @lyons2012.', 4],
  ])('in %s is named with file and line', (_, text, line) => {
    expect(messages('content/data/x.yaml', text)).toEqual([
      `content/data/x.yaml:${line}: unknown citation "lyons2012". ${NEAREST}`,
    ]);
  });

  test('is not looked for in comments, addresses or notes', () => {
    const text =
      '# Ask @somebody\n- source: https://example.org/\n  other: [nothing]\n- source: our own words\n';
    expect(messages('content/data/x.yaml', text)).toEqual([]);
  });
});

test('the content of the site cites known keys only', () => {
  const files = globSync('content/**/*.{mdx,yaml}');
  expect(files.flatMap((file) => messages(file, readFileSync(file, 'utf8')))).toEqual([]);
});
