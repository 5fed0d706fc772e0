import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { rangeChoices } from './range-choices.ts';
import type { PartProps } from './Estimator.tsx';
import { createRangeStore, ITERATIONS, type RangeOutcome, type RangeStore } from './ranges.ts';
import type { CostStore } from './store.ts';

/** Ranges that the person sets, and what follows from them. Nothing is said before they are set. */
export function RangesPart({ store }: PartProps) {
  const ranges = useMemo(() => createRangeStore(store), [store]);
  useEffect(() => ranges.stop, [ranges]);
  const paths = useStore(ranges.$paths);
  return (
    <>
      <p>
        Choose the numbers you are unsure of, and say how low and how high each might be. The
        estimator then draws {ITERATIONS.toLocaleString('en-GB')} budgets from your ranges.
      </p>
      <AddRange store={store} taken={paths} />
      {paths.map((path) => (
        <RangeFields key={path} store={store} path={path} />
      ))}
      {paths.length > 0 && <Draw store={store} ranges={ranges} />}
    </>
  );
}

function AddRange({
  store,
  taken,
}: {
  readonly store: CostStore;
  readonly taken: readonly string[];
}) {
  useStore(store.$rows);
  const [chosen, setChosen] = useState('');
  const choices = rangeChoices(store).filter(({ path }) => !taken.includes(path));
  return (
    <div class="f">
      <label for="range-of">A number you are unsure of</label>
      <span class="actions">
        <select
          id="range-of"
          value={chosen}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
          }}
        >
          <option value="">Choose a number</option>
          {choices.map(({ path, label }) => (
            <option key={path} value={path}>
              {label}
            </option>
          ))}
        </select>
        <button
          type="button"
          onClick={() => {
            const choice = choices.find(({ path }) => path === chosen);
            if (choice) store.change(`low.${choice.path}`, choice.text === '' ? ' ' : choice.text);
            setChosen('');
          }}
        >
          Give it a range
        </button>
      </span>
    </div>
  );
}

function RangeFields({ store, path }: { readonly store: CostStore; readonly path: string }) {
  const rows = useStore(store.$rows);
  const input = useStore(store.input(path));
  const row = rows.find(({ list, id }) => path.startsWith(`${list}.${id}.`));
  const name = row ? `${row.name}: ${input.name.toLowerCase()}` : input.name;
  return (
    <fieldset class="cost-row">
      <legend>{name}</legend>
      <p class="small">
        Your budget has {input.before}
        {input.text} {input.after}.
      </p>
      <div class="grid">
        <RangeEnd store={store} field={`low.${path}`} label="At the lowest" />
        <RangeEnd store={store} field={`high.${path}`} label="At the highest" />
      </div>
      <button
        type="button"
        onClick={() => {
          store.change(`low.${path}`, '');
          store.change(`high.${path}`, '');
        }}
      >
        Take this range out
      </button>
    </fieldset>
  );
}

function RangeEnd({
  store,
  field,
  label,
}: {
  readonly store: CostStore;
  readonly field: string;
  readonly label: string;
}) {
  const text = useStore(store.text(field));
  return (
    <div class="f">
      <label for={field}>{label}</label>
      <input
        id={field}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text.trim()}
        onInput={(event) => {
          const { value } = event.currentTarget;
          store.change(field, value === '' ? ' ' : value);
        }}
      />
    </div>
  );
}

const SHAPES = [
  ['pert', 'Mostly near my number (PERT)'],
  ['triangular', 'Straight down to both ends (triangular)'],
  ['uniform', 'Anything between is as likely (uniform)'],
] as const;

function Draw({ store, ranges }: { readonly store: CostStore; readonly ranges: RangeStore }) {
  const outcome = useStore(ranges.$outcome);
  const limit = useStore(store.text('limit'));
  const seed = useStore(store.text('seed'));
  const spread = useStore(store.text('spread'));
  return (
    <>
      <div class="grid">
        <div class="f">
          <label for="spread">How the numbers lie within the ranges</label>
          <select
            id="spread"
            value={spread === '' ? 'pert' : spread}
            onChange={(event) => {
              store.change('spread', event.currentTarget.value);
            }}
          >
            {SHAPES.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <Text store={store} field="limit" label="The money there is (optional, £)" text={limit} />
        <Text
          store={store}
          field="seed"
          label="Seed: the same one gives the same draws"
          text={seed === '' ? ranges.seedOf() : seed}
        />
      </div>
      <button type="button" onClick={ranges.run}>
        Draw {ITERATIONS.toLocaleString('en-GB')} budgets
      </button>
      <div role="status">
        <Drawn outcome={outcome} />
      </div>
    </>
  );
}

function Text({
  store,
  field,
  label,
  text,
}: {
  readonly store: CostStore;
  readonly field: string;
  readonly label: string;
  readonly text: string;
}) {
  return (
    <div class="f">
      <label for={field}>{label}</label>
      <input
        id={field}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        onInput={(event) => {
          store.change(field, event.currentTarget.value);
        }}
      />
    </div>
  );
}

function Drawn({ outcome }: { readonly outcome: RangeOutcome }) {
  if (outcome.kind === 'idle') return null;
  if (outcome.kind === 'running') return <p>Drawing.</p>;
  if (outcome.kind === 'refused')
    return (
      <ul class="warnings">
        {outcome.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    );
  const { rows, interval, chance, leftOut } = outcome;
  return (
    <section aria-labelledby="drawn">
      <h3 id="drawn">Follows from your ranges; not a forecast</h3>
      <p>
        Nine draws in ten lie between <b class="num">{interval}</b>. {chance} {leftOut}
      </p>
      <table>
        <caption>Financial cost over all years, in whole pounds</caption>
        <thead>
          <tr>
            <th scope="col">Of the draws</th>
            <th scope="col" class="n">
              Cost
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, amount }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="n">{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">
        The numbers are drawn one by one, as if none had to do with another. The middle of the draws
        need not be your budget: ranges that reach further up than down move it.
      </p>
    </section>
  );
}
