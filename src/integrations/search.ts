import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Builds the search index from the `data-pagefind-body` of the pages, into `/pagefind/`. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexSite(fileURLToPath(dir));
        logger.info(`${String(count)} pages can be searched.`);
      },
    },
  };
}

/**
 * Indexes the built site in a folder and returns the number of pages.
 *
 * @throws Error if Pagefind reports a problem, or finds no page.
 */
export async function indexSite(site: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ rootSelector: 'main[data-pagefind-body]' });
    if (index === undefined) throw new Error(failure('did not start', errors));
    return await writeIndex(index, site);
  } finally {
    await close();
  }
}

/** Whether our search needs a file of the index. Pagefind also brings its own page parts and a worker. */
export function isNeeded(path: string): boolean {
  return /^(?:pagefind\.js|pagefind-entry\.json|.*\.(?:pagefind|pf_(?:meta|index|fragment|filter)))$/.test(
    path,
  );
}

async function writeIndex(index: PagefindIndex, site: string): Promise<number> {
  const added = await index.addDirectory({ path: site });
  if (added.errors.length > 0) throw new Error(failure('could not read the pages', added.errors));
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(failure('could not make the index', errors));
  const pages = files.filter(({ path }) => path.startsWith('fragment/')).length;
  if (pages === 0) throw new Error('Search found no page. Put data-pagefind-body on <main>.');
  await Promise.all(
    files
      .filter(({ path }) => isNeeded(path))
      .map(({ path, content }) => write(join(site, 'pagefind', path), content)),
  );
  return pages;
}

async function write(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function failure(what: string, errors: readonly string[]): string {
  return `Pagefind ${what}: ${errors.join('; ')}`;
}
