/** Where the chapters of the manual stand. */
const MANUAL = '/manual/';

/** Chapters with pages of their own below them; the name of such a page follows that of its chapter. */
const CHAPTER_WITH_PAGES = /^(inclusion-and-adaptation|session-by-session)-(?=.)/;

const TICK = /^tick\.(.+)-[a-z0-9]+$/;

/** What a page of the manual is called in a record: its address below the manual. */
export function pageName(path: string): string {
  return path.slice(MANUAL.length).replace(/\/$/, '').replaceAll('/', '-');
}

/**
 * The field of a line: its page and a short form of its words. A line whose words change is another
 * line, and so is not ticked; it may move within its page.
 *
 * @param turn - Which one it is of several lines with the same words on that page, from 1.
 */
export function tickField(page: string, words: string, turn = 1): string {
  return `tick.${page}-${shortForm(turn === 1 ? words : `${words} ${turn}`)}`;
}

/** The page to open for a record: the one with the line that was first ticked last, if any. */
export function lastTickedPage(
  fields: Readonly<Record<string, { value: string }>>,
): string | undefined {
  const ticked = Object.keys(fields).filter((field) => fields[field]?.value === 'yes');
  const page = ticked.map((field) => TICK.exec(field)?.[1]).findLast((name) => name !== undefined);
  return page && `${MANUAL}${page.replace(CHAPTER_WITH_PAGES, '$1/')}/`;
}

/** Words as they are read, without line breaks. */
export function tidyWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** FNV-1a over the characters, 32 bits, in letters and digits. */
function shortForm(words: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1)
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
