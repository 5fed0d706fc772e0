import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { GoalForm, StageButtons } from './GoalForm.tsx';
import type { GoalStore, Place } from './store.ts';
import { OnItsWay } from '../workspace/OnItsWay.tsx';
import { PrintButton } from './TakeAway.tsx';
import { useLater } from '../workspace/use-later.ts';
import { PLAN_WITH_SOMEBODY } from './words.ts';

interface Props {
  readonly store: GoalStore;
  readonly id: string;
  readonly part: Extract<Place, { kind: 'goal' }>['part'];
}

const PARTS = [
  ['set-out', 'Set it out'],
  ['look-back', 'Look back'],
] as const;

/** One goal: setting it out, or looking back at it. */
export function OpenGoal({ store, id, part }: Props) {
  return (
    <div class="open-goal">
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            store.goTo({ kind: 'list' });
          }}
        >
          My goals
        </button>
        <PrintButton store={store} what="goal" label="Print this goal" />
      </p>
      <Title store={store} />
      <p class="pair ways">
        {PARTS.map(([name, words]) => (
          <button
            key={name}
            type="button"
            aria-current={name === part ? 'true' : undefined}
            onClick={() => {
              store.goTo({ kind: 'goal', id, part: name });
            }}
          >
            {words}
          </button>
        ))}
      </p>
      <p class="beside">{PLAN_WITH_SOMEBODY}</p>
      {part === 'set-out' ? <SetOut store={store} /> : <LookBackPart store={store} />}
    </div>
  );
}

function Title({ store }: Pick<Props, 'store'>) {
  return (
    <h2 tabIndex={-1} dir="auto">
      {useStore(store.$title)}
    </h2>
  );
}

function SetOut({ store }: Pick<Props, 'store'>) {
  const stage = useStore(store.$stage);
  const box = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else box.current?.querySelector<HTMLElement>('[data-shown="true"] h3')?.focus();
  }, [stage]);
  return (
    <div ref={box}>
      <GoalForm store={store} />
      <StageButtons store={store} />
    </div>
  );
}

const loadLookBack = () => import('./LookBack.tsx').then(({ LookBack }) => LookBack);

/** Its code is fetched when somebody first looks back. */
function LookBackPart({ store }: Pick<Props, 'store'>) {
  const later = useLater(loadLookBack);
  return later.kind === 'ready' ? <later.Part store={store} /> : <OnItsWay later={later} />;
}
