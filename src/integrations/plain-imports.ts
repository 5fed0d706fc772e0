import type { AstroIntegration } from 'astro';

/** What the bundler wraps around each `import()`; it would fetch style sheets and parts ahead. */
const WRAPPER = '\0vite/preload-helper.js';

/**
 * Leaves `import()` as the browser knows it. No part that loads on use has a style sheet of its own,
 * and the wrapper is heavier than what a reading page asks it for.
 */
export function plainImports(): AstroIntegration {
  const plugin = {
    name: 'plain-imports',
    enforce: 'pre',
    // After Astro has set its own; with nothing to fetch ahead, no list of it is written.
    config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
    load: (id: string) =>
      id === WRAPPER ? 'export const __vitePreload = (load) => load();' : undefined,
  } as const;
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
