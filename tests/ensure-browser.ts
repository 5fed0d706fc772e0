/*
 * The browser that the tests drive. Run as a program, it installs one where none is found and says
 * what it does, so that browser tests are never left out in silence.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installFromDebian, isRootOnDebian, run } from './install.ts';

/** The same browser without windows: it takes far less of the processor, and puts no page by. */
const WITHOUT_WINDOWS = '/usr/bin/chromium-headless-shell';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const REMEDY =
  'Install Chromium or Google Chrome, or set CHROMIUM_PATH to the program of one, and run the tests again.';

/** The Chromium for most tests: CHROMIUM_PATH, one of the system, or Playwright's own; throws if there is none. */
export function chromiumPath(): string {
  const hasLighter = !process.env['CHROMIUM_PATH'] && existsSync(WITHOUT_WINDOWS);
  return hasLighter ? WITHOUT_WINDOWS : wholeChromiumPath();
}

/** The one for tests in which a page is put by and Back brings it out again. */
export function wholeChromiumPath(): string {
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
  if (isRootOnDebian()) ensureOnDebian();
  else if (findChromium() === undefined) {
    console.log("No Chromium was found. Installing Playwright's own.");
    run('npx', ['playwright', 'install', 'chromium']);
  }
  console.log(`Browser tests use ${chromiumPath()}.`);
}

function ensureOnDebian(): void {
  const hasOne = findChromium() !== undefined;
  if (hasOne && existsSync(WITHOUT_WINDOWS)) return;
  console.log('Installing Chromium with apt-get, as this is root on Debian.');
  try {
    installFromDebian(['chromium', 'chromium-headless-shell']);
  } catch (error) {
    if (!hasOne) throw error;
    console.log('The lighter browser is not to be had. The tests take longer with the whole one.');
  }
}

if (import.meta.main) {
  try {
    ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error, REMEDY);
    process.exitCode = 1;
  }
}
