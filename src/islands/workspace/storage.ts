/** What became of something asked of the browser's storage: done, no room, shut to us, not done. */
export type StorageResult = 'ok' | 'full' | 'closed' | 'failed';

type Stored =
  | { readonly kind: 'found'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'closed' };

/** The part of the browser's storage that is used. */
export type BrowserStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

export interface DeviceStorage {
  read: (key: string) => Stored;
  /** Writes, and reads back what was written. Where there is no room, the old text stays. */
  write: (key: string, text: string) => StorageResult;
  /** Writes under the new key, and removes the old one only once the new one has been read back. */
  move: (from: string, to: string, text: string) => StorageResult;
  remove: (key: string) => StorageResult;
  /** Keys that begin so; none while storage is closed. */
  list: (prefix: string) => readonly string[];
  isOpen: () => boolean;
}

/**
 * A browser's storage that never throws and never writes by itself.
 *
 * @param open - Gives the storage; may throw or give null, as browsers do that block it.
 */
export function createDeviceStorage(open: () => BrowserStorage | null): DeviceStorage {
  function read(key: string): Stored {
    try {
      const storage = open();
      if (!storage) return { kind: 'closed' };
      const text = storage.getItem(key);
      return text === null ? { kind: 'none' } : { kind: 'found', text };
    } catch {
      return { kind: 'closed' };
    }
  }

  function write(key: string, text: string): StorageResult {
    return attempt(open, (storage) => {
      storage.setItem(key, text);
      return storage.getItem(key) === text;
    });
  }

  function remove(key: string): StorageResult {
    return attempt(open, (storage) => {
      storage.removeItem(key);
      return storage.getItem(key) === null;
    });
  }

  function move(from: string, to: string, text: string): StorageResult {
    const written = write(to, text);
    return written === 'ok' ? remove(from) : written;
  }

  function list(prefix: string): readonly string[] {
    try {
      const storage = open();
      if (!storage) return [];
      return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(
        (key) => key.startsWith(prefix),
      );
    } catch {
      return [];
    }
  }

  const isOpen = () => read('').kind !== 'closed';
  return { read, write, move, remove, list, isOpen };
}

/** Firefox's own name is what it used before the standard one. */
const NO_ROOM = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

function attempt(
  open: () => BrowserStorage | null,
  work: (storage: BrowserStorage) => boolean,
): StorageResult {
  try {
    const storage = open();
    if (!storage) return 'closed';
    return work(storage) ? 'ok' : 'failed';
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (NO_ROOM.includes(name)) return 'full';
    return name === 'SecurityError' ? 'closed' : 'failed';
  }
}
