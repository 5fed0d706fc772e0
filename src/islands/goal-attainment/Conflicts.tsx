import { useStore } from '@nanostores/preact';
import type { RecordStore } from '../workspace/record-store.ts';
import { shortWords } from './what-fits.ts';

/** What two tabs wrote at once: both are shown, and the person chooses. */
export function Conflicts({ record }: { readonly record: RecordStore }) {
  const conflicts = Object.entries(useStore(record.$conflicts));
  if (conflicts.length === 0) return null;
  return (
    <section class="conflicts" role="alert">
      <h2>Two tabs wrote different things</h2>
      {conflicts.map(([field, { mine, theirs }]) => (
        <p key={field}>
          {[mine, theirs].map((text) => (
            <button key={text} type="button" onClick={() => void record.resolve(field, text)}>
              Keep “{text === '' ? 'nothing' : shortWords(text)}”
            </button>
          ))}
        </p>
      ))}
    </section>
  );
}
