import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import { formatDay } from '../../format.ts';
import { LOOK_LABELS } from './field-names.ts';
import { DayField, TextField } from './Fields.tsx';
import { GoalState } from './GoalState.tsx';
import { LADDER } from './ladder.ts';
import { Marks } from './Marks.tsx';
import type { GoalStore } from './store.ts';
import { HARDER, LEVEL_WORDS } from './words.ts';

interface Props {
  readonly store: GoalStore;
}

/** Looking back: one tap says where somebody stands; the ladder shows where they stood before. */
export function LookBack({ store }: Props) {
  const { entry, fieldOf } = store;
  const lookId = useStore(store.$lookId);
  const { levels, marks, now } = useStore(store.$ladder);
  const heading = useRef<HTMLHeadingElement>(null);
  const openLook = (id?: string) => {
    store.openLook(id);
    heading.current?.focus();
  };
  return (
    <div class="look-back">
      <h3 tabIndex={-1} ref={heading}>
        {LOOK_LABELS.level}
      </h3>
      <p class="hint">Choose a rung. There is no right one, and it can be changed.</p>
      <ol class="ladder" reversed>
        {LADDER.map(({ level, rung, sign, words, spoken }) => (
          <li key={rung} data-rung={rung}>
            <span class="rung" aria-hidden="true">
              {sign}
            </span>
            <div>
              <b>
                {words}
                <span class="unseen"> ({spoken})</span>
              </b>
              <p class="typed" dir="auto">
                {levels[level]}
              </p>
              <Marks marks={marks[level]} />
            </div>
            <button
              type="button"
              class="here"
              aria-pressed={now === level}
              onClick={() => {
                store.stand(level);
              }}
            >
              I’m here now<span class="unseen"> at “{words}”</span>
            </button>
          </li>
        ))}
      </ol>
      <div class="harder">
        <button
          type="button"
          aria-pressed={now === 'harder'}
          onClick={() => {
            store.stand('harder');
          }}
        >
          {HARDER}
        </button>
        <p class="small quiet">This happens to many people. You can say it in your own words.</p>
        <Marks marks={marks.harder} />
      </div>
      {lookId === undefined ? null : (
        <section class="look" aria-label="This look back">
          <TextField
            entry={entry}
            field={fieldOf(`look.${lookId}.words`)}
            label={LOOK_LABELS.words}
            rows={2}
            onChange={(value) => {
              store.change(`look.${lookId}.words`, value);
            }}
          />
          <TextField
            entry={entry}
            field={fieldOf(`look.${lookId}.helped`)}
            label={LOOK_LABELS.helped}
            hint="A person, a habit, a place, something you did. It counts at any level."
            rows={2}
            onChange={(value) => {
              store.change(`look.${lookId}.helped`, value);
            }}
          />
          <DayField
            entry={entry}
            field={fieldOf(`look.${lookId}.date`)}
            label={LOOK_LABELS.date}
            hint="It is today unless you change it."
          />
          <p class="actions">
            <button
              type="button"
              onClick={() => {
                openLook();
              }}
            >
              Add another look back
            </button>
            <button
              type="button"
              onClick={() => {
                store.removeItem('look', lookId);
              }}
            >
              Remove this look back
            </button>
          </p>
        </section>
      )}
      <EarlierLooks store={store} onOpen={openLook} />
      <GoalState store={store} />
    </div>
  );
}

/** Every look back with its words, oldest first. */
function EarlierLooks({ store, onOpen }: Props & { readonly onOpen: (id: string) => void }) {
  const others = useStore(store.$otherLooks);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="looks">
      <h3 id="looks">When I looked back</h3>
      <ul class="rows">
        {others.map(({ id, date, level, words, helped }) => (
          <li key={id}>
            <b>{date === '' ? 'A day I did not note' : formatDay(date)}</b>
            {level !== undefined && <p>{level === 'harder' ? HARDER : LEVEL_WORDS[level]}</p>}
            {words !== '' && (
              <p class="typed" dir="auto">
                {words}
              </p>
            )}
            {helped !== '' && (
              <p>
                What helped:{' '}
                <span class="typed" dir="auto">
                  {helped}
                </span>
              </p>
            )}
            <button
              type="button"
              onClick={() => {
                onOpen(id);
              }}
            >
              Change<span class="unseen"> what I wrote on {formatMark(date)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function formatMark(date: string): string {
  return date === '' ? 'a day I did not note' : formatDay(date);
}
