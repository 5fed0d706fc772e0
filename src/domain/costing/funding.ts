import { lessPence, type Pence, sumOfPence, toPence, wholePence } from '../quantity.ts';
import type { ProgrammeCosts } from './cost.ts';
import type { Figure } from './figure.ts';
import { splitPence } from './split-pence.ts';
import { costByCategory } from './year.ts';

/** A part of the financial cost that somebody may pay for, in whole pence over all years. */
export interface FundableCost {
  /** `category.` and its name, or `overhead` or `contingency`. */
  readonly id: string;
  readonly pence: Pence;
}

/** What one funder pays towards one cost. */
export interface Allocation {
  readonly funder: string;
  readonly cost: string;
  /** Whole pence, 0 or more. */
  readonly pence: number;
}

/** Why an allocation cannot be counted. */
type FundingRefusal = 'funder-unknown' | 'cost-unknown' | 'pence-not-whole' | 'pence-negative';

/** What of one cost is paid for. */
interface FundedCost extends FundableCost {
  readonly paidPence: Pence;
  /** Below 0 if more is allocated than it costs. */
  readonly leftPence: Pence;
  readonly state: 'left' | 'covered' | 'over';
}

/** Who pays what. All amounts are whole pence, so rows and columns add up exactly. */
export type Funding =
  | {
      readonly kind: 'funding';
      readonly costs: readonly FundedCost[];
      readonly funders: readonly { readonly id: string; readonly pence: Pence }[];
      readonly costPence: Pence;
      readonly paidPence: Pence;
      readonly leftPence: Pence;
    }
  | {
      readonly kind: 'refused';
      readonly refusals: readonly {
        /** Its place in the list, from 0. */
        readonly allocation: number;
        readonly reason: FundingRefusal;
        readonly message: string;
      }[];
    };

/**
 * The parts of the financial cost that funders may share out: categories, overhead, contingency.
 * What is in kind is not among them. They add up to the total as it is shown, so one of them may
 * miss by a penny what it is rounded by itself.
 *
 * @param costs - From `costProgramme`.
 * @returns Costs in whole pence that add up to the financial cost as shown; or what that waits for.
 * @see Cost model 1.0, sections 6 and 7.
 * @example fundableCosts(costProgramme(course).costs).costs.map(({ id, pence }) => [id, pence]) // [['category.staff', 3204000], ['category.expenses', 22500], ['category.venue', 112500], ['category.training', 30000], ['overhead', 336900], ['contingency', 185295]]
 */
export function fundableCosts({
  years,
  totals,
}: Pick<ProgrammeCosts, 'years' | 'totals'>):
  | { readonly kind: 'costs'; readonly costs: readonly FundableCost[] }
  | { readonly kind: 'no-figure'; readonly figure: Figure } {
  if (totals.financialCost.kind !== 'figure') {
    return { kind: 'no-figure', figure: totals.financialCost };
  }
  const categories = costByCategory(years.flatMap(({ lines }) => lines));
  const parts = [
    ...categories.map(({ category, amount }) => ({ id: `category.${category}`, amount })),
    { id: 'overhead', amount: totals.overhead },
    { id: 'contingency', amount: totals.contingency },
  ];
  const weights = parts.map(({ amount }) => (amount.kind === 'figure' ? amount.value : 0));
  const split = splitPence(toPence(totals.financialCost.value), weights);
  const pence = split.kind === 'split' ? split.pence : [];
  return {
    kind: 'costs',
    costs: parts.map(({ id }, place) => ({ id, pence: pence[place] ?? NONE })),
  };
}

/**
 * Who pays what, and what is left.
 *
 * @param costs - From `fundableCosts`.
 * @param funders - The ids of those who pay.
 * @param allocations - In any order; several of one funder to one cost are added together.
 * @returns Rows for costs and funders in their order, in whole pence; a cost with more allocated
 *   than it costs says so. Refused if an allocation is not whole, is below 0, or names what is not
 *   there.
 * @see Cost model 1.0, section 7.
 * @example shareOut([{ id: 'overhead', pence: 300 }], ['trust'], [{ funder: 'trust', cost: 'overhead', pence: 100 }]).leftPence // 200
 */
export function shareOut(
  costs: readonly FundableCost[],
  funders: readonly string[],
  allocations: readonly Allocation[],
): Funding {
  const refusals = allocations.flatMap((allocation, place) => {
    const reason = reasonAgainst(allocation, costs, funders);
    return reason ? [{ allocation: place, reason, message: WORDS[reason] }] : [];
  });
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const paid = (of: Partial<Allocation>) =>
    sumOfPence(
      allocations
        .filter(
          ({ funder, cost }) => funder === (of.funder ?? funder) && cost === (of.cost ?? cost),
        )
        .flatMap(({ pence }) => wholePence(pence) ?? []),
    );
  const costPence = sumOfPence(costs.map(({ pence }) => pence));
  return {
    kind: 'funding',
    costs: costs.map((cost) => fundedCost(cost, paid({ cost: cost.id }))),
    funders: funders.map((id) => ({ id, pence: paid({ funder: id }) })),
    costPence,
    paidPence: paid({}),
    leftPence: lessPence(costPence, paid({})),
  };
}

const NONE = toPence(0);

const WORDS: Readonly<Record<FundingRefusal, string>> = {
  'funder-unknown': 'Choose a funder from the list.',
  'cost-unknown': 'Choose a cost that is in the budget.',
  'pence-not-whole': 'Enter an amount in pounds and whole pence.',
  'pence-negative': 'Enter 0 or more.',
};

function reasonAgainst(
  { funder, cost, pence }: Allocation,
  costs: readonly FundableCost[],
  funders: readonly string[],
): FundingRefusal | undefined {
  if (!funders.includes(funder)) return 'funder-unknown';
  if (!costs.some(({ id }) => id === cost)) return 'cost-unknown';
  if (wholePence(pence) === undefined) return 'pence-not-whole';
  return pence < 0 ? 'pence-negative' : undefined;
}

function fundedCost(cost: FundableCost, paidPence: Pence): FundedCost {
  const leftPence = lessPence(cost.pence, paidPence);
  if (leftPence === 0) return { ...cost, paidPence, leftPence, state: 'covered' };
  return { ...cost, paidPence, leftPence, state: leftPence < 0 ? 'over' : 'left' };
}
