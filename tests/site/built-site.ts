import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTags, type Tag } from '../../src/integrations/html.ts';

export const DIST = join(import.meta.dirname, '../../dist');

/** A page as it was built: the address a reader asks for, and its start tags. */
export interface SitePage {
  readonly address: string;
  readonly tags: readonly Tag[];
}

/** An address that leads to the 404 page. */
export const MISSING = '/there-is-no-such-page/';

/** @throws Error if the site has not been built. */
export async function readSitePages(): Promise<readonly SitePage[]> {
  const paths = await listBuiltFiles('.html');
  return Promise.all(
    paths.map(async (path) => ({
      address: path === '/404.html' ? MISSING : path.replace(/index\.html$/, ''),
      tags: readTags(await readBuiltFile(path)),
    })),
  );
}

/** Paths of the built files whose names end in `end`, with a slash in front. */
export async function listBuiltFiles(end: string): Promise<readonly string[]> {
  if (!existsSync(join(DIST, '.hosting/headers.json'))) {
    throw new Error('Run "npm run build" first.');
  }
  const names = await readdir(DIST, { recursive: true });
  return names
    .filter((name) => name.endsWith(end))
    .map((name) => `/${name}`)
    .toSorted();
}

export async function readBuiltFile(path: string): Promise<string> {
  return readFile(join(DIST, path), 'utf8');
}
