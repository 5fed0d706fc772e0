import { useStore } from '@nanostores/preact';
import type { AdvisedStage, GoalStore } from './store.ts';

const LABELS: Readonly<Record<AdvisedStage, string>> = {
  words: 'Ideas for these words',
  ladder: 'Ideas for these levels',
  'look-back-on': 'Ideas for this day',
};

interface Props {
  readonly store: GoalStore;
  readonly stage: AdvisedStage;
}

/**
 * Kind words, where they are about: the words, the ladder or the day. Each gives its reason and can
 * be put away; none stands in the way.
 */
export function LadderAdvice({ store, stage }: Props) {
  const advice = useStore(store.adviceAt[stage]);
  if (advice.length === 0) return null;
  return (
    <section class="advice" aria-label={LABELS[stage]}>
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
