import { useStore } from '@nanostores/preact';
import { Conflicts } from '../workspace/Conflicts.tsx';
import { KeepChoice, KeepState } from '../workspace/KeepState.tsx';
import { LeaveQuestion } from '../workspace/LeaveQuestion.tsx';
import type { PartProps } from './Estimator.tsx';
import { nameOfField } from './name-field.ts';

/** Whether to keep the budgets, and what is kept. */
export function Keeping({ store, record }: PartProps) {
  const { kind } = useStore(record.$keeping);
  return (
    <div class="cost-keeping">
      <LeaveQuestion record={record} />
      <Conflicts record={record} nameOf={(field) => nameOfField(field, store)} />
      {kind === 'undecided' && <KeepChoice record={record} tool="costing" />}
      <KeepState record={record} />
    </div>
  );
}
