import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { headlineOf, type Headline } from './results.ts';
import type { Problem } from './outcome.ts';
import type { CostStore } from './store.ts';

interface Props {
  readonly store: CostStore;
}

/** What the budget comes to, in view while it is made. */
export function ResultPanel({ store }: Props) {
  const { name } = useStore(store.$plan);
  const outcome = useStore(store.$outcome);
  const headline = headlineOf(outcome);
  return (
    <section class="bill" id="results" aria-labelledby="results-title" tabIndex={-1}>
      <h2 id="results-title" dir="auto">
        {name}
      </h2>
      {headline && <Figures headline={headline} store={store} />}
      {outcome.kind === 'refused' && <Refused store={store} problems={outcome.problems} />}
      <Said headline={headline} />
    </section>
  );
}

function Figures({ headline, store }: { readonly headline: Headline; readonly store: CostStore }) {
  const { total, of, units, startUp, years, economic, warnings, achieverLimit } = headline;
  return (
    <>
      <p class="big num">{total}</p>
      <p>for {of}</p>
      <dl class="lines">
        {units.map(({ name, amount, why }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={why === '' ? 'num' : 'why'}>{why === '' ? amount : why}</dd>
          </div>
        ))}
      </dl>
      {achieverLimit !== '' && <p class="small">{achieverLimit}</p>}
      <h3>To start, and each year</h3>
      <dl class="lines">
        <div>
          <dt>Starting, within year 1</dt>
          <dd class="num">{startUp}</dd>
        </div>
        {years.map(({ name, amount }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="num">{amount}</dd>
          </div>
        ))}
      </dl>
      {economic !== '' && (
        <p>
          With what is given in kind it is <b class="num">{economic}</b>. That is another view of
          the same programme: the two are never added.
        </p>
      )}
      <Warnings store={store} warnings={warnings} />
    </>
  );
}

function Warnings({
  store,
  warnings,
}: {
  readonly store: CostStore;
  readonly warnings: readonly string[];
}) {
  const isOtherEdition = useStore(store.$isOtherEdition);
  const all = [
    ...warnings,
    ...(isOtherEdition
      ? [
          `Our examples are those of ${store.data.edition} now. Figures you did not change follow them.`,
        ]
      : []),
  ];
  if (all.length === 0) return null;
  return (
    <ul class="warnings">
      {all.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/** What rests on an input that cannot be used waits; nothing is shown as 0. */
function Refused({
  store,
  problems,
}: {
  readonly store: CostStore;
  readonly problems: readonly Problem[];
}) {
  return (
    <>
      <p>
        <b>The figures wait.</b> Every one of them rests on{' '}
        {problems.length === 1 ? 'this field' : 'these fields'}. What you typed stays.
      </p>
      <ul class="waits">
        {problems.map(({ path, label, message }) => (
          <li key={path}>
            <button
              type="button"
              onClick={() => {
                store.reveal(path);
              }}
            >
              {label}
            </button>
            <p class="small">{message}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

const QUIET_MS = 1000;

/** Tells a screen reader what the budget comes to, once the typing stops. */
function Said({ headline }: { readonly headline: Headline | undefined }) {
  const words = headline
    ? `${headline.total} in all, ${headline.perPerson} for each person who starts.`
    : 'The figures wait for a field.';
  const [said, setSaid] = useState('');
  const [first] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid((before) => (before === '' && words === first ? '' : words));
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [words, first]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}

/** On a phone: the result at the foot of the screen, and the way to the rest. */
export function ResultsBar({ store }: Props) {
  const headline = headlineOf(useStore(store.$outcome));
  return (
    <a class="cost-bar" href="#results">
      {headline ? (
        <>
          <span class="num">{headline.total} in all</span>
          <span class="num">{headline.perPerson} a person</span>
        </>
      ) : (
        <span>The figures wait for a field</span>
      )}
    </a>
  );
}
