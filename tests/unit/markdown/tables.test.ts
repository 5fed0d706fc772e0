import { expect, test } from 'vitest';
import { makePage, refusalOf } from './page.ts';

const TABLE = '| Model | Who leads |\n| --- | --- |\n| One | Peers |\n| Two | A professional |';

function framed(table: string, tag = '<Table caption="Table 1.1: Two models">'): string {
  return `${tag}\n\n${table}\n\n</Table>`;
}

test('a table has a frame, a caption, and a role for each part', async () => {
  const { html } = await makePage(framed(TABLE));
  expect(html).toBe(
    [
      '<section class="tbl" tabindex="0" aria-labelledby="caption-1">',
      '<table class="stack" role="table"><caption id="caption-1">Table 1.1: Two models</caption>',
      '<thead role="rowgroup"><tr role="row">',
      '<th scope="col" role="columnheader">Model</th><th scope="col" role="columnheader">Who leads</th>',
      '</tr></thead><tbody role="rowgroup"><tr role="row">',
      '<th scope="row" role="rowheader">One</th><td role="cell" data-l="Who leads">Peers</td>',
      '</tr><tr role="row">',
      '<th scope="row" role="rowheader">Two</th><td role="cell" data-l="Who leads">A professional</td>',
      '</tr></tbody></table></section>',
    ].join(''),
  );
});

test('each table of a page has a caption of its own', async () => {
  const { html } = await makePage(`${framed(TABLE)}\n\n${framed(TABLE)}`);
  expect(html.match(/aria-labelledby="[^"]*"/g)).toEqual([
    'aria-labelledby="caption-1"',
    'aria-labelledby="caption-2"',
  ]);
});

test('a cell is labelled with the words of its column: no marks, no citations', async () => {
  const table =
    '| Model | **Who** leads [@lyons2021] | <ModelTag name="one-to-one-mentoring" /> |\n| --- | --- | --- |\n| <ModelTag name="peer-led" /> | Peers | |';
  const { html } = await makePage(framed(table));
  expect(html).toContain(
    '<th scope="row" role="rowheader"><x-modeltag name="peer-led"></x-modeltag></th><td role="cell" data-l="Who leads">Peers</td><td role="cell" data-l="Mentoring"></td>',
  );
});

test('straight quotation marks of a caption become curly', async () => {
  const { html } = await makePage(framed(TABLE, `<Table caption='What "we" don&apos;t know'>`));
  expect(html).toContain('<caption id="caption-1">What “we” don’t know</caption>');
});

test.each([
  [
    'colons for alignment',
    framed(TABLE.replace('| --- | --- |', '| :-- | --: |')),
    4,
    'found colons in the line under the headings of a table. They set styles that the security policy blocks: write --- without colons.',
  ],
  [
    'a column without a heading',
    framed(TABLE.replace('Model', '     ')),
    3,
    'found a column without a heading. Write words above every column, the first one too: on a phone they stand beside each cell.',
  ],
  [
    'no caption',
    framed(TABLE, '<Table>'),
    1,
    'found <Table> without a caption. Write <Table caption="Table 1.1: …">.',
  ],
  [
    'words beside the table',
    framed(`${TABLE}\n\nA note.`),
    1,
    'found something other than one table in <Table>. Put one Markdown table inside, with an empty line before and after it, and other text outside.',
  ],
  [
    'no <Table> around it',
    `Text.\n\n${TABLE}`,
    3,
    'found a table without a caption. Put it between <Table caption="Table 1.1: …"> and </Table>, with empty lines inside.',
  ],
])('a table with %s stops the build', async (_, body, line, message) => {
  expect(await refusalOf(body)).toBe(`content/overview/x.mdx:${line}: ${message}`);
});
