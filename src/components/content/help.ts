import { type CollectionEntry, getEntry } from 'astro:content';

type Help = CollectionEntry<'help'>['data'];

/** Every route to help. The schema holds that the ones the pages rely on are there. */
export async function readHelp(): Promise<Help> {
  const entry = await getEntry('help', 'help');
  if (!entry)
    throw new Error('content/data/help.yaml is not there. Every page leads to it: restore it.');
  return entry.data;
}
