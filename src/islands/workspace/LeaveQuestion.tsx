import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { addressLeft } from './leaving.ts';
import type { RecordStore } from './record-store.ts';
import { useLater } from './use-later.ts';
import { warnBeforeLeaving } from './warn-before-leaving.ts';

interface Props {
  readonly record: RecordStore;
  /** Where some of what stands on the page may fit into no record. */
  readonly unfit?: Unfit;
}

interface Unfit {
  readonly isThere: () => boolean;
  /** Says what it is. */
  readonly Words: FunctionComponent;
}

const loadDialog = () => import('./LeaveDialog.tsx').then(({ LeaveDialog }) => LeaveDialog);

/**
 * Asks once when somebody leaves by a link and what they typed is stored nowhere, or not all of it;
 * where no link leads away, as on closing the tab, or where the dialog did not load, the browser asks
 * in its own words.
 */
export function LeaveQuestion({ record, unfit }: Props) {
  const [address, setAddress] = useState<string>();
  const hasAsked = useRef(false);
  const dialog = useLater(loadDialog);
  const canAsk = dialog.kind === 'ready';
  useEffect(() => {
    const isAtStake = () =>
      !hasAsked.current && (record.hasUnsaved() || (unfit?.isThere() ?? false));
    const ask = (event: MouseEvent) => {
      const left = canAsk && isAtStake() ? addressLeft(event, location.href) : undefined;
      if (left === undefined) return;
      event.preventDefault();
      setAddress(left);
    };
    document.addEventListener('click', ask);
    const stopWarning = warnBeforeLeaving(isAtStake);
    return () => {
      document.removeEventListener('click', ask);
      stopWarning();
    };
  }, [record, unfit, canAsk]);
  if (address === undefined || dialog.kind !== 'ready') return null;
  return (
    <dialog.Part
      record={record}
      Words={unfit?.isThere() ? unfit.Words : undefined}
      stay={() => {
        setAddress(undefined);
      }}
      go={() => {
        hasAsked.current = true;
        setAddress(undefined);
        location.assign(address);
      }}
    />
  );
}
