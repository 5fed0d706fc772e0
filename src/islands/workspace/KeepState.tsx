import { useStore } from '@nanostores/preact';
import { type KeepingRule, TOOLS, type ToolName } from '../../schemas/record/tools.ts';
import { download } from './download.ts';
import { describeFailure, describeNotice, type Keeping } from './notice.ts';
import type { RecordStore } from './record-store.ts';

interface Props {
  readonly record: RecordStore;
}

/** Before the first answer: whether to keep what is written. Neither is chosen for the person. */
export function KeepChoice({ record, tool }: Props & { readonly tool: ToolName }) {
  return (
    <section class="keep-choice" aria-labelledby="keep-choice">
      <h2 id="keep-choice">Is this device only yours?</h2>
      <div class="pair">
        <button type="button" onClick={() => void record.keep()}>
          Keep what I write
        </button>
        <button type="button" onClick={() => record.doNotKeep()}>
          Do not keep it
        </button>
      </div>
      <p class="small quiet">
        Kept means on this device, {describeTime(tool)}. In a private window, it is kept only until
        you close the window. Nothing is sent anywhere, whichever you choose.
      </p>
    </section>
  );
}

/** What is kept, seen at all times, with the way out. */
export function KeepState({ record }: Props) {
  const keeping = useStore(record.$keeping);
  const save = () => {
    download(record.exportText(), 'json', 'application/json');
  };
  return (
    <div class="keep-state">
      <KeepNotice record={record} />
      <p class="small" role="status">
        {describeKeeping(keeping)}
      </p>
      <p class="actions">
        {keeping.kind === 'could-not-be-kept' && (
          <button type="button" onClick={() => void record.retry()}>
            Try again
          </button>
        )}
        {keeping.kind === 'not-kept' && (
          <button type="button" onClick={() => void record.keep()}>
            Keep what I write
          </button>
        )}
        {keeping.kind === 'kept' && keeping.isEnding && (
          <button type="button" onClick={() => void record.keepLonger()}>
            Keep it longer
          </button>
        )}
        <button type="button" onClick={save}>
          Download what I wrote
        </button>
        <a class="standing" href="/workspace/">
          Workspace
        </a>
      </p>
    </div>
  );
}

/** What the person must be told of kept records, also where nothing is kept or decided yet. */
export function KeepNotice({ record }: Props) {
  const notice = useStore(record.$notice);
  if (!notice) return null;
  return (
    <p role="alert">
      {describeNotice(notice)}{' '}
      {'text' in notice && (
        <button
          type="button"
          onClick={() => {
            download(notice.text, 'txt', 'text/plain');
          }}
        >
          Download the record as it is
        </button>
      )}{' '}
      <button type="button" onClick={record.dismissNotice}>
        Close this message
      </button>
    </p>
  );
}

/** How long the rule of a tool keeps a record, in words. */
function describeTime(tool: ToolName): string {
  const { days, mostMonths, fixedMonths }: KeepingRule = TOOLS[tool].keeping;
  return fixedMonths === undefined
    ? `until ${String(days)} days after you last use it or after the last date in your plan, and never longer than ${String(mostMonths)} months`
    : `until ${String(fixedMonths)} months after you last use it`;
}

function describeKeeping(keeping: Keeping): string {
  switch (keeping.kind) {
    case 'undecided':
      return '';
    case 'not-kept':
      return 'Not kept. Download it before you leave. Nothing is sent anywhere.';
    case 'kept':
      return `Kept on this device until ${formatUntil(keeping.until)}. Nothing is sent anywhere.`;
    case 'could-not-be-kept':
      return `Could not be kept. ${describeFailure(keeping.reason)}`;
  }
}

function formatUntil(until: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(until);
}
