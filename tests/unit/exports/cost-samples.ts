/* Budgets as the exports take them, with the names that a form would give. */
import type { Assumptions, DraftAssumptions } from '../../../src/domain/costing/assumptions.ts';
import type { Budget, BudgetInput } from '../../../src/domain/costing/budget.ts';
import { checkAssumptions } from '../../../src/domain/costing/check.ts';
import { LISTS } from '../../../src/domain/costing/fields.ts';

/** Numbers that a form shows as a percentage. */
const SHARES = /(?:Rate|Inflation|contractFTE|programmeShare)$/;
const NOT_SHARES = /(?:hourlyRate|shadowHourlyRate)$/i;
const MONEY =
  /(?:unitCost|annualSalaryFTE|hourlyRate|shadowHourlyRate|expensesPerSession|Threshold|pensionLower|pensionUpper|pensionTrigger|employmentAllowance)$/i;

/** Not inputs: a name, and what a row is filed under. */
const NO_INPUTS = ['id', 'category'];

/**
 * A budget of some assumptions. Every number and choice is an input, named by its path.
 *
 * @param draft - Complete and within limits.
 * @param changes - Whatever else the budget should hold.
 */
export function makeBudget(draft: DraftAssumptions, changes: Partial<Budget> = {}): Budget {
  const assumptions = completed(draft);
  const rows = LISTS.flatMap((list) =>
    assumptions[list].map((row) => ({ at: `${list}.${row.id}`, row })),
  );
  return {
    name: 'Budget 1',
    edition: '2026/27',
    assumptions,
    inputs: [
      ...inputsIn('settings', assumptions.settings),
      ...inputsIn('programme', {
        completionRate: undefined,
        goalRate: undefined,
        ...assumptions.programme,
      }),
      ...rows.flatMap(({ at, row }) => inputsIn(at, row)),
    ],
    rowNames: Object.fromEntries(rows.map(({ at }) => [at, `Row ${at}`])),
    warnings: [],
    ...changes,
  };
}

/** The same assumptions, known to be complete; a sample that is not is a mistake in a test. */
export function completed(draft: DraftAssumptions): Assumptions {
  const checked = checkAssumptions(draft);
  if (checked.kind === 'refused') throw new Error(JSON.stringify(checked.refusals));
  return checked.assumptions;
}

function inputsIn(at: string, holder: object): readonly BudgetInput[] {
  return Object.entries(holder)
    .filter(([field]) => !NO_INPUTS.includes(field))
    .map(([field, value]: [string, unknown]) => ({
      ...{ path: `${at}.${field}`, group: at, name: `${at}.${field}`, unit: unitOf(field) },
      value: valueOf(value),
      isChanged: false,
      source: 'Ours, to be replaced',
    }));
}

/** A number or a blank as it is; a choice in words. */
function valueOf(value: unknown): BudgetInput['value'] {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value === undefined) return undefined;
  return value === true ? 'Yes' : 'No';
}

function unitOf(field: string): string {
  if (MONEY.test(field)) return '£';
  return SHARES.test(field) && !NOT_SHARES.test(field) ? '%' : '';
}
