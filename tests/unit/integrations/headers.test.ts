import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSite, makeHostFiles } from '../../../src/integrations/headers.ts';

const POLICY =
  "default-src 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'";
const page = (body: string, policy = POLICY) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${body}`;

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'headers-'));
  await mkdir(join(site, 'manual'));
  await writeFile(join(site, 'favicon.svg'), '<svg></svg>');
  await writeFile(join(site, '404.html'), page('<p>Not found'));
});

afterEach(async () => {
  await rm(site, { recursive: true });
});

test('writes the files of the hosts into the site and counts its pages', async () => {
  await writeFile(join(site, 'manual/index.html'), page('<p>Manual'));
  expect(await checkSite(site)).toBe(2);
  expect(await readFile(join(site, '_headers'), 'utf8')).toContain(
    `/*\n  Content-Security-Policy: ${POLICY}; frame-ancestors 'none'\n`,
  );
  expect(await readFile(join(site, '.hosting/nginx.conf'), 'utf8')).toContain(
    'location = /favicon.svg {',
  );
});

test('fails with every problem of every page, and the page it is on', async () => {
  await writeFile(join(site, 'manual/index.html'), page('<p style="x">', POLICY));
  await writeFile(join(site, '404.html'), '<p>Not found');
  const failure = checkSite(site);
  await expect(failure).rejects.toThrow('The built pages and their policy do not agree:');
  await expect(failure).rejects.toThrow('\n- /404.html: there is no <meta');
  await expect(failure).rejects.toThrow(
    '\n- /manual/index.html: <p style="x"> is blocked. Use a class.',
  );
});

test('fails when the policy is weaker than it must be', () => {
  const html = page('', `${POLICY}; script-src 'unsafe-inline'`);
  expect(() => makeHostFiles([{ page: '/index.html', html }], [])).toThrow(
    "- The policy has 'unsafe-inline' in script-src. Take it out of astro.config.mjs.",
  );
});

test('gives a rule to files at the root that readers ask for, and to no others', () => {
  const paths = [
    '/favicon.svg',
    '/index.html',
    '/_headers',
    '/staticwebapp.config.json',
    '/.hosting/nginx.conf',
    '/fonts/a.woff2',
  ];
  const files = makeHostFiles([{ page: '/index.html', html: page('') }], paths);
  const rules = files.find(({ path }) => path === '_headers')?.text.match(/^\/.*/gm);
  expect(rules).toEqual([
    '/*',
    '/clear/done/',
    '/_astro/*',
    '/fonts/*',
    '/pagefind/*',
    '/guard.js',
    '/favicon.svg',
  ]);
});
