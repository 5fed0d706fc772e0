import { useStore } from '@nanostores/preact';
import { LADDER } from './ladder.ts';
import { TextField } from './Fields.tsx';
import type { GoalStore } from './store.ts';

/** Five rungs between two equal rails: what each would look like, and where the person starts. */
export function LadderFields({ store }: { readonly store: GoalStore }) {
  const { entry, fieldOf } = store;
  const start = useStore(entry.text(fieldOf('start')));
  return (
    <>
      <ol class="ladder" reversed>
        {LADDER.map(({ rung, sign, words, spoken }) => (
          <li key={rung} data-rung={rung}>
            <span class="rung" aria-hidden="true">
              {sign}
            </span>
            <TextField
              entry={entry}
              field={fieldOf(`level.${rung}`)}
              label={words}
              spoken={spoken}
              rows={1}
              onChange={(value) => {
                store.change(`level.${rung}`, value);
              }}
            />
            <label class="pick here">
              <input
                type="radio"
                name={fieldOf('start')}
                value={rung}
                checked={start === rung}
                onChange={() => {
                  store.change('start', rung);
                }}
              />
              <span>
                I’m here<span class="unseen"> at “{words}”</span>
              </span>
            </label>
          </li>
        ))}
      </ol>
      {start !== '' && (
        <button
          type="button"
          onClick={() => {
            store.change('start', '');
          }}
        >
          Take “I’m here” back
        </button>
      )}
    </>
  );
}
