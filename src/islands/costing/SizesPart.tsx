import { useStore } from '@nanostores/preact';
import type { PartProps } from './Estimator.tsx';
import { type SizeRow, sizesOf } from './sizes.ts';
import { Waits } from './WherePart.tsx';

/** How the cost for each person changes with the size of groups and with their number. */
export function SizesPart({ store }: PartProps) {
  const outcome = useStore(store.$outcome);
  if (outcome.kind === 'refused') return <Waits />;
  return (
    <>
      <p>
        Everything else stays as it is in your budget. A larger group costs less for each person,
        and may give each less room to speak.
      </p>
      <Sizes title="People in each group" rows={sizesOf(outcome, 'participantsPerGroup')} />
      <Sizes title="Groups in a year" rows={sizesOf(outcome, 'groupsPerYear')} />
    </>
  );
}

function Sizes({ title, rows }: { readonly title: string; readonly rows: readonly SizeRow[] }) {
  return (
    <table class="break">
      <caption>{title}: what another number would come to</caption>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">
            <span class="unseen">Picture</span>
          </th>
          <th scope="col" class="n">
            For each person
          </th>
          <th scope="col" class="n">
            In all
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ size, isCurrent, perPerson, total, bar }) => (
          <tr key={size} class={isCurrent ? 'current' : undefined}>
            <th scope="row">
              {size}
              {isCurrent && <span class="small"> (yours)</span>}
            </th>
            <td>
              <svg width="100%" height="20" aria-hidden="true">
                <rect
                  class={isCurrent ? 'peers' : 'others'}
                  width={`${bar.toFixed(1)}%`}
                  height="20"
                />
              </svg>
            </td>
            <td class="n">{perPerson}</td>
            <td class="n">{total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
