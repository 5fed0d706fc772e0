import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { factSchema, helpSchema, programmeSchema, termSchema } from './schemas/content/data.ts';
import { pageSchema } from './schemas/content/page.ts';
import { theoryOfChangeSchema } from './schemas/content/theory-of-change.ts';

/** Written pages: one folder a collection, the file name is the address. */
function written(folder: string) {
  return defineCollection({
    loader: glob({ pattern: '*.mdx', base: `content/${folder}` }),
    schema: pageSchema,
  });
}

/** A file that holds one group of keys and not a list. */
function readGroup(text: string): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(parse(text));
}

export const collections = {
  pages: written('pages'),
  overview: written('overview'),
  models: written('models'),
  manual: written('manual'),
  'case-studies': written('case-studies'),
  glossary: defineCollection({ loader: file('content/data/glossary.yaml'), schema: termSchema }),
  facts: defineCollection({ loader: file('content/data/facts.yaml'), schema: factSchema }),
  programmes: defineCollection({
    loader: file('content/data/programmes.yaml'),
    schema: programmeSchema,
  }),
  help: defineCollection({
    loader: file('content/data/help.yaml', { parser: (text) => ({ help: readGroup(text) }) }),
    schema: helpSchema,
  }),
  theoryOfChange: defineCollection({
    loader: file('content/data/theory-of-change.yaml', {
      parser: (text) => ({ 'theory-of-change': readGroup(text) }),
    }),
    schema: theoryOfChangeSchema,
  }),
};
