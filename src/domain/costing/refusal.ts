/** Why assumptions give no figures at all, or a range cannot be used. */
export type RefusalReason =
  | 'value-missing'
  | 'not-a-number'
  | 'negative'
  | 'rate-out-of-range'
  | 'inflation-too-low'
  | 'years-not-whole'
  | 'years-too-many'
  | 'nobody-to-pay'
  | 'driver-unknown'
  | 'basis-unknown'
  | 'kind-unknown'
  | 'id-repeated'
  | 'too-large'
  | 'path-unknown'
  | 'range-missing'
  | 'range-out-of-order'
  | 'base-outside-range'
  | 'parameter-repeated'
  | 'years-must-stand'
  | 'seed-out-of-range';

/** Something that must be put right before there are figures. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** The input that is meant, such as `items.venue.unitCost`. */
  readonly path: string;
  /** What is possible, and why; without the name of the input, which only the page knows. */
  readonly message: string;
}

/**
 * A refusal with its words.
 *
 * @param reason - Why there are no figures.
 * @param path - The input that is meant, such as `programme.years`.
 * @returns The refusal. It carries no amount.
 * @see Cost model 1.0, section 7.
 * @example refuse('value-missing', 'programme.years').message // 'Enter a number or make a choice. The figures rest on it.'
 */
export function refuse(reason: RefusalReason, path: string): Refusal {
  return { reason, path, message: WORDS[reason] };
}

/** More years than this are a slip of the keyboard; the limit is ours, not the rule book's. */
export const MOST_YEARS = 50;

const WORDS: Readonly<Record<RefusalReason, string>> = {
  'value-missing': 'Enter a number or make a choice. The figures rest on it.',
  'not-a-number': 'Enter a number, such as 1,200.50.',
  negative: 'Enter 0 or more. Income and grants are not taken off the cost.',
  'rate-out-of-range': 'Enter a share from 0% to 100%.',
  'inflation-too-low': 'Enter a rate above −100%. Prices cannot fall below nothing.',
  'years-not-whole': 'Enter a whole number of years, 1 or more.',
  'years-too-many': `Enter ${String(MOST_YEARS)} years or fewer.`,
  'nobody-to-pay': 'Enter how many people share these hours. There are hours to pay.',
  'driver-unknown': 'Choose what this cost depends on from the list.',
  'basis-unknown': 'Choose one of the bases in the list.',
  'kind-unknown': 'Choose whether this is paid for or given in kind.',
  'id-repeated': 'Two rows share one name here. Give each row its own.',
  'too-large': 'Enter smaller numbers. These are too large to work with.',
  'path-unknown': 'Choose a number that is among the assumptions.',
  'range-missing': 'Enter every number of the range.',
  'range-out-of-order': 'Enter a range with the lowest number first and the highest last.',
  'base-outside-range': 'Enter a range that holds the number it is about.',
  'parameter-repeated': 'Give each number one range. This one has two.',
  'years-must-stand': 'Leave the number of years as it is. Half a year cannot be drawn.',
  'seed-out-of-range': 'Enter a whole number from 0 to 4,294,967,295.',
};
