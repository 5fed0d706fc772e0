import { defineConfig } from '@playwright/test';
import { chromiumPath } from './ensure-browser.ts';

const PORT = '4173';
const ADDRESS = `http://localhost:${PORT}`;

/** Without the browser's own traffic every request seen is the site's; scrolling ends at once. */
const BROWSER_SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-smooth-scrolling',
];

/** The built site in Chromium. Tests tagged @full or @faults run only in `npm run test:full` and `npm run test:faults`. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [['dot']],
  use: {
    baseURL: ADDRESS,
    locale: 'en-GB',
    actionTimeout: 15_000,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: chromiumPath(), args: BROWSER_SWITCHES },
  },
  webServer: {
    command: 'npm run --silent serve',
    cwd: `${import.meta.dirname}/..`,
    url: ADDRESS,
    env: { PORT },
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
