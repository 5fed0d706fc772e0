import type { BrowserStorage } from '../../../../src/islands/workspace/storage.ts';
import { createDeviceStorage } from '../../../../src/islands/workspace/storage.ts';
import {
  createRecordStore,
  type RecordStore,
} from '../../../../src/islands/workspace/record-store.ts';
import type { Channel, Locks } from '../../../../src/islands/workspace/tabs.ts';
import type { ToolName } from '../../../../src/schemas/record/tools.ts';

/** A browser's storage in memory, which can be made to fail as browsers do. */
export interface FakeStorage extends BrowserStorage {
  readonly items: Map<string, string>;
  /** How often something was written or removed. */
  writes: number;
  /** Most characters it holds, keys included. */
  room: number;
  /** Whether every access throws, as where cookies are blocked. */
  isBlocked: boolean;
  /** Whether it takes a text and does not keep it. */
  isForgetful: boolean;
}

export function makeStorage(items: Readonly<Record<string, string>> = {}): FakeStorage {
  const storage: FakeStorage = {
    items: new Map(Object.entries(items)),
    writes: 0,
    room: Infinity,
    isBlocked: false,
    isForgetful: false,
    get length() {
      refuseIfBlocked(storage);
      return storage.items.size;
    },
    key: (index) => [...storage.items.keys()][index] ?? null,
    getItem(key) {
      refuseIfBlocked(storage);
      return storage.items.get(key) ?? null;
    },
    setItem(key, text) {
      refuseIfBlocked(storage);
      storage.writes += 1;
      if (sizeWith(storage, key, text) > storage.room)
        throw new DOMException('No room.', 'QuotaExceededError');
      if (!storage.isForgetful) storage.items.set(key, text);
    },
    removeItem(key) {
      refuseIfBlocked(storage);
      storage.writes += 1;
      storage.items.delete(key);
    },
  };
  return storage;
}

function refuseIfBlocked({ isBlocked }: FakeStorage): void {
  if (isBlocked) throw new DOMException('The operation is insecure.', 'SecurityError');
}

function sizeWith({ items }: FakeStorage, key: string, text: string): number {
  const others = [...items].filter(([name]) => name !== key);
  return [...others, [key, text]].flat().join('').length;
}

/** A clock that is moved by hand. */
export interface FakeClock {
  time: number;
}

export const START = Date.UTC(2026, 10, 24, 12);
export const DAY = 24 * 60 * 60 * 1000;

export function makeClock(time = START): FakeClock {
  return { time };
}

/** Channels that hear each other but not themselves, as those of tabs do. */
export function makeChannels(): () => Channel {
  type Listener = (event: { data: unknown }) => void;
  const tabs: Set<Listener>[] = [];
  return () => {
    const own = new Set<Listener>();
    tabs.push(own);
    return {
      postMessage: (data) => {
        const others = tabs.filter((tab) => tab !== own);
        others.flatMap((tab) => [...tab]).forEach((listen) => listen({ data }));
      },
      addEventListener: (_, listen) => own.add(listen),
      removeEventListener: (_, listen) => own.delete(listen),
    };
  };
}

/** Locks that are given one after the other, each in its own turn. */
export function makeLocks(): Locks {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_, work) => {
      last = last.then(work);
      return last;
    },
  };
}

export interface Tab {
  readonly storage?: FakeStorage;
  readonly clock?: FakeClock;
  readonly tool?: ToolName;
  readonly channel?: Channel;
  readonly locks?: Locks;
  /** Begins the ids that this tab gives. */
  readonly ids?: string;
}

/** A tool's page on a device. */
export function makeTab({
  storage = makeStorage(),
  clock = makeClock(),
  tool = 'readiness',
  ids = 'a',
  channel,
  locks,
}: Tab = {}): RecordStore {
  let given = 0;
  return createRecordStore({
    tool,
    name: 'Readiness',
    storage: createDeviceStorage(() => storage),
    now: () => clock.time,
    newId: () => `${ids}-${(given += 1)}`,
    channel,
    locks,
  });
}
