import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { download } from './download.ts';
import { addressLeft } from './leaving.ts';
import { describeFailure } from './notice.ts';
import type { RecordStore } from './record-store.ts';
import { warnBeforeLeaving } from './warn-before-leaving.ts';

/**
 * Asks once when somebody leaves by a link and what they typed is stored nowhere; where no link
 * leads away, as on closing the tab, the browser asks in its own words.
 */
export function LeaveQuestion({ record }: { readonly record: RecordStore }) {
  const [address, setAddress] = useState<string>();
  const hasAsked = useRef(false);
  useEffect(() => {
    const isAtStake = () => !hasAsked.current && record.hasUnsaved();
    const ask = (event: MouseEvent) => {
      const left = isAtStake() ? addressLeft(event, location.href) : undefined;
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
  }, [record]);
  if (address === undefined) return null;
  return (
    <Question
      record={record}
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

interface QuestionProps {
  readonly record: RecordStore;
  readonly stay: () => void;
  readonly go: () => void;
}

function Question({ record, stay, go }: QuestionProps) {
  const box = useRef<HTMLDialogElement>(null);
  const keeping = useStore(record.$keeping);
  const [isDownloaded, setDownloaded] = useState(false);
  useEffect(() => {
    box.current?.showModal();
  }, []);
  const keep = async () => {
    await record.keep();
    if (record.$keeping.get().kind === 'kept') go();
  };
  const save = () => {
    download(record.exportText(), 'record');
    setDownloaded(true);
  };
  return (
    <dialog ref={box} aria-labelledby="leaving" onClose={stay}>
      <h2 id="leaving">What you typed is not kept</h2>
      <p role="status">
        {isDownloaded
          ? 'Your words are in the file that was downloaded.'
          : 'If you leave now, it may be gone. What should become of it?'}
      </p>
      {keeping.kind === 'could-not-be-kept' && (
        <p role="alert">Could not be kept. {describeFailure(keeping.reason)}</p>
      )}
      {!isDownloaded && (
        <>
          <button type="button" onClick={() => void keep()}>
            Keep it on this device and go
          </button>
          <button type="button" onClick={save}>
            Download it
          </button>
        </>
      )}
      <button type="button" onClick={go}>
        {isDownloaded ? 'Go on' : 'Leave without it'}
      </button>
      <button type="button" onClick={stay}>
        Stay on this page
      </button>
    </dialog>
  );
}
