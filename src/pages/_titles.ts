import { getCollection } from 'astro:content';
import { addressOf, WRITTEN_NAMES } from '../schemas/content/collections.ts';

/** The title of every written page and form, by its address. */
export async function titles(): Promise<ReadonlyMap<string, string>> {
  const collections = await Promise.all(
    (['pages', ...WRITTEN_NAMES, 'forms'] as const).map((name) => getCollection(name)),
  );
  const found = collections
    .flat()
    .map(({ collection, id, data }) => [addressOf(collection, id), data.title] as const);
  return new Map([['/forms/', 'Forms'], ...found]);
}
