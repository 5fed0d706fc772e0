import { describe, expect, test } from 'vitest';
import type { HeaderTable } from '../../../src/integrations/header-table.ts';
import {
  renderAzure,
  renderCaddy,
  renderHeadersFile,
  renderHostFiles,
  renderNginx,
  renderVercel,
} from '../../../src/integrations/host-files.ts';

const TABLE: HeaderTable = {
  documents: {
    'Content-Security-Policy': "default-src 'none'; script-src 'self'",
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'no-cache',
  },
  pages: [{ path: '/clear/done/', headers: { 'Clear-Site-Data': '"cache", "storage"' } }],
  files: [
    {
      path: '/_astro/*',
      headers: { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'max-age=31536000' },
    },
    {
      path: '/guard.js',
      headers: { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' },
    },
  ],
};

const withPolicy = (policy: string): HeaderTable => ({
  documents: { 'Content-Security-Policy': policy },
  pages: [],
  files: [],
});

test('every host has its file, and our server the table itself', () => {
  const files = new Map(renderHostFiles(TABLE).map(({ path, text }) => [path, text]));
  expect([...files.keys()]).toEqual([
    '_headers',
    'staticwebapp.config.json',
    '.hosting/headers.json',
    '.hosting/nginx.conf',
    '.hosting/Caddyfile',
    '.hosting/vercel.json',
  ]);
  expect(JSON.parse(files.get('.hosting/headers.json') ?? '')).toEqual(TABLE);
});

describe('Netlify and Cloudflare', () => {
  test('get no header in two rules that overlap', () => {
    expect(renderHeadersFile(TABLE)).toBe(
      [
        '/*',
        "  Content-Security-Policy: default-src 'none'; script-src 'self'",
        '  X-Frame-Options: DENY',
        '',
        '/clear/done/',
        '  Clear-Site-Data: "cache", "storage"',
        '',
        '/_astro/*',
        '  Cache-Control: max-age=31536000',
        '',
        '/guard.js',
        '  Cache-Control: no-cache',
        '',
      ].join('\n'),
    );
  });

  // The line begins with two spaces, the name and a colon: 27 characters.
  test('take a line of 2,000 characters, and no longer one', () => {
    expect(() => renderHeadersFile(withPolicy('a'.repeat(1973)))).not.toThrow();
    expect(() => renderHeadersFile(withPolicy('a'.repeat(1974)))).toThrow(
      'A line of _headers has 2001 characters. Cloudflare takes 2000: shorten the policy.',
    );
  });
});

test('Azure gets the headers of documents for all, and caching by route', () => {
  expect(JSON.parse(renderAzure(TABLE))).toEqual({
    trailingSlash: 'always',
    globalHeaders: TABLE.documents,
    routes: [
      { route: '/clear/done/', headers: { 'Clear-Site-Data': '"cache", "storage"' } },
      { route: '/_astro/*', headers: { 'Cache-Control': 'max-age=31536000' } },
      { route: '/guard.js', headers: { 'Cache-Control': 'no-cache' } },
    ],
    responseOverrides: { '404': { rewrite: '/404.html' } },
  });
});

test('Vercel gets one rule for all paths, and caching in rules of its own', () => {
  expect(JSON.parse(renderVercel(TABLE))).toEqual({
    trailingSlash: true,
    headers: [
      {
        source: '/(.*)',
        headers: [
          { key: 'Content-Security-Policy', value: "default-src 'none'; script-src 'self'" },
          { key: 'X-Frame-Options', value: 'DENY' },
        ],
      },
      {
        source: '/clear/done/',
        headers: [{ key: 'Clear-Site-Data', value: '"cache", "storage"' }],
      },
      {
        source: '/_astro/(.*)',
        headers: [{ key: 'Cache-Control', value: 'max-age=31536000' }],
      },
      { source: '/guard.js', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
    ],
  });
});

describe('nginx', () => {
  test('gets the whole set in every location, for error pages too', () => {
    const text = renderNginx(TABLE);
    expect(text).toContain(
      [
        'location ^~ /_astro/ {',
        '    try_files $uri =404;',
        '    add_header X-Content-Type-Options "nosniff" always;',
        '    add_header Cache-Control "max-age=31536000" always;',
        '}',
        'location = /guard.js {',
      ].join('\n'),
    );
    expect(text).toContain(
      [
        'location / {',
        '    try_files $uri $uri/ =404;',
        `    add_header Content-Security-Policy "default-src 'none'; script-src 'self'" always;`,
        '    add_header X-Frame-Options "DENY" always;',
        '    add_header Cache-Control "no-cache" always;',
        '}',
      ].join('\n'),
    );
  });

  test('names the file of a page with headers of its own, which get the whole set besides', () => {
    expect(renderNginx(TABLE)).toContain(
      [
        'location = /clear/done/ {',
        '    try_files /clear/done/index.html =404;',
        `    add_header Content-Security-Policy "default-src 'none'; script-src 'self'" always;`,
        '    add_header X-Frame-Options "DENY" always;',
        '    add_header Cache-Control "no-cache" always;',
        '    add_header Clear-Site-Data "\\"cache\\", \\"storage\\"" always;',
        '}',
      ].join('\n'),
    );
    expect(renderNginx(TABLE).match(/Clear-Site-Data/g)).toHaveLength(1);
  });

  test('sends the 404 page and hides files whose names begin with a dot', () => {
    expect(renderNginx(TABLE)).toContain('error_page 404 /404.html;');
    expect(renderNginx(TABLE)).toContain('location ~ /\\. {\n    return 404;\n}');
  });
});

describe('Caddy', () => {
  test('keeps the headers of documents from files', () => {
    const text = renderCaddy(TABLE);
    expect(text).toContain('\t@pages not path /_astro/* /guard.js\n\theader @pages {\n');
    expect(text).toContain(
      [
        '\theader /_astro/* {',
        '\t\tX-Content-Type-Options "nosniff"',
        '\t\tCache-Control "max-age=31536000"',
        '\t}',
      ].join('\n'),
    );
  });

  test('adds to the headers of documents what a single page sends', () => {
    const text = renderCaddy(TABLE);
    expect(text).toContain(
      ['\theader /clear/done/ {', '\t\tClear-Site-Data "\\"cache\\", \\"storage\\""', '\t}'].join(
        '\n',
      ),
    );
    expect(text.match(/Clear-Site-Data/g)).toHaveLength(1);
  });

  test('sets the headers of documents again for errors', () => {
    expect(renderCaddy(TABLE)).toContain(
      [
        '\thandle_errors {',
        '\t\theader {',
        `\t\t\tContent-Security-Policy "default-src 'none'; script-src 'self'"`,
        '\t\t\tX-Frame-Options "DENY"',
        '\t\t\tCache-Control "no-cache"',
        '\t\t}',
      ].join('\n'),
    );
  });
});

test.each(['$host', '{host}', 'a\\b', 'two\nlines'])(
  'a value that some host would read otherwise is refused: %j',
  (policy) => {
    expect(() => renderNginx(withPolicy(policy))).toThrow('cannot be written for every host.');
    expect(() => renderCaddy(withPolicy(policy))).toThrow('cannot be written for every host.');
  },
);
