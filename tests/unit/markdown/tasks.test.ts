import { expect, test } from 'vitest';
import { makePage } from './page.ts';

const BOX = '<input type="checkbox">';

test('task items can be ticked, and browsers are told not to keep the ticks', async () => {
  const { html } = await makePage('- [ ] We have **one** [@lyons2021].\n- [x] Done');
  expect(html).toBe(
    [
      '<ul class="ticks">',
      `<li class="tick"><label>${BOX}<span>We have <strong>one</strong> <span class="cite">(<a href="#ref-lyons2021">Lyons et al., 2021</a>)</span>.</span></label></li>`,
      '<li class="tick"><label><input type="checkbox" checked><span>Done</span></label></li>',
      '</ul>',
    ].join('\n'),
  );
});

test('items with empty lines between them are the same', async () => {
  const { html } = await makePage('- [ ] One\n\n- [ ] Two\n\n  More on two.');
  expect(html).toContain(`<li class="tick"><label>${BOX}<span>One</span></label></li>`);
  expect(html).toContain(
    `<li class="tick"><label>${BOX}<span>Two</span></label><p>More on two.</p></li>`,
  );
});

test('a list below an item stays outside its label', async () => {
  const { html } = await makePage('- [ ] One\n  - detail');
  expect(html).toContain(`<label>${BOX}<span>One</span></label><ul>`);
});

test('other lists stay as they are', async () => {
  const { html } = await makePage('- one');
  expect(html).toBe('<ul>\n<li>one</li>\n</ul>');
});
