import { check, LinkState } from 'linkinator';
import { describe, expect, test } from 'vitest';
import { DIST, listBuiltFiles, MISSING, readSitePages } from './built-site.ts';

const pages = await readSitePages();
const pageFiles = await listBuiltFiles('.html');

test('every address inside the site, and every fragment, leads somewhere', async () => {
  const { links } = await check({
    path: pageFiles.map((file) => file.slice(1)),
    serverRoot: DIST,
    checkFragments: true,
    linksToSkip: (link) => Promise.resolve(!/^http:\/\/(localhost|127\.|\[::1\])/.test(link)),
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url, parent }) => `${url} on ${parent ?? 'no page'}`)).toEqual([]);
  expect(links.length).toBeGreaterThan(pageFiles.length);
}, 60_000);

test('every page can be reached by following links from the home page', () => {
  const found = new Set(['/']);
  // A set takes in what is added while it is walked through.
  for (const address of found) linksOf(address).forEach((link) => found.add(link));
  const unreached = pages.map(({ address }) => address).filter((address) => !found.has(address));
  expect(unreached).toEqual([MISSING]);
});

describe.each(pages)('$address', ({ tags }) => {
  const links = tags
    .filter(({ name }) => name === 'a')
    .map(({ attributes }) => attributes.get('href') ?? '');

  test('links inside the site end in a slash, a fragment or the name of a file to keep', () => {
    const inside = links.filter((link) => link.startsWith('/'));
    expect(
      inside.filter((link) => !/^\/([a-z0-9-]+\/)*(#[\w:.-]+|[\w-]+\.(docx|xml))?$/.test(link)),
    ).toEqual([]);
  });

  test('links outside lead to a web page, or ring or write to somebody', () => {
    const outside = links.filter((link) => !/^[/#]/.test(link));
    expect(
      outside.filter((link) => !/^(https?:\/\/|tel:\d+$|sms:\d+$|mailto:)/.test(link)),
    ).toEqual([]);
  });
});

function linksOf(address: string): string[] {
  const page = pages.find((candidate) => candidate.address === address);
  // A form leads somewhere as well, as the button that clears the site's storage does.
  const links = page?.tags.filter(({ name }) => name === 'a' || name === 'form') ?? [];
  return links
    .map(({ attributes }) => attributes.get('href') ?? attributes.get('action') ?? '')
    .filter((href) => href.startsWith('/'))
    .map((href) => href.replace(/#.*/, ''));
}
