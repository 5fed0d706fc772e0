import { expect, test } from 'vitest';
import { makePage } from './page.ts';

test('a link to another site says so and sends no referrer', async () => {
  const { html } = await makePage('[There](https://example.org/a?b=1&c=2)');
  expect(html).toBe(
    '<p><a href="https://example.org/a?b=1&amp;c=2" class="out" rel="noreferrer">There</a></p>',
  );
});

test.each(['/about/', '#part', 'mailto:us@example.org', 'tel:116123'])(
  'a link to %s is left alone',
  async (href) => {
    const { html } = await makePage(`[Here](${href})`);
    expect(html).toBe(`<p><a href="${href}">Here</a></p>`);
  },
);
