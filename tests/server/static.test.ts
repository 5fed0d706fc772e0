import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../src/server/app.ts';
import { makeSmallSite, SMALL_POLICY, type SmallSite } from './small-site.ts';

let site: SmallSite;
let app: FastifyInstance;

beforeAll(async () => {
  site = await makeSmallSite();
  app = buildApp(site);
});

afterAll(async () => {
  await app.close();
  await site.remove();
});

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers });

describe('a page', () => {
  test('is sent with the policy and the other headers of documents', async () => {
    const response = await get('/manual/');
    expect(response.statusCode).toBe(200);
    expect(response.body).toContain('<title>Manual</title>');
    expect(response.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': SMALL_POLICY,
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
    });
  });

  test('keeps its headers whatever stands in the query', async () => {
    const response = await get('/?utm=1/_astro/');
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-security-policy']).toBe(SMALL_POLICY);
  });

  test('has its slash added, and the query kept', async () => {
    const response = await get('/manual?from=mail', { 'accept-encoding': 'br' });
    expect(response.statusCode).toBe(301);
    expect(response.headers.location).toBe('/manual/?from=mail');
  });

  test('answers HEAD with the same headers and no body', async () => {
    const headers = { 'accept-encoding': 'br' };
    const full = await get('/manual/', headers);
    const head = await app.inject({ method: 'HEAD', url: '/manual/', headers });
    expect(head.statusCode).toBe(200);
    expect(head.body).toBe('');
    expect({ ...head.headers, date: '' }).toEqual({ ...full.headers, date: '' });
  });

  test('is not sent again while it is the same', async () => {
    const { etag } = (await get('/manual/')).headers;
    const response = await get('/manual/', { 'if-none-match': String(etag) });
    expect(response.statusCode).toBe(304);
    expect(response.headers['cache-control']).toBe('no-cache');
  });
});

describe('the page that asks the browser to delete what the site has stored', () => {
  test.each(['/clear/done/', '/clear/done/?'])('does so at %s', async (url) => {
    const response = await get(url);
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'clear-site-data': '"cache", "storage"',
      'content-security-policy': SMALL_POLICY,
      'cache-control': 'no-cache',
    });
  });

  test('does so again while it is the same', async () => {
    const { etag } = (await get('/clear/done/')).headers;
    const response = await get('/clear/done/', { 'if-none-match': String(etag) });
    expect(response.statusCode).toBe(304);
    expect(response.headers['clear-site-data']).toBe('"cache", "storage"');
  });

  test.each(['/', '/manual/', '/clear/done', '/guard.js', '/nothing/', '/clear/done/nothing/'])(
    'is the only one: %s does not',
    async (url) => {
      expect((await get(url)).headers).not.toHaveProperty('clear-site-data');
    },
  );
});

describe('compression', () => {
  test.each(['br', 'gzip, deflate, br', 'gzip;q=1.0, br;q=1.0', 'br;q=0.9, gzip;q=0.8'])(
    'takes Brotli for "%s"',
    async (accepted) => {
      const response = await get('/manual/', { 'accept-encoding': accepted });
      expect(response.headers['content-encoding']).toBe('br');
      expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(brotliDecompressSync(response.rawPayload).toString()).toContain('Manual');
    },
  );

  test.each(['gzip', 'gzip, deflate', 'br;q=0, gzip', '*'])(
    'takes gzip for "%s"',
    async (accepted) => {
      const response = await get('/manual/', { 'accept-encoding': accepted });
      expect(response.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(response.rawPayload).toString()).toContain('Manual');
    },
  );

  test.each(['identity', 'zstd', 'br;q=0, gzip;q=0', ''])(
    'sends the file as it is for "%s"',
    async (accepted) => {
      const response = await get('/manual/', { 'accept-encoding': accepted });
      expect(response.headers).not.toHaveProperty('content-encoding');
      expect(response.headers.vary).toBe('accept-encoding');
      expect(response.body).toContain('<title>Manual</title>');
    },
  );

  test('sends a file as it is when compression would make it longer', async () => {
    const response = await get('/robots.txt', { 'accept-encoding': 'br, gzip' });
    expect(response.headers).not.toHaveProperty('content-encoding');
    expect(response.body).toBe('User-agent: *');
  });
});

