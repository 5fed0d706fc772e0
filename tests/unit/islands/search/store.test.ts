import { expect, test } from 'vitest';
import { createSearchStore, type SearchIndex } from '../../../../src/islands/search/store.ts';

const chapter = {
  url: '/manual/choosing-a-model/',
  meta: { title: 'Choosing a model', section: 'Manual' },
  excerpt: 'whole page',
  sub_results: [
    { title: 'Choosing a model', url: '/manual/choosing-a-model/', excerpt: 'opening' },
    {
      title: 'Who does what',
      url: '/manual/choosing-a-model/#who-does-what',
      excerpt: 'the <mark>supervisor</mark> decides',
    },
  ],
};

function indexWith(...pages: readonly (typeof chapter)[]): () => Promise<SearchIndex> {
  return () =>
    Promise.resolve({
      search: () =>
        Promise.resolve({ results: pages.map((page) => ({ data: () => Promise.resolve(page) })) }),
    });
}

test('a hit leads to the heading under which the words stand, and names its section', async () => {
  const store = createSearchStore(indexWith(chapter));
  await store.search('supervisor');
  expect(store.$state.get()).toEqual({
    kind: 'found',
    words: 'supervisor',
    total: 1,
    hits: [
      {
        title: 'Choosing a model',
        href: '/manual/choosing-a-model/#who-does-what',
        section: 'Manual',
        heading: 'Who does what',
        excerpt: [
          { text: 'the ', marked: false },
          { text: 'supervisor', marked: true },
          { text: ' decides', marked: false },
        ],
      },
    ],
  });
});

test('nothing found is said with the words', async () => {
  const store = createSearchStore(indexWith());
  await store.search(' zebra ');
  expect(store.$state.get()).toEqual({ kind: 'none', words: 'zebra' });
});

test('an index that does not load is said, and the next search asks for it again', async () => {
  let asked = 0;
  const store = createSearchStore(() => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('offline')) : indexWith(chapter)();
  });
  await store.search('peer');
  expect(store.$state.get()).toEqual({ kind: 'failed', words: 'peer' });
  await store.search('peer');
  expect(store.$state.get().kind).toBe('found');
});

test('nothing is loaded for an empty search', async () => {
  const store = createSearchStore(() => Promise.reject(new Error('must not be asked for')));
  await store.search('   ');
  expect(store.$state.get()).toEqual({ kind: 'empty' });
});

test('a slow answer to older words does not replace the answer to newer ones', async () => {
  const answers: (() => void)[] = [];
  const store = createSearchStore(() =>
    Promise.resolve({
      search: () =>
        new Promise((resolve) => {
          answers.push(() => {
            resolve({ results: [] });
          });
        }),
    }),
  );
  const first = store.search('pe');
  const second = store.search('peer');
  await Promise.resolve();
  await Promise.resolve();
  answers[1]?.();
  await second;
  answers[0]?.();
  await first;
  expect(store.$state.get()).toEqual({ kind: 'none', words: 'peer' });
});

test('pages that share no more than a letter with the words are not found', async () => {
  const stray = { ...chapter, excerpt: 'a <mark>zone</mark> of calm' };
  const store = createSearchStore(indexWith(stray));
  await store.search('zyzzyvaquill');
  expect(store.$state.get()).toEqual({ kind: 'none', words: 'zyzzyvaquill' });
  await store.search('zoned');
  expect(store.$state.get()).toMatchObject({ kind: 'found', total: 1 });
});
