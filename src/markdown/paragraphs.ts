import { type Node, type SourceFile } from './tree.ts';

/** Pages long enough, and cited often enough, for each paragraph to have an address. */
const NUMBERED = /\/content\/(manual|sessions|adaptations)\//;

/** Each paragraph of a manual page gets a number as its id, so that it can be cited. */
export function rehypeParagraphs() {
  return (tree: Node, file: SourceFile): void => {
    if (!NUMBERED.test(file.path)) return;
    const paragraphs = (tree.children ?? []).filter(
      ({ tagName, properties }) => tagName === 'p' && properties?.['id'] === undefined,
    );
    paragraphs.forEach((paragraph, index) => {
      paragraph.properties = { ...paragraph.properties, id: `p${String(index + 1)}` };
    });
  };
}
