/* Filters by model and by people, and sorts by a column; says how many rows are shown. */
const comparison = document.querySelector<HTMLElement>('.comparison');
const body = comparison?.querySelector('tbody');
const rows = [...(body?.rows ?? [])];
const selects = [...(comparison?.querySelectorAll<HTMLSelectElement>('select') ?? [])];
const status = comparison?.querySelector('[role=status]');

function filter(): void {
  for (const row of rows) {
    row.hidden = selects.some(
      ({ dataset, value }) =>
        value !== '' && !(row.dataset[dataset['filter'] ?? ''] ?? '').split(' ').includes(value),
    );
  }
  const shown = rows.filter(({ hidden }) => !hidden).length;
  if (status) status.textContent = `${String(shown)} of ${String(rows.length)} programmes shown.`;
}

function sort(head: HTMLTableCellElement): void {
  const isRising = head.getAttribute('aria-sort') !== 'ascending';
  comparison?.querySelectorAll('[aria-sort]').forEach((other) => {
    other.removeAttribute('aria-sort');
  });
  head.setAttribute('aria-sort', isRising ? 'ascending' : 'descending');
  const sorted = rows.toSorted(
    (a, b) => (isRising ? 1 : -1) * wordsIn(a, head).localeCompare(wordsIn(b, head), 'en-GB'),
  );
  body?.append(...sorted);
}

function wordsIn(row: HTMLTableRowElement, { cellIndex }: HTMLTableCellElement): string {
  const cell = row.cells[cellIndex];
  return cell?.dataset['order'] ?? cell?.textContent.trim() ?? '';
}

// On a narrow window a row is a list, and there are no column heads to choose.
const heads = matchMedia('(min-width: 48em)').matches
  ? comparison?.querySelectorAll<HTMLTableCellElement>('thead th')
  : undefined;
for (const head of heads ?? []) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  button.addEventListener('click', () => {
    sort(head);
  });
  head.append(button);
}
for (const select of selects) select.addEventListener('change', filter);
if (comparison) filter();

export {};
