import { expect, test } from 'vitest';
import { parseGlossary } from '../../../src/markdown/glossary.ts';
import { makePage, refusalOf } from './page.ts';

const PEER = '<a href="/glossary/#peer" class="term" data-term="peer">A peer</a>';
const PEER_NOTE = '<p class="gloss" id="gloss-peer" role="note"><b>Peer</b> An equal.</p>';

test('the first use of a term is linked, and explained after its paragraph', async () => {
  const { html } = await makePage('[A peer](term:peer) is here.\n\nMore.');
  expect(html).toBe(`<p>${PEER} is here.</p>\n${PEER_NOTE}\n<p>More.</p>`);
});

test('later uses are plain words', async () => {
  const { html } = await makePage(
    '[A peer](term:peer), [**two** peers](term:peer).\n\n[Peers](term:peer).',
  );
  expect(html).toBe(`<p>${PEER}, <strong>two</strong> peers.</p>\n${PEER_NOTE}\n<p>Peers.</p>`);
});

test('two terms of a paragraph are explained in order', async () => {
  const { html } = await makePage('[Help](term:peer-support) from [a peer](term:peer).');
  expect(html).toMatch(
    /<\/p>\n<p class="gloss" id="gloss-peer-support".*\n<p class="gloss" id="gloss-peer"/,
  );
});

test.each([
  ['a list', '- one\n  - [A peer](term:peer)\n- two', '</ul>'],
  [
    'a callout',
    '<Callout kind="care" title="T">\n\n[A peer](term:peer)\n\nMore.\n\n</Callout>',
    '</x-callout>',
  ],
  [
    'a table',
    '<Table caption="C">\n\n| A | B |\n| --- | --- |\n| [A peer](term:peer) | D |\n\n</Table>',
    '</table></section>',
  ],
])('a term in %s is explained after the whole of it', async (_, body, end) => {
  const { html } = await makePage(`${body}\n\nText.`);
  expect(html).toContain(PEER);
  expect(html).toContain(`${end}\n${PEER_NOTE}\n<p>Text.</p>`);
});

test('an unknown term stops the build, with file, line and nearest term', async () => {
  expect(await refusalOf('Text.\n\nA [peer](term:peer-suport).')).toBe(
    'content/overview/x.mdx:3: unknown term "peer-suport". Nearest known term: "peer-support". Use an id from content/data/glossary.yaml.',
  );
});

test('a glossary that is not a list is refused', () => {
  expect(() => parseGlossary('peer: An equal.')).toThrow(
    'content/data/glossary.yaml: found no list. Write one entry for each term, from "- id:".',
  );
});
