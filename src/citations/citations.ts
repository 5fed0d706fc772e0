import { closest } from 'fastest-levenshtein';
import type { Reference } from '../schemas/content/reference.ts';
import { styled } from './engine.ts';
import { escapeHtml, referenceHtml } from './reference-html.ts';
import { references, REFERENCES_FILE } from './references.ts';

export interface CitationPart {
  readonly key: string;
  /** Without brackets: Lyons et al., 2021 */
  readonly text: string;
}

export interface ListedReference {
  readonly key: string;
  /** The reference as HTML, with a link where one is allowed. */
  readonly html: string;
  /** How much of it was read for this site. */
  readonly read: Reference['custom']['read'];
  /** What a reader should know about the copy that was read; may be empty. */
  readonly remark: string;
}

export function knownKeys(): ReadonlySet<string> {
  known ??= new Set(references().keys());
  return known;
}

export function nearestKey(key: string): string {
  return closest(key, [...knownKeys()]);
}

/** What to tell an author whose key is in no reference. */
export function unknownKeyMessage(key: string): string {
  return `unknown citation "${key}". Nearest known key: "${nearestKey(key)}". Use a key from ${REFERENCES_FILE}.`;
}

/**
 * One text for each key, in the order given, to be printed in one pair of brackets.
 * @param context - Every key of the page: two works by one author in one year get letters.
 */
export function cite(
  keys: readonly string[],
  context: readonly string[] = keys,
): { readonly parts: readonly CitationPart[] } {
  const { inText } = styled(mustKnow([...context, ...keys]));
  return { parts: keys.map((key) => ({ key, text: inText.get(key) ?? '' })) };
}

/** For a sentence with the authors as its subject: Lyons et al. (2021). */
export function narrative(key: string, context: readonly string[] = [key]): string {
  const text = cite([key], context).parts[0]?.text ?? '';
  return text.replace(/, ((?:\d{4}|n\.d\.)[-a-z]*)$/, ' ($1)');
}

/** A citation in brackets as HTML, each work linked to its place in the page's list. */
export function citeHtml(keys: readonly string[], context?: readonly string[]): string {
  const links = cite(keys, context).parts.map(
    ({ key, text }) => `<a href="#ref-${key}">${escapeHtml(text)}</a>`,
  );
  return `(${links.join('; ')})`;
}

/** The list of references, in its order, each once. */
export function bibliography(keys: readonly string[]): readonly ListedReference[] {
  return styled(mustKnow(keys)).list.flatMap(({ key, text }) => {
    const reference = references().get(key);
    if (!reference) return [];
    const { read, remark = '' } = reference.custom;
    return [{ key, html: referenceHtml(text, reference), read, remark }];
  });
}

let known: ReadonlySet<string> | undefined;

function mustKnow(keys: readonly string[]): readonly string[] {
  const unknown = keys.filter((key) => !knownKeys().has(key));
  if (unknown.length > 0) throw new RangeError(unknown.map(unknownKeyMessage).join('\n'));
  return keys;
}
