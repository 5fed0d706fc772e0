import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSiteHeaders } from '../../src/server/site-headers.ts';

test.each([
  ['a list', '[]'],
  ['headers that are no text', '{"documents":{"A":1},"pages":[],"files":[]}'],
  ['a rule without a path', '{"documents":{},"pages":[],"files":[{"headers":{}}]}'],
  ['a page without headers', '{"documents":{},"pages":[{"path":"/a/"}],"files":[]}'],
  ['a table without pages', '{"documents":{},"files":[]}'],
  ['nothing', 'null'],
])('refuses %s instead of what the build writes', async (_what, text) => {
  const dist = await mkdtemp(join(tmpdir(), 'bad-headers-'));
  await mkdir(join(dist, '.hosting'));
  await writeFile(join(dist, '.hosting/headers.json'), text);
  expect(() => readSiteHeaders(dist)).toThrow('headers.json is not what the build writes.');
  await rm(dist, { recursive: true });
});
