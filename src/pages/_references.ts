import { getCollection } from 'astro:content';
import { citedKeys } from '../citations/find.ts';
import { examplePages } from '../components/content/costing/example-pages.ts';
import { GOAL_PAGE, GROUP_PAGE } from '../components/content/goal-attainment/goal-pages.ts';
import { readHelp } from '../components/content/help.ts';
import { theoryOfChange } from '../components/content/theory-of-change/theory.ts';
import { addressOf, WRITTEN_NAMES } from '../schemas/content/collections.ts';

export interface CitingPage {
  readonly href: string;
  readonly title: string;
}

/** For each reference key, the pages that cite it, in reading order. */
export async function citingPages(): Promise<ReadonlyMap<string, readonly CitingPage[]>> {
  const uses = [...(await writtenUses()), ...(await dataUses())];
  const pages = new Map<string, CitingPage[]>();
  for (const { page, keys } of uses) {
    for (const key of new Set(keys)) pages.set(key, [...(pages.get(key) ?? []), page]);
  }
  return pages;
}

interface Use {
  readonly page: CitingPage;
  readonly keys: readonly string[];
}

async function writtenUses(): Promise<readonly Use[]> {
  const collections = await Promise.all(
    (['pages', ...WRITTEN_NAMES] as const).map((name) => getCollection(name)),
  );
  return collections.flat().map(({ id, collection, data, body }) => ({
    page: {
      href: addressOf(collection, id),
      title: data.title,
    },
    keys: [...citedKeys(body ?? '').map(({ key }) => key), ...data.sources],
  }));
}

async function dataUses(): Promise<readonly Use[]> {
  const terms = await getCollection('glossary');
  const theory = await theoryOfChange();
  const forms = await getCollection('forms');
  const { routes } = await readHelp();
  const examples = await examplePages();
  return [
    ...forms.map(({ id, data }) => ({
      page: { href: addressOf('forms', id), title: data.title },
      keys: data.sources,
    })),
    {
      page: { href: '/help/', title: 'Get help now' },
      keys: routes.flatMap((route) => route.sources),
    },
    {
      page: { href: '/theory-of-change/links/', title: 'Links of the theory of change' },
      keys: theory.links.flatMap((link) => link.evidence.flatMap((evidence) => evidence.sources)),
    },
    { page: GOAL_PAGE, keys: GOAL_PAGE.sources },
    { page: GROUP_PAGE, keys: GROUP_PAGE.sources },
    ...examples.map((page) => ({ page, keys: page.sources })),
    {
      page: { href: '/glossary/', title: 'Glossary' },
      keys: terms.flatMap(({ data }) => data.sources),
    },
  ];
}
