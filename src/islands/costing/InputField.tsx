import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ShownInput, ShownSource } from './inputs.ts';
import type { CostStore } from './store.ts';

interface Props {
  readonly store: CostStore;
  readonly path: string;
}

/** One input with its source, what the example has, and why it cannot be used where it cannot. */
export function InputField({ store, path }: Props) {
  const input = useStore(store.input(path));
  const box = useFocusWhenWanted(store, path);
  const change = (value: string) => {
    store.change(path, value);
  };
  const { name, hint, problem, choices } = input;
  return (
    <div class="f" ref={box}>
      <label for={path}>{name}</label>
      {hint !== '' && (
        <p class="hint" id={`${path}.hint`}>
          {hint}
        </p>
      )}
      {choices ? (
        <select
          id={path}
          value={input.text}
          onChange={(event) => {
            change(event.currentTarget.value);
          }}
        >
          {choices.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <NumberInput input={input} onText={change} />
      )}
      <p class="problem" id={`${path}.problem`} role="status">
        {problem}
      </p>
      <Origin
        input={input}
        onPutBack={() => {
          change('');
        }}
      />
    </div>
  );
}

/** Numbers are typed as text: £, %, commas and spaces are understood, and nothing is cut off. */
function NumberInput({
  input,
  onText,
}: {
  readonly input: ShownInput;
  readonly onText: (text: string) => void;
}) {
  const { path, before, after, text, problem, hint } = input;
  const described = [
    hint !== '' && `${path}.hint`,
    after !== '' && `${path}.unit`,
    `${path}.problem`,
  ];
  return (
    <span class="unit">
      {before !== '' && <span aria-hidden="true">{before}</span>}
      <input
        id={path}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-invalid={problem !== ''}
        aria-describedby={described.filter(Boolean).join(' ')}
        onInput={(event) => {
          // An emptied field is not the example again: a space says that it was emptied.
          onText(event.currentTarget.value === '' ? ' ' : event.currentTarget.value);
        }}
      />
      {after !== '' && <span id={`${path}.unit`}>{after}</span>}
    </span>
  );
}

function Origin({
  input: { isChanged, example, before, source, name },
  onPutBack,
}: {
  readonly input: ShownInput;
  readonly onPutBack: () => void;
}) {
  if (isChanged)
    return (
      <p class="origin">
        <b>Yours.</b>{' '}
        <button type="button" class="put-back" onClick={onPutBack}>
          {example === '' ? 'Put back our example' : `Put back ${before}${example}`}
          <span class="unseen"> for “{name}”</span>
        </button>
      </p>
    );
  return source ? <Source source={source} /> : null;
}

function Source({
  source: { period, references, check, isOurs },
}: {
  readonly source: ShownSource;
}) {
  if (isOurs && period === '') return <p class="origin">Our example.</p>;
  return (
    <details class="origin">
      <summary>{isOurs ? `Our example: ${period}` : period}</summary>
      {references.map(({ title, href }) => (
        <a key={href} class="standing" href={href}>
          {title}
        </a>
      ))}
      <p>{check}</p>
    </details>
  );
}

/** Takes the focus where somebody asked to be taken to this field. */
export function useFocusWhenWanted(store: CostStore, path: string) {
  const wanted = useStore(store.$wanted);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted !== path) return;
    box.current?.querySelector<HTMLElement>('input, select')?.focus();
    store.hasRevealed();
  }, [wanted, path, store]);
  return box;
}
