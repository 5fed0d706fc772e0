/* What every page gives a reader before, and without, any script. */
import { describe, expect, test } from 'vitest';
import type { Tag } from '../../src/integrations/html.ts';
import { SAFE_SITE } from '../../src/islands/workspace/exit.ts';
import { hasPermission, navigation, site } from '../../src/site.ts';
import { MISSING, readBuiltFile, readSitePages } from './built-site.ts';

const pages = await Promise.all(
  (await readSitePages()).map(async ({ address, tags }) => {
    const file = address === MISSING ? '/404.html' : `${address}index.html`;
    return { address, tags, html: await readBuiltFile(file) };
  }),
);

describe.each(pages)('$address', ({ tags, html }) => {
  const all = (name: string) => tags.filter((tag) => tag.name === name);
  // On pages that can be left in a hurry, the way out stands before everything else.
  const links = all('a')
    .map((tag) => attribute(tag, 'href'))
    .filter((href, index) => index > 0 || href !== SAFE_SITE);

  test('is in British English and has one main part with one first heading', () => {
    expect(attribute(all('html')[0], 'lang')).toBe('en-GB');
    expect(all('main').map((tag) => attribute(tag, 'id'))).toEqual(['main']);
    expect(all('h1')).toHaveLength(1);
  });

  test('starts with a skip link and a link to help', () => {
    expect(links[0]).toBe('#main');
    expect(links.slice(1, 3)).toContain('/help/');
    expect(html.indexOf('Get help now')).toBeLessThan(html.indexOf('<main'));
  });

  test('has the main navigation and the words about help in the footer', () => {
    const labels = all('nav').map((tag) => attribute(tag, 'aria-label'));
    expect(labels).toContain('Main');
    expect(links).toEqual(expect.arrayContaining(navigation.map(({ href }) => href)));
    const footer = textOf(html.slice(html.lastIndexOf('<footer')));
    expect(footer).toContain('This site is not a support service.');
    expect(footer).toContain('116 123');
    expect(footer).toContain('999');
  });

  test('says that it is a draft while permission is not recorded', () => {
    const line = 'Independent draft, not yet approved by the Mental Health Foundation';
    expect(textOf(html).includes(line)).toBe(!hasPermission);
  });

  test('has a title with the name of the site, and a description', () => {
    expect(titleOf(html)).toMatch(new RegExp(`^(.{3,60} – )?${site.name}$`));
    const description = descriptionOf(tags);
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(170);
  });

  test('has no style attribute, and no inline script but the one that starts an island', () => {
    expect(tags.filter((tag) => tag.attributes.has('style')).map(({ name }) => name)).toEqual([]);
    const inline = all('script').filter((tag) => !tag.attributes.has('src'));
    expect(all('astro-island').length > 0 ? [] : inline.map(({ text }) => text)).toEqual([]);
  });
});

test('no two pages share a title', () => {
  expect(repeated(pages.map(({ html }) => titleOf(html)))).toEqual([]);
});

test('no two pages share a description', () => {
  expect(repeated(pages.map(({ tags }) => descriptionOf(tags)))).toEqual([]);
});

test('pages to read store only the theme, and the guard of all pages stores nothing', async () => {
  const scripts = new Set(
    pages
      .filter(({ tags }) => !tags.some(({ name }) => name === 'astro-island'))
      .flatMap(({ tags }) => tags.filter(({ name }) => name === 'script'))
      .flatMap(({ attributes }) => attributes.get('src') ?? [])
      .filter((file) => file !== '/guard.js'),
  );
  expect(await readBuiltFile('/guard.js')).not.toMatch(/setItem|store\[[^\]]*\]\s*=[^=]/);
  const uses = await Promise.all(
    [...scripts].map(async (file) => {
      const code = await readBuiltFile(file);
      return [...code.matchAll(STORAGE)].map(([use]) => `${file}: ${use}`);
    }),
  );
  // Looking through the names of keys, for ticks that somebody chose to keep, stores nothing.
  const strays = uses
    .flat()
    .filter((use) => !/localStorage(?:\.\w+\(["'`]theme["'`]|\)\.some\()/.test(use));
  expect(strays).toEqual([]);
});

/** Ways to leave something on a reader's device, with what follows. */
const STORAGE =
  /\b(localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|caches\.(open|match)|serviceWorker)\b.{0,20}/g;

function attribute(tag: Tag | undefined, name: string): string | undefined {
  return tag?.attributes.get(name);
}

function titleOf(html: string): string {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
}

function descriptionOf(tags: readonly Tag[]): string {
  const meta = tags.find((tag) => attribute(tag, 'name') === 'description');
  return attribute(meta, 'content') ?? '';
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
