import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import type { Place } from '../components/content/place.ts';
import { addressOf, type WrittenName } from '../schemas/content/collections.ts';
import { foundInPage } from '../schemas/content/page.ts';
import type { Section } from '../site.ts';

/** The collections that open with a page of their own; the other two open with a chapter. */
export const OPENED = ['overview', 'models', 'manual', 'case-studies', 'routes'] as const;

interface Words {
  /** The list of its pages, and the page above it. */
  readonly list: string;
  readonly opening: string;
  /** One of its pages; nothing where the title says it. */
  readonly one: string;
  /** Where it belongs in the navigation. */
  readonly section: Section;
}

/** How the pages of a collection name it. */
export const WORDS: Readonly<Record<WrittenName, Words>> = {
  overview: { list: 'Overview pages', opening: 'Overview', one: 'Overview', section: 'overview' },
  models: {
    list: 'The three models',
    opening: 'Compare the models',
    one: 'Model',
    section: 'models',
  },
  manual: {
    list: 'Manual chapters',
    opening: 'The whole manual',
    one: 'Chapter',
    section: 'manual',
  },
  sessions: {
    list: 'Session sheets',
    opening: 'Session by session',
    one: 'Facilitator’s sheet',
    section: 'manual',
  },
  adaptations: {
    list: 'Adapting for people',
    opening: 'Inclusion and adaptation',
    one: 'Chapter 11, for',
    section: 'manual',
  },
  'case-studies': {
    list: 'Case studies',
    opening: 'All case studies',
    one: 'Case study',
    section: 'case-studies',
  },
  routes: {
    list: 'Ways through the manual',
    opening: 'All ways through',
    one: 'A way through',
    section: 'manual',
  },
};

/** Chapters are read in order, so they carry numbers. */
export function isNumbered(collection: WrittenName): boolean {
  return collection === 'manual';
}

export interface WrittenPage<Name extends WrittenName> {
  readonly entry: CollectionEntry<Name>;
  readonly href: string;
  /** Every page of the collection, in order. */
  readonly items: readonly Place[];
}

/** The pages of a collection in their order, each with its address and its neighbours. */
export async function written<Name extends WrittenName>(
  collection: Name,
): Promise<readonly WrittenPage<Name>[]> {
  const entries = await getCollection(collection);
  const ordered = entries.toSorted((a, b) => a.data.order - b.data.order);
  const items = ordered.map(({ id, data }) => ({
    href: addressOf(collection, id),
    title: data.title,
  }));
  return ordered.map((entry) => ({ entry, href: addressOf(collection, entry.id), items }));
}

/** A written page made into markup, with what the Markdown steps found in it. */
export async function renderWritten(entry: CollectionEntry<WrittenName | 'pages'>) {
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  const { citedKeys, readingMinutes: minutes } = foundInPage.parse(remarkPluginFrontmatter);
  return { page: entry.data, Content, headings, citedKeys, minutes };
}

/** One page of content/pages, for the route that lays it out. */
export async function renderOpening(id: string) {
  const entry = await getEntry('pages', id);
  if (!entry)
    throw new Error(`content/pages/${id}.mdx is not there. A route lays it out: write it.`);
  return renderWritten(entry);
}
