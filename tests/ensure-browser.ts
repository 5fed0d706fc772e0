/*
 * The browser that the tests drive. Run as a program, it installs one where none is found and says
 * what it does, so that browser tests are never left out in silence.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installFromDebian, isRootOnDebian, run } from './install.ts';

/** The first is the same browser without windows, which takes far less of the processor. */
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const REMEDY =
  'Install Chromium or Google Chrome, or set CHROMIUM_PATH to the program of one, and run the tests again.';

/** The Chromium to use: CHROMIUM_PATH, one of the system, or Playwright's own; throws if there is none. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path === undefined) throw new Error(`No Chromium was found. ${REMEDY}`);
  return path;
}

function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is "${chosen}", where there is no file. ${REMEDY}`);
  }
  return [...USUAL_PLACES, chromium.executablePath()].find((path) => existsSync(path));
}

function ensureChromium(): void {
  const found = findChromium();
  if (found !== undefined) {
    console.log(`Browser tests use ${found}.`);
    return;
  }
  if (isRootOnDebian()) {
    console.log('No Chromium was found. Installing it with apt-get, as this is root on Debian.');
    installFromDebian(['chromium-headless-shell']);
  } else {
    console.log("No Chromium was found. Installing Playwright's own.");
    run('npx', ['playwright', 'install', 'chromium']);
  }
  console.log(`Browser tests use ${chromiumPath()}.`);
}

if (import.meta.main) {
  try {
    ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error, REMEDY);
    process.exitCode = 1;
  }
}
