import { useStore } from '@nanostores/preact';
import { download } from '../workspace/download.ts';
import { KeepNotice } from '../workspace/KeepNotice.tsx';
import { describeKeeping } from '../workspace/notice.ts';
import type { Keeping, Place } from './keeping.ts';

interface Props {
  readonly keeping: Keeping;
  readonly place: Place;
}

/** What is kept. Of the panels of a page, one speaks and has the way out; another says the state. */
export function KeepPanel({ keeping, place }: Props) {
  const { record } = keeping;
  const state = useStore(record.$keeping);
  const said = useStore(keeping.$said);
  const isLive = useStore(keeping.$live) === place;
  const isKeeping = state.kind === 'kept' || state.kind === 'could-not-be-kept';
  return (
    <>
      {isLive && <KeepNotice record={record} />}
      <p class="small" role={isLive ? 'status' : undefined}>
        {[isKeeping ? describeKeeping(state) : '', said].join(' ').trim()}
      </p>
      {isLive && <Conflicts keeping={keeping} />}
      {isLive && isKeeping && <Actions keeping={keeping} place={place} />}
    </>
  );
}

function Actions({ keeping, place }: Props) {
  const { record } = keeping;
  const state = useStore(record.$keeping);
  return (
    <>
      <p class="which">
        {state.kind === 'could-not-be-kept' && (
          <button type="button" onClick={() => void keeping.keep(place)}>
            Try again
          </button>
        )}
        {state.kind === 'kept' && state.isEnding && (
          <button type="button" onClick={() => void record.keep()}>
            Keep it longer
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            download(record.exportText(), 'record');
          }}
        >
          Download what I ticked
        </button>
        <button
          type="button"
          onClick={() => {
            keeping.stop(place);
          }}
        >
          Stop keeping and delete
        </button>
      </p>
      <p class="small">
        All that is kept is listed in your <a href="/workspace/">workspace</a>.
      </p>
    </>
  );
}

/** What two tabs left differently at once: both are shown, and the reader chooses. */
function Conflicts({ keeping: { record, lines } }: { readonly keeping: Keeping }) {
  const conflicts = Object.entries(useStore(record.$conflicts));
  return (
    <>
      {conflicts.map(([field, { mine, theirs }]) => (
        <p key={field} role="alert">
          Two tabs left this differently:{' '}
          {lines.find((line) => line.field === field)?.words ?? 'the model, or a line elsewhere.'}{' '}
          {[mine, theirs].map((value) => (
            <button key={value} type="button" onClick={() => void record.resolve(field, value)}>
              Keep “{sayValue(value)}”
            </button>
          ))}
        </p>
      ))}
    </>
  );
}

function sayValue(value: string): string {
  if (value === '') return 'not ticked';
  return value === 'yes' ? 'ticked' : value.replaceAll('-', ' ');
}
