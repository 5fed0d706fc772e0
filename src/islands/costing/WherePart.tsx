import { useStore } from '@nanostores/preact';
import type { PartProps } from './Estimator.tsx';
import type { Outcome } from './outcome.ts';
import type { CostStore } from './store.ts';
import { YearLines } from './YearLines.tsx';
import { peerRowsAmong, rowNamesOf, shareByCategory, yearTable } from './where.ts';

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
  const { costs, assumptions } = outcome;
  const shares = shareByCategory(costs, peerRowsAmong(rows));
  const table = yearTable(costs, { assumptions, rowNames: rowNamesOf(rows) });
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
      <YearLines table={table} />
    </>
  );
}
