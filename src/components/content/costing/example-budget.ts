import type { Budget } from '../../../domain/costing/budget.ts';
import { budgetFrom } from '../../../domain/costing/budget-from.ts';
import { checkAssumptions } from '../../../domain/costing/check.ts';
import { type ProgrammeCosts, workOut } from '../../../domain/costing/cost.ts';
import { draftFrom, figureOfInput, type InUse } from '../../../domain/costing/entered.ts';
import type { PeerTerms } from '../../../domain/costing/example.ts';

/** An example as nobody has changed it, with its costs. */
export interface ExampleBudget {
  readonly inUse: InUse;
  readonly budget: Budget;
  readonly costs: ProgrammeCosts;
}

/** An example of the estimator worked out, with peers paid or as volunteers. */
export function exampleBudget(inUse: InUse, peers: PeerTerms): ExampleBudget {
  const untouched = { peers, texts: {}, removed: new Set<string>(), added: [] };
  const checked = checkAssumptions(draftFrom(inUse, untouched));
  if (checked.kind === 'refused') {
    const places = checked.refusals.map(({ path, reason }) => `${path} (${reason})`).join(', ');
    throw new RangeError(
      `The example "${inUse.example.model}" cannot be worked out: ${places}. Mend it in content/data/costing.yaml.`,
    );
  }
  const { assumptions } = checked;
  const name = inUse.example.title;
  return {
    inUse,
    budget: budgetFrom(inUse, untouched, { name, assumptions, references: {} }),
    costs: workOut(assumptions),
  };
}

/** The references that the numbers of examples rest on. */
export function keysOf(examples: readonly ExampleBudget[]): readonly string[] {
  const keys = examples.flatMap(({ inUse, budget }) =>
    budget.inputs.flatMap(({ path }) => figureOfInput(inUse, path)?.sources ?? []),
  );
  return [...new Set(keys)];
}
