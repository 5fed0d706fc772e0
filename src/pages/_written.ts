import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import type { Place } from '../components/content/place.ts';
import { foundInPage } from '../schemas/content/page.ts';

/** The written collections: each is a section of the site, with a page that opens it. */
export const COLLECTIONS = ['overview', 'models', 'manual', 'case-studies'] as const;
type Collection = (typeof COLLECTIONS)[number];

/** How the pages of a collection name it: the list of its pages, its opening page, and one of it. */
export const WORDS: Readonly<Record<Collection, { list: string; opening: string; one: string }>> = {
  overview: { list: 'Overview pages', opening: 'Overview', one: 'Overview' },
  models: { list: 'The three models', opening: 'Compare the models', one: 'Model' },
  manual: { list: 'Manual chapters', opening: 'The whole manual', one: 'Chapter' },
  'case-studies': { list: 'Case studies', opening: 'All case studies', one: 'Case study' },
};

/** Chapters are read in order, so they carry numbers. */
export function isNumbered(collection: Collection): boolean {
  return collection === 'manual';
}

export interface WrittenPage<Name extends Collection> {
  readonly entry: CollectionEntry<Name>;
  readonly href: string;
  /** Every page of the collection, in order. */
  readonly items: readonly Place[];
}

/** The pages of a collection in their order, each with its address and its neighbours. */
export async function written<Name extends Collection>(
  collection: Name,
): Promise<readonly WrittenPage<Name>[]> {
  const entries = await getCollection(collection);
  const ordered = entries.toSorted((a, b) => a.data.order - b.data.order);
  const items = ordered.map(({ id, data }) => ({
    href: `/${collection}/${id}/`,
    title: data.title,
  }));
  return ordered.map((entry) => ({ entry, href: `/${collection}/${entry.id}/`, items }));
}

/** A written page made into markup, with what the Markdown steps found in it. */
export async function renderWritten(entry: CollectionEntry<Collection | 'pages'>) {
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
