import { type CollectionEntry, getCollection } from 'astro:content';
import type { Sibling } from '../layouts/Article.astro';

type Collection = 'overview' | 'models' | 'manual' | 'case-studies';

export interface WrittenPage<Name extends Collection> {
  readonly entry: CollectionEntry<Name>;
  readonly href: string;
  /** Every page of the collection, in order. */
  readonly items: readonly Sibling[];
}

/** The pages of a collection in their order, each with its address and its neighbours. */
export async function written<Name extends Collection>(
  collection: Name,
): Promise<readonly WrittenPage<Name>[]> {
  const entries = await getCollection(collection);
  const ordered = entries.toSorted((a, b) => a.data.order - b.data.order);
  const items = ordered.map(({ id, data }) => ({ href: `/${collection}/${id}/`, title: data.title }));
  return ordered.map((entry) => ({ entry, href: `/${collection}/${entry.id}/`, items }));
}
