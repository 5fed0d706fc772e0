import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildHeaderTable } from './header-table.ts';
import { type HostFile, renderHostFiles } from './host-files.ts';
import { inspectPage } from './inspect-page.ts';
import { joinPolicies } from './policy.ts';

/** A built page: its path in the site, and its HTML. */
export interface BuiltPage {
  readonly page: string;
  readonly html: string;
}

/** Checks every built page against its policy and writes the headers for every host. */
export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await checkSite(fileURLToPath(dir));
        logger.info(`One policy holds for ${String(count)} pages.`);
      },
    },
  };
}

/** Checks the built site in a folder, writes the headers into it, and returns the number of pages. */
export async function checkSite(site: string): Promise<number> {
  const paths = await listFiles(site);
  const pages = await readPages(site, paths);
  const files = makeHostFiles(pages, paths);
  await Promise.all(files.map((file) => write(site, file)));
  return pages.length;
}

/**
 * The headers of all hosts from what was built.
 *
 * @param paths - Every file of the site, with a slash in front.
 * @throws Error if a page breaks its policy, or there can be no one policy; it lists all problems.
 */
export function makeHostFiles(
  pages: readonly BuiltPage[],
  paths: readonly string[],
): readonly HostFile[] {
  const reports = pages.map(({ page, html }) => ({ page, ...inspectPage(page, html) }));
  const broken = reports.flatMap(({ problems }) => problems);
  if (broken.length > 0) throw new Error(listed(broken));
  const outcome = joinPolicies(reports);
  if (outcome.kind === 'refused') throw new Error(listed(outcome.problems));
  return renderHostFiles(buildHeaderTable(outcome.header, paths.filter(isPublicFile)));
}

/** Files for the hosts themselves, which no reader asks for. */
const HOSTS_OWN = ['/_headers', '/staticwebapp.config.json'];

function isPublicFile(path: string): boolean {
  const isAtRoot = !path.includes('/', 1);
  return isAtRoot && !path.endsWith('.html') && !path.startsWith('/.') && !HOSTS_OWN.includes(path);
}

async function listFiles(site: string): Promise<readonly string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)))
    .map((path) => `/${path.split(sep).join('/')}`)
    .toSorted();
}

async function readPages(site: string, paths: readonly string[]): Promise<readonly BuiltPage[]> {
  const pages = paths.filter((path) => path.endsWith('.html'));
  return Promise.all(
    pages.map(async (page) => ({ page, html: await readFile(join(site, page), 'utf8') })),
  );
}

async function write(site: string, { path, text }: HostFile): Promise<void> {
  const file = join(site, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function listed(problems: readonly string[]): string {
  return ['The built pages and their policy do not agree:', ...problems].join('\n- ');
}
