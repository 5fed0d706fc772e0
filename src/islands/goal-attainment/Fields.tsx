import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { $checksSpelling } from '../workspace/writing.ts';
import type { Entry } from './entry.ts';

interface FieldProps {
  readonly entry: Entry;
  /** Name of the field in the record; it serves as the id of its control too. */
  readonly field: string;
  readonly label: string;
  /** Read aloud after the label, where the label alone would be said twice on the page. */
  readonly spoken?: string;
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

/** Words of one's own, on one line where no rows are named. It takes more than it can keep. */
export function TextField({ rows, ...props }: FieldProps & { readonly rows?: number }) {
  const value = useStore(props.entry.text(props.field));
  const checksSpelling = useStore($checksSpelling);
  const control = {
    ...describe(props),
    dir: 'auto',
    autocomplete: 'off',
    spellcheck: checksSpelling,
    value,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      props.onChange(event.currentTarget.value);
    },
  } as const;
  return (
    <div class="f">
      <Label {...props} />
      {rows === undefined ? (
        <input {...control} type="text" />
      ) : (
        <textarea {...control} rows={rows} />
      )}
      <Problem {...props} />
    </div>
  );
}

/** A whole number in a short field. Any text can be typed; the store says what is kept. */
export function NumberField(props: FieldProps) {
  const value = useStore(props.entry.text(props.field));
  return (
    <div class="f">
      <Label {...props} />
      <input
        {...describe(props)}
        class="short"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={value}
        onInput={(event) => {
          props.onChange(event.currentTarget.value.trim());
        }}
      />
      <Problem {...props} />
    </div>
  );
}

const DAY_PARTS = [
  ['day', 'Day', 'short'],
  ['month', 'Month', 'short'],
  ['year', 'Year', 'year'],
] as const;

/** A calendar day in three fields. What is no day yet is said only once the fields are left. */
export function DayField({
  entry,
  field,
  label,
  hint,
}: Pick<FieldProps, 'entry' | 'field' | 'label' | 'hint'>) {
  const typed = useStore(entry.day(field));
  const [isLeft, setIsLeft] = useState(true);
  const leave = (event: FocusEvent) => {
    const { currentTarget, relatedTarget } = event;
    if (!(currentTarget instanceof Node && relatedTarget instanceof Node)) setIsLeft(true);
    else setIsLeft(!currentTarget.contains(relatedTarget));
  };
  return (
    <fieldset class="f" aria-describedby={`${field}.hint`} onFocusOut={leave}>
      <legend>{label}</legend>
      <p class="hint" id={`${field}.hint`}>
        {hint}
      </p>
      <div class="day">
        {DAY_PARTS.map(([part, name, width]) => (
          <label key={part}>
            {name}
            <input
              class={width}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              value={typed[part]}
              onFocus={() => {
                setIsLeft(false);
              }}
              onInput={(event) => {
                entry.changeDay(field, { ...typed, [part]: event.currentTarget.value });
              }}
            />
          </label>
        ))}
      </div>
      {isLeft && <Problem entry={entry} field={field} />}
    </fieldset>
  );
}

/** Why something is not kept; read out when it comes. */
function Problem({ entry, field }: Pick<FieldProps, 'entry' | 'field'>) {
  const problem = useStore(entry.problem(field));
  return (
    <p class="problem" role="status" id={`${field}.problem`}>
      {problem}
    </p>
  );
}

function Label({ field, label, spoken, hint }: FieldProps) {
  return (
    <>
      <label for={field}>
        {label}
        {spoken !== undefined && <span class="unseen"> ({spoken})</span>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${field}.hint`}>
          {hint}
        </p>
      )}
    </>
  );
}

function describe({ field, hint }: FieldProps) {
  const notes = hint === undefined ? [] : [`${field}.hint`];
  return { id: field, 'aria-describedby': [...notes, `${field}.problem`].join(' ') };
}
