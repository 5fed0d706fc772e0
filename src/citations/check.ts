import { isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { knownKeys, unknownKeyMessage } from './citations.ts';
import { citedKeys, type FoundKey } from './find.ts';

export interface UnknownCitation extends FoundKey {
  readonly file: string;
  /** In full, with file and line. */
  readonly message: string;
}

/** Citations of one content file whose keys are in no reference. A YAML file by its name; else MDX. */
export function unknownCitations(file: string, text: string): readonly UnknownCitation[] {
  const isYaml = /\.ya?ml$/.test(file);
  const found = isYaml ? keysInYaml(text) : [...keysInFrontMatter(text), ...citedKeys(text)];
  return found
    .filter(({ key }) => !knownKeys().has(key))
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map((place) => ({
      ...place,
      file,
      message: `${file}:${place.line}: ${unknownKeyMessage(place.key)}`,
    }));
}

/** The keys of `sources`, with their lines. */
export function keysInFrontMatter(text: string): readonly FoundKey[] {
  const matter = /^---\r?\n([\s\S]*?\n)---/.exec(text)?.[1];
  if (matter === undefined) return [];
  return keysInSources(matter).map((found) => ({ ...found, line: found.line + 1 }));
}

/** Keys listed under `sources` or `source`, and citations inside any other text. */
function keysInYaml(text: string): readonly FoundKey[] {
  return [...keysInSources(text), ...keysInScalars(text)];
}

function keysInSources(text: string): readonly FoundKey[] {
  const lines = new LineCounter();
  const found: FoundKey[] = [];
  const keep = (node: unknown, isKey: (text: string) => boolean) => {
    if (!isScalar(node) || typeof node.value !== 'string' || !isKey(node.value)) return;
    const { line, col } = lines.linePos(node.range?.[0] ?? 0);
    found.push({ key: node.value, line, column: col });
  };
  visit(parseDocument(text, { lineCounter: lines }), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || (key.value !== 'sources' && key.value !== 'source')) return;
      // A `source` may also be words, an address or a note; only one bare word can be a key.
      const isKey = key.value === 'sources' ? () => true : (text: string) => /^\w+$/.test(text);
      if (isSeq(value)) for (const item of value.items) keep(item, isKey);
      keep(value, isKey);
    },
  });
  return found;
}

function keysInScalars(text: string): readonly FoundKey[] {
  const lines = new LineCounter();
  const found: FoundKey[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Scalar(_, { range }) {
      if (!range) return;
      for (const { key, line, column } of citedKeys(text.slice(range[0], range[1]))) {
        const from = lines.linePos(range[0]);
        const start = line === 1 ? from.col - 1 + column : column;
        found.push({ key, line: from.line + line - 1, column: start });
      }
    },
  });
  return found;
}
