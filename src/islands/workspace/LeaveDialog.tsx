import { useStore } from '@nanostores/preact';
import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { download } from './download.ts';
import { describeFailure } from './notice.ts';
import type { RecordStore } from './record-store.ts';

interface Props {
  readonly record: RecordStore;
  /** Says what fits into no record, where something does not. */
  readonly Words: FunctionComponent | undefined;
  readonly stay: () => void;
  readonly go: () => void;
}

/** What becomes of the words: all of them, or what does not fit once the rest is safe. */
type Safe = 'no' | 'kept' | 'downloaded';

/** What should become of words that are kept nowhere. */
export function LeaveDialog({ record, Words, stay, go }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const keeping = useStore(record.$keeping);
  const [safe, setSafe] = useState<Safe>(record.hasUnsaved() ? 'no' : 'kept');
  useEffect(() => {
    box.current?.showModal();
  }, []);
  const keep = async () => {
    await record.keep();
    if (record.$keeping.get().kind !== 'kept') return;
    if (Words) setSafe('kept');
    else go();
  };
  const save = () => {
    download(record.exportText(), 'record');
    setSafe('downloaded');
  };
  return (
    <dialog ref={box} aria-labelledby="leaving" onClose={stay}>
      <h2 id="leaving">
        {safe === 'kept' ? 'Not all of what you typed is kept' : 'What you typed is not kept'}
      </h2>
      <p role="status">{SAID[safe]}</p>
      {Words && <Words />}
      {keeping.kind === 'could-not-be-kept' && (
        <p role="alert">Could not be kept. {describeFailure(keeping.reason)}</p>
      )}
      {safe === 'no' && (
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
        {safe === 'downloaded' && !Words ? 'Go on' : 'Leave without it'}
      </button>
      <button type="button" onClick={stay}>
        Stay on this page
      </button>
    </dialog>
  );
}

const SAID: Readonly<Record<Safe, string>> = {
  no: 'If you leave now, it may be gone. What should become of it?',
  kept: 'What fits is kept on this device.',
  downloaded: 'Your words are in the file that was downloaded.',
};
