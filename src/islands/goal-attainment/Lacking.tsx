import { useStore } from '@nanostores/preact';
import type { GoalStore } from './store.ts';

interface Props {
  readonly store: GoalStore;
}

/** Above everything that hands a record out: what is not in it. */
export function NotInRecord({ store }: Props) {
  const lines = useStore(store.$lackingLines);
  if (lines.length === 0) return null;
  return (
    <section class="not-in-record too-long" aria-labelledby="not-in-record">
      <p id="not-in-record">
        <b>Not kept, and not in a record that you download:</b>
      </p>
      <Lines store={store} />
      <p class="small">
        It stays here while this page is open. Shorten it, or copy it elsewhere. Paper and the Word
        file have all of a long text.
      </p>
    </section>
  );
}

/** In the question on leaving. */
export function GoneOnLeaving({ store }: Props) {
  return (
    <>
      <p>This fits neither the record nor a file of it. It is gone once you leave:</p>
      <Lines store={store} />
      <p>If you stay, you can shorten it, or copy it elsewhere.</p>
    </>
  );
}

function Lines({ store }: Props) {
  return (
    <ul>
      {useStore(store.$lackingLines).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
