/** The two rates that nobody can know beforehand, and that have no default. */
export type OpenRate = 'programme.completionRate' | 'programme.goalRate';

/** Why there is no figure, though nothing is missing: there is nothing to divide by. */
export type NoFigureReason =
  | 'no-groups'
  | 'no-sessions'
  | 'no-participants'
  | 'no-attendances'
  | 'no-completers'
  | 'no-achievers'
  | 'nobody-to-pay'
  | 'too-large';

/** A result: a number, unrounded; or what it waits for; or why it cannot be worked out. */
export type Figure =
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'waits'; readonly for: readonly OpenRate[] }
  | { readonly kind: 'none'; readonly reason: NoFigureReason };

/** Why a figure cannot be worked out, as a sentence for a reader. */
export const NO_FIGURE_WORDS: Readonly<Record<NoFigureReason, string>> = {
  'no-groups': 'This cannot be worked out because there are no groups.',
  'no-sessions': 'This cannot be worked out because there are no sessions.',
  'no-participants': 'This cannot be worked out because nobody takes part.',
  'no-attendances': 'This cannot be worked out because nobody attends.',
  'no-completers': 'This cannot be worked out because nobody completes.',
  'no-achievers': 'This cannot be worked out because nobody reaches a goal.',
  'nobody-to-pay':
    'This cannot be worked out because there are hours to pay and nobody to share them.',
  'too-large': 'This cannot be worked out because the numbers are too large.',
};

/**
 * A number as a figure.
 *
 * @param value - In any unit. One that is not finite is no figure.
 * @returns The figure, unrounded; `too-large` for a number that is not finite.
 * @see Cost model 1.0, section 7.
 * @example figureOf(2.5) // { kind: 'figure', value: 2.5 }
 */
export function figureOf(value: number): Figure {
  return Number.isFinite(value) ? { kind: 'figure', value } : TOO_LARGE;
}

/**
 * A rate that may be open.
 *
 * @param value - A fraction from 0 to 1, or `undefined` while it is missing.
 * @param path - Which rate it is.
 * @returns The rate, or that it waits for itself.
 * @see Cost model 1.0, section 7.
 * @example openRate(undefined, 'programme.goalRate') // { kind: 'waits', for: ['programme.goalRate'] }
 */
export function openRate(value: number | undefined, path: OpenRate): Figure {
  return value === undefined ? { kind: 'waits', for: [path] } : figureOf(value);
}

/**
 * The sum of figures. What rests on a figure that waits waits too.
 *
 * @param figures - All in one unit, in any order; none gives 0.
 * @returns The sum, unrounded; else what it waits for, or why there is none.
 * @see Cost model 1.0, sections 6 and 7.
 * @example sumOf([{ kind: 'figure', value: 1 }, { kind: 'figure', value: 2 }]) // { kind: 'figure', value: 3 }
 */
export function sumOf(figures: readonly Figure[]): Figure {
  let sum = 0;
  for (const figure of figures) {
    if (figure.kind !== 'figure') return withoutFigure(figures);
    sum += figure.value;
  }
  return figureOf(sum);
}

/**
 * The product of figures.
 *
 * @param figures - In any units and any order; none gives 1.
 * @returns The product, unrounded; else what it waits for, or why there is none.
 * @see Cost model 1.0, section 7.
 * @example productOf([{ kind: 'figure', value: 2 }, { kind: 'figure', value: 3 }]) // { kind: 'figure', value: 6 }
 */
export function productOf(figures: readonly Figure[]): Figure {
  let product = 1;
  for (const figure of figures) {
    if (figure.kind !== 'figure') return withoutFigure(figures);
    product *= figure.value;
  }
  return figureOf(product);
}

/**
 * A figure times a plain number.
 *
 * @param figure - In any unit.
 * @param factor - Any finite number.
 * @returns The product, unrounded; else what it waits for, or why there is none.
 * @see Cost model 1.0, section 7.
 * @example scaled({ kind: 'figure', value: 2 }, 1.5) // { kind: 'figure', value: 3 }
 */
export function scaled(figure: Figure, factor: number): Figure {
  return figure.kind === 'figure' ? figureOf(figure.value * factor) : figure;
}

/**
 * One figure divided by another. A denominator of 0 gives no figure: never 0, never infinity.
 *
 * @param dividend - In any unit.
 * @param divisor - In any unit.
 * @param ifZero - Why there is no figure if the divisor is 0.
 * @returns The quotient, unrounded; else what it waits for, or why there is none.
 * @see Cost model 1.0, section 7.
 * @example quotientOf({ kind: 'figure', value: 6 }, { kind: 'figure', value: 0 }, 'no-completers') // { kind: 'none', reason: 'no-completers' }
 */
export function quotientOf(dividend: Figure, divisor: Figure, ifZero: NoFigureReason): Figure {
  if (divisor.kind === 'figure' && divisor.value === 0) return { kind: 'none', reason: ifZero };
  if (dividend.kind !== 'figure' || divisor.kind !== 'figure') {
    return withoutFigure([dividend, divisor]);
  }
  return figureOf(dividend.value / divisor.value);
}

const TOO_LARGE: Figure = { kind: 'none', reason: 'too-large' };

/* Typing a rate does not help where there is nothing to divide by, so that reason goes first. */
function withoutFigure(figures: readonly Figure[]): Figure {
  const none = figures.find((figure) => figure.kind === 'none');
  if (none) return none;
  const rates = figures.flatMap((figure) => (figure.kind === 'waits' ? figure.for : []));
  return { kind: 'waits', for: [...new Set(rates)] };
}
