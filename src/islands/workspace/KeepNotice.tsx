import { useStore } from '@nanostores/preact';
import { download } from './download.ts';
import { describeNotice } from './notice.ts';
import type { RecordStore } from './record-store.ts';

/** What the person must be told of kept records, also where nothing is kept or decided yet. */
export function KeepNotice({ record }: { readonly record: RecordStore }) {
  const notice = useStore(record.$notice);
  if (!notice) return null;
  return (
    <p role="alert">
      {describeNotice(notice)}{' '}
      {'text' in notice && (
        <button
          type="button"
          onClick={() => {
            download(notice.text, 'unread');
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
