// Assembles the build; every step lives in src/integrations or src/markdown.
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { checkContentFirst } from './src/integrations/check-content.ts';
import { compress } from './src/integrations/compress.ts';
import { headers } from './src/integrations/headers.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { lighten } from './src/integrations/lighten.ts';
import { listUncitedFigures } from './src/integrations/list-uncited-figures.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { search } from './src/integrations/search.ts';
import { wholeTools } from './src/integrations/whole-tools.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/steps.ts';

export default defineConfig({
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ remarkPlugins, rehypePlugins }),
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "frame-src 'none'",
        "worker-src 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  // The last four run in this order on the built site.
  integrations: [
    checkContentFirst(),
    listUncitedFigures(),
    layerOrder(),
    mdx(),
    preact(),
    plainImports(),
    wholeTools(),
    search(),
    lighten(),
    headers(),
    compress(),
  ],
  vite: { build: { assetsInlineLimit: 0, target: ['chrome109', 'safari15'] } },
});
