import { useStore } from '@nanostores/preact';
import type { PartProps } from './Estimator.tsx';
import { budgetOf } from './budget-of.ts';
import type { Outcome } from './outcome.ts';
import type { CostStore } from './store.ts';
import { shareByCategory, type YearRow, yearTable } from './where.ts';

/** Stands in each part while the budget has no figures. */
export function Waits() {
  return <p>The figures wait: the results above name the field to put right.</p>;
}

/** By category and by year, each figure in a table. */
export function WherePart({ store }: PartProps) {
  const outcome = useStore(store.$outcome);
  return outcome.kind === 'costs' ? <Where store={store} outcome={outcome} /> : <Waits />;
}

interface Props {
  readonly store: CostStore;
  readonly outcome: Extract<Outcome, { kind: 'costs' }>;
}

function Where({ store, outcome }: Props) {
  const rows = useStore(store.$rows);
  const budget = budgetOf(store);
  const peers = new Set(rows.flatMap(({ list, id }) => (id === 'peers' ? [`${list}.${id}`] : [])));
  const shares = shareByCategory(outcome.costs, peers);
  const table = yearTable(
    outcome.costs,
    budget ?? { assumptions: outcome.assumptions, rowNames: {} },
  );
  return (
    <>
      <table class="break">
        <caption>Where each pound goes, over all years, in whole pounds</caption>
        <thead>
          <tr>
            <th scope="col">Cost</th>
            <th scope="col">
              <span class="unseen">Picture</span>
            </th>
            <th scope="col" class="n">
              Amount
            </th>
            <th scope="col" class="n">
              Share
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ name, amount, why, share, isForPeers }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {isForPeers && <span class="unseen"> (goes to peers or supports them)</span>}
              </th>
              <td>
                <svg width="100%" height="20" aria-hidden="true">
                  <rect
                    class={isForPeers ? 'peers' : 'others'}
                    width={`${String(share * 100)}%`}
                    height="20"
                  />
                </svg>
              </td>
              <td class="n">{why === '' ? amount : why}</td>
              <td class="n">{Math.round(share * 100)}%</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small quiet">
        <b class="key peers">Wine-coloured</b> goes to peers or supports them; blue is everything
        else. Shares are rounded, and may not add up to 100%.
      </p>
      <div class="wide-table" tabIndex={0} role="region" aria-labelledby="year-table">
        <table>
          <caption id="year-table">Every line of every year, in pence</caption>
          <thead>
            <tr>
              <th scope="col">Line</th>
              {table.years.map((year) => (
                <th key={year} scope="col" class="n">
                  {year}
                </th>
              ))}
              {table.years.length > 1 && (
                <th scope="col" class="n">
                  In all
                </th>
              )}
            </tr>
          </thead>
          <Rows rows={table.lines} />
          <Rows rows={table.totals} isTotal />
          <Rows rows={table.inKind} />
          <Rows rows={table.economic} isTotal />
        </table>
      </div>
      {table.note !== '' && <p class="small">{table.note}</p>}
      <p class="small quiet">
        Financial cost is what is paid. Economic cost adds what is given in kind. They are two
        views, and are never added.
      </p>
    </>
  );
}

function Rows({
  rows,
  isTotal = false,
}: {
  readonly rows: readonly YearRow[];
  readonly isTotal?: boolean;
}) {
  if (rows.length === 0) return null;
  return (
    <tbody class={isTotal ? 'totals' : undefined}>
      {rows.map(({ key, name, how, amounts, total }) => (
        <tr key={key}>
          <th scope="row">
            {name}
            {how !== '' && <span class="small quiet how">{how}</span>}
          </th>
          {amounts.map((amount, year) => (
            <td key={year} class="n">
              {amount}
            </td>
          ))}
          {amounts.length > 1 && <td class="n">{total}</td>}
        </tr>
      ))}
    </tbody>
  );
}
