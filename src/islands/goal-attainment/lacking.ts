import type { Lacking } from './entry.ts';
import { nameField } from './field-names.ts';

/** What a record lacks, a line for each field. */
export function describeLacking(lacking: readonly Lacking[]): readonly string[] {
  return lacking.map(({ field, tooLong }) => `${nameField(field)} ${describe(tooLong)}`);
}

function describe(tooLong: number): string {
  if (tooLong === 0) return '(what stands there now)';
  return tooLong === 1
    ? '(1 character too long: the last one)'
    : `(${String(tooLong)} characters too long: the last ones)`;
}
