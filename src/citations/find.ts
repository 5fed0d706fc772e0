export interface FoundKey {
  readonly key: string;
  readonly line: number;
  readonly column: number;
}

export interface FoundCitation {
  /** group: [@a; @b]. narrative: @a. malformed: brackets that hold a key and something else. */
  readonly kind: 'group' | 'narrative' | 'malformed';
  readonly start: number;
  readonly end: number;
  readonly keys: readonly { readonly key: string; readonly start: number }[];
}

/** Not preceded by what makes it part of an email address or a web address. */
const MENTION = /(?<![\w./:@\\-])@([A-Za-z][A-Za-z0-9]*)/g;
const BRACKETED_OR_BARE = /\[[^[\]]*@[^[\]]*\]|(?<![\w./:@\\-])@[A-Za-z][A-Za-z0-9]*/g;
const GROUP = /^\[\s*@[A-Za-z][A-Za-z0-9]*(?:\s*;\s*@[A-Za-z][A-Za-z0-9]*)*\s*\]$/;

/** The citations in a run of text, in order. */
export function findCitations(text: string): readonly FoundCitation[] {
  return [...text.matchAll(BRACKETED_OR_BARE)].flatMap((match) => {
    const [written] = match;
    const keys = [...written.matchAll(MENTION)].map((mention) => ({
      key: mention[1] ?? '',
      start: match.index + mention.index,
    }));
    if (keys.length === 0) return [];
    const kind = kindOf(written);
    return [{ kind, start: match.index, end: match.index + written.length, keys }];
  });
}

/** Every key cited in a Markdown text, with its place; code is left out. */
export function citedKeys(text: string): readonly FoundKey[] {
  const prose = text.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
  return findCitations(prose)
    .flatMap(({ keys }) => keys)
    .map(({ key, start }) => ({ key, ...placeOf(text, start) }));
}

/** Line and column, from 1, of a place in a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Fenced blocks, then spans. */
const CODE = /^(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?^\k<fence>|(?<span>`+)[^`]+\k<span>/gm;

function kindOf(written: string): FoundCitation['kind'] {
  if (!written.startsWith('[')) return 'narrative';
  return GROUP.test(written) ? 'group' : 'malformed';
}
