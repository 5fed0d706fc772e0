import { useEffect, useState } from 'preact/hooks';

export type Later<Part> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly Part: Part };

const WAITING = { kind: 'waiting' } as const;

/**
 * A part whose code is fetched once it is wanted.
 *
 * @param load - The same function each time.
 */
export function useLater<Part>(load: () => Promise<Part>): Later<Part> {
  const [later, setLater] = useState<Later<Part>>(WAITING);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = false;
    const show = (next: Later<Part>) => {
      if (!isGone) setLater(next);
    };
    const retry = () => {
      setLater(WAITING);
      setAttempt(attempt + 1);
    };
    void load().then(
      (Part) => {
        show({ kind: 'ready', Part });
      },
      () => {
        show({ kind: 'failed', retry });
      },
    );
    return () => {
      isGone = true;
    };
  }, [load, attempt]);
  return later;
}
