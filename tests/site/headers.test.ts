import { afterAll, describe, expect, test } from 'vitest';
import { parsePolicy, type Policy } from '../../src/integrations/policy.ts';
import { buildApp } from '../../src/server/app.ts';
import { DIST, listBuiltFiles, MISSING, readSitePages, type SitePage } from './built-site.ts';

const pages = await readSitePages();
const app = buildApp({ dist: DIST });

afterAll(async () => {
  await app.close();
});

const policyIn = ({ tags }: SitePage) =>
  tags.find(({ attributes }) => attributes.has('http-equiv'))?.attributes.get('content') ?? '';

describe.each([
  ['a page', '/', 200],
  ['a page that is not there', MISSING, 404],
])('%s', (_what, address, status) => {
  test('has every header of a document', async () => {
    const { statusCode, headers } = await app.inject(address);
    expect(statusCode).toBe(status);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'permissions-policy':
        'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-cache',
    });
  });

  test('has a strict policy of fewer than 1,800 characters', async () => {
    const { headers } = await app.inject(address);
    const header = String(headers['content-security-policy']);
    expect(header.length).toBeLessThan(1800);
    expect(header).not.toContain('unsafe-inline');
    expect(Object.fromEntries(parsePolicy(header))).toMatchObject({
      'default-src': ["'none'"],
      'base-uri': ["'none'"],
      'object-src': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ["'none'"],
    });
  });
});

test('every page states the policy of the header, with the hashes it needs itself', async () => {
  const { headers } = await app.inject('/');
  const sent = parsePolicy(String(headers['content-security-policy']));
  const problems = pages.flatMap((page) => {
    const stated = parsePolicy(policyIn(page));
    const unsent = hashesOf(stated).filter((hash) => !hashesOf(sent).includes(hash));
    const isSame = withoutHashes(stated) === withoutHashes(sent, 'frame-ancestors');
    return isSame && unsent.length === 0 ? [] : [{ page: page.address, stated, unsent }];
  });
  expect(problems).toEqual([]);
});

test.each([
  ['.css', 'public, max-age=31536000, immutable'],
  ['.woff2', 'public, max-age=86400'],
  ['guard.js', 'no-cache'],
  ['pagefind.js', 'no-cache'],
  ['favicon.svg', 'public, max-age=86400'],
])('files like %s are sent with the short set and "%s"', async (end, caching) => {
  const [file = MISSING] = await listBuiltFiles(end);
  const { statusCode, headers } = await app.inject(file);
  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': caching,
  });
  expect(headers).not.toHaveProperty('content-security-policy');
});

test('one page alone asks the browser to delete what the site has stored', async () => {
  const answers = await Promise.all(
    pages.map(async ({ address }) => ({ address, headers: (await app.inject(address)).headers })),
  );
  const asking = answers.filter(({ headers }) => 'clear-site-data' in headers);
  expect(asking.map(({ address, headers }) => [address, headers['clear-site-data']])).toEqual([
    ['/clear/done/', '"cache", "storage"'],
  ]);
});

test('what other hosts read is not for readers', async () => {
  const hidden = ['/_headers', '/staticwebapp.config.json', '/.hosting/headers.json'];
  const answers = await Promise.all(hidden.map((address) => app.inject(address)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
});

const isHash = (source: string) => source.startsWith("'sha256-");

function hashesOf(policy: Policy): readonly string[] {
  return [...policy].flatMap(([name, sources]) =>
    sources.filter(isHash).map((hash) => `${name} ${hash}`),
  );
}

function withoutHashes(policy: Policy, except = ''): string {
  return [...policy]
    .filter(([name]) => name !== except)
    .map(([name, sources]) => [name, ...sources.filter((source) => !isHash(source))].join(' '))
    .join('; ');
}
