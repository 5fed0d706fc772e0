import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { download } from '../workspace/download.ts';
import type { PartProps } from './Estimator.tsx';
import { PrintedBudget } from './PrintedBudget.tsx';
import type { CostStore } from './store.ts';
import { addressOf, saveDocument, saveSheet, saveTable } from './take-away.ts';
import { Waits } from './WherePart.tsx';

/** Files, paper and a link. */
export function TakeAwayPart({ store, record }: PartProps) {
  const outcome = useStore(store.$outcome);
  if (outcome.kind === 'refused') return <Waits />;
  return (
    <>
      <p>The spreadsheet works on its own: change a number in it, and every figure follows.</p>
      <p class="actions">
        <Save label="Spreadsheet with its formulas (.xlsx)" save={() => saveSheet(store)} />
        <Save label="Budget in words (Word)" save={() => saveDocument(store)} />
        <Save label="Table (.csv)" save={() => saveTable(store)} />
        <button
          type="button"
          onClick={() => {
            print();
          }}
        >
          Print the budget
        </button>
        <button
          type="button"
          onClick={() => {
            download(record.exportText(), 'record');
          }}
        >
          The record, to go on elsewhere
        </button>
      </p>
      <Link store={store} />
      <PrintedBudget store={store} outcome={outcome} />
    </>
  );
}

type Saving = 'idle' | 'working' | 'failed';

function Save({ label, save }: { readonly label: string; readonly save: () => Promise<void> }) {
  const [state, setState] = useState<Saving>('idle');
  const run = async () => {
    setState('working');
    try {
      await save();
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <span>
      <button type="button" onClick={() => void run()}>
        {label}
      </button>
      <span role="status">
        {state === 'working' && ' On its way.'}
        {state === 'failed' && ' This did not work. Check your connection, and press it again.'}
      </span>
    </span>
  );
}

function Link({ store }: { readonly store: CostStore }) {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  useStore(store.$plan);
  const address = addressOf(store);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid('Copied.');
    } catch {
      setSaid('This browser did not copy it. Select the address and copy it by hand.');
    }
  };
  if (!isOpen)
    return (
      <button
        type="button"
        onClick={() => {
          setOpen(true);
        }}
      >
        A link to this budget
      </button>
    );
  return (
    <div class="f">
      <p>
        Whoever has this link sees your numbers and choices. It holds no names that you typed. It is
        not sent to this site: what stands after the # stays in the browser.
      </p>
      <label for="link">The link</label>
      <textarea id="link" readOnly rows={3} value={address} />
      <button type="button" onClick={() => void copy()}>
        Copy the link
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
