import { useStore } from '@nanostores/preact';
import { driversOf, type DriverRow } from './drivers.ts';
import type { PartProps } from './Estimator.tsx';
import { Waits } from './WherePart.tsx';

/** What a fifth less or more of each number does to the cost for each person, one at a time. */
export function DriversPart({ store }: PartProps) {
  const outcome = useStore(store.$outcome);
  const rows = useStore(store.$rows);
  if (outcome.kind === 'refused') return <Waits />;
  const drivers = driversOf(outcome, rows);
  if (!drivers) return <p>There is no cost for each person to look at: nobody takes part.</p>;
  return (
    <>
      <p>
        Each number in turn is a fifth lower, then a fifth higher, while all others stay. The cost
        for each person who starts is {drivers.base} now. This says what matters, and not what will
        happen.
      </p>
      <ul class="key-list">
        <li>
          <svg class="swatch" viewBox="0 0 20 20" aria-hidden="true">
            <rect class="lower" x="1" y="3" width="18" height="14" />
          </svg>
          A fifth lower
        </li>
        <li>
          <svg class="swatch" viewBox="0 0 20 20" aria-hidden="true">
            <rect class="higher" y="2" width="20" height="16" />
          </svg>
          A fifth higher
        </li>
      </ul>
      <table class="torn">
        <caption>The ten numbers that move the cost for each person most</caption>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">
              <span class="unseen">Picture</span>
            </th>
            <th scope="col" class="n">
              Cost for each person
            </th>
          </tr>
        </thead>
        <tbody>
          {drivers.rows.map((row) => (
            <Driver key={row.path} row={row} middle={drivers.middle} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Driver({ row, middle }: { readonly row: DriverRow; readonly middle: number }) {
  const { name, range, results, words, low, high } = row;
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="small quiet how">{range}</span>
        <span class="unseen">{words}</span>
      </th>
      <td>
        <svg width="100%" height="44" aria-hidden="true">
          <rect class="lower" x={percent(low.x)} y="11" width={percent(low.width)} height="22" />
          <rect class="higher" x={percent(high.x)} y="10" width={percent(high.width)} height="24" />
          <rect class="mid" x={percent(middle)} width="2" height="44" />
        </svg>
      </td>
      <td class="n">{results}</td>
    </tr>
  );
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`;
}
