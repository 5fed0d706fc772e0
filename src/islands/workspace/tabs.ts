/** The part of the browser's locks that is used. */
export interface Locks {
  request: (name: string, work: () => void) => Promise<unknown>;
}

/** The part of a BroadcastChannel that is used. */
export interface Channel {
  postMessage: (message: unknown) => void;
  addEventListener: (type: 'message', listen: (event: { data: unknown }) => void) => void;
  removeEventListener: (type: 'message', listen: (event: { data: unknown }) => void) => void;
}

/** Name of the channel on which tabs hear of each other. */
export const CHANNEL = 'w';

/** Tells every other tab that everything was deleted. */
export const BLANK = 'blank';

const SETTLING_MS = 20;

/**
 * Locks that are held a little longer than the work takes. A lock is passed on faster than what was
 * written under it: the next tab could still read its own old copy of the storage, and write it back.
 *
 * @param wait - In a browser, a timer; at once in a hidden page, whose timers may take a minute.
 */
export function settleLocks(
  locks: { request: (name: string, work: () => Promise<void>) => Promise<unknown> },
  wait: (delayMs: number) => Promise<void>,
): Locks {
  return {
    request: (name, work) =>
      locks.request(name, () => {
        work();
        return wait(SETTLING_MS);
      }),
  };
}

/** Does the work while no other tab does such work; at once where the browser has no locks. */
export async function whileLocked(
  locks: Locks | undefined,
  name: string,
  work: () => void,
): Promise<void> {
  if (!locks) {
    work();
    return;
  }
  const turn = { hasBegun: false };
  try {
    await locks.request(name, () => {
      turn.hasBegun = true;
      work();
    });
  } catch (error) {
    if (turn.hasBegun) throw error;
    // Locks are shut to us, as in a sandboxed frame.
    work();
  }
}
