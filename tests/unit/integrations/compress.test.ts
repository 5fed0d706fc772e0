import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFolder, isCompressible } from '../../../src/integrations/compress.ts';

test.each(['index.html', 'a/b.css', 'a.js', 'a.svg', 'a.xml', 'a.txt', 'a.json', 'a.webmanifest'])(
  '%s is compressed',
  (path) => {
    expect(isCompressible(path)).toBe(true);
  },
);

test.each(['a.woff2', 'a.png', 'a.pf_index', 'a.html.br', '_headers', '.hosting/headers.json'])(
  '%s is left as it is',
  (path) => {
    expect(isCompressible(path)).toBe(false);
  },
);

test('writes copies that hold the same words, and none that are longer than the file', async () => {
  const words = 'Peers share what they have lived through. '.repeat(50);
  const site = await mkdtemp(join(tmpdir(), 'compress-'));
  await mkdir(join(site, 'manual'));
  await writeFile(join(site, 'manual/index.html'), words);
  await writeFile(join(site, 'tiny.txt'), 'x');

  expect(await compressFolder(site)).toBe(2);
  expect((await readdir(site, { recursive: true })).toSorted()).toEqual([
    'manual',
    'manual/index.html',
    'manual/index.html.br',
    'manual/index.html.gz',
    'tiny.txt',
  ]);
  const brotli = await readFile(join(site, 'manual/index.html.br'));
  const gzip = await readFile(join(site, 'manual/index.html.gz'));
  expect(brotliDecompressSync(brotli).toString()).toBe(words);
  expect(gunzipSync(gzip).toString()).toBe(words);
  await rm(site, { recursive: true });
});
