/** What somebody typed into a field for a number. */
export type TypedNumber =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unread' };

/**
 * The number that a text means, with what people write around numbers.
 *
 * @param text - Such as "£1,200.50", "15 %" or "−2". Commas and spaces stand between thousands;
 *   a decimal comma is not guessed at.
 * @returns The number as it stands, so 15 for "15 %"; blank for nothing or spaces; unread for
 *   anything else, and for a number too large to write out.
 * @see Cost model 1.0, section 3.
 * @example readNumber('£1,200.50') // { kind: 'number', value: 1200.5 }
 */
export function readNumber(text: string): TypedNumber {
  const bare = text
    .replaceAll(/[\u2000-\u200f\u202a-\u202e\u2060-\u2069\u00a0\ufeff]/g, ' ')
    .replaceAll(/[−–]/g, '-')
    .trim();
  if (bare === '') return { kind: 'blank' };
  const parts = /^(-?)\s*£?\s*(-?)\s*(\S.*?)\s*%?$/.exec(bare);
  if (!parts) return { kind: 'unread' };
  const [, before = '', after = '', digits = ''] = parts;
  if (!/^(?:\d{1,3}(?:[, ]\d{3})+|\d+)?(?:\.\d*)?$/.test(digits) || !/\d/.test(digits))
    return { kind: 'unread' };
  const value = Number(digits.replaceAll(/[, ]/g, ''));
  if (!Number.isFinite(value) || (before && after)) return { kind: 'unread' };
  return { kind: 'number', value: before || after ? 0 - value : value };
}
