import { z } from 'astro/zod';
import { dayOrEmpty, group, slug, sources, text, unknownYet } from './fields.ts';
import { expected, show } from './messages.ts';

const ORDER = expected('Write a whole number from 1: its place in the collection.');
const READERS = ['organisations', 'participants'] as const;
const IN_SHORT_SENTENCES = 5;
const IN_SHORT_WORDS = 12;
const IN_SHORT = expected(
  `Write ${String(IN_SHORT_SENTENCES)} sentences of at most ${String(IN_SHORT_WORDS)} words.`,
);

/** The front matter of every written page. */
export const pageSchema = group({
  /** Heading of the page and name of its tab; sentence case. */
  title: text('a title of 3 to 60 characters, such as Choosing a model', 3, 60),
  /** One sentence under links to the page; also its meta description. */
  summary: text('one sentence of 60 to 170 characters', 60, 170),
  /** Place in the collection, from 1. */
  order: z.int(ORDER).min(1, ORDER),
  /** Who it is written for: it sets the reading age. Organisations if it is left out. */
  readers: z.enum(READERS, expected(`Write one of: ${READERS.join(', ')}.`)).optional(),
  /** What opens a page for participants: the whole of it in a few short sentences. */
  inShort: z
    .array(
      z
        .string(IN_SHORT)
        .refine((sentence) => sentence.split(/\s+/).length <= IN_SHORT_WORDS, IN_SHORT),
      IN_SHORT,
    )
    .length(IN_SHORT_SENTENCES, IN_SHORT)
    .optional(),
  /** Role that answers for the page; empty until somebody does. */
  owner: unknownYet('the role that answers for this page'),
  /** Day of the last review by a person; empty means "Not yet reviewed". */
  reviewed: dayOrEmpty('the day of the review'),
  /** Day by which the page must be looked at again; empty until it has been reviewed once. */
  reviewDue: dayOrEmpty('the day the next review is due'),
  /** Keys of references the page rests on but cites in no sentence. */
  sources,
});

export type PageData = z.infer<typeof pageSchema>;

/** Pages for participants must open with "In short", and no others do. */
export function withReaders<Schema extends z.ZodType<PageData>>(schema: Schema) {
  return schema.refine(
    ({ readers, inShort }) => (readers === 'participants') === (inShort !== undefined),
    {
      path: ['inShort'],
      error: `a page whose readers are participants opens with inShort, and no other page has it. Write both keys or neither.`,
    },
  );
}

/** The front matter of most written collections. */
export const writtenSchema = withReaders(pageSchema);

const MINUTES = expected('Write minutes as a whole number from 1.');
const minutes = z.int(MINUTES).min(1, MINUTES);
const NO_OR_MINUTES = expected('Write minutes as a whole number from 0; 0 leaves the part out.');
const CLOCK = expected('Write a time of day in quotes, such as "10:00".');
const FORMS = expected('Write a list of forms, each as its file name.');

/** The front matter of a session: its length, and a plan whose minutes add up to it. */
export const sessionSchema = withReaders(
  pageSchema.extend({
    /** Length in minutes, breaks included. */
    length: minutes,
    /** Time of day at which it starts in the plan. */
    starts: z.string(CLOCK).regex(/^([01]\d|2[0-3]):[0-5]\d$/, CLOCK),
    /** Slugs of the forms it uses, which are printed with it. */
    forms: z.array(slug('the name of a form'), FORMS),
    /** What happens, in order. */
    plan: z
      .array(
        group({
          minutes,
          /** Minutes that must do when time is short. */
          short: z.int(NO_OR_MINUTES).min(0, NO_OR_MINUTES),
          part: text('a short name for this part of the session', 2, 60),
          who: text('who leads it', 2, 40),
          does: text('one short sentence on what happens', 2, 160),
        }),
        expected('Write the list of parts.'),
      )
      .min(3),
  }),
).superRefine(({ length, plan }, context) => {
  const sum = plan.reduce((total, part) => total + part.minutes, 0);
  if (sum === length) return;
  context.addIssue({
    code: 'custom',
    path: ['plan'],
    message: `found parts of ${show(sum)} minutes in a session of ${show(length)}. Change a part or the length until they agree.`,
  });
});

/** The front matter of a case study: the programme it tells, whose facts stand in the table. */
export const caseStudySchema = withReaders(
  pageSchema.extend({
    /** Id of the programme in content/data/programmes.yaml. */
    programme: text('the id of a programme in content/data/programmes.yaml'),
  }),
);

/** What the Markdown steps found out about a page. */
export const foundInPage = z.object({
  /** Every reference key of the page, cited or listed. */
  citedKeys: z.array(z.string()),
  /** Minutes to read it. */
  readingMinutes: z.number(),
});
