import {
  type Figure,
  figureOf,
  type NoFigureReason,
  productOf,
  quotientOf,
  sumOf,
} from './figure.ts';

/** What is done with the parts of a working, in their order. */
export type Operation =
  | 'sum'
  | 'product'
  | 'quotient'
  | 'difference'
  | 'power'
  | 'smallest'
  | 'largest'
  /** The first part, if the second is above the third; otherwise 0. */
  | 'if-above';

type MeasuredIn = 'pounds' | 'people' | 'hours' | 'units' | 'factor';

/** How a figure came about: an input, a plain number, or an operation on other figures. */
export type Working =
  | { readonly kind: 'input'; readonly path: string; readonly value: Figure }
  | { readonly kind: 'number'; readonly name: string; readonly value: Figure }
  | {
      readonly kind: 'worked';
      /** In words, such as "pay for one person". */
      readonly name: string;
      readonly unit: MeasuredIn;
      readonly operation: Operation;
      readonly parts: readonly Working[];
      /** Choices that gave the working its shape, such as `settings.overheadBase`. */
      readonly choices: readonly string[];
      readonly value: Figure;
    };

interface Worked {
  readonly name: string;
  readonly unit: MeasuredIn;
  readonly parts: readonly Working[];
  readonly choices?: readonly string[] | undefined;
}

/**
 * A working that applies an operation to other workings. Its value is worked out from theirs.
 *
 * @param operation - Quotient, difference and power take two parts; `if-above` takes three; the
 *   others any number.
 * @param worked - Name, unit, parts in order, and the choices that gave it its shape.
 * @param ifZero - For a quotient: why there is no figure if the divisor is 0.
 * @returns The working, with its value unrounded; or what it waits for, or why there is none.
 * @see Cost model 1.0, sections 4 to 7.
 * @example work('sum', { name: 'both', unit: 'people', parts: [numberOf('one', 1), numberOf('two', 2)] }).value // { kind: 'figure', value: 3 }
 */
export function work(
  operation: Operation,
  worked: Worked,
  ifZero: NoFigureReason = 'too-large',
): Working {
  const values = worked.parts.map(({ value }) => value);
  return {
    kind: 'worked',
    name: worked.name,
    unit: worked.unit,
    operation,
    parts: worked.parts,
    choices: worked.choices ?? [],
    value: apply(operation, values, ifZero),
  };
}

/**
 * A plain number in a working, such as the 1 of "1 + the rate" or the count of a year.
 *
 * @param name - In words.
 * @param value - Any finite number.
 * @returns A working without parts.
 * @see Cost model 1.0, section 5.
 * @example numberOf('one', 1) // { kind: 'number', name: 'one', value: { kind: 'figure', value: 1 } }
 */
export function numberOf(name: string, value: number): Working {
  return { kind: 'number', name, value: figureOf(value) };
}

/**
 * Every input that a figure rests on: numbers, and choices that gave its working its shape.
 *
 * @param working - Of any depth.
 * @returns Paths, each once, in the order of the working.
 * @see Cost model 1.0, section 3.
 * @example [...inputsOf({ kind: 'input', path: 'settings.niRate', value: { kind: 'figure', value: 0.15 } })] // ['settings.niRate']
 */
export function inputsOf(working: Working): ReadonlySet<string> {
  const paths = new Set<string>();
  const visit = (part: Working): void => {
    if (part.kind === 'input') paths.add(part.path);
    if (part.kind !== 'worked') return;
    part.choices.forEach((path) => paths.add(path));
    part.parts.forEach(visit);
  };
  visit(working);
  return paths;
}

function apply(operation: Operation, values: readonly Figure[], ifZero: NoFigureReason): Figure {
  const [first = ZERO, second = ZERO, third = ZERO] = values;
  if (operation === 'sum') return sumOf(values);
  if (operation === 'product') return productOf(values);
  if (operation === 'quotient') return quotientOf(first, second, ifZero);
  // Of the others none has a part that may be missing; if one had, the sum would say so.
  if (first.kind !== 'figure' || second.kind !== 'figure' || third.kind !== 'figure') {
    return sumOf(values);
  }
  if (operation === 'difference') return figureOf(first.value - second.value);
  if (operation === 'power') return figureOf(first.value ** second.value);
  if (operation === 'if-above') return second.value > third.value ? first : ZERO;
  const numbers = values.flatMap((value) => (value.kind === 'figure' ? [value.value] : []));
  return figureOf(operation === 'smallest' ? Math.min(...numbers) : Math.max(...numbers));
}

const ZERO: Figure = { kind: 'figure', value: 0 };
