import { type CollectionEntry, getEntry } from 'astro:content';

/** A figure that pages quote by its id. */
export async function readFact(id: string): Promise<CollectionEntry<'facts'>['data']> {
  const fact = await getEntry('facts', id);
  if (fact) return fact.data;
  throw new Error(
    `A page quotes the figure "${id}", which is not in content/data/facts.yaml. Use one of its ids, or add the figure there.`,
  );
}
