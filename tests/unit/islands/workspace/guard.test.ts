/* The guard runs before anything else of a page, so it is tried here as the browser runs it: whole. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { EXIT_FLAG, SAFE_SITE } from '../../../../src/islands/workspace/exit.ts';
import { readFixture } from '../../schemas/record/fixture.ts';
import { DAY, START } from './fake-browser.ts';

const GUARD = readFileSync(`${import.meta.dirname}/../../../../public/guard.js`, 'utf8');
const MINUTE = 60 * 1000;

interface Visit {
  readonly local?: Readonly<Record<string, string>>;
  readonly session?: Readonly<Record<string, string>>;
  readonly now?: number;
  readonly isBlocked?: boolean;
}

/** Storage as a page sees it: keys are its own properties, methods are not. */
function makeWebStorage(items: Readonly<Record<string, string>>) {
  const changes: string[] = [];
  const methods = {
    getItem: (key: string) => (Object.hasOwn(storage, key) ? storage[key] : null),
    setItem: (key: string) => changes.push(`set ${key}`),
    removeItem: (key: string) => {
      changes.push(`remove ${key}`);
      Reflect.deleteProperty(storage, key);
    },
  };
  const storage: Record<string, unknown> = Object.assign(Object.create(methods), items);
  return { storage, changes };
}

function visit({ local = {}, session = {}, now = START, isBlocked = false }: Visit = {}) {
  const [kept, tab] = [makeWebStorage(local), makeWebStorage(session)];
  const root = {
    hidden: false,
    attributes: new Map<string, unknown>(),
    classList: { add: () => undefined },
    setAttribute: (name: string, value: unknown) => root.attributes.set(name, value),
  };
  const page = { documentElement: root, title: 'Guide' };
  const went: string[] = [];
  const shows: (() => void)[] = [];
  const window = {
    document: page,
    location: { replace: (address: string) => went.push(address) },
    addEventListener: (_: string, listen: () => void) => shows.push(listen),
    Date: Object.assign(class extends Date {}, { now: () => now }),
    get localStorage() {
      return refuse(isBlocked, kept.storage);
    },
    get sessionStorage() {
      return refuse(isBlocked, tab.storage);
    },
  };
  runInNewContext(GUARD, window);
  const comeBack = () => shows.forEach((show) => show());
  return {
    root,
    page,
    went,
    tab: tab.storage,
    comeBack,
    changes: [...kept.changes, ...tab.changes],
  };
}

function refuse<T>(isBlocked: boolean, storage: T): T {
  if (isBlocked) throw new DOMException('Blocked.', 'SecurityError');
  return storage;
}

test('a visit writes nothing, whatever is kept', () => {
  const record = readFixture('readiness-v2');
  expect(visit().changes).toEqual([]);
  expect(visit({ local: { 'w:readiness:r-1': record, theme: 'dark' } }).changes).toEqual([]);
});

test('blocked storage stops nothing', () => {
  const { root, went } = visit({ isBlocked: true });
  expect(root.hidden).toBe(false);
  expect(went).toEqual([]);
});

test.each([
  ['light', 'light'],
  ['dark', 'dark'],
  ['<b>', undefined],
])('the theme %s is set only if it is one', (theme, set) => {
  expect(visit({ local: { theme } }).root.attributes.get('data-theme')).toBe(set);
});

describe('records whose last day has passed', () => {
  // The fixture's last day is 2 December 2026; the other's is 31 March 2027.
  const local = {
    'w:readiness:r-1': readFixture('readiness-v2'),
    'w:readiness:r-2': readFixture('every-field-v2'),
    theme: '{"expiresAt":"2020-01-01T00:00:00.000Z"}',
  };

  test('are removed before the first paint, and counted', () => {
    const { changes, root } = visit({ local, now: START + 10 * DAY });
    expect(changes).toEqual(['remove w:readiness:r-1']);
    expect(root.attributes.get('data-expired')).toBe(1);
  });

  test('stay under a clock that went back, even to 1970', () => {
    expect(visit({ local, now: START - 300 * DAY }).changes).toEqual([]);
    expect(visit({ local, now: 0 }).changes).toEqual([]);
  });

  test('are all removed when several have passed', () => {
    const { changes, root } = visit({ local, now: START + 400 * DAY });
    expect(changes).toHaveLength(2);
    expect(root.attributes.get('data-expired')).toBe(2);
  });

  test.each(['', '{', 'null', '[]', '7', '{}', '{"expiresAt":null}', '{"expiresAt":"soon"}'])(
    'damage is left as it is: %s',
    (text) => {
      expect(visit({ local: { 'w:readiness:r-1': text } }).changes).toEqual([]);
    },
  );

  test('are removed beside damage', () => {
    const { changes } = visit({ local: { 'w:a:1': '{', ...local }, now: START + 10 * DAY });
    expect(changes).toEqual(['remove w:readiness:r-1']);
  });
});

describe('after leaving', () => {
  test('no page of ours shows for 15 minutes', () => {
    const session = { [EXIT_FLAG]: String(START - 14 * MINUTE) };
    const { root, page, went } = visit({ session });
    expect(root.hidden).toBe(true);
    expect(page.title).toBe('');
    expect(went).toEqual([SAFE_SITE]);
  });

  test('they show again later', () => {
    const session = { [EXIT_FLAG]: String(START - 15 * MINUTE) };
    const { root, went } = visit({ session });
    expect(root.hidden).toBe(false);
    expect(went).toEqual([]);
  });

  test('a page brought back by Back leaves as well', () => {
    const { root, went, tab, comeBack } = visit();
    tab[EXIT_FLAG] = String(START);
    comeBack();
    expect(root.hidden).toBe(true);
    expect(went).toEqual([SAFE_SITE]);
  });
});

test('it is small, and writes no HTML', () => {
  expect(Buffer.byteLength(GUARD)).toBeLessThan(1000);
  expect(GUARD).not.toContain('innerHTML');
});
