import { isAllowed, LONGEST_TITLE } from '../../schemas/record/envelope.ts';
import { longestValue } from '../../schemas/record/tools.ts';

/** What a record takes of what was typed. */
export interface Fit {
  readonly kept: string;
  /** How many characters at the end are not kept. */
  readonly tooLong: number;
  /** Whether all of it is kept. */
  readonly isWhole: boolean;
}

/** No field with a form of its own takes this, and every text does. */
const ANY_TEXT = 'A.';

/** How much of a typed value a field takes: the beginning of a long text, nothing of a wrong figure. */
export function fitValue(field: string, value: string): Fit {
  if (isAllowed('goals', field, value)) return { kept: value, tooLong: 0, isWhole: true };
  if (!isAllowed('goals', field, ANY_TEXT)) return { kept: '', tooLong: 0, isWhole: false };
  const kept = cutText(value, longestValue('goals', field));
  return { kept, tooLong: value.length - kept.length, isWhole: false };
}

/** A name for a goal in lists and buttons: the beginning of its words, on one line. */
export function shortWords(words: string, longest = LONGEST_TITLE): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line.length <= longest ? line : `${cutText(line, longest - 1)}…`;
}

/** Never between the two halves of a character, which would leave one that no font can draw. */
function cutText(text: string, longest: number): string {
  const cut = text.slice(0, longest);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
