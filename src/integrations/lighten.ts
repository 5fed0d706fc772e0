import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PurgeCSS } from 'purgecss';
import { readTags } from './html.ts';

/**
 * Takes from every built page what its first paint does not need: several style sheets become one
 * (fewer answers to wait for, and they compress together) without the rules for what stands only in
 * other parts of the site, and the policy in the page keeps only the hashes of what stands in that
 * page (Astro writes those of the whole site into each).
 */
export function lighten(): AstroIntegration {
  return {
    name: 'lighten',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const names = await readdir(site, { recursive: true });
        const pages = await readPages(site, names);
        // Pages of one part share a sheet, so that it is fetched once for all of them.
        const groups = Object.values(Object.groupBy(pages, groupOf));
        await Promise.all(groups.map((group = []) => lightenGroup(site, group)));
        const old = new Set(pages.flatMap(({ sheets }) => sheets));
        await Promise.all([...old].map((sheet) => rm(join(site, sheet))));
        logger.info(`${String(pages.length)} pages share ${String(groups.length)} style sheets.`);
      },
    },
  };
}

interface BuiltPage {
  /** Path in the site, such as manual/principles/index.html. */
  readonly name: string;
  readonly html: string;
  /** Addresses of its style sheets for the screen. */
  readonly sheets: readonly string[];
}

async function readPages(site: string, names: readonly string[]): Promise<readonly BuiltPage[]> {
  const pages = names.filter((name) => name.endsWith('.html'));
  return Promise.all(
    pages.map(async (name) => {
      const html = ownHashesOnly(await readFile(join(site, name), 'utf8'));
      return {
        name,
        html,
        sheets: [...html.matchAll(SCREEN_SHEET)].map(([, sheet = '']) => sheet),
      };
    }),
  );
}

/** Pages with the same sheets in the same part of the site. */
function groupOf({ name, sheets }: BuiltPage): string {
  return [name.split('/')[0], ...sheets].join(' ');
}

async function lightenGroup(site: string, group: readonly BuiltPage[]): Promise<void> {
  const sheets = group[0]?.sheets ?? [];
  const texts = await Promise.all(sheets.map((sheet) => readFile(join(site, sheet), 'utf8')));
  const html = group.map((page) => page.html).join('\n');
  const css = await usedRules(texts.join(''), html, await readScripts(site, html));
  const href = `/_astro/${shortHash(css)}.css`;
  await writeFile(join(site, href), css);
  await Promise.all(
    group.map((page) => writeFile(join(site, page.name), oneSheet(page.html, href))),
  );
}

/** What scripts may put on a page: all words in them, and in what they load, count as used. */
async function readScripts(site: string, html: string): Promise<string> {
  const texts = new Map<string, string>();
  const follow = async (path: string): Promise<void> => {
    if (texts.has(path)) return;
    texts.set(path, '');
    const code = await readFile(join(site, path), 'utf8');
    texts.set(path, code);
    await Promise.all(scriptsNamedIn(code).map((name) => follow(`_astro/${name}`)));
  };
  await Promise.all(scriptsNamedIn(html).map((name) => follow(`_astro/${name}`)));
  return [...texts.values()].join('\n');
}

function scriptsNamedIn(text: string): readonly string[] {
  return [...text.matchAll(/[\w.@-]+\.js(?=["'`])/g)]
    .map(([name]) => name)
    .filter((name) => !NOT_OURS.includes(name));
}

/** Scripts that lie elsewhere and add nothing of ours to a page, but for the class that guard.js sets. */
const NOT_OURS = ['guard.js', 'pagefind.js'];

/** The rules of a style sheet that can apply to some page of a group, in their order. */
export async function usedRules(css: string, html: string, scripts: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [
      { raw: html, extension: 'html' },
      { raw: scripts, extension: 'js' },
    ],
    css: [{ raw: css }],
    dynamicAttributes: STATES,
    safelist: { standard: ['js'], greedy: [/:focus-visible/] },
  });
  return purged?.css ?? css;
}

/** States that the browser, a script or the reader sets. */
const STATES = ['aria-current', 'aria-expanded', 'aria-pressed', 'data-open', 'data-theme', 'href'];

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
