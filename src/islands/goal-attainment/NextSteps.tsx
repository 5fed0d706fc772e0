import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import { STEP_LABELS } from './field-names.ts';
import { DayField, TextField } from './Fields.tsx';
import type { GoalStore } from './store.ts';

const PARTS = ['what', 'when', 'where', 'who'] as const;

/** Small steps: what, when, where and with whom. A day is only for a calendar. */
export function NextSteps({ store }: { readonly store: GoalStore }) {
  const ids = useStore(store.$stepIds);
  const list = useRef<HTMLOListElement>(null);
  const add = () => {
    store.addStep();
    // The new step stands above the button, and is drawn after this turn.
    setTimeout(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus());
  };
  return (
    <>
      <ol class="next-steps" ref={list}>
        {ids.map((id, index) => (
          <li key={id}>
            <NextStep store={store} id={id} place={index + 1} />
          </li>
        ))}
      </ol>
      <button type="button" onClick={add}>
        Add a step
      </button>
    </>
  );
}

interface StepProps {
  readonly store: GoalStore;
  readonly id: string;
  readonly place: number;
}

function NextStep({ store, id, place }: StepProps) {
  const { entry, fieldOf } = store;
  const done = useStore(entry.text(fieldOf(`step.${id}.done`)));
  const date = useStore(entry.text(fieldOf(`step.${id}.date`)));
  return (
    <fieldset>
      <legend>Step {place}</legend>
      <div class="step-parts">
        {PARTS.map((part) => (
          <TextField
            key={part}
            entry={entry}
            field={fieldOf(`step.${id}.${part}`)}
            label={STEP_LABELS[part]}
            onChange={(value) => {
              store.change(`step.${id}.${part}`, value);
            }}
          />
        ))}
      </div>
      <details open={date !== ''}>
        <summary>A day for the calendar (optional)</summary>
        <DayField
          entry={entry}
          field={fieldOf(`step.${id}.date`)}
          label={`Day of step ${String(place)}`}
          hint="For example, 24 9 2026."
        />
      </details>
      <div class="actions">
        <label class="pick">
          <input
            type="checkbox"
            checked={done === 'yes'}
            onChange={(event) => {
              store.change(`step.${id}.done`, event.currentTarget.checked ? 'yes' : '');
            }}
          />
          <span>Done</span>
        </label>
        <button
          type="button"
          onClick={() => {
            store.removeItem('step', id);
          }}
        >
          Remove step {place}
        </button>
      </div>
    </fieldset>
  );
}
