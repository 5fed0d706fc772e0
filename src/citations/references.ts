import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { group, text } from '../schemas/content/fields.ts';
import { expected } from '../schemas/content/messages.ts';

export const REFERENCES_FILE = 'content/references.json';

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

/** The references by key. Every fault in the list is named, with the reference and field it is in. */
export function parseReferences(list: unknown): ReadonlyMap<string, Reference> {
  const entries = z.array(z.unknown()).parse(list);
  const byKey = new Map<string, Reference>();
  const faults: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const parsed = referenceSchema.safeParse(entry);
    const name = nameOf(entry) ?? `entry ${index + 1}`;
    if (!parsed.success) {
      faults.push(
        ...parsed.error.issues.map(
          (issue) => `${REFERENCES_FILE}: ${[name, ...issue.path].join('.')}: ${issue.message}`,
        ),
      );
    } else if (byKey.has(parsed.data.id)) {
      faults.push(
        `${REFERENCES_FILE}: ${name}: the key is used twice. Give each reference a key of its own.`,
      );
    } else {
      byKey.set(parsed.data.id, parsed.data);
    }
  }
  if (faults.length > 0) throw new TypeError(faults.join('\n'));
  return byKey;
}

/** The references of the site, read once. */
export function references(): ReadonlyMap<string, Reference> {
  loaded ??= parseReferences(JSON.parse(readFileSync(REFERENCES_FILE, 'utf8')));
  return loaded;
}

let loaded: ReadonlyMap<string, Reference> | undefined;

function nameOf(entry: unknown): string | undefined {
  const named = z.looseObject({ id: z.string() }).safeParse(entry);
  return named.success ? named.data.id : undefined;
}
