import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { oneSheet, ownHashesOnly, usedRules } from '../../../src/integrations/lighten.ts';

const sheet = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;

test('one link stands where the first of several stood', () => {
  const html = `<head><title>A</title>${sheet('a')}<meta>${sheet('b')}</head>`;
  expect(oneSheet(html, '/_astro/all.css')).toBe(
    `<head><title>A</title>${sheet('all')}<meta></head>`,
  );
});

test('a policy keeps the hash of what stands in the page and no other', () => {
  const code = 'start()';
  const own = `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  const meta = (hashes: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes}; style-src 'self'">`;
  const page = (hashes: string) => `${meta(hashes)}<script>${code}</script>`;
  expect(ownHashesOnly(page(` 'sha256-AAAA=' ${own} 'sha256-BBBB='`))).toBe(page(` ${own}`));
});

test('rules for the focus, for links to a place on the page and for everything stay', async () => {
  const css = ':focus-visible{color:red}:is(h2,h3)>a[href^=\\#]{color:red}*,:before{color:red}';
  expect(await usedRules(css, '<h2><a href="#a">A</a></h2><h3>B</h3>', '')).toBe(css);
});

test('rules stay for what pages hold, what scripts may add and states that change', async () => {
  const css = [
    '.kept{color:red}.gone{color:red}.added{color:red}',
    '.kept[aria-expanded=true]{color:red}@media print{.gone{color:red}.kept{color:red}}',
  ].join('');
  expect(await usedRules(css, '<p class="kept">', 'p.className = "added"')).toBe(
    '.kept{color:red}.added{color:red}.kept[aria-expanded=true]{color:red}@media print{.kept{color:red}}',
  );
});
