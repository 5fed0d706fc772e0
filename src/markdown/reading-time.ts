import { visit } from 'unist-util-visit';
import { frontMatterOf } from './front-matter.ts';
import { isComponent, type Node, type SourceFile } from './tree.ts';

const WORDS_A_MINUTE = 200;

/** Counts the words of a page and the minutes to read them, rounded up, for its front matter. */
export function remarkReadingTime() {
  return (tree: Node, file: SourceFile): void => {
    const words = countWords(tree);
    const frontMatter = frontMatterOf(file);
    frontMatter['words'] = words;
    frontMatter['readingMinutes'] = Math.ceil(words / WORDS_A_MINUTE);
  };
}

function countWords(tree: Node): number {
  let words = 0;
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') words += wordsIn(node.value ?? '');
    for (const { name, value } of isComponent(node) ? (node.attributes ?? []) : []) {
      const isPrinted = name === 'title' || name === 'caption';
      if (isPrinted && typeof value === 'string') words += wordsIn(value);
    }
  });
  return words;
}

/** Citations in brackets do not count. */
function wordsIn(value: string): number {
  return value.replace(/\[@[^\]]*\]/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
}
