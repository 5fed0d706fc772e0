import { readFileSync } from 'node:fs';
import CSL from 'citeproc';
import type { Reference } from '../schemas/content/reference.ts';
import { references } from './references.ts';
import { shortTitle } from './short-title.ts';

/** What the style makes of one set of references: letters after years tell them apart within it. */
export interface Styled {
  /** By key: Lyons et al., 2021 */
  readonly inText: ReadonlyMap<string, string>;
  /** In order of the list; plain text, not escaped. */
  readonly list: readonly { readonly key: string; readonly text: string }[];
}

/** Styles a set of known keys. A set that was styled before costs nothing. */
export function styled(keys: Iterable<string>): Styled {
  const ids = [...new Set(keys)].toSorted();
  const name = ids.join(' ');
  const made = cache.get(name) ?? style(ids);
  cache.set(name, made);
  return made;
}

const cache = new Map<string, Styled>();
let engine: InstanceType<typeof CSL.Engine> | undefined;

function style(ids: readonly string[]): Styled {
  engine ??= createEngine();
  engine.updateItems(ids);
  const inText = new Map<string, string>();
  for (const id of ids) inText.set(id, engine.makeCitationCluster([{ id }]));
  const [settings, lines] = engine.makeBibliography();
  const list = lines.map((line, index) => ({
    key: settings.entry_ids[index]?.[0] ?? '',
    text: line.trim(),
  }));
  return { inText, list };
}

// Files are named from the root of the project, where every command runs: once this module is
// bundled with the pages, its own address says nothing about where they are.
function createEngine(): InstanceType<typeof CSL.Engine> {
  const locale = readFileSync('src/citations/locale-en-GB.xml', 'utf8');
  const rules = readFileSync('src/citations/harvard-british.csl.xml', 'utf8');
  const items = new Map([...references()].map(([key, reference]) => [key, toItem(reference)]));
  const made = new CSL.Engine(
    { retrieveLocale: () => locale, retrieveItem: (id) => items.get(id) ?? { id } },
    rules,
    'en-GB',
  );
  made.setOutputFormat('text');
  return made;
}

/** An online article's number often stands in the place of pages: e0282157, n2061. */
function toItem(reference: Reference): object {
  const item = { ...reference, 'title-short': shortTitle(reference.title) };
  const isNumber = reference.type === 'article-journal' && /^[a-z]/i.test(reference.page ?? '');
  return isNumber ? { ...item, number: reference.page, page: undefined } : item;
}
