import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * Opens every style sheet with the order of the layers. The build splits styles into files and loads
 * them in an order of its own, and the first file to name a layer fixes where that layer ranks.
 */
export function layerOrder(): AstroIntegration {
  const order = readFileSync('src/styles/layers.css', 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .trim();
  const plugin = {
    name: 'layer-order',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      /\.css(\?|$)|lang\.css/.test(id) && code.includes('@layer')
        ? { code: `${order}\n${code}`, map: null }
        : undefined,
  };
  return {
    name: 'layer-order',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
