import { useStore } from '@nanostores/preact';
import { KeepChoice, KeepState } from '../workspace/KeepState.tsx';
import { LeaveQuestion } from '../workspace/LeaveQuestion.tsx';
import type { PartProps } from './Estimator.tsx';

/** Whether to keep the budgets, and what is kept. */
export function Keeping({ record }: PartProps) {
  const { kind } = useStore(record.$keeping);
  return (
    <div class="cost-keeping">
      <LeaveQuestion record={record} />
      {kind === 'undecided' && <KeepChoice record={record} tool="costing" />}
      <KeepState record={record} />
    </div>
  );
}
