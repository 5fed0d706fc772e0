import { statSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fetchedAddresses, isForeign } from '../../src/integrations/inspect-page.ts';
import { buildApp } from '../../src/server/app.ts';
import { DIST, listBuiltFiles, readBuiltFile, readSitePages } from './built-site.ts';
import { weighIslands, weighPage, weighScripts, weightTable } from './measure.ts';

/** The first congestion window: ten segments of 1,460 bytes. */
const FIRST_WINDOW_BYTES = 14_600;
/** Styles, script and headers of a document to print: half of the window is left for its words. */
const HEAD_BYTES = 7_300;
const DOCUMENT_BYTES = 250_000;
const READING_SCRIPT_BYTES = 3_000;
const TOOL_SCRIPT_BYTES = 30_000;
/** Pages that are tools: they run an island. */
const isTool = (address: string) =>
  /^\/(tools\/[^/]+|tools\/goals\/group|workspace)\/$/.test(address);
const GUARD_BYTES = 1_000;
const FONTS = ['/fonts/atkinson-next.woff2', '/fonts/besley-600.woff2'];

const pages = await readSitePages();
const sheets = await Promise.all((await listBuiltFiles('.css')).map(readBuiltFile));

describe('what a page needs before it is painted', () => {
  const agent = new Agent({ keepAlive: true });
  afterAll(() => {
    agent.destroy();
  });

  test('fits the first congestion window, headers and all', { timeout: 60_000 }, async () => {
    const app = buildApp({ dist: DIST });
    const origin = await app.listen({ host: '127.0.0.1', port: 0 });
    const weights = await Promise.all(pages.map((page) => weighPage(page, origin, agent)));
    await app.close();
    console.log(weightTable(weights));
    const pagesToRead = weights.filter(({ address }) => !address.startsWith('/print/'));
    expect(pagesToRead.filter(({ total }) => total > FIRST_WINDOW_BYTES)).toEqual([]);
    // A document to print is long by nature; it must start to paint from the first window all the same.
    const documents = weights.filter(({ address }) => address.startsWith('/print/'));
    expect(documents.filter(({ total, html }) => total - html > HEAD_BYTES)).toEqual([]);
    expect(documents.filter(({ html }) => html > DOCUMENT_BYTES)).toEqual([]);
  });
});

describe('scripts', () => {
  test('weigh at most 3 kB on every page but search and the tools', async () => {
    const reading = pages.filter(({ address }) => address !== '/search/' && !isTool(address));
    const weights = await Promise.all(
      reading.map(async ({ address, tags }) => ({ address, bytes: await weighScripts(tags) })),
    );
    const heaviest = weights.toSorted((a, b) => b.bytes - a.bytes)[0];
    console.log(`Heaviest script of a reading page: ${JSON.stringify(heaviest)}`);
    expect(weights.filter(({ bytes }) => bytes > READING_SCRIPT_BYTES)).toEqual([]);
  });

  test('of a tool weigh at most 30 kB before it is used', async () => {
    const weights = await Promise.all(
      pages
        .filter(({ address }) => isTool(address))
        .map(async ({ address, tags }) => ({ address, bytes: await weighIslands(tags) })),
    );
    console.log(`Scripts of tools: ${JSON.stringify(weights)}`);
    expect(weights.length).toBeGreaterThan(0);
    expect(weights.filter(({ bytes }) => bytes > TOOL_SCRIPT_BYTES)).toEqual([]);
  });

  test('need no framework on any page but search and the tools', () => {
    const withIslands = pages.filter(({ tags }) =>
      tags.some(({ name }) => name === 'astro-island'),
    );
    const others = withIslands.filter(({ address }) => !isTool(address));
    expect(others.map(({ address }) => address)).toEqual(['/search/']);
  });

  test('of the guard are under 1,000 bytes', () => {
    expect(statSync(join(DIST, 'guard.js')).size).toBeLessThan(GUARD_BYTES);
  });
});

describe('fonts', () => {
  const faces = () => sheets.flatMap((css) => css.match(/@font-face\s*\{[^}]*\}/g) ?? []);
  const urls = (css: string) =>
    [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address = '']) => address);

  test('are the two, and no style sheet names another', async () => {
    expect(await listBuiltFiles('.woff2')).toEqual(FONTS);
    expect([...new Set(faces().flatMap(urls))].toSorted()).toEqual(FONTS);
  });

  test('never hold up the words', () => {
    const waiting = faces().filter((face) => face.includes('url('));
    expect(waiting.filter((face) => !/font-display:\s*swap/.test(face))).toEqual([]);
  });

  test.each(['/fonts/atkinson-next.woff2'])('of which only %s is fetched ahead', (font) => {
    const preloads = pages.map(({ address, tags }) => ({
      address,
      preloads: tags
        .filter(({ attributes }) => attributes.get('rel') === 'preload')
        .map(({ attributes }) => [attributes.get('href'), attributes.has('crossorigin')]),
    }));
    expect(preloads).toEqual(pages.map(({ address }) => ({ address, preloads: [[font, true]] })));
  });
});

describe('no other host is asked for anything', () => {
  test('by a page', () => {
    const asked = pages.flatMap(({ address, tags }) =>
      tags
        .flatMap(fetchedAddresses)
        .filter(isForeign)
        .map((foreign) => ({ address, foreign })),
    );
    expect(asked).toEqual([]);
  });

  test('by a style sheet', () => {
    const asked = sheets.flatMap((css) =>
      [...css.matchAll(/(?:url\(|@import)\s*["']?([^"');]+)/g)].map(([, address = '']) => address),
    );
    expect(asked.filter(isForeign)).toEqual([]);
  });
});
