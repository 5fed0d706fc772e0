import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Conflicts } from '../workspace/Conflicts.tsx';
import { LeaveQuestion } from '../workspace/LeaveQuestion.tsx';
import type { RecordStore } from '../workspace/record-store.ts';
import { dayOf } from '../workspace/day-of.ts';
import { nameField } from './field-names.ts';
import { GoalList } from './GoalList.tsx';
import { GoneOnLeaving, NotInRecord } from './Lacking.tsx';
import { keepFocus } from './keep-focus.ts';
import { OnItsWay } from '../workspace/OnItsWay.tsx';
import { OpenGoal } from './OpenGoal.tsx';
import { PrintOut } from './PrintOut.tsx';
import { createGoalStore, type GoalStore } from './store.ts';
import { TakeAway } from './TakeAway.tsx';
import { shortWords } from './what-fits.ts';
import { useLater } from '../workspace/use-later.ts';

interface Props {
  readonly record: RecordStore;
  /** Where it comes in place of a question that somebody has just answered. */
  readonly takesFocus: boolean;
}

/** The list of goals, one of them, or sharing. */
export function Places({ record, takesFocus }: Props) {
  const store = useMemo(() => createGoalStore(record, () => dayOf(new Date())), [record]);
  const unfit = useMemo(
    () => ({ isThere: store.isLacking, Words: () => <GoneOnLeaving store={store} /> }),
    [store],
  );
  return (
    <>
      <LeaveQuestion record={record} unfit={unfit} />
      <Conflicts record={record} nameOf={nameField} shorten={shortWords} />
      <NotInRecord store={store} />
      <Shown store={store} record={record} takesFocus={takesFocus} />
      <PrintOut store={store} />
    </>
  );
}

interface ShownProps extends Props {
  readonly store: GoalStore;
}

function Shown({ store, record, takesFocus }: ShownProps) {
  const place = useStore(store.$place);
  const box = useRef<HTMLDivElement>(null);
  const isFirst = useRef(!takesFocus);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else box.current?.querySelector('h2')?.focus();
  }, [place]);
  useEffect(() => (box.current ? keepFocus(box.current) : undefined), []);
  return (
    <div class="goals" ref={box}>
      {place.kind === 'goal' && <OpenGoal key={place.id} store={store} {...place} />}
      {place.kind === 'share' && <SharePart store={store} />}
      {place.kind === 'list' && (
        <>
          <GoalList store={store} />
          <TakeAway store={store} record={record} />
        </>
      )}
    </div>
  );
}

const loadShare = () => import('./Share.tsx').then(({ Share }) => Share);

function SharePart({ store }: Pick<ShownProps, 'store'>) {
  const later = useLater(loadShare);
  return later.kind === 'ready' ? <later.Part store={store} /> : <OnItsWay later={later} />;
}
