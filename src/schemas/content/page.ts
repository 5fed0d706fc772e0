import { z } from 'astro/zod';
import { dayOrEmpty, group, sources, text, unknownYet } from './fields.ts';
import { expected } from './messages.ts';

const ORDER = expected('Write a whole number from 1: its place in the collection.');

/** The front matter of every written page. */
export const pageSchema = group({
  /** Heading of the page and name of its tab; sentence case. */
  title: text('a title of 3 to 60 characters, such as Choosing a model', 3, 60),
  /** One sentence under links to the page; also its meta description. */
  summary: text('one sentence of 60 to 170 characters', 60, 170),
  /** Place in the collection, from 1. */
  order: z.int(ORDER).min(1, ORDER),
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

/** What the Markdown steps found out about a page. */
export const foundInPage = z.object({
  /** Every reference key of the page, cited or listed. */
  citedKeys: z.array(z.string()),
  /** Minutes to read it. */
  readingMinutes: z.number(),
});
