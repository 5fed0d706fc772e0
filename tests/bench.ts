/*
 * How long a reader waits: the built site from our server, in Chromium with the processor slowed four
 * times. An action that brings no result is counted as a miss and shown, and fails the run.
 */
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { buildApp } from '../src/server/app.ts';
import { readSettings } from '../src/server/settings.ts';
import { type Scenario, SCENARIOS } from './bench-scenarios.ts';
import { wholeChromiumPath } from './ensure-browser.ts';
import { drawingMs } from './bench-drawing.ts';
import { mergingMs } from './bench-merging.ts';

const ACTIONS = 30;
const SLOWED = 4;
const PATIENCE_MS = 10_000;
const NARROW = { width: 390, height: 844 };

interface Result {
  readonly name: string;
  readonly timesMs: readonly number[];
  readonly misses: readonly string[];
}

await bench();

async function bench(): Promise<void> {
  const outcome = readSettings({});
  if (outcome.kind === 'refused') throw new Error(outcome.problems.join('\n'));
  const app = buildApp(outcome.settings);
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({
    executablePath: wholeChromiumPath(),
    args: ['--no-sandbox'],
  });
  const results: Result[] = [];
  for (const scenario of SCENARIOS.filter(isWanted))
    results.push(...(await repeat(scenario, browser, origin)));
  await browser.close();
  await app.close();
  results.push(
    alone('merging 200 sets of 32 answers (not slowed)', mergingMs),
    alone('drawing 10,000 of the largest reference budget (not slowed)', drawingMs),
  );
  console.log(table(results));
  if (results.some(({ misses }) => misses.length > 0)) process.exitCode = 1;
}

/** Without a browser, and so without the slowing. */
function alone(name: string, measureMs: () => number): Result {
  return { name, timesMs: Array.from({ length: ACTIONS }, measureMs), misses: [] };
}

/** All of them, or those whose names hold the words given: `npm run bench -- "cost estimator"`. */
function isWanted({ names }: Scenario): boolean {
  const [words = ''] = process.argv.slice(2);
  return names.some((name) => name.includes(words));
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
