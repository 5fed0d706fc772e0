import type { Assumptions } from './assumptions.ts';

/** One input as a reader knows it. */
export interface BudgetInput {
  /** Where it stands among the assumptions, such as `staff.coordinator.annualSalaryFTE`. */
  readonly path: string;
  /** What it belongs to, such as "Coordinator". Inputs of one group follow one another. */
  readonly group: string;
  /** Such as "Salary for full time". */
  readonly name: string;
  /** Such as "£ a year"; begins with "%" where the value is a fraction that is shown as a percentage. */
  readonly unit: string;
  /** A number, or a choice in words. */
  readonly value: number | string | undefined;
  /** Whether the person changed the example. */
  readonly isChanged: boolean;
  /** Where the value comes from, with the period it holds for, such as "Ours, to be replaced". */
  readonly source: string;
}

/** A budget with the names of what is in it, as it is shown and handed out. */
export interface Budget {
  /** What the person called it, or "Budget 1". */
  readonly name: string;
  /** The edition of the examples it began with, such as "2026/27". */
  readonly edition: string;
  /** Complete and within limits. */
  readonly assumptions: Assumptions;
  /** Every number and choice among the assumptions, in the order of the form. */
  readonly inputs: readonly BudgetInput[];
  /** Names of rows, by where they stand: `staff.coordinator`, `items.venue`. */
  readonly rowNames: Readonly<Record<string, string>>;
  /** What a reader of the figures must know, such as that supervision is 0; each a sentence. */
  readonly warnings: readonly string[];
}
