import { expect, test } from 'vitest';
import { buildHeaderTable } from '../../../src/integrations/header-table.ts';

const POLICY = "default-src 'none'";

test('documents get the policy and every header of the recommended set', () => {
  expect(buildHeaderTable(POLICY, []).documents).toEqual({
    'Content-Security-Policy': "default-src 'none'",
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy':
      'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  });
});

test('one page alone asks the browser to delete what the site has stored', () => {
  expect(buildHeaderTable(POLICY, []).pages).toEqual([
    { path: '/clear/done/', headers: { 'Clear-Site-Data': '"cache", "storage"' } },
  ]);
});

test('files are cached by how their names change', () => {
  const { files } = buildHeaderTable(POLICY, ['/robots.txt', '/guard.js', '/favicon.svg']);
  expect(files.map(({ path, headers }) => [path, headers['Cache-Control']])).toEqual([
    ['/_astro/*', 'public, max-age=31536000, immutable'],
    ['/fonts/*', 'public, max-age=86400'],
    ['/pagefind/*', 'no-cache'],
    ['/guard.js', 'no-cache'],
    ['/favicon.svg', 'public, max-age=86400'],
    ['/robots.txt', 'public, max-age=86400'],
  ]);
});

test('files get three headers and no more', () => {
  const [hashed] = buildHeaderTable(POLICY, []).files;
  expect(Object.keys(hashed?.headers ?? {})).toEqual([
    'X-Content-Type-Options',
    'Cross-Origin-Resource-Policy',
    'Cache-Control',
  ]);
});