describe('a file', () => {
  test.each([
    ['/_astro/site.B4c1.css', 'public, max-age=31536000, immutable', 'text/css; charset=utf-8'],
    ['/fonts/text.woff2', 'public, max-age=86400', 'font/woff2'],
    ['/favicon.svg', 'public, max-age=86400', 'image/svg+xml'],
    ['/guard.js', 'no-cache', 'application/javascript; charset=utf-8'],
    ['/pagefind/pagefind.js', 'no-cache', 'application/javascript; charset=utf-8'],
  ])('%s is sent with the short set and "%s"', async (url, caching, type) => {
    const response = await get(url);
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': caching,
    });
    expect(response.headers).not.toHaveProperty('content-security-policy');
    expect(response.headers).not.toHaveProperty('permissions-policy');
  });

  test('is sent in part when a part is asked for', async () => {
    const response = await get('/fonts/text.woff2', { range: 'bytes=0-3' });
    expect(response.statusCode).toBe(206);
    expect(response.body).toBe('wOF2');
    expect(response.headers['content-range']).toBe('bytes 0-3/22');
  });

  test('refuses a part that lies beyond its end', async () => {
    const response = await get('/fonts/text.woff2', { range: 'bytes=900-' });
    expect(response.statusCode).toBe(416);
    expect(response.headers['cache-control']).toBe('no-cache');
  });
});

describe('an address that is not there', () => {
  test.each([
    '/nothing/',
    '/nothing',
    '/_astro/nothing.css',
    '/fonts/',
    '/.env',
    '/.hosting/headers.json',
    '/_headers',
    '/staticwebapp.config.json',
    '/index.html.br',
    '/manual/index.html.gz',
    '/INDEX.HTML',
    '/manual//index.html',
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/manual/..%2f..%2f..%2fetc%2fpasswd',
    '/..\\package.json',
    '//example.org/',
    '/%00',
  ])('%s is answered with the 404 page and the headers of documents', async (url) => {
    const response = await get(url);
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.body).toContain('<title>Page not found</title>');
    expect(response.headers['content-security-policy']).toBe(SMALL_POLICY);
    expect(response.headers['x-content-type-options']).toBe('nosniff');
    expect(response.headers['cache-control']).toBe('no-cache');
  });

  test('has its page compressed', async () => {
    const response = await get('/nothing/', { 'accept-encoding': 'br' });
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(response.rawPayload).toString()).toContain('Page not found');
  });

  test('answers HEAD with 404 and no body', async () => {
    const response = await app.inject({ method: 'HEAD', url: '/nothing/' });
    expect(response.statusCode).toBe(404);
    expect(response.body).toBe('');
  });

  test('is not taken for unchanged, whatever the browser remembers of it', async () => {
    const response = await get('/nothing/', {
      'if-none-match': 'W/"1-2"',
      'if-modified-since': new Date(0).toUTCString(),
      range: 'bytes=0-3',
    });
    expect(response.statusCode).toBe(404);
    expect(response.body).toContain('<title>Page not found</title>');
  });
});

test.each(['/%zz', '/%c0%ae%c0%ae/package.json'])(
  'an address that cannot be decoded is refused with the headers of documents: %s',
  async (url) => {
    const response = await get(url);
    expect(response.statusCode).toBe(400);
    expect(response.body).toBe('This address cannot be read. Check how it is spelled.\n');
    expect(response.headers['content-security-policy']).toBe(SMALL_POLICY);
  },
);

describe('a request that would write', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)(
    'is refused when it is a %s',
    async (method) => {
      const response = await app.inject({ method, url: '/manual/' });
      expect(response.statusCode).toBe(405);
      expect(response.headers.allow).toBe('GET, HEAD');
      expect(response.headers['content-security-policy']).toBe(SMALL_POLICY);
      expect(response.body).toBe('Nothing can be sent to this address. It can only be read.\n');
    },
  );

  test('is refused before its body is looked at', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/',
      headers: { 'content-type': 'application/json' },
      payload: '{"not json',
    });
    expect(response.statusCode).toBe(405);
  });
});
