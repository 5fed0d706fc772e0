/** At most this many words of a title stand for a missing author in a sentence. */
const MOST_WORDS = 7;
const KEPT_WORDS = 5;
/** Words that look unfinished before the dots. */
const LINKING = new Set([
  'a',
  'an',
  'and',
  'as',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
]);

/**
 * The beginning of a title, for citing a work whose authors are not recorded.
 * @example shortTitle('Can peer support be cost saving? An economic evaluation')
 *   // 'Can peer support be cost saving?'
 */
export function shortTitle(title: string): string {
  const main = /^.*?(?:\?(?=\s)|(?=: | \(|$))/.exec(title)?.[0] ?? title;
  const words = main.split(' ');
  if (words.length <= MOST_WORDS) return main;
  const kept = words.slice(0, KEPT_WORDS);
  while (LINKING.has(kept.at(-1) ?? '')) kept.pop();
  return `${kept.join(' ').replace(/[,;]$/, '')}…`;
}
