/** One sentence of a page, as a reader meets it. */
export interface Sentence {
  readonly text: string;
  /** Line of the file on which it starts, from 1. */
  readonly line: number;
  readonly words: readonly string[];
  /** Whether it cites a source. */
  readonly isCited: boolean;
  /** Which run of lines it stands in: a paragraph or a list, counted from 0 down the page. */
  readonly passage: number;
}

/** Stands for a citation until its sentence is known. */
const CITED = '\u2021';

/** The sentences of a page: no front matter, headings, tables, mark-up or citations. */
export function readSentences(mdx: string): readonly Sentence[] {
  const head = /^---\n.*?\n---\n/s.exec(mdx)?.[0] ?? '';
  const firstLine = head.split('\n').length;
  const sentences: Sentence[] = [];
  let start = firstLine;
  let passage = 0;
  let pending = '';
  const finish = () => {
    for (const text of splitSentences(pending)) {
      const sentence = sentenceOf(text, start, passage);
      if (sentence.words.length > 0) sentences.push(sentence);
    }
    pending = '';
  };
  mdx
    .slice(head.length)
    .split('\n')
    .forEach((line, index) => {
      const text = plainText(line);
      if (text === '' || startsBlock(line) || ENDED.test(pending)) finish();
      if (text === '') passage += 1;
      if (pending === '') start = firstLine + index;
      pending = `${pending} ${text}`.trim();
    });
  finish();
  return sentences;
}

function sentenceOf(marked: string, line: number, passage: number): Sentence {
  const text = marked.replaceAll(CITED, '');
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? [];
  return { text, line, words, isCited: marked.includes(CITED), passage };
}

const ENDED = /[.!?:]["”’)]*$/;

function splitSentences(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?]["”’)]*)\s+(?=["“‘(]?[\p{Lu}\p{N}])/u);
}

function startsBlock(line: string): boolean {
  return /^\s*([-*]|\d+\.|#|\||<)\s?/.test(line);
}

/** A line without its mark-up; nothing where it is a heading or part of a table. */
function plainText(line: string): string {
  if (/^\s*(\||#)/.test(line)) return '';
  return line
    .replace(/^\s*([-*]|\d+\.)\s+(\[[ x]\]\s+)?/, '')
    .replace(/\s*\[@[^\]]*\]/g, CITED)
    .replace(/(?<![\w@])@[a-z][a-z0-9]+/g, `Author (2000)${CITED}`)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<Fact [^>]*>/g, '10')
    .replace(/<[^>]*>/g, '')
    .replace(/\*\*/g, '')
    .trim();
}
