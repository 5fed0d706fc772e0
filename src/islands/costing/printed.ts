import type { Budget, BudgetInput } from '../../domain/costing/budget.ts';
import { formatCount, formatPrice, formatShare } from '../../format.ts';

/** The value of an input with its unit, as it stands on paper. */
export function writeValue({ value, unit }: BudgetInput): string {
  if (value === undefined) return 'not given';
  if (typeof value === 'string') return value;
  if (unit.startsWith('%')) return `${formatShare(value)}${unit.slice(1)}`;
  if (unit.startsWith('£')) return `${formatPrice(value)}${unit.slice(1)}`;
  return `${formatCount(value)} ${unit}`.trim();
}

/** What a print lists: what other costs are multiplied from stands with their lines already. */
export function printedInputs({ inputs }: Pick<Budget, 'inputs'>): readonly BudgetInput[] {
  return inputs.filter(
    ({ path, source }) =>
      !path.startsWith('items.') || (path.endsWith('.unitCost') && source !== 'Our example'),
  );
}
