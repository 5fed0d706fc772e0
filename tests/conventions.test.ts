/* Habits that no linter of ours knows: names of files, layers of styles, order of headings. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

const FILE_NAME = {
  /** A word, or words joined by hyphens; a page may be named after the part of its address. */
  module:
    /^(_?[a-z][a-z0-9]*(-[a-z0-9]+)*|\[(\.{3})?[a-z-]+\]|404)(\.(test|spec|config|d|docx|json|xml))*\.\w+$/,
  component: /^[A-Z][A-Za-z]*\.(astro|tsx)$/,
};

const code = globSync('{src,tests,public}/**/*.{ts,tsx,astro,css,js,mjs}', {});
const prose = globSync('content/**/*.mdx');

test.each(code)('%s is named in kebab-case, or in PascalCase if it is a component', (file) => {
  const isComponent = /^src\/(components|layouts|islands)\/.*\.(astro|tsx)$/.test(file);
  expect(basename(file)).toMatch(isComponent ? FILE_NAME.component : FILE_NAME.module);
});

test.each(code.filter((file) => /\.(astro|css)$/.test(file)))(
  '%s writes its styles in a layer',
  (file) => {
    const text = readFileSync(file, 'utf8');
    const sheets = file.endsWith('.css') ? [text] : allIn(text, /<style[^>]*>(.*?)<\/style>/gs);
    expect(sheets.filter((sheet) => !opensLayer(sheet))).toEqual([]);
  },
);

describe.each(prose)('%s', (file) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  const body = lines.slice(lines.indexOf('---', 1) + 1).join('\n');

  test('is named by its address', () => {
    expect(basename(file)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/);
  });

  test('skips no level of heading', () => {
    const levels = allIn(body, /^(#+) /gm).map((marks) => marks.length);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1);
    expect(skips).toEqual([]);
  });
});

function allIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found ?? '');
}

/** Whether a sheet starts with a layer; comments and the size of printed pages have none. */
function opensLayer(sheet: string): boolean {
  const rules = sheet.replace(/\/\*.*?\*\//gs, '').trim();
  return rules === '' || /^@(layer|page) /.test(rules);
}
