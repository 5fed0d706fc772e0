import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The headers the build wrote for every host: with pages and errors, and with some files. */
export interface SiteHeaders {
  readonly documents: Headers;
  /** What a single page sends besides the headers of documents. */
  readonly pages: readonly Rule[];
  readonly files: readonly Rule[];
}

type Headers = Readonly<Record<string, string>>;

interface Rule {
  readonly path: string;
  readonly headers: Headers;
}

/** @throws Error if the site has not been built, or the file is not what the build writes. */
export function readSiteHeaders(dist: string): SiteHeaders {
  const file = join(dist, '.hosting/headers.json');
  const value: unknown = JSON.parse(readBuilt(file, dist));
  if (isSiteHeaders(value)) return value;
  throw new TypeError(`${relative('', file)} is not what the build writes. Run "npm run build".`);
}

/** The headers of a response: an error is a page, whatever its address. */
export function headersFor(
  { documents, pages, files }: SiteHeaders,
  url: string,
  status: number,
): Headers {
  if (status >= 400) return documents;
  const path = url.split('?', 1)[0] ?? '';
  const own = files.find((rule) => fits(path, rule.path))?.headers;
  return own ?? { ...documents, ...pages.find((rule) => rule.path === path)?.headers };
}

function readBuilt(file: string, dist: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`${relative('', dist)}/ is not there. Run "npm run build" first.`, { cause });
  }
}

function fits(path: string, rule: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
}

function isSiteHeaders(value: unknown): value is SiteHeaders {
  return (
    isObject(value) &&
    isHeaders(value['documents']) &&
    areRules(value['pages']) &&
    areRules(value['files'])
  );
}

function areRules(value: unknown): value is readonly Rule[] {
  return (
    Array.isArray(value) &&
    value.every(
      (rule: unknown) =>
        isObject(rule) && typeof rule['path'] === 'string' && isHeaders(rule['headers']),
    )
  );
}

function isHeaders(value: unknown): value is Headers {
  return isObject(value) && Object.values(value).every((header) => typeof header === 'string');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
