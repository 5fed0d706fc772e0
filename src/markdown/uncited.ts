import { readSentences, type Sentence } from './sentences.ts';

/** A sentence or table row that states a figure and names no source. */
export interface UncitedFigure {
  readonly line: number;
  readonly text: string;
}

/**
 * Where a page states figures without a source beside them. What is ours needs none: a section that
 * says so with `<Proposed />`, a table whose caption does, and words to say aloud.
 */
export function uncitedFigures(mdx: string): readonly UncitedFigure[] {
  const ours = linesOfOurs(mdx.split('\n'));
  const sentences = readSentences(mdx)
    .filter(
      (sentence, index, all) => hasFigure(sentence.text) && !isSourced(sentence, all[index + 1]),
    )
    .map(({ line, text }) => ({ line, text }));
  return [...sentences, ...uncitedRows(mdx)]
    .filter(({ line }) => !ours.has(line))
    .toSorted((one, other) => one.line - other.line);
}

/** A source stands in the sentence itself, or closes the next one of the same passage. */
function isSourced(sentence: Sentence, next: Sentence | undefined): boolean {
  return sentence.isCited || (next?.passage === sentence.passage && next.isCited);
}

/** Rows of tables that cite nothing, under captions that cite nothing. */
function uncitedRows(mdx: string): readonly UncitedFigure[] {
  let isCaptionCited = false;
  return mdx.split('\n').flatMap((line, index) => {
    if (line.startsWith('<Table')) isCaptionCited = line.includes('@');
    if (!line.startsWith('|') || isCaptionCited || line.includes('[@')) return [];
    const text = line.replace(/\]\([^)]*\)/g, ']').replace(/<Fact[^>]*>/g, '10');
    return hasFigure(text) ? [{ line: index + 1, text: line.trim() }] : [];
  });
}

/** Digits that say nothing about the world: names, numbers to call, times to take, points of a scale. */
const NO_FIGURES = new RegExp(
  [
    String.raw`\bTable [\dA-Z]+(\.\d+)?`,
    String.raw`\b(chapters?|opening days?|day|follow-ups?|steps?|weeks?|page|level|press|option) \d+((, \d+)* (to|and) \d+)?`,
    String.raw`\b\d+(-| )minutes?\b`,
    String.raw`\((?:\d+(?: minutes)?)\)`,
    String.raw`\bbelow 7\b|\bunder[- ]\d+s?\b`,
    String.raw`\b(A4|CG178|S?WEMWBS|ONS4|WHO-5|PHQ-9|GAD-7)\b`,
    String.raw`\b(999|111|116 123|85258|0800 [\d ]+|0808 [\d ]+)\b`,
    String.raw`\b0 to 10\b|[−+]\d\b`,
  ].join('|'),
  'gi',
);

function hasFigure(text: string): boolean {
  return /\d/.test(text.replace(NO_FIGURES, ''));
}

/** The lines of a page, from 1, that are marked as ours. */
function linesOfOurs(lines: readonly string[]): ReadonlySet<number> {
  const ours = new Set<number>();
  let section: number[] = [];
  let block = '';
  let isOurs = false;
  const closeSection = () => {
    if (isOurs) section.forEach((line) => ours.add(line));
    section = [];
    isOurs = false;
  };
  lines.forEach((text, index) => {
    if (text.startsWith('## ')) closeSection();
    section.push(index + 1);
    isOurs ||= text.includes('<Proposed');
    block ||= /^<(YouMightSay|Table(?= [^>]*our proposal))/.exec(text)?.[1] ?? '';
    if (block !== '') ours.add(index + 1);
    if (text.startsWith(`</${block}>`)) block = '';
  });
  closeSection();
  return ours;
}
