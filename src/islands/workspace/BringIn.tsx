import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { WaitingFile, WorkspacePage } from './workspace-page.ts';
import type { BringInRow } from './workspace-rows.ts';

/** A file that was downloaded earlier comes back, once it is clear what it takes the place of. */
export function BringIn({ page }: { readonly page: WorkspacePage }) {
  const waiting = useStore(page.$waiting);
  const { beside, isFault, text } = useStore(page.$message);
  const field = useRef<HTMLInputElement>(null);
  const shown = beside === 'file' ? text : '';
  const isRefused = isFault && shown !== '';
  const settle = (work: () => void) => () => {
    work();
    field.current?.focus();
  };
  return (
    <section aria-labelledby="bring-in">
      <h2 id="bring-in">Bring in a file</h2>
      <label for="file">A file that was downloaded from this site</label>
      <p class="small quiet" id="file-hint">
        You see what it would replace before anything changes. The file stays in this browser.
      </p>
      <p role="status" id="file-said" data-fault={isRefused}>
        {shown}
      </p>
      <input
        ref={field}
        id="file"
        type="file"
        accept=".json,application/json"
        aria-describedby={isRefused ? 'file-hint file-said' : 'file-hint'}
        aria-invalid={isRefused}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void page.readFile(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      {waiting && (
        <Decision waiting={waiting} bringIn={settle(page.bringIn)} leave={settle(page.leaveFile)} />
      )}
    </section>
  );
}

interface DecisionProps {
  readonly waiting: WaitingFile;
  readonly bringIn: () => void;
  readonly leave: () => void;
}

function Decision({ waiting, bringIn, leave }: DecisionProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [waiting.name]);
  return (
    <div class="decision" role="group" aria-labelledby="holds" tabIndex={-1} ref={box}>
      <h3 id="holds">What “{waiting.name}” would do</h3>
      <ul class="rows">
        {waiting.rows.map((row) => (
          <li key={row.id}>
            <BringInLine row={row} />
          </li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" onClick={bringIn}>
          {waiting.rows.some(({ replaces }) => replaces) ? 'Replace and bring in' : 'Bring in'}
        </button>
        <button type="button" onClick={leave}>
          Do not bring in
        </button>
      </p>
    </div>
  );
}

function BringInLine({ row }: { readonly row: BringInRow }) {
  return (
    <>
      <p>
        <b>{row.name}</b>, saved {row.saved}
      </p>
      <p>{row.tool}</p>
      <p>
        {row.replaces ? (
          <>
            <b>Replaces</b> {row.replaces}.
          </>
        ) : (
          'Comes as a new record. It replaces nothing.'
        )}
      </p>
    </>
  );
}
