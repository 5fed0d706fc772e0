import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openRecord } from '../workspace/open-record.ts';
import type { RecordStore } from '../workspace/record-store.ts';
import { wantedRecord } from '../workspace/wanted-record.ts';
import { loadCostData } from './load-data.ts';
import type { CostData } from './store.ts';

const TOOL = 'costing';
/** What a record is called until somebody renames it; neutral. */
const NAME = 'My record';

interface Props {
  /** Address of the examples. */
  readonly data: string;
}

type Session =
  | { readonly kind: 'loading' | 'failed' }
  | {
      readonly kind: 'ready';
      readonly Sitting: ComponentType<SittingProps>;
      readonly data: CostData;
      readonly record: RecordStore;
    };

/** What the estimator is made of once everything is there. */
export interface SittingProps {
  readonly data: CostData;
  readonly record: RecordStore;
}

const loadSitting = () => import('./Estimator.tsx').then(({ Sitting }) => Sitting);

/** The cost estimator: questions on one side, the result on the other. */
export function CostEstimator({ data }: Props) {
  const [session, setSession] = useState<Session>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const { record, close } = openRecord(TOOL, NAME);
    let isGone = false;
    void Promise.all([loadCostData(data), loadSitting(), record.open(wantedRecord())]).then(
      ([examples, Sitting]) => {
        if (!isGone) setSession({ kind: 'ready', Sitting, data: examples, record });
      },
      () => {
        if (!isGone) setSession({ kind: 'failed' });
      },
    );
    return () => {
      isGone = true;
      close();
    };
  }, [data, attempt]);

  if (session.kind === 'ready')
    return <session.Sitting data={session.data} record={session.record} />;
  if (session.kind === 'loading') return <p role="status">The estimator is on its way.</p>;
  return (
    <p role="alert">
      The estimator did not load. Check your connection, and{' '}
      <button
        type="button"
        onClick={() => {
          setAttempt(attempt + 1);
        }}
      >
        try again
      </button>
      .
    </p>
  );
}
