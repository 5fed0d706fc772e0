import { type FileRule, type Headers, type HeaderTable, splitCaching } from './header-table.ts';

/** A file a host reads: where it belongs inside the built site, and what it says. */
export interface HostFile {
  readonly path: string;
  readonly text: string;
}

/** The headers in the form of every host we know, all from the one table. */
export function renderHostFiles(table: HeaderTable): readonly HostFile[] {
  return [
    { path: '_headers', text: renderHeadersFile(table) },
    { path: 'staticwebapp.config.json', text: renderAzure(table) },
    { path: '.hosting/headers.json', text: toJson(table) },
    { path: '.hosting/nginx.conf', text: renderNginx(table) },
    { path: '.hosting/Caddyfile', text: renderCaddy(table) },
    { path: '.hosting/vercel.json', text: renderVercel(table) },
  ];
}

/**
 * Netlify and Cloudflare apply every rule that fits and join what two of them say, so no header may
 * stand in two rules that overlap. Pages are left to the hosts' own caching, which asks each time.
 */
export function renderHeadersFile({ documents, pages, files }: HeaderTable): string {
  const { others } = splitCaching(documents);
  const blocks = [
    { path: '/*', headers: others },
    ...pages,
    ...files.map(({ path, headers }) => ({ path, headers: onlyCaching(headers) })),
  ];
  const text = blocks
    .map(
      ({ path, headers }) => `${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}`,
    )
    .join('\n');
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  if (longest <= LONGEST_LINE) return text;
  throw new RangeError(
    `A line of _headers has ${String(longest)} characters. Cloudflare takes ${String(LONGEST_LINE)}: shorten the policy.`,
  );
}

/** Azure Static Web Apps: what a route says is joined to, or takes the place of, what holds for all. */
export function renderAzure({ documents, pages, files }: HeaderTable): string {
  return toJson({
    trailingSlash: 'always',
    globalHeaders: documents,
    routes: [
      ...pages.map(({ path, headers }) => ({ route: path, headers })),
      ...files.map(({ path, headers }) => ({ route: path, headers: onlyCaching(headers) })),
    ],
    responseOverrides: { '404': { rewrite: '/404.html' } },
  });
}

/** Vercel: one rule for all paths, the caching of files and what single pages add in rules of their own. */
export function renderVercel({ documents, pages, files }: HeaderTable): string {
  const { others } = splitCaching(documents);
  const rules = [
    { source: '/(.*)', headers: others },
    ...pages.map(({ path, headers }) => ({ source: path, headers })),
    ...files.map(({ path, headers }) => ({
      source: path.replace('*', '(.*)'),
      headers: onlyCaching(headers),
    })),
  ];
  return toJson({
    trailingSlash: true,
    headers: rules.map(({ source, headers }) => ({
      source,
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
  });
}

/**
 * nginx: a location with a header of its own loses all it would inherit, so each states its whole
 * set; without `always` an error page has none. The 404 page is sent from the last location. A page
 * of its own names its file, since looking for an index would lead on to the last location.
 */
export function renderNginx({ documents, pages, files }: HeaderTable): string {
  const body = (headers: Headers) =>
    lines(headers, (name, value) => `    add_header ${name} ${quoted(value)} always;`);
  const location = ({ path, headers }: FileRule) => {
    const match = path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
    return `location ${match} {\n    try_files $uri =404;\n${body(headers)}}\n`;
  };
  const page = ({ path, headers }: FileRule) =>
    `location = ${path} {\n    try_files ${path}index.html =404;\n${body({ ...documents, ...headers })}}\n`;
  return [
    '# Include this in a server block that sets listen, server_name and root (the built site).\n',
    'index index.html;\ncharset utf-8;\nerror_page 404 /404.html;\nabsolute_redirect off;\n',
    '# Files compressed by the build. With the Brotli module, add: brotli_static on;\n',
    'gzip_static on;\ngzip_vary on;\n\n',
    ...files.map(location),
    ...pages.map(page),
    'location ~ /\\. {\n    return 404;\n}\n',
    `location / {\n    try_files $uri $uri/ =404;\n${body(documents)}}\n`,
  ].join('');
}

/** Caddy: errors of the file server go past the site's headers, so they are set again for them. */
export function renderCaddy({ documents, pages, files }: HeaderTable): string {
  const indent = (depth: number) => '\t'.repeat(depth);
  const header = (matcher: string, headers: Headers, depth: number) =>
    `${indent(depth)}header ${matcher}{\n${lines(headers, (name, value) => `${indent(depth + 1)}${name} ${quoted(value)}`)}${indent(depth)}}\n`;
  const server = 'file_server {\n\t\tprecompressed br gzip\n\t}\n';
  return [
    '# SITE_ADDRESS is the host name, such as example.org; SITE_ROOT the folder of the built site.\n',
    '{$SITE_ADDRESS:localhost} {\n\troot * {$SITE_ROOT:.}\n\n',
    `\t@pages not path ${files.map(({ path }) => path).join(' ')}\n`,
    header('@pages ', documents, 1),
    ...[...pages, ...files].map(({ path, headers }) => header(`${path} `, headers, 1)),
    '\n\t@hidden path */.*\n\terror @hidden 404\n',
    `\t${server}`,
    '\n\thandle_errors {\n',
    header('', documents, 2),
    '\t\t@missing expression {http.error.status_code} == 404\n',
    '\t\trewrite @missing /404.html\n',
    `\t\t${server.replaceAll('\n\t', '\n\t\t')}`,
    '\t}\n}\n',
  ].join('');
}

/** Cloudflare's limit, which is the lower one. */
const LONGEST_LINE = 2000;

function onlyCaching(headers: Headers): Headers {
  return { 'Cache-Control': splitCaching(headers).caching };
}

function lines(headers: Headers, write: (name: string, value: string) => string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${write(name, value)}\n`)
    .join('');
}

/** Dollars, braces and the like mean something to one host or another; no header of ours needs any. */
function quoted(value: string): string {
  if (/^[^\\$`{}\p{C}]+$/u.test(value)) return `"${value.replaceAll('"', '\\"')}"`;
  throw new RangeError(
    `The header value ${JSON.stringify(value)} cannot be written for every host.`,
  );
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
