import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../format.ts';
import { LABELS } from './field-names.ts';
import { TextField } from './Fields.tsx';
import type { GoalStore } from './store.ts';
import { STATE_WORDS } from './words.ts';

interface Props {
  readonly store: GoalStore;
}

/** Changing a goal, setting it aside, letting it go, and taking it up again: all are ordinary. */
export function GoalState({ store }: Props) {
  const { entry, fieldOf, change } = store;
  const { state, earlierWords } = useStore(store.$standing);
  const said = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes, and would take the focus along.
  const setState = (value: string) => () => {
    change('state', value);
    said.current?.focus();
  };
  return (
    <section class="goal-state" aria-labelledby="still">
      <h3 id="still">{LABELS.state}</h3>
      <p class="hint">Goals change as life does. Changing one or letting it go can be wise.</p>
      <TextField
        entry={entry}
        field={fieldOf('words')}
        label="My goal, in the words that fit now"
        {...(earlierWords.length > 0 ? { hint: 'Your earlier words are below.' } : {})}
        rows={2}
        onChange={(value) => {
          change('words', value);
        }}
      />
      {earlierWords.length > 0 && (
        <ul class="rows">
          {earlierWords.map(({ id, words, until }) => (
            <li key={id}>
              <p class="small quiet">Until {until === '' ? 'then' : formatDay(until)}</p>
              <p class="typed" dir="auto">
                {words}
              </p>
              <button
                type="button"
                onClick={() => {
                  store.removeItem('was', id);
                }}
              >
                Remove these earlier words
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" tabIndex={-1} ref={said}>
        <b>{STATE_WORDS[state]}</b>
      </p>
      <p class="actions">
        {state !== 'current' && (
          <button type="button" onClick={setState('')}>
            Take it up again
          </button>
        )}
        {state !== 'paused' && (
          <button type="button" onClick={setState('paused')}>
            Set it aside for now
          </button>
        )}
        {state !== 'let-go' && (
          <button type="button" onClick={setState('let-go')}>
            Let it go
          </button>
        )}
      </p>
      {state !== 'current' && (
        <TextField
          entry={entry}
          field={fieldOf('state-words')}
          label={LABELS['state-words']}
          rows={2}
          onChange={(value) => {
            change('state-words', value);
          }}
        />
      )}
      <RemoveGoal store={store} />
    </section>
  );
}

/** Deleting asks once more, since nothing brings it back. */
function RemoveGoal({ store }: Props) {
  const { id } = useStore(store.$standing);
  const [isAsking, setIsAsking] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);
  if (!isAsking)
    return (
      <button
        type="button"
        onClick={() => {
          setIsAsking(true);
        }}
      >
        Delete this goal
      </button>
    );
  return (
    <div role="group" aria-label="Delete this goal?" tabIndex={-1} ref={question}>
      <p>This deletes everything you wrote about this goal. It cannot be brought back.</p>
      <p class="pair">
        <button
          type="button"
          onClick={() => {
            setIsAsking(false);
          }}
        >
          Keep it
        </button>
        <button
          type="button"
          onClick={() => {
            store.removeGoal(id);
          }}
        >
          Delete it
        </button>
      </p>
    </div>
  );
}
