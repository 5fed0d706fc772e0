import { budgetOf } from './budget-of.ts';
import { printedInputs, writeValue } from './printed.ts';
import type { CostStore } from './store.ts';
import { yearTable } from './where.ts';
import { YearLines } from './YearLines.tsx';
import type { Outcome } from './outcome.ts';

interface Props {
  readonly store: CostStore;
  readonly outcome: Extract<Outcome, { kind: 'costs' }>;
}

/** What a print of the budget holds besides its results: every line, and what it rests on. */
export function PrintedBudget({ store, outcome }: Props) {
  const budget = budgetOf(store);
  if (!budget) return null;
  const { warnings } = budget;
  return (
    <div class="cost-print">
      {warnings.length > 0 && (
        <ul class="warnings">
          {warnings.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <YearLines table={yearTable(outcome.costs, budget)} />
      <table>
        <caption>What it rests on</caption>
        <thead>
          <tr>
            <th scope="col">Number or choice</th>
            <th scope="col">Value</th>
            <th scope="col">Where it comes from</th>
          </tr>
        </thead>
        <tbody>
          {printedInputs(budget).map((input) => (
            <tr key={input.path}>
              <th scope="row">
                {input.group}: {input.name.toLowerCase()}
              </th>
              <td>{writeValue(input)}</td>
              <td>{input.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
