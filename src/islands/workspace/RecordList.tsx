import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_TITLE } from '../../schemas/record/envelope.ts';
import type { WorkspacePage } from './workspace-page.ts';
import type { RecordRow } from './workspace-rows.ts';

interface ListProps {
  readonly page: WorkspacePage;
  readonly records: readonly RecordRow[];
}

export function RecordList({ page, records }: ListProps) {
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">What is kept</h2>
      <ul class="rows">
        {records.map((record) => (
          <Row key={record.key} page={page} record={record} />
        ))}
      </ul>
      <p class="actions">
        <button type="button" onClick={page.downloadAll}>
          Download all
        </button>
      </p>
    </section>
  );
}

interface RowProps {
  readonly page: WorkspacePage;
  readonly record: RecordRow;
}

function Row({ page, record }: RowProps) {
  const [isRenaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) rename.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  const stop = () => {
    setRenaming(false);
  };
  return (
    <li>
      <h3>{record.name}</h3>
      <p>{record.tool}</p>
      <p class="small quiet">
        Saved {record.saved}. Kept until {record.until}
        {record.isEnding && ': less than 14 days from now'}.
      </p>
      {isRenaming ? (
        <NameForm page={page} record={record} stop={stop} />
      ) : (
        <p class="actions">
          <a class="standing" href={record.address}>
            Open
            <Named record={record} />
          </a>
          {record.isEnding && (
            <button type="button" onClick={() => page.keepLonger(record.key)}>
              Keep longer
              <Named record={record} />
            </button>
          )}
          <button
            type="button"
            ref={rename}
            onClick={() => {
              setRenaming(true);
            }}
          >
            Rename
            <Named record={record} />
          </button>
          <button type="button" onClick={() => page.duplicate(record.key)}>
            Duplicate
            <Named record={record} />
          </button>
          <button
            type="button"
            onClick={() => {
              page.downloadOne(record.key);
            }}
          >
            Download
            <Named record={record} />
          </button>
          <button type="button" onClick={() => page.remove(record.key)}>
            Delete
            <Named record={record} />
          </button>
        </p>
      )}
    </li>
  );
}

/** Which record a button is for, for those who hear it away from its row. */
function Named({ record }: { readonly record: RecordRow }) {
  return <span class="unseen"> “{record.name}”</span>;
}

interface NameFormProps extends RowProps {
  readonly stop: () => void;
}

function NameForm({ page, record, stop }: NameFormProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      class="name"
      onSubmit={(event) => {
        event.preventDefault();
        if (page.rename(record.key, field.current?.value ?? '')) stop();
        else field.current?.focus();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') stop();
      }}
    >
      <label for={`name-${record.key}`}>New name for “{record.name}”</label>
      <input
        ref={field}
        id={`name-${record.key}`}
        type="text"
        defaultValue={record.name}
        maxLength={LONGEST_TITLE}
        autocomplete="off"
        spellcheck={false}
      />
      <button type="submit">Save the name</button>
      <button type="button" onClick={stop}>
        Leave it as it is
      </button>
    </form>
  );
}
