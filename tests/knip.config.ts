import type { KnipConfig } from 'knip';

/** Finds files, exports and packages that nothing uses. */
const config: KnipConfig = {
  // What Astro, Node, and the test runners start from; Astro's own entries are known to knip.
  entry: [
    'src/server/main.ts!',
    'tests/*.ts',
    'tests/*.config.{js,ts}',
    'tests/{unit,server,site}/**/*.test.ts',
    'tests/e2e/**/*.spec.ts',
  ],
  project: ['src/**/*.{ts,tsx,astro,css}', 'tests/**/*.{ts,js}', 'astro.config.mjs'],
  // The project's own Node: npm puts it before the machine's. The others are named in settings only.
  ignoreDependencies: [
    'node',
    'postcss-html',
    'stylelint-config-standard',
    'prettier-plugin-astro',
  ],
  ignoreBinaries: ['apt-get'],
};

export default config;
