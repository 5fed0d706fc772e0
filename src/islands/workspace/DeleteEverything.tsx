import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkspacePage } from './workspace-page.ts';
import { count } from './workspace-rows.ts';

interface Props {
  readonly page: WorkspacePage;
  readonly records: number;
  readonly asides: number;
}

/** One question, asked in the page, and then all is gone. */
export function DeleteEverything({ page, records, asides }: Props) {
  const [isAsked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (isAsked) box.current?.focus();
    else if (wasAsked.current) ask.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  return (
    <section aria-labelledby="everything">
      <h2 id="everything">Delete everything</h2>
      <p>
        This deletes every record at once, in this tab and all others. Files you downloaded stay
        where they are. The theme you chose stays too: <a href="/clear/">clear this site</a> removes
        both.
      </p>
      {isAsked ? (
        <div class="decision" role="group" aria-labelledby="sure" tabIndex={-1} ref={box}>
          <p id="sure">
            <b>
              Delete {count(records, 'record')}
              {asides > 0 && ` and ${count(asides, 'item')} that cannot be opened`}? This cannot be
              undone.
            </b>
          </p>
          <p class="actions">
            <button
              type="button"
              onClick={() => {
                page.deleteEverything();
                document.getElementById('said')?.focus();
              }}
            >
              Yes, delete everything
            </button>
            <button
              type="button"
              onClick={() => {
                setAsked(false);
              }}
            >
              Keep it
            </button>
          </p>
        </div>
      ) : (
        <button
          type="button"
          ref={ask}
          onClick={() => {
            setAsked(true);
          }}
        >
          Delete everything
        </button>
      )}
    </section>
  );
}
