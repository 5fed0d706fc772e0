/* What `npm run bench` measures: each acts on a page as a reader does, and times the wait. */
import type { Page } from '@playwright/test';
import { FULL_WORKSHEET } from './bench-goals.ts';
import { TEAM_FILES } from './bench-merging.ts';

export interface Scenario {
  readonly address: string;
  /** The names of what is measured. */
  readonly names: readonly string[];
  /** Acts once on the page, which has loaded, and returns how long the reader waited, by name. */
  readonly measureMs: (page: Page) => Promise<readonly number[]>;
}

const GOALS = '/tools/goals/';
const ESTIMATOR = '/tools/costing/';
const READINESS = '/tools/organisation-readiness/';

/** What is measured. A new tool adds its lines here. */
export const SCENARIOS: readonly Scenario[] = [
  loading('home', '/'),
  loading('a chapter', '/manual/principles/'),
  loading('all steps', '/theory-of-change/all/'),
  { address: '/', names: ['opening the menu at 390 px'], measureMs: openMenu },
  { address: '/manual/principles/', names: ['opening a glossary term'], measureMs: openTerm },
  { address: '/search/', names: ['first search result after typing'], measureMs: findPeer },
  {
    address: READINESS,
    names: ['answering', 'typing a note', 'next statement', 'result', 'planning'].map(
      (name) => `self-assessment: ${name}`,
    ),
    measureMs: useReadiness,
  },
  {
    address: READINESS,
    names: ['self-assessment: reading and merging 200 files'],
    measureMs: mergeLargeTeam,
  },
  {
    address: GOALS,
    names: ['first key', 'typing', 'choosing a rung', 'looking back'].map(
      (name) => `goal worksheet, 10 goals with 10 looks back: ${name}`,
    ),
    measureMs: useFullWorksheet,
  },
  {
    address: ESTIMATOR,
    names: [
      ...['changing a number', 'opening a group', 'changing a number in it', 'paid or volunteers'],
      ...[
        'changing a number, with every line and the drivers open',
        'a key while 10,000 are drawn',
      ],
    ].map((name) => `cost estimator: ${name}`),
    measureMs: useEstimator,
  },
];

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

async function beginReadiness(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Do not keep it' }).click();
  await page.getByText('Statement 1 of 32').waitFor();
}

async function useReadiness(page: Page): Promise<readonly number[]> {
  await beginReadiness(page);
  const press = (name: string) => () => page.getByRole('button', { name }).click();
  const answering = await interactionMs(page, () =>
    page.getByRole('radio', { name: /^4\. / }).click(),
  );
  const note = page.getByLabel(/What makes you say so/);
  await note.fill('Two of us read it aloud');
  const typing = await interactionMs(page, () => note.press('.'));
  const next = await interactionMs(page, press('Continue'));
  const result = await interactionMs(page, press('Result so far'));
  const planning = await interactionMs(page, press('Put the next steps into the plan'));
  await page.locator('.plan-lines li').first().waitFor();
  return [answering, typing, next, result, planning];
}

async function useFullWorksheet(page: Page): Promise<readonly number[]> {
  await page.evaluate(({ key, text }) => {
    localStorage.setItem(key, text);
  }, FULL_WORKSHEET);
  await page.reload();
  await page
    .getByRole('button', { name: /^Go to the Tuesday group/ })
    .first()
    .click();
  const words = page.getByRole('textbox', { name: /What matters to me/ });
  await words.press('End');
  const first = await interactionMs(page, () => words.press('s'));
  const typing = await interactionMs(page, () => words.press('o'));
  await page.getByRole('button', { name: 'Look back', exact: true }).click();
  const rung = page.getByRole('button', { name: /at “A bit better/ }).first();
  const choosing = await interactionMs(page, () => rung.click());
  const helped = page.getByRole('textbox', { name: /helped/ }).first();
  const looking = await interactionMs(page, () => helped.press('s'));
  return [first, typing, choosing, looking];
}

/** Forty groups over three years; then with the heaviest parts open; then while budgets are drawn. */
async function useEstimator(page: Page): Promise<readonly number[]> {
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const unfold = (title: string) =>
    page.locator('summary').getByText(title, { exact: true }).click();
  await field('Years').fill('3');
  await field('Groups in a year').fill('4');
  await page.waitForTimeout(SETTLED_MS);
  const changing = await interactionMs(page, () => field('Groups in a year').press('0'));
  const opening = await interactionMs(page, () => unfold('Posts'));
  await field('Contract').fill('10');
  const inGroup = await interactionMs(page, () => field('Contract').press('0'));
  const terms = await interactionMs(page, () =>
    page.getByRole('radio', { name: 'No, they volunteer' }).click(),
  );
  await unfold('Where the money goes, year by year');
  await unfold('What moves the cost most');
  await page.getByRole('table', { name: /ten numbers/ }).waitFor();
  const withParts = await interactionMs(page, () => field('Groups in a year').press('Backspace'));
  await unfold('What moves the cost most');
  await unfold('How sure is it?');
  await page.getByLabel('A number you are unsure of').selectOption({ label: 'Groups in a year' });
  await page.getByRole('button', { name: 'Give it a range' }).click();
  await field('At the highest').fill('6');
  await page.getByRole('button', { name: /^Draw/ }).click();
  const drawing = await interactionMs(page, () => page.keyboard.press('Tab'));
  return [changing, opening, inGroup, terms, withParts, drawing];
}

/** Reading, checking and merging 200 files, until the page shows the team. */
async function mergeLargeTeam(page: Page): Promise<readonly number[]> {
  await beginReadiness(page);
  await page.getByRole('button', { name: 'Result so far' }).click();
  const act = () => page.getByLabel('Bring in colleagues’ files').setInputFiles(TEAM_FILES);
  return [await paintAfter(page, { event: 'change', act, awaited: '.agreement' })];
}

const SETTLED_MS = 250;
const LEAST_MS = 16;
const EVENTS = { type: 'event', durationThreshold: LEAST_MS };

/**
 * From an action to the next frame painted, as the browser itself times its events: to 8 ms, and 16
 * where it took no longer than that. Nothing that the test does on the page is counted.
 */
async function interactionMs(page: Page, act: () => Promise<void>): Promise<number> {
  const seen = await page.evaluateHandle((options) => {
    const durations: number[] = [];
    new PerformanceObserver((list) => {
      durations.push(...list.getEntries().map(({ duration }) => duration));
    }).observe(options);
    return durations;
  }, EVENTS);
  await act();
  await page.waitForTimeout(SETTLED_MS);
  return Math.max(LEAST_MS, ...(await seen.jsonValue()));
}

interface Action {
  readonly event: 'click' | 'input' | 'change';
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
