import { expect, test } from 'vitest';
import { makePage } from './page.ts';

test('a section heading links to itself', async () => {
  const { html } = await makePage('## What we **know**\n\n### Don’t guess');
  expect(html).toBe(
    [
      '<h2 id="what-we-know"><a href="#what-we-know">What we <strong>know</strong></a></h2>',
      '<h3 id="dont-guess"><a href="#dont-guess">Don’t guess</a></h3>',
    ].join('\n'),
  );
});

test('smaller headings have no link', async () => {
  const { html } = await makePage('#### Detail');
  expect(html).toBe('<h4 id="detail">Detail</h4>');
});

test('the same words twice get addresses of their own, and the contents list has only the words', async () => {
  const { headings } = await makePage('## Costs\n\n## Costs');
  expect(headings).toEqual([
    { depth: 2, slug: 'costs', text: 'Costs' },
    { depth: 2, slug: 'costs-1', text: 'Costs' },
  ]);
});
