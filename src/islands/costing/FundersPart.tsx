import { useStore } from '@nanostores/preact';
import type { PartProps } from './Estimator.tsx';
import { fundingOf, type FundingTable, nextFunder, paysField } from './funders.ts';
import type { CostStore } from './store.ts';
import { Waits } from './WherePart.tsx';

/** Several funders, what each pays for, and what is left. */
export function FundersPart({ store }: PartProps) {
  const outcome = useStore(store.$outcome);
  const { fields } = useStore(store.$plan);
  if (outcome.kind === 'refused') return <Waits />;
  const table = fundingOf(outcome, fields);
  if (table.kind === 'waits')
    return (
      <p>The cost waits for the number of people who complete: a line of yours rests on it.</p>
    );
  const next = nextFunder(fields);
  return (
    <>
      <p>
        Name who may pay, and type what each pays towards each cost. Amounts are whole pence and add
        up. What is given in kind is not among them.
      </p>
      {table.funders.length > 0 && <Funding store={store} table={table} />}
      {next !== undefined && (
        <button
          type="button"
          onClick={() => {
            store.change(`funder.${next}`, ' ');
          }}
        >
          Add a funder
        </button>
      )}
      <h3>Questions to ask a funder</h3>
      <ul>
        <li>Do you pay a fair share of overheads, and by which method?</li>
        <li>May pay, childcare, travel and interpreters be in the grant?</li>
        <li>What may we move between lines without asking you?</li>
        <li>Do you pay before the work, or after it?</li>
        <li>What must we find elsewhere, and by when?</li>
      </ul>
      <p class="small quiet">
        We state no funder’s rules here: they change, and we have not read them all.
      </p>
    </>
  );
}

function Funding({
  store,
  table,
}: {
  readonly store: CostStore;
  readonly table: Extract<FundingTable, { kind: 'table' }>;
}) {
  const { funders, rows, cost, paid, left } = table;
  return (
    <div class="wide-table" tabIndex={0} role="region" aria-labelledby="funding">
      <table class="funding">
        <caption id="funding">Who pays what</caption>
        <thead>
          <tr>
            <th scope="col">Cost</th>
            <th scope="col" class="n">
              Comes to
            </th>
            {funders.map(({ id }) => (
              <th key={id} scope="col">
                <FunderName store={store} id={id} />
              </th>
            ))}
            <th scope="col" class="n">
              Left
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cost: amount, left: rest, state }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td class="n">{amount}</td>
              {funders.map((funder) => (
                <td key={funder.id}>
                  <Pays
                    store={store}
                    field={paysField(funder.id, id)}
                    label={`${funder.name} pays towards ${name}`}
                    problem={table.problems[paysField(funder.id, id)] ?? ''}
                  />
                </td>
              ))}
              <td class="n">
                {rest}
                {state === 'covered' && ' (covered)'}
                {state === 'over' && ' (more than it costs)'}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">In all</th>
            <td class="n">{cost}</td>
            {funders.map(({ id, paid: amount }) => (
              <td key={id} class="n">
                {amount}
              </td>
            ))}
            <td class="n">{left}</td>
          </tr>
        </tfoot>
      </table>
      <p role="status">
        Paid: {paid}. Left: {left}.
      </p>
    </div>
  );
}

function FunderName({ store, id }: { readonly store: CostStore; readonly id: string }) {
  const name = useStore(store.text(`funder.${id}`));
  return (
    <>
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        aria-label={`Name of funder ${id}`}
        placeholder={`Funder ${id}`}
        value={name.trim() === '' ? '' : name}
        onInput={(event) => {
          store.change(
            `funder.${id}`,
            event.currentTarget.value === '' ? ' ' : event.currentTarget.value,
          );
        }}
      />
      <button
        type="button"
        onClick={() => {
          store.removeFunder(id);
        }}
      >
        Take out
      </button>
    </>
  );
}

function Pays({
  store,
  field,
  label,
  problem,
}: {
  readonly store: CostStore;
  readonly field: string;
  readonly label: string;
  readonly problem: string;
}) {
  const text = useStore(store.text(field));
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={label}
        aria-invalid={problem !== ''}
        aria-describedby={`${field}.problem`}
        value={text}
        onInput={(event) => {
          store.change(field, event.currentTarget.value);
        }}
      />
      <span class="problem" id={`${field}.problem`} role="status">
        {problem}
      </span>
    </>
  );
}
