import type { Assumptions } from './assumptions.ts';
import { type Figure, scaled, sumOf } from './figure.ts';
import type { YearCosts } from './year.ts';

/**
 * What it costs to start: lines that fall once, with the overheads and contingency that fall on
 * them. What falls once is never pay, so overheads charged on staff alone leave it out.
 *
 * @param assumptions - Rates of overheads and contingency, and what overheads fall on.
 * @param years - Of the costs.
 * @returns Pounds, unrounded: a part of the financial cost of the first year.
 * @see Cost model 1.0, sections 4 and 6; the split is this site's own.
 * @example startUpCost({ settings: { overheadRate: 0.5, overheadBase: 'direct', contingencyRate: 0.1 } }, [{ lines: [{ timing: 'once', amount: { kind: 'figure', value: 100 } }] }]).value // 165
 */
export function startUpCost(
  { settings }: { readonly settings: Pick<Assumptions['settings'], Rates> },
  years: readonly {
    readonly lines: readonly Pick<YearCosts['lines'][number], 'timing' | 'amount'>[];
  }[],
): Figure {
  const once = years.flatMap(({ lines }) => lines.filter(({ timing }) => timing === 'once'));
  const overhead = settings.overheadBase === 'direct' ? settings.overheadRate : 0;
  const direct = sumOf(once.map(({ amount }) => amount));
  return scaled(direct, (1 + overhead) * (1 + settings.contingencyRate));
}

type Rates = 'overheadRate' | 'overheadBase' | 'contingencyRate';
