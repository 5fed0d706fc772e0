import { globSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { uncitedFigures } from '../markdown/uncited.ts';

/** Lists at every build the sentences that state a figure and name no source, for an editor to read. */
export function listUncitedFigures(): AstroIntegration {
  return {
    name: 'list-uncited-figures',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const found = globSync('content/*/*.mdx').flatMap((file) =>
          uncitedFigures(readFileSync(file, 'utf8')).map(
            ({ line, text }) => `${file}:${String(line)} ${text}`,
          ),
        );
        logger.info(`${String(found.length)} sentences state a figure and name no source.`);
        found.forEach((place) => {
          logger.info(place);
        });
      },
    },
  };
}
