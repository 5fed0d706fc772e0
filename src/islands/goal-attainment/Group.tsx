import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { warnBeforeLeaving } from '../workspace/warn-before-leaving.ts';
import { createGroupStore, type GroupStore } from './group-store.ts';
import { GroupResult } from './GroupResult.tsx';
import { GroupTyping } from './GroupTyping.tsx';

/** A facilitator sums up a group: files and typed levels in, sums out, and nothing kept. */
export function Group() {
  const [store] = useState(createGroupStore);
  const shown = useStore(store.$shown);
  useEffect(() => warnBeforeLeaving(store.hasUnsaved), [store]);
  return (
    <>
      <div class="keep-state">
        <p class="small">
          Nothing is kept. What you bring in or type is on this page alone, and gone when you close
          it.
        </p>
      </div>
      <GroupFiles store={store} />
      <GroupTyping store={store} />
      <Numbers store={store} />
      {shown && <GroupResult store={store} shown={shown} />}
    </>
  );
}

function GroupFiles({ store }: { readonly store: GroupStore }) {
  const problems = useStore(store.$problems);
  const same = useStore(store.$same);
  return (
    <section class="no-print" aria-labelledby="group-files">
      <h2 id="group-files">Bring in files</h2>
      <p>
        Use the files that “Share with my group” makes. Only their levels and dates are used; words
        in them are not shown.
      </p>
      <label>
        <b>Files that people chose to share</b>
        <input
          type="file"
          multiple
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void store.bringIn([...(currentTarget.files ?? [])]);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      {problems.length > 0 && (
        <div role="alert">
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {same.map((file, index) => (
        <div key={`${file.fileName} ${String(index)}`} role="status">
          <p>
            “{file.fileName}” holds the same as a file that is counted, so it was left out. Two
            people can have the same levels and dates.
          </p>
          <button
            type="button"
            onClick={() => {
              store.countAlso(file);
            }}
          >
            It is another person’s: count it too
          </button>
        </div>
      ))}
    </section>
  );
}

/** How many there are, and the way back. */
function Numbers({ store }: { readonly store: GroupStore }) {
  const [files, typed] = [useStore(store.$files), useStore(store.$typed)];
  const isEmpty = files + typed === 0;
  return (
    <div class="no-print">
      <p role="status">
        {isEmpty
          ? 'Nobody is counted yet.'
          : `${plural(files, 'file was read', 'files were read')}. ${plural(typed, 'person was typed in', 'people were typed in')}.`}
      </p>
      <p class="actions">
        {typed > 0 && (
          <button type="button" onClick={store.takeBackTyped}>
            Take back the person typed in last
          </button>
        )}
        {!isEmpty && (
          <button type="button" onClick={store.empty}>
            Empty this page
          </button>
        )}
      </p>
    </div>
  );
}

function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
