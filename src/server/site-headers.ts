import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The headers the build wrote for every host: with pages and errors, and with some files. */
export interface SiteHeaders {
  readonly documents: Headers;
  readonly files: readonly { readonly path: string; readonly headers: Headers }[];
}

type Headers = Readonly<Record<string, string>>;

/** @throws Error if the site has not been built, or the file is not what the build writes. */
export function readSiteHeaders(dist: string): SiteHeaders {
  const file = join(dist, '.hosting/headers.json');
  const value: unknown = JSON.parse(readBuilt(file, dist));
  if (isSiteHeaders(value)) return value;
  throw new TypeError(`${relative('', file)} is not what the build writes. Run "npm run build".`);
}

/** The headers of a response: an error is a page, whatever its address. */
export function headersFor(
  { documents, files }: SiteHeaders,
  url: string,
  status: number,
): Headers {
  if (status >= 400) return documents;
  const path = url.split('?', 1)[0] ?? '';
  return files.find((rule) => fits(path, rule.path))?.headers ?? documents;
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
    Array.isArray(value['files']) &&
    value['files'].every(
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
