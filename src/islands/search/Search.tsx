import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { createSearchStore, type Hit, type SearchIndex, type SearchState } from './store.ts';

/** Where the build puts the index. Its script is fetched when somebody first searches. */
const INDEX = '/pagefind/pagefind.js';
const PAUSE_MS = 300;
/** Tells words from the name of a place on the page, such as the one the skip link leads to. */
const MARK = 'q=';

interface IndexScript extends SearchIndex {
  options: (options: { noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
}

/** The search page: a field, how many pages were found, and where the words stand in each. */
export function Search() {
  const store = useMemo(() => createSearchStore(loadIndex), []);
  const state = useStore(store.$state);
  const field = useRef<HTMLInputElement>(null);
  const pause = useRef(0);

  useEffect(() => {
    const follow = () => {
      const words = wordsInAddress();
      if (words === undefined) return;
      if (field.current) field.current.value = words;
      void store.search(words);
    };
    follow();
    field.current?.focus();
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, [store]);

  const look = () => {
    const words = field.current?.value ?? '';
    history.replaceState(null, '', `#${MARK}${encodeURIComponent(words.trim())}`);
    void store.search(words);
  };
  const lookSoon = () => {
    clearTimeout(pause.current);
    pause.current = window.setTimeout(look, PAUSE_MS);
  };

  return (
    <div class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          clearTimeout(pause.current);
          look();
        }}
      >
        <label for="look">Words to look for</label>
        <input
          ref={field}
          id="look"
          type="search"
          autocomplete="off"
          spellcheck={false}
          onInput={lookSoon}
        />
        <button type="submit">Find</button>
      </form>
      <p role="status">
        {say(state)}
        {(state.kind === 'none' || state.kind === 'failed') && (
          <>
            {' '}
            <a href="/contents/">look through all pages</a>.
          </>
        )}
      </p>
      {state.kind === 'found' && (
        <ol class="rows">
          {state.hits.map((hit) => (
            <Result key={hit.href} hit={hit} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Result({ hit }: { hit: Hit }) {
  return (
    <li>
      <a href={hit.href}>{hit.title}</a>
      <p class="small quiet">
        {[hit.section, hit.heading].filter((part) => part !== '').join(': ')}
      </p>
      <p>
        {hit.excerpt.map((piece, index) =>
          piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
        )}
      </p>
    </li>
  );
}

function say(state: SearchState): string {
  switch (state.kind) {
    case 'empty':
      return '';
    case 'searching':
      return 'Looking…';
    case 'found':
      return `${String(state.total)} ${state.total === 1 ? 'page has' : 'pages have'} “${state.words}”.${state.total > state.hits.length ? ` The best ${String(state.hits.length)} are shown.` : ''}`;
    case 'none':
      return `No page has “${state.words}”. Try fewer or simpler words, or`;
    case 'failed':
      return 'The search index did not load. Check your connection and press Find again, or';
  }
}

/** Undefined where the fragment holds no words. */
function wordsInAddress(): string | undefined {
  const fragment = location.hash.slice(1);
  if (!fragment.startsWith(MARK)) return undefined;
  const words = fragment.slice(MARK.length);
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

let index: Promise<IndexScript> | undefined;

async function loadIndex(): Promise<SearchIndex> {
  index ??= startIndex();
  try {
    return await index;
  } catch (cause) {
    index = undefined;
    throw cause;
  }
}

async function startIndex(): Promise<IndexScript> {
  const script: unknown = await import(/* @vite-ignore */ INDEX);
  if (!isIndexScript(script)) throw new TypeError(`${INDEX} is not the search index.`);
  await script.options({ noWorker: true });
  await script.init();
  return script;
}

function isIndexScript(value: unknown): value is IndexScript {
  return typeof value === 'object' && value !== null && 'search' in value && 'init' in value;
}
