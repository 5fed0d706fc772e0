import { z } from 'astro/zod';
import { group, text } from './fields.ts';
import { expected } from './messages.ts';

const TYPES = ['article-journal', 'chapter', 'legislation', 'report', 'webpage'] as const;
const READ = ['excerpt', 'abstract', 'not seen'] as const;

const organisation = group({ literal: text('the name of the organisation') });
const person = group({
  family: text('the family name'),
  given: text('the given names or initials'),
});

/** One reference, in the names of CSL-JSON. Only what the style prints, and what was read. */
export const referenceSchema = group({
  /** What authors write after the @. */
  id: z
    .string(expected('Write a key.'))
    .regex(/^[a-z][a-z0-9]*$/, expected('Write a key of small letters and figures.')),
  type: z.enum(TYPES, expected(`Write one of: ${TYPES.join(', ')}.`)),
  title: text('the title in full'),
  author: z
    .array(z.union([organisation, person]), expected('Write a list of authors, or leave it out.'))
    .min(1, expected('Write a list of authors, or leave it out.'))
    .optional(),
  issued: group({
    'date-parts': z.tuple(
      [z.array(z.int()).min(1).max(3)],
      expected('Write [[year]], [[year, month]] or [[year, month, day]].'),
    ),
  }).optional(),
  'container-title': text('the journal, book or site it is part of').optional(),
  volume: text('the volume').optional(),
  issue: text('the issue').optional(),
  number: text('the number of the report or article').optional(),
  page: text('the pages').optional(),
  publisher: text('the publisher').optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, expected('Write the DOI, from 10.'))
    .optional(),
  URL: z.url(expected('Write the address in full, from https://.')).optional(),
  custom: group({
    /** How much of it was read for this site. */
    read: z.enum(READ, expected(`Write one of: ${READ.join(', ')}.`)),
    remark: text('what a reader should know about the copy that was read').optional(),
  }),
});

export type Reference = z.infer<typeof referenceSchema>;
