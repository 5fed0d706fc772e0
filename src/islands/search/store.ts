import { atom, type ReadableAtom } from 'nanostores';
import { type Piece, readExcerpt } from './excerpt.ts';

/** The part of the search index's interface that is used here. */
export interface SearchIndex {
  search: (words: string) => Promise<{ results: readonly { data: () => Promise<IndexedPage> }[] }>;
}

interface IndexedPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }[];
}

export interface Hit {
  readonly title: string;
  readonly href: string;
  /** Part of the site, such as Manual. */
  readonly section: string;
  /** Heading under which the words stand; empty where that is the page itself. */
  readonly heading: string;
  readonly excerpt: readonly Piece[];
}

export type SearchState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'searching'; readonly words: string }
  | {
      readonly kind: 'found';
      readonly words: string;
      readonly total: number;
      readonly hits: readonly Hit[];
    }
  | { readonly kind: 'none'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string };

export interface SearchStore {
  readonly $state: ReadableAtom<SearchState>;
  /** Looks the words up; the answer to older words never replaces that to newer ones. */
  search: (typed: string) => Promise<void>;
}

const MOST_SHOWN = 12;

/** A search over the built site. The index is asked for when the first words are looked up. */
export function createSearchStore(loadIndex: () => Promise<SearchIndex>): SearchStore {
  const $state = atom<SearchState>({ kind: 'empty' });
  let latest = 0;

  async function search(typed: string): Promise<void> {
    const words = typed.trim();
    const turn = (latest += 1);
    if (words === '') {
      $state.set({ kind: 'empty' });
      return;
    }
    $state.set({ kind: 'searching', words });
    const answer = await look(loadIndex, words);
    if (turn === latest) $state.set(answer);
  }

  return { $state, search };
}

async function look(loadIndex: () => Promise<SearchIndex>, words: string): Promise<SearchState> {
  try {
    const { results } = await (await loadIndex()).search(cutLong(words));
    if (results.length === 0) return { kind: 'none', words };
    const pages = await Promise.all(results.slice(0, MOST_SHOWN).map((result) => result.data()));
    if (!pages.some((page) => hasAny(page, words))) return { kind: 'none', words };
    return { kind: 'found', words, total: results.length, hits: pages.map(toHit) };
  } catch {
    return { kind: 'failed', words };
  }
}

/** No word of the site is longer; the index would shorten one letter by letter. */
const LONGEST_WORD = 24;

function cutLong(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => word.slice(0, LONGEST_WORD))
    .join(' ');
}

/** How much of a word must agree with a marked one; the rest may be another ending. */
const STEM_LETTERS = 3;

/**
 * Whether what the index marked begins like a word that was looked up. For a word that no page has,
 * the index shortens it until something fits, if only a letter.
 */
function hasAny({ excerpt }: IndexedPage, words: string): boolean {
  const marked = [...excerpt.matchAll(/<mark>([^<]*)/g)].map(([, word = '']) => stem(word));
  const wanted = words.split(/\s+/).map(stem);
  return marked.length === 0 || marked.some((word) => wanted.includes(word));
}

function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, STEM_LETTERS);
}

function toHit(page: IndexedPage): Hit {
  const title = page.meta['title'] ?? page.url;
  const best = page.sub_results.find((part) => part.url.includes('#')) ?? page.sub_results[0];
  return {
    title,
    href: best?.url ?? page.url,
    section: page.meta['section'] ?? '',
    heading: best && best.title !== title ? best.title : '',
    excerpt: readExcerpt(best?.excerpt ?? page.excerpt),
  };
}
