import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { $checksSpelling, excess } from './writing.ts';

interface Props {
  readonly label: ComponentChildren;
  readonly hint?: string;
  /** A field of one line where there are none. */
  readonly rows?: number;
  readonly value: string;
  /** Most characters that are kept; a longer text stays on screen, and nothing is cut off. */
  readonly longest: number;
  readonly onText: (text: string) => void;
}

/** A field for somebody's own words, which go nowhere by themselves. */
export function Writing({ label, hint, rows, value, longest, onText }: Props) {
  const id = useId();
  const checksSpelling = useStore($checksSpelling);
  const [tooLong, setTooLong] = useState<string>();
  const over = tooLong === undefined ? 0 : excess(tooLong, longest);
  const take = (text: string) => {
    const fits = excess(text, longest) === 0;
    setTooLong(fits ? undefined : text);
    if (fits) onText(text);
  };
  const field = {
    id,
    dir: 'auto',
    autocomplete: 'off',
    spellcheck: checksSpelling,
    value: tooLong ?? value,
    'aria-invalid': over > 0 || undefined,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onInput: (event: { currentTarget: { value: string } }) => {
      take(event.currentTarget.value);
    },
  } as const;
  return (
    <div class="writing">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="small quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows === undefined ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
      <p class="too-long small" role="status" hidden={over === 0}>
        {over > 0 &&
          `This is ${String(over)} characters too long to be kept. It stays on this page as you typed it. Shorten it, or copy it elsewhere.`}
      </p>
    </div>
  );
}

/** Lets the browser mark misspelt words, for whoever needs it. */
export function SpellingSwitch() {
  const checksSpelling = useStore($checksSpelling);
  return (
    <label class="switch small">
      <input
        type="checkbox"
        checked={checksSpelling}
        onChange={(event) => {
          $checksSpelling.set(event.currentTarget.checked);
        }}
      />
      Mark spelling as I type. Some browsers send words to their maker for this.
    </label>
  );
}
