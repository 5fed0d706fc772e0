import type { DraftAssumptions } from './assumptions.ts';
import { type Limit, type List, LISTS, NUMBERS, type Part } from './fields.ts';

/** One number among the assumptions: where it is, and what it may be. */
export type Place = { readonly field: string; readonly limit: Limit } & (
  | { readonly part: 'settings' | 'programme'; readonly id?: undefined }
  | { readonly part: List; readonly id: string }
);

/**
 * Where a path leads.
 *
 * @param path - `settings.overheadRate`, `programme.completionRate`, or list, id and field as in
 *   `items.venue.unitCost`. An id may hold a full stop.
 * @returns The place of a number; `undefined` for anything that is none. Whether a row of that id
 *   exists is for `readInput` to say.
 * @see Cost model 1.0, section 3.
 * @example placeOf('items.venue.unitCost') // { part: 'items', id: 'venue', field: 'unitCost', limit: 'amount' }
 */
export function placeOf(path: string): Place | undefined {
  const first = path.indexOf('.');
  const last = path.lastIndexOf('.');
  const [head, field] = [path.slice(0, first), path.slice(last + 1)];
  if (head === 'settings' || head === 'programme') {
    const limit = first === last ? limitOf(head, field) : undefined;
    return limit && { part: head, field, limit };
  }
  const part = LISTS.find((list) => list === head);
  if (!part || first === last) return undefined;
  const limit = limitOf(part, field);
  return limit && { part, id: path.slice(first + 1, last), field, limit };
}

/**
 * The number that a path leads to.
 *
 * @param assumptions - Complete or not.
 * @param path - As `placeOf` takes it.
 * @returns `known: false` if there is no such number to be set; else its value, `undefined` if blank.
 * @see Cost model 1.0, section 3.
 * @example readInput({ settings: { niRate: 0.15 } }, 'settings.niRate') // { known: true, value: 0.15 }
 */
export function readInput(
  assumptions: DraftAssumptions,
  path: string,
): { readonly known: false } | { readonly known: true; readonly value: number | undefined } {
  const place = placeOf(path);
  if (!place) return { known: false };
  const holder = holderOf(assumptions, place);
  if (!holder) return { known: false };
  const value = fieldOf(holder, place.field);
  return { known: true, value: typeof value === 'number' ? value : undefined };
}

/**
 * Whatever stands in a field, under its name.
 *
 * @param holder - Settings, the programme or a row.
 * @param field - Its name.
 * @returns A number, a word, true or false; `undefined` if it is blank.
 * @see Cost model 1.0, section 3.
 * @example fieldOf({ driver: 'perYear' }, 'driver') // 'perYear'
 */
export function fieldOf(holder: object, field: string): unknown {
  return Object.hasOwn(holder, field) ? Reflect.get(holder, field) : undefined;
}

/**
 * The assumptions with one number changed. Nothing is checked.
 *
 * @param assumptions - Left as they are.
 * @param place - From `placeOf`.
 * @param value - In the unit of the field; `undefined` makes it blank.
 * @returns A copy; the same assumptions if there is no row of that id.
 * @see Cost model 1.0, section 3.
 * @example withInput({ settings: { niRate: 0.15 } }, { part: 'settings', field: 'niRate' }, 0.2) // { settings: { niRate: 0.2 } }
 */
export function withInput(
  assumptions: DraftAssumptions,
  place: Place,
  value: number | undefined,
): DraftAssumptions {
  const { field } = place;
  if (place.part === 'settings') {
    return { ...assumptions, settings: { ...assumptions.settings, [field]: value } };
  }
  if (place.part === 'programme') {
    return { ...assumptions, programme: { ...assumptions.programme, [field]: value } };
  }
  const rows = assumptions[place.part].map((row) =>
    row.id === place.id ? { ...row, [field]: value } : row,
  );
  return { ...assumptions, [place.part]: rows };
}

function holderOf(assumptions: DraftAssumptions, place: Place): object | undefined {
  if (place.id === undefined) return assumptions[place.part];
  return assumptions[place.part].find(({ id }) => id === place.id);
}

function limitOf(part: Part, field: string): Limit | undefined {
  return Object.hasOwn(NUMBERS[part], field) ? NUMBERS[part][field] : undefined;
}
