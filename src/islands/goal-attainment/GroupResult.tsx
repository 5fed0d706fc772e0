import { useStore } from '@nanostores/preact';
import type { Bar, Shown } from './group-shown.ts';
import type { GroupStore } from './group-store.ts';
import { saveGroupSheet, saveGroupTable } from './group-take-away.ts';

interface Props {
  readonly store: GroupStore;
  readonly shown: Shown;
}

/** What may be shown of the group, and what must be read with it. */
export function GroupResult({ store, shown }: Props) {
  const { report, spreads, averages } = shown;
  return (
    <section class="group-result" aria-labelledby="group-result">
      <h2 id="group-result">The group</h2>
      <YearChoice store={store} />
      <div role="status">
        <ul>
          {report.rows
            .filter(({ part }) => part === 'People')
            .map(({ what, value }) => (
              <li key={what}>
                {what}: <b>{value}</b>
              </li>
            ))}
        </ul>
      </div>
      {spreads.length > 0 && <h3>How many goals stand on each level</h3>}
      {spreads.map(({ title, bars }) => (
        <Spread key={title} title={title} bars={bars} />
      ))}
      {averages.length > 0 && <Averages shown={shown} />}
      <h3>Read with it</h3>
      <ul>
        {report.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <TakeAway store={store} />
    </section>
  );
}

function YearChoice({ store }: { readonly store: GroupStore }) {
  const [years, year] = [useStore(store.$years), useStore(store.$year)];
  if (years.length === 0) return null;
  // No year is called this, and people without a date have an empty one.
  const all = 'all';
  return (
    <label class="no-print">
      The year in which people set their first goal
      <select
        autocomplete="off"
        value={year ?? all}
        onChange={({ currentTarget: { value } }) => {
          store.setYear(value === all ? undefined : value);
        }}
      >
        <option value={all}>All years</option>
        {years.map((one) => (
          <option key={one} value={one}>
            {one === '' ? 'Without a date' : one}
          </option>
        ))}
      </select>
    </label>
  );
}

function Spread({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) {
  return (
    <table class="spread">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col">Goals</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, goals, share }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{goals}</td>
            <td aria-hidden="true">
              <svg viewBox="0 0 100 10" width="100%" height="16" preserveAspectRatio="none">
                <rect width={share * 100} height="10" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Averages({ shown: { averages, averaged } }: { readonly shown: Shown }) {
  return (
    <>
      <h3>Averages of {averaged} people with a level before and after</h3>
      <table>
        <caption>Each person counts once</caption>
        <thead>
          <tr>
            <th scope="col">Mean</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {averages.map(({ name, before, after, change }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{before}</td>
              <td>{after}</td>
              <td>{change}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>How these were worked out</summary>
        <ul>
          {averages
            .flatMap(({ working }) => working)
            .map((line) => (
              <li key={line}>{line}</li>
            ))}
        </ul>
        <p>
          A person’s T-score takes all of that person’s goals together; the formula is below. Goals
          weigh the same unless the person gave the importance of each one. “Harder than where they
          started” counts as −2. The change is the mean after less the mean before, rounded last.
        </p>
      </details>
    </>
  );
}

function TakeAway({ store }: { readonly store: GroupStore }) {
  return (
    <section class="take-away" aria-labelledby="group-away">
      <h3 id="group-away">Take it away</h3>
      <p>A file holds what is shown here and no more. Others may read it.</p>
      <p class="actions">
        <button type="button" onClick={() => void saveGroupTable(store)}>
          Download a table (CSV)
        </button>
        <button type="button" onClick={() => void saveGroupSheet(store)}>
          Download a spreadsheet
        </button>
        <button
          type="button"
          onClick={() => {
            print();
          }}
        >
          Print
        </button>
      </p>
    </section>
  );
}
