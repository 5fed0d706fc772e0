/* What somebody who listens hears of a page: a virtual screen reader inside the page, its policy kept. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';

declare global {
  interface Window {
    /** The screen reader, once `listen` or `overhear` has brought it in. */
    voice: Virtual;
  }
}

const READER = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));
/** Asked of the site's own address, since the policy lets nothing else in. */
const ADDRESS = '/voice-for-tests.js';
/** Nothing more is expected once nothing has been said or changed for this long. */
const SILENCE_MS = 400;

/** Reads a part of the page through from its beginning: every phrase, in order. */
export async function listen(page: Page, selector: string): Promise<readonly string[]> {
  await bringInReader(page);
  return page.locator(selector).evaluate(async (container) => {
    const reader = window.voice;
    await reader.start({ container });
    const first = { node: reader.activeNode, phrase: await reader.lastSpokenPhrase() };
    const phrases = [first.phrase];
    // After the last phrase the reader begins again.
    for (;;) {
      await reader.next();
      const phrase = await reader.lastSpokenPhrase();
      if (reader.activeNode === first.node && phrase === first.phrase) break;
      phrases.push(phrase);
    }
    await reader.stop();
    return phrases;
  });
}

/** What is heard while somebody acts, without reading on: where the focus goes, and what is announced. */
export async function overhear(page: Page, act: () => Promise<void>): Promise<readonly string[]> {
  await bringInReader(page);
  await page.evaluate(async () => {
    await window.voice.start({ container: document.body });
    await window.voice.clearSpokenPhraseLog();
  });
  await act();
  await page.evaluate(waitForSilence, SILENCE_MS);
  return page.evaluate(async () => {
    const phrases = await window.voice.spokenPhraseLog();
    await window.voice.stop();
    return phrases;
  });
}

/** The phrases from the first that is `beginning`, as many as are asked for; all where none are given. */
export function passageFrom(
  phrases: readonly string[],
  beginning: string | undefined,
  length = phrases.length,
): readonly string[] {
  const start = phrases.findIndex((phrase) => phrase === beginning);
  return start < 0 ? phrases : phrases.slice(start, start + length);
}

/** A table of expected announcements in tests/fixtures/announcements: what is heard, by passage. */
export function readAnnouncements(name: string): (passage: string) => readonly string[] {
  const file = new URL(`../fixtures/announcements/${name}.yaml`, import.meta.url);
  const table: unknown = parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(table) || !table.every(isPassage))
    throw new TypeError(`${file.pathname} is not a list of passages.`);
  const heard = new Map(table.map((entry) => [entry.passage, entry.heard]));
  return (passage) => {
    const phrases = heard.get(passage);
    if (!phrases) throw new RangeError(`${file.pathname} has no passage “${passage}”.`);
    return phrases;
  };
}

async function bringInReader(page: Page): Promise<void> {
  await page.unroute(`**${ADDRESS}`);
  await page.route(`**${ADDRESS}`, (route) =>
    route.fulfill({ path: READER, contentType: 'text/javascript' }),
  );
  // As text, so that the page resolves the address and not the test.
  await page.evaluate(`import('${ADDRESS}').then(({ virtual }) => { window.voice = virtual; })`);
  await page.evaluate(writeDownWhatIsChecked);
}

/**
 * Runs in the page. The reader looks at the attribute `checked`, which says what was checked at first;
 * other readers are told by the browser what is checked now.
 */
function writeDownWhatIsChecked(): void {
  const write = () => {
    for (const input of document.querySelectorAll('input'))
      input.toggleAttribute('checked', input.checked);
  };
  write();
  for (const event of ['change', 'focusin']) document.addEventListener(event, write, true);
}

/** Runs in the page. */
async function waitForSilence(silenceMs: number): Promise<void> {
  let count = -1;
  for (;;) {
    const log = await window.voice.spokenPhraseLog();
    if (log.length === count) return;
    count = log.length;
    await new Promise((resolve) => setTimeout(resolve, silenceMs));
  }
}

function isPassage(
  entry: unknown,
): entry is { readonly passage: string; readonly heard: readonly string[] } {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'passage' in entry &&
    typeof entry.passage === 'string' &&
    'heard' in entry &&
    Array.isArray(entry.heard) &&
    entry.heard.every((phrase) => typeof phrase === 'string')
  );
}
