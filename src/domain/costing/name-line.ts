import type { Line, LinePart } from './line.ts';
import { CATEGORIES } from './words.ts';

const PART_WORDS: Readonly<Record<Exclude<LinePart, 'item' | 'allowance'>, string>> = {
  pay: 'pay',
  employerNI: 'employer National Insurance',
  pension: 'pension',
  otherOnCosts: 'other on-costs',
  expenses: 'expenses',
  time: 'time given',
};

/**
 * A line as a reader knows it: its row, and what of the row it is.
 *
 * @param line - The row of the assumptions and the part.
 * @param rowNames - Names of rows by where they stand, such as `staff.coordinator`.
 * @returns Such as "Coordinator: pay"; a row that has no name goes by where it stands.
 * @see Cost model 1.0, section 5.
 * @example nameLine({ row: 'staff.lead', part: 'pay' }, { 'staff.lead': 'Coordinator' }) // 'Coordinator: pay'
 */
export function nameLine(
  { row, part }: Pick<Line, 'row' | 'part'>,
  rowNames: Readonly<Record<string, string>>,
): string {
  if (part === 'allowance') return 'Employment Allowance';
  const name = rowNames[row] ?? row;
  return part === 'item' ? name : `${name}: ${PART_WORDS[part]}`;
}

/**
 * A part of a row by itself, where the row has been named before.
 *
 * @param part - What the line is for.
 * @returns Such as "pay"; empty for an item and for the allowance, which have no parts.
 * @see Cost model 1.0, section 5.
 * @example namePart('employerNI') // 'employer National Insurance'
 */
export function namePart(part: LinePart): string {
  return part === 'item' || part === 'allowance' ? '' : PART_WORDS[part];
}

/**
 * A category as a reader knows it.
 *
 * @param category - Of a line.
 * @returns Its words; those of "anything else" for a category that is not among ours.
 * @see Cost model 1.0, section 3.
 * @example nameCategory('venue') // 'Room'
 */
export function nameCategory(category: string): string {
  const found = Object.entries(CATEGORIES).find(([name]) => name === category);
  return found?.[1] ?? CATEGORIES.other;
}

/**
 * A year as a reader counts it. The model counts from 0.
 *
 * @param year - A whole number, 0 or more.
 * @returns Such as "Year 1" for year 0.
 * @see Cost model 1.0, section 1.
 * @example nameYear(0) // 'Year 1'
 */
export function nameYear(year: number): string {
  return `Year ${String(year + 1)}`;
}
