import { getCollection } from 'astro:content';
import type { Place, PlaceGroup } from '../components/content/place.ts';
import { addressOf, WRITTEN_NAMES } from '../schemas/content/collections.ts';

interface LinkingPage extends Place {
  readonly kind: string;
  readonly to: ReadonlySet<string>;
}

/** The kinds of page that name what they point to, as the list on a page calls them. */
const KINDS: Readonly<Record<string, string>> = {
  manual: 'Chapters',
  sessions: 'Session sheets',
  adaptations: 'Adapting for people',
  forms: 'Forms',
  'case-studies': 'Case studies',
};

/** Pages that point to an address, by kind, so that every link of the manual can be walked back. */
export async function linkedFrom(href: string): Promise<readonly PlaceGroup[]> {
  const pages = (await linkingPages()).filter((page) => page.to.has(href) && page.href !== href);
  return Object.values(KINDS)
    .map((label) => ({ label, items: pages.filter(({ kind }) => kind === label) }))
    .filter(({ items }) => items.length > 0);
}

/** The day a page last changed, as content/data/changes.yaml has it. */
export async function lastChanged(href: string): Promise<string | undefined> {
  const changes = await getCollection('changes', ({ data }) => data.pages.includes(href));
  return changes
    .map(({ data }) => data.date)
    .toSorted()
    .at(-1);
}

async function linkingPages(): Promise<readonly LinkingPage[]> {
  const collections = await Promise.all(WRITTEN_NAMES.map((name) => getCollection(name)));
  const pages = collections.flat().map(({ id, collection, data, body = '' }) => ({
    href: addressOf(collection, id),
    title: data.title,
    kind: KINDS[collection] ?? '',
    order: data.order,
    to: linksIn(body),
  }));
  const forms = (await getCollection('forms')).map(({ id, data }) => ({
    href: addressOf('forms', id),
    title: data.title,
    kind: KINDS['forms'] ?? '',
    order: data.order,
    to: new Set(data.chapters.map((chapter) => addressOf('manual', chapter))),
  }));
  return [...pages, ...forms].toSorted((a, b) => a.order - b.order);
}

function linksIn(markdown: string): ReadonlySet<string> {
  return new Set(
    [...markdown.matchAll(/\]\((\/[a-z0-9/-]*\/)(?:#[^)]*)?\)/g)].map(([, to]) => to ?? ''),
  );
}
