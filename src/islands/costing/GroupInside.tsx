import { useStore } from '@nanostores/preact';
import type { EnteredRow } from '../../domain/costing/entered.ts';
import type { List } from '../../domain/costing/fields.ts';
import type { GroupProps } from './FormGroups.tsx';
import type { GroupName } from './groups.ts';
import { InputField, useFocusWhenWanted } from './InputField.tsx';
import type { CostStore } from './store.ts';

const COURSE = [
  ...['programme.hoursPerSession', 'programme.attendanceRate', 'programme.completionRate'],
  ...['programme.goalRate', 'settings.goalRateBase'],
];
const RATES = [
  ...['overheadRate', 'overheadBase', 'contingencyRate', 'payInflation', 'generalInflation'],
  ...['niRate', 'niSecondaryThreshold', 'employmentAllowance', 'pensionLower', 'pensionUpper'],
  'pensionTrigger',
].map((field) => `settings.${field}`);

/** The fields of a group: those of the course, rates, or a row for each cost. */
export function GroupInside({ store, group, rows }: GroupProps) {
  if (group === 'course' || group === 'rates')
    return (
      <div class="grid">
        {(group === 'course' ? COURSE : RATES).map((path) => (
          <InputField key={path} store={store} path={path} />
        ))}
      </div>
    );
  const list = listOf(group);
  return (
    <>
      {group === 'consultancy' && (
        <p>
          There is no example: <a href="/contact/">ask us for a quote</a>, and enter it here. Until
          then it is in no total.
        </p>
      )}
      {rows.map((row) => (
        <Row key={row.id} store={store} row={row} />
      ))}
      <p>
        <button
          type="button"
          onClick={() => {
            store.reveal(`${store.addRow(list, newRowIn(group))}.name`);
          }}
        >
          {ADD_WORDS[list]}
        </button>
      </p>
    </>
  );
}

function newRowIn(group: GroupName): Readonly<Record<string, string>> {
  if (listOf(group) !== 'items') return {};
  return group === 'in-kind' ? { kind: 'inKind' } : { category: group };
}

const ADD_WORDS: Readonly<Record<List, string>> = {
  staff: 'Add a post',
  sessional: 'Add people paid by the hour',
  volunteers: 'Add volunteers',
  items: 'Add a cost',
};

/** What is asked first of a row; the rest opens. */
const MAIN: Readonly<Record<List, readonly string[]>> = {
  staff: ['headcount', 'annualSalaryFTE', 'contractFTE', 'programmeShare'],
  sessional: ['headcount', 'facilitatorsPerSession', 'hourlyRate', 'prepHoursPerSession'],
  volunteers: ['headcount', 'perSession', 'hoursPerSession', 'expensesPerSession'],
  items: ['quantity', 'unitCost', 'driver'],
};
const MORE: Readonly<Record<List, readonly string[]>> = {
  staff: ['pensionBasis', 'pensionRate', 'enrolled', 'otherOnCostRate', 'facilitator'],
  sessional: [
    ...['employed', 'holidayPayRate', 'pensionBasis', 'pensionRate', 'enrolled', 'facilitator'],
  ],
  volunteers: ['shadowHourlyRate', 'facilitator'],
  items: ['category', 'kind', 'inflates'],
};

function Row({ store, row }: { readonly store: CostStore; readonly row: EnteredRow }) {
  const { list, id, name } = row;
  const at = `${list}.${id}`;
  return (
    <fieldset class="cost-row">
      <legend>{name}</legend>
      {isAdded(id) && <RowName store={store} path={`${at}.name`} name={name} />}
      <div class="grid">
        {MAIN[list].map((field) => (
          <InputField key={field} store={store} path={`${at}.${field}`} />
        ))}
      </div>
      <MoreOfRow store={store} row={row} />
    </fieldset>
  );
}

function MoreOfRow({
  store,
  row: { list, id, name },
}: {
  readonly store: CostStore;
  readonly row: EnteredRow;
}) {
  const at = `${list}.${id}`;
  return (
    <details class="more">
      <summary>
        More <span class="unseen">about {name}</span>
      </summary>
      {!isAdded(id) && <RowName store={store} path={`${at}.name`} name={name} />}
      <div class="grid">
        {MORE[list].map((field) => (
          <InputField key={field} store={store} path={`${at}.${field}`} />
        ))}
      </div>
      <button
        type="button"
        onClick={() => {
          store.removeRow(at);
        }}
      >
        Take out “{name}”
      </button>
    </details>
  );
}

function RowName({
  store,
  path,
  name,
}: {
  readonly store: CostStore;
  readonly path: string;
  readonly name: string;
}) {
  const text = useStore(store.text(path));
  const box = useFocusWhenWanted(store, path);
  return (
    <div class="f" ref={box}>
      <label for={path}>What it is called</label>
      <input
        id={path}
        type="text"
        dir="auto"
        autocomplete="off"
        value={text === '' ? name : text}
        onInput={(event) => {
          store.change(path, event.currentTarget.value);
        }}
      />
    </div>
  );
}

const isAdded = (id: string) => id.startsWith('added-');

function listOf(group: GroupName): List {
  return group === 'staff' || group === 'sessional' || group === 'volunteers' ? group : 'items';
}
