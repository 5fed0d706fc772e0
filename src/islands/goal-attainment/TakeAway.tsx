import { useState } from 'preact/hooks';
import { download } from '../workspace/download.ts';
import type { RecordStore } from '../workspace/record-store.ts';
import type { GoalStore, Printed } from './store.ts';
import { saveCalendar, saveDocument } from './take-away.ts';

interface Props {
  readonly store: GoalStore;
  readonly record: RecordStore;
}

/** Paper and files. Names and titles say nothing of what is in them. */
export function TakeAway({ store, record }: Props) {
  return (
    <section class="take-away" aria-labelledby="take-away">
      <h2 id="take-away">Take it away</h2>
      <p>Others may find what you print or download. Choose what you take, and where you put it.</p>
      <p class="actions">
        <PrintButton store={store} what="all" label="Print my goals, one a page" />
        <PrintButton store={store} what="card" label="Print one card of my goals" />
        <button type="button" onClick={() => void saveDocument(store)}>
          Download a Word file
        </button>
        <button
          type="button"
          onClick={() => {
            download(record.exportText(), 'record');
          }}
        >
          Download the record
        </button>
        <a class="standing" href="/tools/goals/paper/">
          A blank page to print
        </a>
      </p>
      <Calendar store={store} record={record} />
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            store.goTo({ kind: 'share' });
          }}
        >
          Share with my group
        </button>
      </p>
    </section>
  );
}

interface PrintButtonProps {
  readonly store: GoalStore;
  readonly what: Printed;
  readonly label: string;
}

export function PrintButton({ store, what, label }: PrintButtonProps) {
  return (
    <button
      type="button"
      onClick={() => {
        store.preparePrint(what);
        // The pages are drawn after this turn; printing takes what is drawn.
        setTimeout(print);
      }}
    >
      {label}
    </button>
  );
}

function Calendar({ store, record }: Props) {
  const [title, setTitle] = useState('');
  const [said, setSaid] = useState('');
  const save = async () => {
    const hasDays = await saveCalendar(store, record, title);
    setSaid(
      hasDays ? '' : 'There is no day yet. Give a goal a day to look back, or a step a day first.',
    );
  };
  return (
    <div class="f">
      <label for="calendar-title">Title in the calendar (optional)</label>
      <p class="hint" id="calendar-title.hint">
        Left empty, it says “Look back” or “Next step”. Calendars are often seen by others.
      </p>
      <input
        id="calendar-title"
        aria-describedby="calendar-title.hint"
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={title}
        onInput={(event) => {
          setTitle(event.currentTarget.value);
        }}
      />
      <button type="button" onClick={() => void save()}>
        Download a calendar file
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
