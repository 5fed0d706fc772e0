import { useStore } from '@nanostores/preact';
import { formatDay } from '../../format.ts';
import type { GoalStore } from './store.ts';
import { shortWords } from './what-fits.ts';
import { STATE_WORDS } from './words.ts';

/** Everybody's own list: open a goal, or add one. */
export function GoalList({ store }: { readonly store: GoalStore }) {
  const goals = useStore(store.$goals);
  return (
    <section class="goal-list" aria-labelledby="my-goals">
      <h2 id="my-goals" tabIndex={-1}>
        My goals
      </h2>
      {goals.length === 0 && <p>There is no goal here yet.</p>}
      <ul class="rows">
        {goals.map(({ id, words, state, lookBackOn }) => (
          <li key={id}>
            <button
              type="button"
              dir="auto"
              onClick={() => {
                store.goTo({ kind: 'goal', id, part: 'set-out' });
              }}
            >
              {shortWords(words) === '' ? 'A goal without words yet' : shortWords(words)}
            </button>
            <p class="small">
              {STATE_WORDS[state]}
              {lookBackOn !== '' &&
                state === 'current' &&
                ` · Look back on ${formatDay(lookBackOn)}`}
            </p>
            <button
              type="button"
              class="look-button"
              onClick={() => {
                store.goTo({ kind: 'goal', id, part: 'look-back' });
              }}
            >
              Look back<span class="unseen"> at {shortWords(words)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" onClick={store.addGoal}>
          Add a goal
        </button>
      </p>
    </section>
  );
}
