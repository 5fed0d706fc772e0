import type { Assumptions } from './assumptions.ts';
import { LISTS } from './fields.ts';
import { fieldOf } from './path.ts';

/** An input that differs between two scenarios. */
export interface InputChange {
  /** Of a field; of a whole row where only one scenario has it. */
  readonly path: string;
  /** `undefined` where there is none. */
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Every input that differs between two scenarios. Rows are matched by list and id, so that their
 * order does not matter.
 *
 * @param before - Complete and within limits.
 * @param after - The same, of another scenario.
 * @returns Changed fields; a row that only one scenario has is one change.
 * @see Cost model 1.0, section 3.
 * @example changedInputs(course, { ...course, items: course.items.slice(0, 2) }).map(({ path }) => path) // ['items.gift']
 */
export function changedInputs(before: Assumptions, after: Assumptions): readonly InputChange[] {
  return [
    ...changedFields('settings', before.settings, after.settings),
    ...changedFields('programme', before.programme, after.programme),
    ...LISTS.flatMap((list) => {
      const ids = new Set([...before[list], ...after[list]].map(({ id }) => id));
      return [...ids].flatMap((id) => {
        const rows = [before, after].map((one) => one[list].find((row) => row.id === id));
        return changedFields(`${list}.${id}`, rows[0], rows[1]);
      });
    }),
  ];
}

/**
 * Whether an input is meant by the path of a change.
 *
 * @param input - The path of a field.
 * @param path - That of the same field, or of its row.
 * @returns True for the field itself and for any field of the row.
 * @see Cost model 1.0, section 3.
 * @example isPathWithin('items.venue.unitCost', 'items.venue') // true
 */
export function isPathWithin(input: string, path: string): boolean {
  return input === path || input.startsWith(`${path}.`);
}

function changedFields(
  path: string,
  before: object | undefined,
  after: object | undefined,
): readonly InputChange[] {
  if (before === undefined || after === undefined) return [{ path, before, after }];
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields]
    .map((field) => ({
      path: `${path}.${field}`,
      before: fieldOf(before, field),
      after: fieldOf(after, field),
    }))
    .filter((change) => !Object.is(change.before, change.after));
}
