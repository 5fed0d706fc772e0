import { visit } from 'unist-util-visit';
import { element, type Node } from './tree.ts';

/** Every section heading is a link to itself, so that a reader can share the place. */
export function rehypeHeadings() {
  return (tree: Node): void => {
    visit(tree, (node) => {
      const id = node.properties?.['id'];
      if ((node.tagName !== 'h2' && node.tagName !== 'h3') || typeof id !== 'string') return;
      node.children = [element('a', { href: `#${id}` }, node.children ?? [])];
    });
  };
}
