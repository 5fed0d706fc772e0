import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { GoalCard } from './GoalCard.tsx';
import { GoalSheet } from './GoalSheet.tsx';
import { sheetTitle } from './sheet-title.ts';
import type { GoalStore, Printed } from './store.ts';

const PAUSE_MS = 300;

interface Props {
  readonly store: GoalStore;
}

/** The pages as they are printed; a screen does not show them. */
export function PrintedPages({ store, printed }: Props & { readonly printed: Printed }) {
  return (
    <div class="print-out">
      {printed === 'goal' && <OpenGoal store={store} />}
      {printed === 'all' && <AllGoals store={store} />}
      {printed === 'card' && <Card store={store} />}
    </div>
  );
}

/** Drawn at a pause in the typing: nobody sees it before it is printed. */
function OpenGoal({ store }: Props) {
  const [goal, setGoal] = useState(store.$goal.get());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.$goal.subscribe((next) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setGoal(next);
      }, PAUSE_MS);
    });
    const catchUp = () => {
      setGoal(store.$goal.get());
    };
    addEventListener('beforeprint', catchUp);
    return () => {
      stop();
      clearTimeout(timer);
      removeEventListener('beforeprint', catchUp);
    };
  }, [store]);
  return <GoalSheet goal={goal} title={sheetTitle(goal.words)} />;
}

function AllGoals({ store }: Props) {
  return useStore(store.$goals).map((goal) => (
    <GoalSheet key={goal.id} goal={goal} title={sheetTitle(goal.words)} />
  ));
}

function Card({ store }: Props) {
  return <GoalCard goals={useStore(store.$goals)} />;
}
