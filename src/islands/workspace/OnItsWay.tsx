import type { Later } from './use-later.ts';

/** Stands in for a part of the page until its code is here. */
export function OnItsWay({
  later,
}: {
  readonly later: Exclude<Later<unknown>, { kind: 'ready' }>;
}) {
  if (later.kind === 'waiting') return <p role="status">This part is on its way.</p>;
  return (
    <p role="alert">
      This part did not load. Check your connection, and{' '}
      <button type="button" onClick={later.retry}>
        try again
      </button>
      .
    </p>
  );
}
