import { useRef } from 'preact/hooks';
import type { Item } from '../../domain/instruments/instrument.ts';
import { Writing } from '../workspace/Writing.tsx';

interface Props {
  readonly item: Item;
  /** Where it stands, such as "Statement 7 of 32". */
  readonly place: string;
  readonly section: { readonly title: string; readonly why: string };
  readonly answer: string;
  readonly note: string;
  readonly longestNote: number;
  readonly onAnswer: (answer: string) => void;
  readonly onNote: (note: string) => void;
}

const OTHERS = [
  ['not-known', 'Not yet known'],
  ['does-not-apply', 'Does not apply to us'],
] as const;

/**
 * One statement with its five levels. Digits choose a level while the group has the focus, and take
 * the focus there, so that the choice is heard.
 */
export function ItemQuestion({
  item,
  place,
  section,
  answer,
  note,
  longestNote,
  onAnswer,
  onNote,
}: Props) {
  const levels = useRef<HTMLFieldSetElement>(null);
  const choose = (event: KeyboardEvent) => {
    if (/^[1-5]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      const level = levels.current?.querySelector<HTMLInputElement>(`[value="${event.key}"]`);
      level?.click();
      level?.focus();
    }
  };
  return (
    <div class="question">
      <p id="place" class="small quiet">{`${place} · ${section.title}`}</p>
      <fieldset aria-describedby="why" onKeyDown={choose} ref={levels}>
        <legend>
          <h2 tabIndex={-1} aria-describedby="place">
            {item.statement}
          </h2>
        </legend>
        <p id="why" class="small quiet">
          {`${section.why} Choose the line that somebody could see today.`}
        </p>
        {item.levels.map(({ proof }, index) => (
          <Choice
            key={index}
            name={item.id}
            value={String(index + 1)}
            label={`${String(index + 1)}. ${proof}`}
            answer={answer}
            onAnswer={onAnswer}
          />
        ))}
        {OTHERS.map(([value, label]) => (
          <Choice
            key={value}
            name={item.id}
            value={value}
            label={label}
            answer={answer}
            onAnswer={onAnswer}
          />
        ))}
      </fieldset>
      {answer !== '' && (
        <button
          type="button"
          onClick={() => {
            onAnswer('');
            // The button goes with the answer; without this the focus would be nowhere.
            levels.current?.querySelector('input')?.focus();
          }}
        >
          Take this answer back
        </button>
      )}
      <Writing
        label="What makes you say so? (optional)"
        rows={3}
        value={note}
        longest={longestNote}
        onText={onNote}
      />
      <p class="small">
        This part of the manual helps: <a href={item.manual.href}>{item.manual.title}</a>
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

/** One answer, a target as wide as its line. */
export function Choice({ name, value, label, answer, onAnswer }: ChoiceProps) {
  return (
    <label class="pick">
      <input
        type="radio"
        name={name}
        value={value}
        checked={answer === value}
        onChange={() => {
          onAnswer(value);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
