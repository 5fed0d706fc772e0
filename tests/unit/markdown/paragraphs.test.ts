import { expect, test } from 'vitest';
import { makePage } from './page.ts';

const BODY = '## One\n\nFirst.\n\n- item\n\nSecond.';

test('paragraphs of the manual are numbered through the page', async () => {
  const { html } = await makePage(BODY, {}, '/content/manual/x.mdx');
  expect(html).toContain('<p id="p1">First.</p>');
  expect(html).toContain('<p id="p2">Second.</p>');
});

test('other pages have none', async () => {
  const { html } = await makePage(BODY, {}, '/content/overview/x.mdx');
  expect(html).toContain('<p>First.</p>');
});

test('an explanation keeps the id that its word points to', async () => {
  const { html } = await makePage('[A peer](term:peer).\n\nMore.', {}, '/content/manual/x.mdx');
  expect(html).toContain('id="gloss-peer"');
  expect(html).toContain('<p id="p2">More.</p>');
});
