import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makePage, refusalOf } from './page.ts';

const NEAREST = 'Nearest known key: "lyons2021". Use a key from content/references.json.';

const LYONS = '<a href="#ref-lyons2021">Lyons et al., 2021</a>';

describe('a citation', () => {
  test('in brackets links each work to the list', async () => {
    const { html } = await makePage('It is known [@lyons2021; @repper2011].');
    expect(html).toBe(
      `<p>It is known <span class="cite">(${LYONS}; <a href="#ref-repper2011">Repper and Carter, 2011</a>)</span>.</p>`,
    );
  });

  test('in the sentence links the authors and year', async () => {
    const { html } = await makePage('As @lyons2021 found, and @repper2011’s review.');
    expect(html).toBe(
      '<p>As <a href="#ref-lyons2021" class="cite">Lyons et al. (2021)</a> found, and <a href="#ref-repper2011" class="cite">Repper and Carter (2011)</a>’s review.</p>',
    );
  });

  test.each([
    ['a list', '- one [@lyons2021]\n- two'],
    ['bold text', '**Known [@lyons2021]**'],
    ['a quotation', '> Known [@lyons2021]'],
    [
      'a callout',
      '<Callout kind="care" title="Take care: look">\n\nKnown [@lyons2021].\n\n</Callout>',
    ],
    [
      'a model',
      '<ByModel>\n<Model name="peer-led">\n\nKnown [@lyons2021].\n\n</Model>\n</ByModel>',
    ],
    [
      'a table cell',
      '<Table caption="One">\n\n| A | B |\n| --- | --- |\n| C | D [@lyons2021] |\n\n</Table>',
    ],
    [
      'the caption of a table',
      '<Table caption="One [@lyons2021]">\n\n| A | B |\n| --- | --- |\n| C | D |\n\n</Table>',
    ],
    ['the explanation of a term', 'Use [it](term:wemwbs).'],
  ])('works in %s', async (place, body) => {
    const { html } = await makePage(body);
    const expected =
      place === 'the explanation of a term'
        ? '<a href="#ref-warwickuse">University of Warwick, n.d.</a>'
        : LYONS;
    expect(html).toContain(`<span class="cite">(${expected})</span>`);
  });

  test('in the title of a component is words without a link', async () => {
    const { html } = await makePage('<Callout kind="care" title="As @mhfcc says [@lyons2021]" />');
    expect(html).toBe(
      '<x-callout kind="care" title="As Mental Health Foundation (n.d.) says (Lyons et al., 2021)"></x-callout>',
    );
  });

  test('is left alone in code, addresses and mail addresses', async () => {
    const { html } = await makePage('Write `[@lyons2021]` to us@example.org.');
    expect(html).toBe(
      '<p>Write <code>[@lyons2021]</code> to <a href="mailto:us@example.org">us@example.org</a>.</p>',
    );
  });

  test('has a letter where two on the page would read the same', async () => {
    const { html } = await makePage('One [@warwickfaq]. Two [@warwickuse].');
    expect(html).toContain('University of Warwick, n.d.-b</a>)</span>. Two');
    expect(html).toContain('University of Warwick, n.d.-a</a>)</span>.</p>');
  });
});

describe('the keys of a page', () => {
  test('come in the order of the list, each once, with those of its front matter', async () => {
    const body =
      'A [@white2020]. B @lyons2021. C [@white2020].\n\n<Callout kind="care" title="[@mhfcc]" />';
    const { frontMatter } = await makePage(body, { sources: ['burns2017', 'white2020'] });
    // Burns, Lyons, Mental Health Foundation, White.
    expect(frontMatter['citedKeys']).toEqual(['burns2017', 'lyons2021', 'mhfcc', 'white2020']);
  });

  test('are none on a page that cites nothing', async () => {
    const { frontMatter } = await makePage('Text.', { sources: [] });
    expect(frontMatter['citedKeys']).toEqual([]);
  });
});

describe('an unknown key', () => {
  test.each([
    ['a paragraph', 'Known [@white2020].\nUnknown [@lyons2012].', 2],
    ['a sentence', '\n\nAs @lyons2012 found.', 3],
    ['a list', '- one\n- two [@lyons2012]', 2],
    [
      'a table cell',
      '<Table caption="One">\n\n| A | B |\n| --- | --- |\n| C | D [@lyons2012] |\n\n</Table>',
      5,
    ],
    [
      'a caption',
      '\n<Table caption="[@lyons2012]">\n\n| A | B |\n| --- | --- |\n| C | D |\n\n</Table>',
      2,
    ],
    [
      'a component',
      '<Callout kind="care" title="Take care">\n\nText [@lyons2012].\n\n</Callout>',
      3,
    ],
    ['a component attribute', '\n<Callout\n  kind="care"\n  title="[@lyons2012]"\n/>', 4],
  ])('in %s stops the build, with file and line', async (_, body, line) => {
    expect(await refusalOf(body)).toBe(
      `content/overview/x.mdx:${line}: unknown citation "lyons2012". ${NEAREST}`,
    );
  });

  test('in front matter stops the build, with file and line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'content-'));
    const file = join(folder, 'x.mdx');
    writeFileSync(
      file,
      '---\ntitle: A page\nsources:\n  - white2020\n  - lyons2012\n---\n\nText.\n',
    );
    const frontMatter = { sources: ['white2020', 'lyons2012'] };
    const refusal = await refusalOf('Text.', frontMatter, relative(process.cwd(), file));
    rmSync(folder, { recursive: true });
    expect(refusal).toBe(`${file}:5: unknown citation "lyons2012". ${NEAREST}`);
  });

  test('is named together with the others', async () => {
    expect(await refusalOf('A [@lyons2012].\n\nB [@whyte2020].')).toBe(
      [
        `content/overview/x.mdx:1: unknown citation "lyons2012". ${NEAREST}`,
        'content/overview/x.mdx:3: unknown citation "whyte2020". Nearest known key: "white2020". Use a key from content/references.json.',
      ].join('\n'),
    );
  });
});

describe('a citation in the wrong form', () => {
  test.each([
    ['[@lyons2021, @white2020]', '[@lyons2021; @white2020]'],
    ['[see @lyons2021]', '[@lyons2021]'],
    ['[@lyons2021, p. 3]', '[@lyons2021]'],
  ])('%s is refused with the right one', async (written, right) => {
    expect(await refusalOf(`Text\n${written}.`)).toBe(
      `content/overview/x.mdx:2: found a key among other words in square brackets. Write ${right} with nothing else inside.`,
    );
  });

  test('inside a link is refused', async () => {
    expect(await refusalOf('See [what @lyons2021 says](/about/).')).toBe(
      'content/overview/x.mdx:1: found a citation inside a link. A citation is a link: move it out of the brackets.',
    );
  });

  test('inside a heading is refused, because its address would change', async () => {
    expect(await refusalOf('## What we know [@lyons2021]')).toBe(
      'content/overview/x.mdx:1: found a citation in a heading. Move it into the text below.',
    );
  });
});
