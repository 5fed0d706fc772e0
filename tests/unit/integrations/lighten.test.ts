import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { oneSheet, ownHashesOnly } from '../../../src/integrations/lighten.ts';

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
