import type { ProgrammeCosts } from './cost.ts';
import type { Line } from './line.ts';
import type { Category } from './words.ts';

/**
 * What a reader of a budget must know before its figures: what a programme should not be without
 * and this one is.
 *
 * @param years - Of the costs.
 * @returns Sentences; none where money or help in kind is there for each.
 * @see Cost model 1.0, section 4; the list is this site's own.
 * @example warningsOn([]).length // 3
 */
export function warningsOn(years: ProgrammeCosts['years']): readonly string[] {
  const lines = years.flatMap((year) => [...year.lines, ...year.inKindLines]);
  return NEEDED.filter(({ category }) => !lines.some((line) => isSpentOn(line, category))).map(
    ({ words }) => words,
  );
}

const NEEDED: readonly { readonly category: Category; readonly words: string }[] = [
  {
    category: 'supervision',
    words: 'This budget has nothing for supervision. Peers need it from the first day.',
  },
  {
    category: 'access',
    words:
      'This budget has nothing for travel, childcare, interpreters or food. Some people will not be able to come.',
  },
  {
    category: 'safeguarding',
    words: 'This budget has no time for safeguarding. Somebody’s hours are needed for it.',
  },
];

function isSpentOn({ category, amount }: Line, wanted: Category): boolean {
  return category === wanted && (amount.kind !== 'figure' || amount.value > 0);
}
