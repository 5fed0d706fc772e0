import { NUMBERS } from '../../domain/costing/fields.ts';
import { readNumber } from '../../domain/costing/read-number.ts';
import { type Fields, LINK_START, type Plan } from './plan-fields.ts';

const MOST_PARTS = 600;

/** What stands in a link: numbers and choices. Names that somebody typed never do. */
const CHOICE = /^(?:[a-zA-Z]+(?:-[a-z]+)*|\d{4}\/\d\d)$/;
const NAMED = /\.(?:name)$|^(?:name|funder\.\d+)$/;
const PATH = /^[a-zA-Z0-9.-]{1,90}$/;

/** A budget as the end of an address, with numbers and choices only. */
export function linkOf({ fields, model }: Plan, edition: string): string {
  const parts = Object.entries({ ...fields, model, edition }).flatMap(([field, text]) => {
    const value = NAMED.test(field) ? undefined : valueOf(field, text);
    return value === undefined ? [] : [`${field}=${value}`];
  });
  return `${LINK_START}${parts.join('&')}`;
}

/** What a link holds; why it cannot be used, where it is damaged. */
export type ReadLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'budget'; readonly fields: Fields };

/**
 * Reads the end of an address.
 *
 * @param isAllowed - Whether the record takes a value in a field.
 */
export function readLink(
  hash: string,
  isAllowed: (field: string, value: string) => boolean,
): ReadLink {
  if (!hash.startsWith(LINK_START)) return { kind: 'none' };
  const parts = hash.slice(LINK_START.length).split('&');
  if (parts.length > MOST_PARTS) return { kind: 'damaged' };
  const entries = parts.map((part) => {
    const [field = '', text = '', ...more] = part.split('=');
    const value = text === '_' ? ' ' : text;
    const isFit =
      more.length === 0 && PATH.test(field) && value !== '' && valueOf(field, value) !== undefined;
    return isFit && !NAMED.test(field) && isAllowed(field, value)
      ? ([field, value] as const)
      : undefined;
  });
  const whole = entries.filter((entry) => entry !== undefined);
  if (whole.length < parts.length || !whole.some(([field]) => field === 'model'))
    return { kind: 'damaged' };
  return { kind: 'budget', fields: Object.fromEntries(whole) };
}

/** A number as it is read, `_` for an emptied field, or a choice; nothing for any other words. */
function valueOf(field: string, text: string): string | undefined {
  if (!isNumber(field)) return CHOICE.test(text) ? text : undefined;
  const read = readNumber(text);
  if (read.kind === 'number') return String(read.value);
  return read.kind === 'blank' ? '_' : undefined;
}

function isNumber(field: string): boolean {
  const parts = field.replace(/^(?:low|high)\./, '').split('.');
  const [head = '', last = ''] = [parts[0], parts.at(-1)];
  if (['limit', 'seed', 'pays'].includes(head)) return true;
  return Object.entries(NUMBERS).some(
    ([part, fields]) => part === head && Object.hasOwn(fields, last),
  );
}
