import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Writes a Brotli and a gzip copy beside each text file. Must come last: it copies what is there. */
export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await compressFolder(fileURLToPath(dir));
        logger.info(`${String(count)} files compressed.`);
      },
    },
  };
}

/** Compresses the text files of a folder and those below it, and returns how many there are. */
export async function compressFolder(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter(isCompressible).map((name) => join(folder, name));
  // One after another: the work is the processor's, and a build has few of those.
  for (const file of files) await compressFile(file);
  return files.length;
}

/** Whether a file is text that readers ask for. Fonts and the search index are compressed already. */
export function isCompressible(path: string): boolean {
  const isHidden = path.split(/[/\\]/).some((part) => part.startsWith('.'));
  return !isHidden && TEXT.has(extname(path));
}

const TEXT = new Set([
  '.css',
  '.html',
  '.js',
  '.json',
  '.mjs',
  '.svg',
  '.txt',
  '.webmanifest',
  '.xml',
]);

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const copies = [
    { name: `${file}.br`, bytes: await toBrotli(content, { params: parameters }) },
    { name: `${file}.gz`, bytes: await toGzip(content, { level: 9 }) },
  ];
  // A few bytes of text can grow; the server then sends them as they are.
  const smaller = copies.filter(({ bytes }) => bytes.length < content.length);
  await Promise.all(smaller.map(({ name, bytes }) => writeFile(name, bytes)));
}
