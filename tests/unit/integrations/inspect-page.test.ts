import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readTags } from '../../../src/integrations/html.ts';
import {
  fetchedAddresses,
  inspectPage,
  isForeign,
} from '../../../src/integrations/inspect-page.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const KNOWN = 'let known = 1;';
const POLICY = `default-src 'none'; script-src 'self' ${hash(KNOWN)}; style-src 'self' ${hash('p{}')}`;

interface Parts {
  before?: string;
  after?: string;
  body?: string;
}

const html = ({ before = '', after = '', body = '' }: Parts) =>
  `<!doctype html><html><head><meta charset="utf-8">${before}<meta http-equiv="content-security-policy" content="${POLICY}">${after}</head><body>${body}</body></html>`;

const problems = (parts: Parts) => inspectPage('/a/index.html', html(parts)).problems;

test('the policy of a page is read from its meta tag', () => {
  expect(inspectPage('/a/index.html', html({}))).toEqual({ policy: POLICY, problems: [] });
});

test('a page without a policy is reported', () => {
  expect(inspectPage('/a/index.html', '<!doctype html><head></head>')).toEqual({
    policy: '',
    problems: [
      '/a/index.html: there is no <meta http-equiv="content-security-policy">. Use a page with <head> and security.csp in astro.config.mjs.',
    ],
  });
});

test('a second policy is reported', () => {
  expect(problems({ after: '<meta http-equiv="Content-Security-Policy" content="x">' })).toEqual([
    '/a/index.html: there are two policies. Leave the tag to Astro.',
  ]);
});

describe('before the policy', () => {
  test.each([
    '<script src="/guard.js"></script>',
    '<link rel="preload" href="/fonts/a.woff2" as="font" crossorigin>',
    '<link rel="canonical" href="https://example.org/a/">',
    '<script type="application/ld+json">{}</script>',
    '<title><script>no tag</script></title>',
  ])('%s may stand', (before) => {
    expect(problems({ before })).toEqual([]);
  });

  test.each([
    ['<script src="/other.js"></script>', 'a script stands before the policy.'],
    [`<script>${KNOWN}</script>`, 'a script stands before the policy.'],
    ['<style>p{}</style>', 'a <style> stands before the policy.'],
    [
      '<link rel="stylesheet" href="https://example.org/a.css">',
      '<link> fetches https://example.org/a.css before the policy.',
    ],
    ['<link rel="icon" href="//example.org/a.svg">', '<link> fetches //example.org/a.svg before'],
    ['<base href="https://example.org/">', '<base> fetches https://example.org/ before'],
  ])('%s is reported', (before, problem) => {
    expect(problems({ before })).toEqual([expect.stringContaining(`/a/index.html: ${problem}`)]);
  });
});

describe('anywhere', () => {
  test.each([
    `<script>${KNOWN}</script>`,
    `<script type="module">${KNOWN}</script>`,
    '<script type="module" src="/_astro/a.js"></script>',
    '<script type="application/json">{"a":1}</script>',
    '<style>p{}</style>',
    '<a href="https://example.org/" data-style="x">away</a>',
    '<!-- <p style="color:red"> -->',
  ])('%s may stand', (body) => {
    expect(problems({ body })).toEqual([]);
  });

  test.each([
    ['<td style="text-align:right">', '<td style="text-align:right"> is blocked. Use a class.'],
    ['<img onerror="run()">', '<img onerror="…"> is blocked. Add a listener.'],
    ['<a href=" javascript:run()">', '<a href="javascript:…"> is blocked.'],
    [
      '<script>let other = 2;</script>',
      'an inline <script> that the policy does not know: "let other = 2;". Make it a file.',
    ],
    [
      '<script type="importmap">{}</script>',
      'an inline <script> that the policy does not know: "{}". Make it a file.',
    ],
    [
      '<style>q{}</style>',
      'an inline <style> that the policy does not know: "q{}". Make it a file.',
    ],
  ])('%s is reported', (body, problem) => {
    expect(problems({ body })).toEqual([`/a/index.html: ${problem}`]);
  });

  test('every problem is reported, in one go', () => {
    expect(problems({ body: '<p style="a"><p style="b">' })).toHaveLength(2);
  });
});

describe('what a tag fetches', () => {
  const fetched = (tag: string) => readTags(tag).flatMap(fetchedAddresses);

  test.each([
    ['<img src="/a.png" srcset="/b.png 1x, /c.png 2x">', ['/a.png', '/b.png', '/c.png']],
    ['<link rel="stylesheet" href="/a.css">', ['/a.css']],
    ['<link rel="license" href="https://example.org/">', []],
    ['<a href="https://example.org/">', []],
    ['<use href="#mark">', ['#mark']],
    ['<video poster="/a.jpg" src="/a.mp4">', ['/a.mp4', '/a.jpg']],
  ])('%s', (tag, addresses) => {
    expect(fetched(tag)).toEqual(addresses);
  });

  test.each(['https://example.org/', '//example.org', '\\\\example.org', 'data:,x', ' HTTP://a'])(
    '%s leads elsewhere',
    (address) => {
      expect(isForeign(address)).toBe(true);
    },
  );

  test.each(['/a.css', 'a.css', '#mark', '?q', './a:b'])('%s stays here', (address) => {
    expect(isForeign(address)).toBe(false);
  });
});
