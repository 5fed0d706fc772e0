import type { DraftAssumptions } from '../../domain/costing/assumptions.ts';
import { compareScenarios, type LineDifference } from '../../domain/costing/compare.ts';
import { costProgramme } from '../../domain/costing/cost.ts';
import type { Figure } from '../../domain/costing/figure.ts';
import type { EnteredRow } from '../../domain/costing/entered.ts';
import { nameLine } from '../../domain/costing/name-line.ts';
import { TOTAL_WORDS, UNIT_WORDS } from '../../domain/costing/words.ts';
import { formatPence, formatPounds } from '../../format.ts';
import { labelOf } from './inputs.ts';
import { lineOf } from './results.ts';
import type { CostStore } from './store.ts';
import type { PlanId } from './plan-fields.ts';

export interface ComparedPlan {
  readonly id: PlanId;
  readonly name: string;
  /** One for each row of `ROWS`; a dash where there is no figure. */
  readonly amounts: readonly string[];
}

const NONE = '–';

/** What budgets are compared by. */
export const COMPARED_ROWS = [
  'Financial cost',
  'Economic cost',
  UNIT_WORDS.perGroup,
  UNIT_WORDS.perParticipant,
  UNIT_WORDS.perCompleter,
] as const;

/** Every budget of the record, side by side. */
export function comparedPlans(store: CostStore): readonly ComparedPlan[] {
  return store.$planIds.get().map((id) => {
    const plan = store.planOf(id);
    const result = costProgramme(store.draftOf(plan));
    if (result.kind === 'refused')
      return { id, name: plan.name, amounts: COMPARED_ROWS.map(() => NONE) };
    const { totals, unitCosts } = result.costs;
    const figures: readonly (readonly [Figure, (value: number) => string])[] = [
      [totals.financialCost, formatPounds],
      [totals.economicCost, formatPounds],
      [unitCosts.financial.perGroup, formatPence],
      [unitCosts.financial.perParticipant, formatPence],
      [unitCosts.financial.perCompleter, formatPence],
    ];
    return {
      ...{ id, name: plan.name },
      amounts: figures.map(([figure, write]) => lineOf('', figure, write).amount || NONE),
    };
  });
}

export interface DifferenceRow {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  /** The inputs that make it. */
  readonly causes: string;
}

export type Differences =
  | { readonly kind: 'refused' | 'same' }
  | {
      readonly kind: 'differences';
      readonly rows: readonly DifferenceRow[];
      readonly inKind: readonly DifferenceRow[];
      readonly total: string;
    };

/** What makes two budgets differ, line by line. */
export function differencesOf(store: CostStore, one: PlanId, other: PlanId): Differences {
  const [before, after] = [store.planOf(one), store.planOf(other)];
  const compared = compareScenarios(draft(store, one), draft(store, other));
  if (compared.kind === 'refused') return { kind: 'refused' };
  const rows = [...store.rowsOf(after), ...store.rowsOf(before)];
  const rowOf = (line: LineDifference): DifferenceRow => ({
    key: line.key,
    name: nameOfLine(line.key, rows),
    before: amountOf(line.before),
    after: amountOf(line.after),
    difference: signed(line.difference),
    causes: line.causes.map((path) => labelOf(path, rows)).join('; '),
  });
  const differing = (lines: readonly LineDifference[]) =>
    lines.filter(
      ({ difference }) => difference.kind !== 'figure' || Math.abs(difference.value) >= 0.005,
    );
  const lines = differing(compared.lines).map(rowOf);
  const inKind = differing(compared.inKindLines).map(rowOf);
  if (lines.length + inKind.length === 0) return { kind: 'same' };
  return { kind: 'differences', rows: lines, inKind, total: signed(compared.financialCost) };
}

function draft(store: CostStore, id: PlanId): DraftAssumptions {
  return store.draftOf(store.planOf(id));
}

/** A line by its key: `staff.coordinator.pay`, `items.room`, `overhead`. */
function nameOfLine(key: string, rows: readonly EnteredRow[]): string {
  const [list = '', id = '', part = 'item'] = key.split('.');
  const row = rows.find((candidate) => candidate.list === list && candidate.id === id);
  if (key === 'settings.employmentAllowance') return 'Employment Allowance';
  if (!row) return TOTAL_NAMES[key] ?? key;
  const what = LINE_PARTS.find((name) => name === part) ?? 'item';
  return nameLine({ row: `${list}.${id}`, part: what }, { [`${list}.${id}`]: row.name });
}

const LINE_PARTS = ['pay', 'employerNI', 'pension', 'otherOnCosts', 'expenses', 'time'] as const;
const TOTAL_NAMES: Readonly<Record<string, string>> = TOTAL_WORDS;

function amountOf(figure: Figure | undefined): string {
  return figure ? lineOf('', figure, formatPence).amount || NONE : NONE;
}

function signed(figure: Figure): string {
  if (figure.kind !== 'figure') return NONE;
  return `${figure.value > 0 ? '+' : ''}${formatPence(figure.value)}`;
}
