import type { ToolName } from '../../schemas/record/tools.ts';
import type { RecordStore } from '../workspace/record-store.ts';
import { CompareView } from './CompareView.tsx';
import type { AssessmentStore } from './store.ts';
import { TeamView } from './TeamView.tsx';

interface Props {
  readonly store: AssessmentStore;
  readonly record: RecordStore;
  readonly tool: ToolName;
  readonly longest: (field: string) => number;
}

/** What files bring: an earlier result to compare with, and the answers of a team. */
export function FromFiles({ store, record, tool, longest }: Props) {
  return (
    <>
      <CompareView store={store} tool={tool} />
      {!store.instrument.isYoursAlone && (
        <TeamView store={store} record={record} longest={longest} />
      )}
    </>
  );
}
