import { type CollectionEntry, getEntry } from 'astro:content';

type Help = CollectionEntry<'help'>['data'];

/** Every route to help. The schema holds that the ones the pages rely on are there. */
export async function readHelp(): Promise<Help> {
  const entry = await getEntry('help', 'help');
  if (!entry)
    throw new Error('content/data/help.yaml is not there. Every page leads to it: restore it.');
  return entry.data;
}

export type HelpRoute = Help['routes'][number];
type Nation = HelpRoute['nations'][number];

/** The nations as a reader knows them, in the order of the page. */
export const NATION_NAMES: Readonly<Record<Nation, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  elsewhere: 'Outside the UK',
};

/** Whether a route serves all four nations of the UK. */
export function isUkWide({ nations }: HelpRoute): boolean {
  return Object.keys(NATION_NAMES).every(
    (name) => name === 'elsewhere' || nations.some((nation) => nation === name),
  );
}
