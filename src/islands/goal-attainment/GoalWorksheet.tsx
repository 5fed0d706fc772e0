import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { KeepNotice } from '../workspace/KeepNotice.tsx';
import { KeepChoice, KeepState } from '../workspace/KeepState.tsx';
import { openRecord } from '../workspace/open-record.ts';
import type { RecordStore } from '../workspace/record-store.ts';
import { wantedRecord } from '../workspace/wanted-record.ts';
import { OnItsWay } from '../workspace/OnItsWay.tsx';
import { FoldOnPhones } from './FoldOnPhones.tsx';
import { sittingOf } from './sitting.ts';
import { useLater } from '../workspace/use-later.ts';

const TOOL = 'goals';
/** What a record is called until somebody renames it; neutral. */
const NAME = 'My record';

/** The goal worksheet: first whether to keep it, then one's goals, then one of them. */
export function GoalWorksheet() {
  const [record, setRecord] = useState<RecordStore>();
  useEffect(() => {
    const opened = openRecord(TOOL, NAME);
    let isGone = false;
    void opened.record.open(wantedRecord()).then(() => {
      if (!isGone) setRecord(opened.record);
    });
    return () => {
      isGone = true;
      opened.close();
    };
  }, []);
  if (!record) return <p role="status">The worksheet is on its way.</p>;
  return <Sitting record={record} />;
}

/** It is drawn anew only where one of two answers changes, and not with every key. */
function Sitting({ record }: { readonly record: RecordStore }) {
  const sitting = useMemo(() => sittingOf(record), [record]);
  const isUndecided = useStore(sitting.$isUndecided);
  const isEmpty = useStore(sitting.$isEmpty);
  const hasAsked = useRef(false);
  const hasShown = useRef(false);
  if (isUndecided && isEmpty) {
    hasAsked.current = true;
    return (
      <>
        <KeepNotice record={record} />
        <KeepChoice record={record} tool={TOOL} takesFocus={hasShown.current} />
      </>
    );
  }
  hasShown.current = true;
  return (
    <>
      {isUndecided && <KeepChoice record={record} tool={TOOL} />}
      <KeepState record={record} Box={FoldOnPhones} />
      <PlacesPart record={record} takesFocus={hasAsked.current} />
    </>
  );
}

const loadPlaces = () => import('./Places.tsx').then(({ Places }) => Places);

/** Its code is fetched once somebody has decided whether to keep what they write. */
function PlacesPart(props: { readonly record: RecordStore; readonly takesFocus: boolean }) {
  const later = useLater(loadPlaces);
  return later.kind === 'ready' ? <later.Part {...props} /> : <OnItsWay later={later} />;
}
