import { useStore } from '@nanostores/preact';
import type { GoalStore } from './store.ts';
import { useLater } from '../workspace/use-later.ts';

interface Props {
  readonly store: GoalStore;
}

const load = () => import('./PrintedPages.tsx').then(({ PrintedPages }) => PrintedPages);

/** What goes on paper in place of the page. Its code comes after the page, and before anybody prints. */
export function PrintOut({ store }: Props) {
  const later = useLater(load);
  const printed = useStore(store.$printed);
  return later.kind === 'ready' ? <later.Part store={store} printed={printed} /> : null;
}
