import { visit } from 'unist-util-visit';
import { isComponent, type Node } from './tree.ts';

/** Attributes that are printed. */
const PRINTED = new Set(['caption', 'note', 'title']);

/** Turns straight quotation marks in printed attributes into curly ones, as Markdown text has them. */
export function remarkAttributeQuotes() {
  return (tree: Node): void => {
    visit(tree, (node) => {
      if (!isComponent(node)) return;
      for (const attribute of node.attributes ?? []) {
        if (typeof attribute.value !== 'string' || !PRINTED.has(attribute.name ?? '')) continue;
        attribute.value = curl(attribute.value);
      }
    });
  };
}

function curl(value: string): string {
  return value
    .replace(/(?<=^|[\s([‘“])'/g, '‘')
    .replaceAll("'", '’')
    .replace(/(?<=^|[\s([‘“])"/g, '“')
    .replaceAll('"', '”');
}
