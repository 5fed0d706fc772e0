import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { GoalStore } from './store.ts';

/** Kind words about the ladder. Each gives its reason and can be put away; none stands in the way. */
export function LadderAdvice({ store }: { readonly store: GoalStore }) {
  const advice = useStore(store.$advice);
  useEffect(() => void store.loadChecks(), [store]);
  if (advice.length === 0) return null;
  return (
    <section class="advice" aria-label="Ideas for these levels">
      <h4>Ideas, if they help</h4>
      <ul>
        {advice.map(({ id, advice: words, reason }) => (
          <li key={id}>
            <p>
              <b>{words}</b> {reason}
            </p>
            <button
              type="button"
              onClick={() => {
                store.putAway(id);
              }}
            >
              Put away<span class="unseen"> the idea “{words}”</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
