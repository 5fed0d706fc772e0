import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import {
  changeSchema,
  factSchema,
  helpSchema,
  momentSchema,
  programmeSchema,
  termSchema,
} from './schemas/content/data.ts';
import { costingSchema } from './schemas/content/costing.ts';
import type { WrittenName } from './schemas/content/collections.ts';
import { formSchema } from './schemas/content/form.ts';
import { instrumentSchema } from './schemas/content/instrument.ts';
import { caseStudySchema, sessionSchema, writtenSchema } from './schemas/content/page.ts';
import { theoryOfChangeSchema } from './schemas/content/theory-of-change.ts';

/** Written pages: one folder a collection, the file name ends the address. */
function written<Schema extends z.ZodType>(folder: WrittenName | 'pages', schema: Schema) {
  return defineCollection({
    loader: glob({ pattern: '*.mdx', base: `content/${folder}` }),
    schema,
  });
}

/** A file that holds one group of keys and not a list. */
function readGroup(text: string): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(parse(text));
}

export const collections = {
  pages: written('pages', writtenSchema),
  overview: written('overview', writtenSchema),
  models: written('models', writtenSchema),
  manual: written('manual', writtenSchema),
  sessions: written('sessions', sessionSchema),
  adaptations: written('adaptations', writtenSchema),
  'case-studies': written('case-studies', caseStudySchema),
  routes: written('routes', writtenSchema),
  forms: defineCollection({
    loader: glob({ pattern: '*.yaml', base: 'content/forms' }),
    schema: formSchema,
  }),
  instruments: defineCollection({
    loader: glob({ pattern: '*.yaml', base: 'content/instruments' }),
    schema: instrumentSchema,
  }),
  changes: defineCollection({ loader: file('content/data/changes.yaml'), schema: changeSchema }),
  glossary: defineCollection({ loader: file('content/data/glossary.yaml'), schema: termSchema }),
  facts: defineCollection({ loader: file('content/data/facts.yaml'), schema: factSchema }),
  programmes: defineCollection({
    loader: file('content/data/programmes.yaml'),
    schema: programmeSchema,
  }),
  inTheRoom: defineCollection({
    loader: file('content/data/in-the-room.yaml'),
    schema: momentSchema,
  }),
  help: defineCollection({
    loader: file('content/data/help.yaml', { parser: (text) => ({ help: readGroup(text) }) }),
    schema: helpSchema,
  }),
  costing: defineCollection({
    loader: file('content/data/costing.yaml', { parser: (text) => ({ costing: readGroup(text) }) }),
    schema: costingSchema,
  }),
  theoryOfChange: defineCollection({
    loader: file('content/data/theory-of-change.yaml', {
      parser: (text) => ({ 'theory-of-change': readGroup(text) }),
    }),
    schema: theoryOfChangeSchema,
  }),
};
