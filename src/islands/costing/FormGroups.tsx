import { useStore } from '@nanostores/preact';
import type { EnteredRow } from '../../domain/costing/entered.ts';
import { GROUP_TITLES, GROUPS, type GroupName, groupOfRow } from './groups.ts';
import type { CostStore } from './store.ts';
import { OnItsWay } from '../workspace/OnItsWay.tsx';
import { useLater } from '../workspace/use-later.ts';

interface Props {
  readonly store: CostStore;
}

/** Every detail of the budget, in groups that open, each with what it comes to. */
export function FormGroups({ store }: Props) {
  const rows = useStore(store.$rows);
  const peers = useStore(store.$peers);
  const shown = GROUPS.filter(
    (group) =>
      group !== 'volunteers' ||
      peers === 'volunteer' ||
      rows.some(({ list }) => list === 'volunteers'),
  );
  return (
    <div class="form-groups">
      {shown.map((group) => (
        <FormGroup
          key={group}
          store={store}
          group={group}
          rows={rows.filter((row) => groupOfRow(row) === group)}
        />
      ))}
    </div>
  );
}

export interface GroupProps extends Props {
  readonly group: GroupName;
  readonly rows: readonly EnteredRow[];
}

function FormGroup({ store, group, rows }: GroupProps) {
  const isOpen = useStore(store.$open).has(group);
  const amount = useStore(store.$amounts)[group] ?? '';
  return (
    <details
      open={isOpen}
      onToggle={(event) => {
        store.toggle(group, event.currentTarget.open);
      }}
    >
      <summary>
        <span>{GROUP_TITLES[group]}</span> <span class="num">{amount}</span>
      </summary>
      {isOpen && <LoadedGroup store={store} group={group} rows={rows} />}
    </details>
  );
}

const loadGroup = () => import('./GroupInside.tsx').then(({ GroupInside }) => GroupInside);

/** The code of what is inside is fetched when a group is first opened. */
function LoadedGroup(props: GroupProps) {
  const later = useLater(loadGroup);
  return later.kind === 'ready' ? <later.Part {...props} /> : <OnItsWay later={later} />;
}
