import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexSite, isNeeded } from '../../../src/integrations/search.ts';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'search-'));
});

afterEach(async () => {
  await rm(site, { recursive: true });
});

test('indexes what stands in main, on the pages that ask for it', async () => {
  await writeFile(
    join(site, 'manual.html'),
    '<html lang="en-GB"><nav>Aside</nav><main data-pagefind-body><h1>Manual</h1><p>Peers</p></main>',
  );
  await writeFile(join(site, '404.html'), '<html lang="en-GB"><main><h1>Not found</h1></main>');

  expect(await indexSite(site)).toBe(1);
  const fragments = join(site, 'pagefind/fragment');
  const [name = ''] = await readdir(fragments);
  const fragment = gunzipSync(await readFile(join(fragments, name))).toString();
  expect(fragment).toContain('"content":"Manual. Peers."');
});

test('writes nothing that our search does not use', async () => {
  await writeFile(
    join(site, 'a.html'),
    '<html lang="en-GB"><main data-pagefind-body><h1>Manual</h1></main>',
  );
  await indexSite(site);
  const names = await readdir(join(site, 'pagefind'));
  expect(names).toContain('pagefind.js');
  expect(names).toContain('pagefind-entry.json');
  expect(names.filter((name) => /ui|highlight|worker|\.css/.test(name))).toEqual([]);
});

test('fails when no page asks for it', async () => {
  await writeFile(join(site, 'a.html'), '<html lang="en-GB"><main><h1>Manual</h1></main>');
  await expect(indexSite(site)).rejects.toThrow(
    'Search found no page. Put data-pagefind-body on <main>.',
  );
});

test.each([
  ['pagefind.js', true],
  ['pagefind-entry.json', true],
  ['pagefind.en-gb_1.pf_meta', true],
  ['wasm.en-gb.pagefind', true],
  ['index/en-gb_1.pf_index', true],
  ['fragment/en-gb_1.pf_fragment', true],
  ['pagefind-ui.js', false],
  ['pagefind-worker.js', false],
  ['pagefind-highlight.js', false],
])('%s: needed %s', (path, needed) => {
  expect(isNeeded(path)).toBe(needed);
});
