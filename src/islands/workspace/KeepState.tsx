import { useStore } from '@nanostores/preact';
import { Fragment, type FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type KeepingRule, TOOLS, type ToolName } from '../../schemas/record/tools.ts';
import { download } from './download.ts';
import { KeepNotice } from './KeepNotice.tsx';
import { describeKeeping } from './notice.ts';
import type { RecordStore } from './record-store.ts';
import { SpellingSwitch } from './Writing.tsx';

interface Props {
  readonly record: RecordStore;
}

interface ChoiceProps extends Props {
  readonly tool: ToolName;
  /** Where it comes in place of what was deleted. */
  readonly takesFocus?: boolean;
}

/** Before the first answer: whether to keep what is written. Neither is chosen for the person. */
export function KeepChoice({ record, tool, takesFocus = false }: ChoiceProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section class="keep-choice" aria-labelledby="keep-choice">
      <h2 id="keep-choice" tabIndex={-1} ref={heading}>
        Is this device only yours?
      </h2>
      <div class="pair">
        <button type="button" onClick={() => void record.keep()}>
          Keep what I write
        </button>
        <button type="button" onClick={() => record.doNotKeep()}>
          Do not keep it
        </button>
      </div>
      <p class="small quiet">
        Kept means on this device, {describeTime(tool)}. A private window forgets it when you close
        it. Nothing is sent anywhere, whichever you choose.
      </p>
    </section>
  );
}

interface StateProps extends Props {
  /** What the buttons stand in, as where a tool folds them away; not while nothing can be kept. */
  readonly Box?: FunctionComponent;
}

/** What is kept, seen at all times, with the way out. */
export function KeepState({ record, Box = Fragment }: StateProps) {
  const keeping = useStore(record.$keeping);
  const state = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone by then, and would take the focus along.
  const keep = async () => {
    await record.keep();
    state.current?.focus();
  };
  const isUrgent = keeping.kind === 'could-not-be-kept';
  const Around = isUrgent ? Fragment : Box;
  return (
    <div class="keep-state">
      <KeepNotice record={record} />
      <p class="small" role="status" tabIndex={-1} ref={state}>
        {describeKeeping(keeping)}
      </p>
      <Around>
        <p class="actions">
          {isUrgent && (
            <button type="button" onClick={() => void keep()}>
              Try again
            </button>
          )}
          {keeping.kind === 'not-kept' && (
            <button type="button" onClick={() => void keep()}>
              Keep what I write
            </button>
          )}
          {keeping.kind === 'kept' && keeping.isEnding && (
            <button type="button" onClick={() => void keep()}>
              Keep it longer
            </button>
          )}
          <DownloadButton record={record} />
          <ClearButton record={record} />
          <a class="standing" href="/workspace/">
            Workspace
          </a>
        </p>
        <SpellingSwitch />
      </Around>
    </div>
  );
}

/** At a pause, where nothing is kept: a good moment to put the words into a file. */
export function PauseOffer({ record }: Props) {
  const keeping = useStore(record.$keeping);
  useStore(record.$fields);
  if (keeping.kind !== 'not-kept' || !record.hasUnsaved()) return null;
  return (
    <p class="pause small">
      A good place to pause. What you wrote so far is only on this page.{' '}
      <DownloadButton record={record} />
    </p>
  );
}

function DownloadButton({ record }: Props) {
  return (
    <button
      type="button"
      onClick={() => {
        download(record.exportText(), 'record');
      }}
    >
      Download what I wrote
    </button>
  );
}

/** Deletes what is here, on the page and on the device, when it is pressed a second time. */
function ClearButton({ record }: Props) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button
        type="button"
        onClick={() => {
          setAsking(true);
        }}
      >
        Delete what I wrote
      </button>
    );
  return (
    <span role="group" aria-label="Delete what I wrote">
      <button type="button" onClick={() => record.clear()}>
        Delete it for good
      </button>{' '}
      <button
        type="button"
        onClick={() => {
          setAsking(false);
        }}
      >
        Do not delete it
      </button>
    </span>
  );
}

/** How long the rule of a tool keeps a record, in words. */
function describeTime(tool: ToolName): string {
  const { days, mostMonths, fixedMonths }: KeepingRule = TOOLS[tool].keeping;
  return fixedMonths === undefined
    ? `until ${String(days)} days after you last use it or after the last date in it, whichever is later, and never longer than ${String(mostMonths)} months after you last use it`
    : `until ${String(fixedMonths)} months after you last use it`;
}
