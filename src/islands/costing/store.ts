import { atom, computed, type ReadableAtom } from 'nanostores';
import type { DraftAssumptions } from '../../domain/costing/assumptions.ts';
import { costProgramme } from '../../domain/costing/cost.ts';
import { draftFrom, type EnteredRow, type InUse, rowsOf } from '../../domain/costing/entered.ts';
import type { CostExamples, PeerTerms } from '../../domain/costing/example.ts';
import { type List, LISTS } from '../../domain/costing/fields.ts';
import type { References } from '../../domain/costing/name-inputs.ts';
import { distinct } from '../workspace/distinct.ts';
import type { RecordStore } from '../workspace/record-store.ts';
import { groupOf, type GroupName } from './groups.ts';
import { type ShownInput, showInput } from './inputs.ts';
import { createKeptFields } from './kept-fields.ts';
import { amountsOf, type Outcome, outcomeOf } from './outcome.ts';
import {
  type Fields,
  nextRow,
  type Plan,
  planField,
  type PlanId,
  PLAN_IDS,
  planIdsIn,
  planIn,
} from './plan-fields.ts';

/** What the estimator begins with, fetched by its page. */
export interface CostData extends CostExamples {
  readonly references: References;
}

export interface CostStore {
  readonly data: CostData;
  readonly $planIds: ReadableAtom<readonly PlanId[]>;
  /** The budget on screen. */
  readonly $plan: ReadableAtom<Plan>;
  readonly $inUse: ReadableAtom<InUse>;
  /** Changes only with the model, the terms and the rows of the budget: not with every key. */
  readonly $rows: ReadableAtom<readonly EnteredRow[]>;
  readonly $peers: ReadableAtom<PeerTerms>;
  readonly $model: ReadableAtom<string>;
  readonly $draft: ReadableAtom<DraftAssumptions>;
  readonly $outcome: ReadableAtom<Outcome>;
  /** What each group of the form comes to, in words; empty where it has no amount. */
  readonly $amounts: ReadableAtom<Readonly<Record<string, string>>>;
  /** Which groups of the form are open. */
  readonly $open: ReadableAtom<ReadonlySet<GroupName>>;
  /** A field that somebody asked to be taken to. */
  readonly $wanted: ReadableAtom<string | undefined>;
  /** Whether the examples are of another edition than the one this budget was begun with. */
  readonly $isOtherEdition: ReadableAtom<boolean>;
  /** Whether there is something to keep, or to tell of what was kept. */
  readonly $isConcerned: ReadableAtom<boolean>;
  /** The day on the person's clock, as year-month-day. */
  readonly today: () => string;
  /** An input as it stands on the page; the same atom each time. */
  readonly input: (path: string) => ReadableAtom<ShownInput>;
  /** Any other text of the budget, such as its name; the same atom each time. */
  readonly text: (field: string) => ReadableAtom<string>;
  readonly change: (field: string, value: string) => void;
  readonly toggle: (group: GroupName, isOpen: boolean) => void;
  /** Opens the group of a field, and asks for the focus. */
  readonly reveal: (path: string) => void;
  readonly hasRevealed: () => void;
  /**
   * @param fields - What the row begins with, such as its category.
   * @returns Where the row stands, such as `items.added-1`.
   */
  readonly addRow: (list: List, fields: Fields) => string;
  readonly removeRow: (row: string) => void;
  /** Takes a funder out, with what was typed of it. */
  readonly removeFunder: (id: string) => void;
  readonly showPlan: (id: PlanId) => void;
  /** Copies the budget on screen into a free place, and shows the copy; nothing if all are taken. */
  readonly duplicate: () => void;
  /** Puts a budget into a place, over what is there. */
  readonly fillPlan: (id: PlanId, fields: Fields) => void;
  /** Empties the budget on screen: it is the example again, or gone where it was not the first. */
  readonly clearPlan: () => void;
  readonly planOf: (id: PlanId) => Plan;
  readonly draftOf: (plan: Plan) => DraftAssumptions;
  readonly rowsOf: (plan: Plan) => readonly EnteredRow[];
}

/**
 * The cost estimator on one page, over a record of the workspace.
 *
 * @param today - The day on the person's clock, as year-month-day.
 */
