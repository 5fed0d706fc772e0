/*
 * How long a reader waits: the built site from our server, in Chromium with the processor slowed four
 * times. An action that brings no result is counted as a miss and shown, and fails the run.
 */
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { buildApp } from '../src/server/app.ts';
import { readSettings } from '../src/server/settings.ts';
import { chromiumPath } from './ensure-browser.ts';

const ACTIONS = 30;
const SLOWED = 4;
const PATIENCE_MS = 10_000;
const NARROW = { width: 390, height: 844 };

interface Scenario {
  readonly address: string;
  /** The names of what is measured. */
  readonly names: readonly string[];
  /** Acts once on the page, which has loaded, and returns how long the reader waited, by name. */
  readonly measureMs: (page: Page) => Promise<readonly number[]>;
}

interface Result {
  readonly name: string;
  readonly timesMs: readonly number[];
  readonly misses: readonly string[];
}

const SCENARIOS: readonly Scenario[] = [
  loading('home', '/'),
  loading('a chapter', '/manual/principles/'),
  loading('all steps', '/theory-of-change/all/'),
  { address: '/', names: ['opening the menu at 390 px'], measureMs: openMenu },
  { address: '/manual/principles/', names: ['opening a glossary term'], measureMs: openTerm },
  { address: '/search/', names: ['first search result after typing'], measureMs: findPeer },
];

await bench();

async function bench(): Promise<void> {
  const outcome = readSettings({});
  if (outcome.kind === 'refused') throw new Error(outcome.problems.join('\n'));
  const app = buildApp(outcome.settings);
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  const results: Result[] = [];
  for (const scenario of SCENARIOS) results.push(...(await repeat(scenario, browser, origin)));
  await browser.close();
  await app.close();
  console.log(table(results));
  if (results.some(({ misses }) => misses.length > 0)) process.exitCode = 1;
}

async function repeat(
  scenario: Scenario,
  browser: Browser,
  origin: string,
): Promise<readonly Result[]> {
  const times: (readonly number[])[] = [];
  const misses: string[] = [];
  for (let action = 0; action < ACTIONS; action += 1) {
    // A new context each time: nothing is in the cache, as on a first visit.
    const context = await browser.newContext({ baseURL: origin, viewport: NARROW });
    try {
      times.push(await actOnce(scenario, context));
    } catch (error) {
      misses.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
    await context.close();
  }
  return scenario.names.map((name, index) => ({
    name,
    timesMs: times.map((figures) => figures[index] ?? Number.NaN),
    misses,
  }));
}

async function actOnce(
  { address, measureMs }: Scenario,
  context: BrowserContext,
): Promise<readonly number[]> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const response = await page.goto(address, { waitUntil: 'load' });
  if (response?.status() !== 200) throw new Error(`${address} is not there.`);
  return measureMs(page);
}

function loading(name: string, address: string): Scenario {
  const names = [`${name}: first contentful paint`, `${name}: DOMContentLoaded`];
  return { address, names, measureMs: readLoading };
}

async function readLoading(page: Page): Promise<readonly number[]> {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  return page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const [load] = performance.getEntriesByType('navigation');
    if (!paint || !(load instanceof PerformanceNavigationTiming)) throw new Error('No timing.');
    return [paint.startTime, load.domContentLoadedEventEnd];
  });
}

async function openMenu(page: Page): Promise<readonly number[]> {
  const button = page.getByRole('button', { name: 'Menu' });
  const waitedMs = await paintAfter(page, { event: 'click', act: () => button.click() });
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  return [waitedMs];
}

async function openTerm(page: Page): Promise<readonly number[]> {
  const term = page.locator('main a.term[role="button"]').first();
  await term.scrollIntoViewIfNeeded();
  const waitedMs = await paintAfter(page, { event: 'click', act: () => term.click() });
  await page.locator('main a.term[aria-expanded="true"]').waitFor();
  return [waitedMs];
}

async function findPeer(page: Page): Promise<readonly number[]> {
  const field = page.getByRole('main').getByRole('searchbox');
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  await field.pressSequentially('pee');
  const act = () => field.press('r');
  return [await paintAfter(page, { event: 'input', act, awaited: 'main ol li a' })];
}

interface Action {
  readonly event: 'click' | 'input';
  readonly act: () => Promise<void>;
  /** A selector of what the reader waits for, if it does not come at once. */
  readonly awaited?: string;
}

/** From an event to the first frame painted after it in which the awaited thing stands. */
async function paintAfter(page: Page, { event, act, awaited = 'body' }: Action): Promise<number> {
  const waited = await page.evaluateHandle(
    ([type, selector]) => {
      const state = { ms: Number.NaN };
      const look = (startMs: number) => {
        requestAnimationFrame(() => {
          if (document.querySelector(selector) === null) look(startMs);
          // A task queued in a frame runs once that frame is painted.
          else setTimeout(() => (state.ms = performance.now() - startMs));
        });
      };
      addEventListener(type, ({ timeStamp }) => look(timeStamp), { once: true, capture: true });
      return state;
    },
    [event, awaited] as const,
  );
  await act();
  await page.waitForFunction((state) => !Number.isNaN(state.ms), waited);
  return waited.evaluate((state) => state.ms);
}

function table(results: readonly Result[]): string {
  const head = `${String(ACTIONS)} actions each, processor slowed ${String(SLOWED)} times, in milliseconds`;
  const rows = results.map(({ name, timesMs, misses }) => {
    const cells = [percentile(timesMs, 0.5), percentile(timesMs, 0.95), String(misses.length)];
    return `${cells.map((cell) => cell.padStart(8)).join('')}  ${name}`;
  });
  const reasons = results.flatMap(({ name, misses }) =>
    [...new Set(misses)].map((reason) => `Missed: ${name}: ${reason}`),
  );
  const columns = ['median', '95th', 'misses'].map((cell) => cell.padStart(8)).join('');
  return [head, `${columns}  action`, ...rows, ...reasons].join('\n');
}

/** The value at or below which this share of the times lies (nearest rank). */
function percentile(timesMs: readonly number[], share: number): string {
  const rank = Math.max(1, Math.ceil(share * timesMs.length));
  const time = timesMs.toSorted((a, b) => a - b)[rank - 1];
  return time === undefined ? '–' : time.toFixed(0);
}
