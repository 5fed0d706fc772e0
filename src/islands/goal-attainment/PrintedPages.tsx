import { useStore } from '@nanostores/preact';
import { GoalCard } from './GoalCard.tsx';
import { GoalSheet } from './GoalSheet.tsx';
import type { GoalStore, Printed } from './store.ts';

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

function OpenGoal({ store }: Props) {
  return <GoalSheet goal={useStore(store.$goal)} />;
}

function AllGoals({ store }: Props) {
  return useStore(store.$goals).map((goal) => <GoalSheet key={goal.id} goal={goal} />);
}

function Card({ store }: Props) {
  return <GoalCard goals={useStore(store.$goals)} />;
}
