/** What an author wrote, as they would recognise it. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  return typeof value === 'object' ? 'a group of keys' : JSON.stringify(value);
}

interface Issue {
  readonly code?: string | undefined;
  readonly input?: unknown;
  readonly keys?: readonly string[];
}

/** The message of a field: what was found, and what to write instead. */
export function expected(remedy: string): { error: (issue: Issue) => string } {
  return { error: (issue) => `found ${show(issue.input)}. ${remedy}` };
}

/** The message of a group of keys: which are not known, and which are. */
export function onlyKeys(known: readonly string[]): { error: (issue: Issue) => string } {
  return {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `found the unknown key ${(issue.keys ?? []).map(show).join(', ')}. Remove it, or use one of: ${known.join(', ')}.`
        : `found ${show(issue.input)}. Write a group with the keys ${known.join(', ')}.`,
  };
}
