import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compressFolder } from '../../src/integrations/compress.ts';
import { buildHeaderTable } from '../../src/integrations/header-table.ts';
import { renderHostFiles } from '../../src/integrations/host-files.ts';

export const SMALL_POLICY = "default-src 'none'; script-src 'self'; frame-ancestors 'none'";

export interface SmallSite {
  readonly dist: string;
  remove(): Promise<void>;
}

/** A built site of a few files, in a folder of its own, as the build would leave it. */
export async function makeSmallSite(): Promise<SmallSite> {
  const dist = await mkdtemp(join(tmpdir(), 'small-site-'));
  await writeFiles(dist, FILES);
  await compressFolder(dist);
  const table = buildHeaderTable(SMALL_POLICY, ['/favicon.svg', '/robots.txt']);
  await writeFiles(dist, Object.fromEntries(renderHostFiles(table).map((f) => [f.path, f.text])));
  return { dist, remove: () => rm(dist, { recursive: true }) };
}

/** Long enough for compression to be worth while. */
const WORDS = 'Peers share what they have lived through. '.repeat(40);

const FILES: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html><title>Home</title><p>${WORDS}`,
  'manual/index.html': `<!doctype html><title>Manual</title><p>${WORDS}`,
  'clear/done/index.html': `<!doctype html><title>Clear</title><p>${WORDS}`,
  '404.html': `<!doctype html><title>Page not found</title><p>${WORDS}`,
  '_astro/site.B4c1.css': `p { color: black; } /* ${WORDS} */`,
  'fonts/text.woff2': 'wOF2 not really a font',
  'guard.js': `// ${WORDS}`,
  'favicon.svg': `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${WORDS} --></svg>`,
  'robots.txt': 'User-agent: *',
  'pagefind/pagefind.js': `// ${WORDS}`,
  '.env': 'kept to itself',
};

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
