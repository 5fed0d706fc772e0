import { useStore } from '@nanostores/preact';
import { AREA_CHOICES } from './areas.ts';
import { LABELS } from './field-names.ts';
import { TextField } from './Fields.tsx';
import type { GoalStore } from './store.ts';
import { IMPORTANCE_WORDS } from './words.ts';

interface Props {
  readonly store: GoalStore;
}

/** What matters: a part of life with words to start from, or words of one's own. */
export function MattersFields({ store }: Props) {
  const { entry, fieldOf } = store;
  const area = useStore(entry.text(fieldOf('area')));
  const chosen = AREA_CHOICES.find(({ id }) => id === area);
  return (
    <>
      <fieldset class="areas">
        <legend>{LABELS.area}</legend>
        {AREA_CHOICES.map(({ id, name }) => (
          <label key={id} class="pick">
            <input
              type="radio"
              name={fieldOf('area')}
              value={id}
              checked={area === id}
              onChange={() => {
                store.change('area', id);
              }}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {chosen && (
        <div class="examples">
          <p class="hint">Choose words to start from, or write your own.</p>
          <ul>
            {chosen.examples.map((example) => (
              <li key={example}>
                <button
                  type="button"
                  onClick={() => {
                    store.addWords('matters', example);
                  }}
                >
                  {example}
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            onClick={() => {
              store.change('area', '');
            }}
          >
            Take this choice back
          </button>
        </div>
      )}
      <TextField
        entry={entry}
        field={fieldOf('matters')}
        label={LABELS.matters}
        rows={2}
        onChange={(value) => {
          store.change('matters', value);
        }}
      />
    </>
  );
}

/** How important a goal is: asked only where somebody turns the question on. */
export function ImportanceChoice({ store }: Props) {
  const { entry, fieldOf } = store;
  const isAsked = useStore(entry.text(IMPORTANCE_OPTION)) === 'yes';
  const importance = useStore(entry.text(fieldOf('importance')));
  return (
    <>
      <label class="pick">
        <input
          type="checkbox"
          checked={isAsked}
          onChange={(event) => {
            entry.change(IMPORTANCE_OPTION, event.currentTarget.checked ? 'yes' : '');
          }}
        />
        <span>Ask me how important each goal is</span>
      </label>
      <p class="hint">
        This is off unless you turn it on. Goals need no order, and weighing them can feel like a
        test. Some people find that it helps them see where to begin.
      </p>
      {isAsked && (
        <fieldset class="areas">
          <legend>{LABELS.importance}</legend>
          {['', '1', '2', '3'].map((value) => (
            <label key={value} class="pick">
              <input
                type="radio"
                name={fieldOf('importance')}
                value={value}
                checked={importance === value}
                onChange={() => {
                  store.change('importance', value);
                }}
              />
              <span>{IMPORTANCE_WORDS[Number(value) - 1] ?? 'I would rather not say'}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

const IMPORTANCE_OPTION = 'option.importance';
