import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readTags } from './html.ts';

/**
 * Takes from every built page what its first paint does not need: several style sheets become one
 * (fewer answers to wait for, and they compress together), and the policy in the page keeps only the
 * hashes of what stands in that page (Astro writes those of the whole site into each).
 */
export function lighten(): AstroIntegration {
  return {
    name: 'lighten',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const names = await readdir(site, { recursive: true });
        const pages = names.filter((name) => name.endsWith('.html'));
        const merged = await Promise.all(pages.map((page) => lightenPage(site, join(site, page))));
        await Promise.all([...new Set(merged.flat())].map((sheet) => rm(join(site, sheet))));
        logger.info(`${String(pages.length)} pages have one style sheet each.`);
      },
    },
  };
}

/** Rewrites a page; returns the sheets that it needs no longer. */
async function lightenPage(site: string, page: string): Promise<readonly string[]> {
  const html = ownHashesOnly(await readFile(page, 'utf8'));
  const sheets = [...html.matchAll(SCREEN_SHEET)].map(([, sheet = '']) => sheet);
  const texts = await Promise.all(sheets.map((sheet) => readFile(join(site, sheet), 'utf8')));
  const merged = texts.join('');
  const href = `/_astro/${shortHash(merged)}.css`;
  await writeFile(join(site, href), merged);
  await writeFile(page, oneSheet(html, href));
  return sheets;
}

const SCREEN_SHEET = /<link rel="stylesheet" href="(\/_astro\/[^"]+\.css)">/g;

/** The page with one link to a style sheet, where the first of several stood. */
export function oneSheet(html: string, href: string): string {
  let first = true;
  return html.replace(SCREEN_SHEET, () => {
    if (!first) return '';
    first = false;
    return `<link rel="stylesheet" href="${href}">`;
  });
}

/** The page with a policy that allows the inline scripts and styles it holds, and no others. */
export function ownHashesOnly(html: string): string {
  const own = new Set(
    readTags(html)
      .filter(({ text }) => text !== '')
      .map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)"/i,
    (_, start: string, policy: string) =>
      `${start}${policy.replace(/ ?('|&#39;)sha256-[\w+/=]+\1/g, (hash) => (own.has(hash.trim().replaceAll('&#39;', "'")) ? hash : ''))}"`,
  );
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 10);
}
