import { useStore } from '@nanostores/preact';
import type { RecordStore } from './record-store.ts';

interface Props {
  readonly record: RecordStore;
  /** What a field is called on the page. */
  readonly nameOf: (field: string) => string;
  /** How a long text is shown on its button; whole where it is left out. */
  readonly shorten?: (text: string) => string;
}

/** What two tabs wrote at once: both are shown, and the person chooses. */
export function Conflicts({ record, nameOf, shorten = (text) => text }: Props) {
  const conflicts = Object.entries(useStore(record.$conflicts));
  if (conflicts.length === 0) return null;
  return (
    <section class="conflicts" role="alert">
      <h2>Two tabs wrote different things</h2>
      {conflicts.map(([field, { mine, theirs }]) => (
        <div key={field}>
          <h3>{nameOf(field)}</h3>
          <p class="actions">
            {[mine, theirs].map((text) => (
              <button key={text} type="button" onClick={() => void record.resolve(field, text)}>
                Keep “{text === '' ? 'nothing' : shorten(text)}”
              </button>
            ))}
          </p>
        </div>
      ))}
    </section>
  );
}
