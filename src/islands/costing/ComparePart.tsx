import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { COMPARED_ROWS, comparedPlans, differencesOf, type DifferenceRow } from './compare.ts';
import type { PartProps } from './Estimator.tsx';
import { PLAN_IDS } from './plan-fields.ts';
import type { CostStore } from './store.ts';

/** Up to three budgets side by side, and what makes two of them differ. */
export function ComparePart({ store }: PartProps) {
  const ids = useStore(store.$planIds);
  useStore(store.$plan);
  if (ids.length < 2)
    return (
      <>
        <p>There is one budget. Copy it, change the copy, and both stand side by side here.</p>
        <button type="button" onClick={store.duplicate}>
          Copy it, to compare
        </button>
      </>
    );
  const plans = comparedPlans(store);
  return (
    <>
      <div class="wide-table" tabIndex={0} role="region" aria-labelledby="compared">
        <table>
          <caption id="compared">Your budgets side by side</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">What is compared</span>
              </th>
              {plans.map(({ id, name }) => (
                <th key={id} scope="col" class="n" dir="auto">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {COMPARED_ROWS.map((name, row) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {plans.map(({ id, amounts }) => (
                  <td key={id} class="n">
                    {amounts[row]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small quiet">A dash: this cannot be worked out, or waits for a number of yours.</p>
      <Difference store={store} />
    </>
  );
}

function Difference({ store }: { readonly store: CostStore }) {
  const ids = useStore(store.$planIds);
  const plan = useStore(store.$plan);
  const others = ids.filter((id) => id !== plan.id);
  const [chosen, setChosen] = useState(others[0]);
  const before = others.find((id) => id === chosen) ?? others[0] ?? PLAN_IDS[0];
  const found = differencesOf(store, before, plan.id);
  return (
    <section aria-labelledby="difference">
      <h3 id="difference">What makes the difference</h3>
      <div class="f">
        <label for="against">“{plan.name}” against</label>
        <select
          id="against"
          value={before}
          onChange={(event) => {
            setChosen(others.find((id) => id === event.currentTarget.value));
          }}
        >
          {others.map((id) => (
            <option key={id} value={id}>
              {store.planOf(id).name}
            </option>
          ))}
        </select>
      </div>
      {found.kind === 'refused' && <p>One of the two has a field to put right first.</p>}
      {found.kind === 'same' && <p>Both come to the same, line by line.</p>}
      {found.kind === 'differences' && (
        <>
          <p>
            Financial cost: <b class="num">{found.total}</b>
          </p>
          <DifferenceTable caption="Line by line, in pence" rows={found.rows} />
          {found.inKind.length > 0 && <DifferenceTable caption="In kind" rows={found.inKind} />}
        </>
      )}
    </section>
  );
}

function DifferenceTable({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly DifferenceRow[];
}) {
  return (
    <div class="wide-table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col" class="n">
              Before
            </th>
            <th scope="col" class="n">
              After
            </th>
            <th scope="col" class="n">
              Difference
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, before, after, difference, causes }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                {causes !== '' && <span class="small quiet how">because of: {causes}</span>}
              </th>
              <td class="n">{before}</td>
              <td class="n">{after}</td>
              <td class="n">{difference}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
