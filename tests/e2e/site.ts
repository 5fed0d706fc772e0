/* The pages to visit, as they were built, and an ear for what a page should never do. */
import { globSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readSitePages } from '../site/built-site.ts';

export const addresses = (await readSitePages()).map(({ address }) => address);

/** One built page for every file in src/pages, so that every layout is among them. */
export const oneOfEachKind = onePerRoute();

/** Settings in which a page must hold: both themes, narrow and wide. */
export const settings = [
  { theme: 'light', width: 320 },
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 320 },
  { theme: 'dark', width: 1280 },
] as const;

/**
 * Collects what must not happen on any page: errors in the console, code that fails, breaches of the
 * policy, and requests to another host. Call it before the first visit.
 */
export async function listenForFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    const isMissingPage = message.text().includes('404') && page.url().includes('there-is-no-such');
    if (message.type() === 'error' && !isMissingPage)
      faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') {
      faults.push(`${page.url()}: asks ${hostname}`);
    }
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`The policy stopped ${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  return faults;
}

function onePerRoute(): readonly string[] {
  const routes = globSync('**/[!_]*.astro', { cwd: 'src/pages' })
    .map((file) => `/${file}`.replace(/(index)?\.astro$/, '').replace(/([^/])$/, '$1/'))
    .toSorted();
  const fixed = new Set(routes.filter((route) => !route.includes('[')));
  const named = routes.filter((route) => route.includes('[')).map(firstPageOf);
  const missing = addresses.filter((address) => address.includes('there-is-no-such'));
  return [...addresses.filter((address) => fixed.has(address)), ...named.flat(), ...missing];

  function firstPageOf(route: string): readonly string[] {
    const shape = new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+')}$`);
    const pages = addresses.filter((address) => shape.test(address) && !fixed.has(address));
    // One of each folder: a chapter holds parts that a case study does not.
    const byFolder = Object.groupBy(pages, (address) => address.split('/')[1] ?? '');
    return route.startsWith('/[') && route !== '/[page]/'
      ? Object.values(byFolder).flatMap((group = []) => group.slice(0, 1))
      : pages.slice(0, 1);
  }
}
