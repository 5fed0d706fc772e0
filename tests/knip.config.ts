import type { KnipConfig } from 'knip';

/** Finds files, exports and packages that nothing uses. */
const config: KnipConfig = {
  // What the test runners start from; the entries of Astro and of the npm scripts are known to knip.
  entry: [
    'tests/*.ts',
    'tests/*.config.{js,ts}',
    'tests/{unit,server,site}/**/*.test.ts',
    'tests/e2e/**/*.spec.ts',
  ],
  project: ['src/**/*.{ts,tsx,astro}', 'tests/**/*.{ts,js}'],
  // Named in the settings of other tools only.
  ignoreDependencies: ['postcss-html', 'stylelint-config-standard'],
  // Of the system, which the tests install where they can.
  ignoreBinaries: ['soffice'],
};

export default config;
