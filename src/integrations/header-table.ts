/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** The headers of the files at one path; `/folder/*` stands for all that lie in the folder. */
export interface FileRule {
  readonly path: string;
  readonly headers: Headers;
}

/** Every header the site sends: with pages and errors, and with the files of each rule. */
export interface HeaderTable {
  readonly documents: Headers;
  /** What a single page sends besides the headers of documents. */
  readonly pages: readonly FileRule[];
  readonly files: readonly FileRule[];
}

/**
 * The one source of headers. Files get a short set: header bytes count in what a reader waits for.
 *
 * @param policy - The content security policy of all pages.
 * @param publicFiles - Paths of the files copied byte for byte to the root, such as `/favicon.svg`.
 */
export function buildHeaderTable(policy: string, publicFiles: readonly string[]): HeaderTable {
  const kept = publicFiles.filter((path) => !UNKEPT.includes(path)).toSorted();
  return {
    documents: { 'Content-Security-Policy': policy, ...DOCUMENT_HEADERS },
    pages: [{ path: '/clear/done/', headers: { 'Clear-Site-Data': '"cache", "storage"' } }],
    files: [
      rule('/_astro/*', FOR_GOOD),
      rule('/fonts/*', FOR_A_DAY),
      rule('/pagefind/*', CHECKED),
      ...UNKEPT.map((path) => rule(path, CHECKED)),
      ...kept.map((path) => rule(path, FOR_A_DAY)),
    ],
  };
}

/** The cache header set apart, for hosts where rules overlap. */
export function splitCaching(headers: Headers): { caching: string; others: Headers } {
  const { 'Cache-Control': caching = CHECKED, ...others } = headers;
  return { caching, others };
}

/** Hashed names change with their content; what keeps its name is asked after. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const FOR_A_DAY = 'public, max-age=86400';
const CHECKED = 'no-cache';

/** The guard must be the one the pages were built with. */
const UNKEPT = ['/guard.js'];

const FILE_HEADERS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const DOCUMENT_HEADERS: Headers = {
  // Over plain http browsers ignore it.
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Not no-store, which would lose typed words on Back.
  'Cache-Control': CHECKED,
};

function rule(path: string, caching: string): FileRule {
  return { path, headers: { ...FILE_HEADERS, 'Cache-Control': caching } };
}