export function createCostStore(
  record: RecordStore,
  data: CostData,
  today: () => string,
): CostStore {
  const firstExample = firstOf(data);
  const kept = createKeptFields(record);
  const $planId = atom<PlanId>('1');
  const $plan = computed([kept.$fields, $planId], planNamed);
  const $inUse = computed($plan, inUseOf);
  const $draft = computed($plan, draftOf);
  const $result = computed($draft, costProgramme);
  const $rows = distinct(computed($plan, rowsIn));
  const $outcome = computed([$result, $rows], outcomeOf);
  record.$fields.listen((fields) => {
    if (Object.keys(fields).length === 0) $planId.set('1');
  });

  function planNamed(fields: Fields, id: PlanId): Plan {
    return planIn(fields, id, firstExample.model);
  }

  function inUseOf({ model }: Plan): InUse {
    const example = data.presets.find((preset) => preset.model === model) ?? firstExample;
    return { examples: data, example };
  }

  function draftOf(plan: Plan): DraftAssumptions {
    return draftFrom(inUseOf(plan), plan.entered);
  }

  function rowsIn(plan: Plan): readonly EnteredRow[] {
    const { example } = inUseOf(plan);
    return LISTS.flatMap((list) => rowsOf(example, plan.entered, list));
  }

  return {
    ...{ data, today, $plan, $inUse, $draft, $rows, $outcome, draftOf, rowsOf: rowsIn },
    $planIds: distinct(
      computed([kept.$fields, $planId], (fields, shown) =>
        PLAN_IDS.filter((id) => id === shown || planIdsIn(fields).includes(id)),
      ),
    ),
    $model: computed($plan, ({ model }) => model),
    $peers: computed($plan, ({ entered }) => entered.peers),
    $amounts: distinct(computed([$outcome, $rows], amountsOf)),
    $isOtherEdition: computed($plan, ({ edition }) => edition !== '' && edition !== data.edition),
    $isConcerned: computed(
      [record.$fields, record.$keeping, record.$notice],
      (fields, { kind }, notice) =>
        kind !== 'undecided' || notice !== null || Object.keys(fields).length > 0,
    ),
    input: once((path) =>
      distinct(
        computed([$plan, $result], (plan, result) =>
          showInput(path, {
            ...{ inUse: inUseOf(plan), entered: plan.entered },
            refusals: result.kind === 'refused' ? result.refusals : [],
            references: data.references,
            today: today(),
          }),
        ),
      ),
    ),
    text: once((field) => computed($plan, ({ fields }) => fields[field] ?? '')),
    planOf: (id) => planNamed(kept.$fields.get(), id),
    ...createPlaces($rows),
    ...createEditing({ kept, $planId, $plan, edition: data.edition }),
  };
}

/** Where somebody is in the form. */
function createPlaces($rows: ReadableAtom<readonly EnteredRow[]>) {
  const $open = atom<ReadonlySet<GroupName>>(new Set());
  const $wanted = atom<string | undefined>(undefined);
  return {
    ...{ $open, $wanted },
    toggle: (group: GroupName, isOpen: boolean) => {
      const open = new Set($open.get());
      if (isOpen) open.add(group);
      else open.delete(group);
      $open.set(open);
    },
    reveal: (path: string) => {
      const group = groupOf(path, $rows.get());
      if (group) $open.set(new Set([...$open.get(), group]));
      $wanted.set(path);
    },
    hasRevealed: () => {
      $wanted.set(undefined);
    },
  };
}

interface Editing {
  readonly kept: ReturnType<typeof createKeptFields>;
  readonly $planId: ReturnType<typeof atom<PlanId>>;
  readonly $plan: ReadableAtom<Plan>;
  readonly edition: string;
}

function createEditing({ kept, $planId, $plan, edition }: Editing) {
  /** The first change of a budget notes the edition of the examples it began with. */
  function changeAll(values: Fields): void {
    const { id, edition: begun } = $plan.get();
    const all = begun === '' ? { edition, ...values } : values;
    kept.change(
      Object.fromEntries(
        Object.entries(all).map(([name, value]) => [planField(id, name), value] as const),
      ),
    );
  }

  function empty(isGone: (field: string) => boolean): Fields {
    const gone = Object.keys($plan.get().fields).filter(isGone);
    return Object.fromEntries(gone.map((field) => [field, '']));
  }

  function fillPlan(id: PlanId, fields: Fields): void {
    const start = planField(id, '');
    const before = Object.keys(kept.$fields.get()).filter((name) => name.startsWith(start));
    const filled = Object.entries(fields).map(
      ([field, value]) => [planField(id, field), value] as const,
    );
    kept.dropHeld(start);
    kept.change({
      ...Object.fromEntries(before.map((name) => [name, ''])),
      ...Object.fromEntries(filled),
    });
  }

  return {
    fillPlan,
    change: (field: string, value: string) => {
      changeAll({ [field]: value });
    },
    addRow: (list: List, fields: Fields) => {
      const row = nextRow($plan.get().entered, list);
      const begun = Object.entries(fields).map(
        ([field, value]) => [`${row}.${field}`, value] as const,
      );
      changeAll({ [`added.${row}`]: 'yes', ...Object.fromEntries(begun) });
      return row;
    },
    removeRow: (row: string) => {
      const isAdded = $plan.get().fields[`added.${row}`] !== undefined;
      changeAll({
        ...empty((field) => field.includes(`${row}.`)),
        ...(isAdded ? { [`added.${row}`]: '' } : { [`removed.${row}`]: 'yes' }),
      });
    },
    removeFunder: (id: string) => {
      changeAll(empty((field) => field === `funder.${id}` || field.startsWith(`pays.${id}.`)));
    },
    showPlan: (id: PlanId) => {
      $planId.set(id);
    },
    duplicate: () => {
      const taken = planIdsIn(kept.$fields.get());
      const { id, fields, name } = $plan.get();
      const free = PLAN_IDS.find((place) => place !== id && !taken.includes(place));
      if (free === undefined) return;
      fillPlan(free, { edition, ...fields, name: `${name}, changed` });
      $planId.set(free);
    },
    clearPlan: () => {
      const { id } = $plan.get();
      fillPlan(id, {});
      $planId.set('1');
    },
  };
}

function firstOf({ presets }: CostExamples): CostExamples['presets'][number] {
  const [first] = presets;
  if (!first) throw new RangeError('There is no example to begin with. See costing.yaml.');
  return first;
}

/** Makes one value for each name, when it is first asked for. */
function once<Value>(make: (name: string) => Value): (name: string) => Value {
  const made = new Map<string, Value>();
  return (name) => {
    const value = made.get(name) ?? make(name);
    made.set(name, value);
    return value;
  };
}
