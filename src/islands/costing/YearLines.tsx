import type { YearRow, YearTable } from './where.ts';

/** Every line of every year with how it is worked out, then the totals in their order. */
export function YearLines({ table }: { readonly table: YearTable }) {
  return (
    <>
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
