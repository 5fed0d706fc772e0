import { tickField, tidyWords } from './tick-field.ts';

/** A line of a checklist on the page. */
export interface Line {
  readonly field: string;
  readonly words: string;
  readonly box: HTMLInputElement;
}

/** @param page - What the page is called in a record. */
export function readLines(page: string): readonly Line[] {
  const seen = new Map<string, number>();
  return [...document.querySelectorAll<HTMLLabelElement>('.tick > label')].flatMap((label) => {
    const box = label.querySelector('input');
    if (!box) return [];
    const words = wordsOf(label);
    const turn = (seen.get(words) ?? 0) + 1;
    seen.set(words, turn);
    return [{ field: tickField(page, words, turn), words, box }];
  });
}

/** Without its citations, which change when a source is corrected. */
function wordsOf(label: HTMLElement): string {
  const copy = label.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const cite of copy.querySelectorAll('.cite')) cite.remove();
  return tidyWords(copy.textContent);
}
