import type { Budget } from './budget.ts';
import { ACHIEVER_LIMIT } from './words.ts';

/** What every figure was worked out with. */
export const MODEL_NAME = 'Programme cost model 1.0';

/** What stands above a budget, wherever it is handed out. */
export const EXAMPLE_WORDS =
  'This began as an example of this site’s own. Replace its numbers with yours before you use it.';

/**
 * What a reader must know before using the figures of a budget, wherever it is handed out.
 *
 * @param budget - With the edition of its examples and its warnings.
 * @returns Sentences; the warnings come first.
 * @see Cost model 1.0, sections 1 and 7.
 * @example budgetNotes({ edition: '2026/27', warnings: ['Supervision is 0.'] })[0] // 'Supervision is 0.'
 */
export function budgetNotes({
  edition,
  warnings,
}: Pick<Budget, 'edition' | 'warnings'>): readonly string[] {
  return [
    ...warnings,
    `Worked out with the ${MODEL_NAME}. The examples it began with are of the edition ${edition}.`,
    'Nobody has reviewed this budget yet. Ask somebody who keeps your accounts to read it.',
    'Financial cost is the money that the organisation pays: direct cost, overheads and contingency.',
    'In kind is the value of what is used without paying, such as volunteers’ time and lent rooms. It carries no overheads and no contingency.',
    'Economic cost is financial cost with what is in kind. The two costs stand side by side. Do not add them.',
    'Income, fees and grants are not taken off. Prices hold the VAT that cannot be got back.',
    'Prices are those of the first year, which the model calls year 0. Pay and prices of later years rise by the rates among the assumptions. The limits of National Insurance and pensions stay as they are.',
    'Whatever falls once falls in the first year.',
    'Everything is worked out in full, and only what is shown is rounded. So the lines shown may differ from a total by a penny.',
    `The cost for each person who reaches a goal has limits. ${ACHIEVER_LIMIT}`,
    'Confirm tax, pay and fees on GOV.UK before use.',
    'What other programmes have published as their cost is not used here.',
  ];
}
