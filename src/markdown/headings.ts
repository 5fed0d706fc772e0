import { visit } from 'unist-util-visit';
import { element, type Node, wordsOf } from './tree.ts';

/** A link to itself on every section heading. It has no text: the style sheet draws its mark. */
export function rehypeHeadings() {
  return (tree: Node): void => {
    visit(tree, (node) => {
      const id = node.properties?.['id'];
      if ((node.tagName !== 'h2' && node.tagName !== 'h3') || typeof id !== 'string') return;
      const ariaLabel = `Link to this section: ${wordsOf(node).trim()}`;
      node.children?.push(element('a', { className: ['anchor'], href: `#${id}`, ariaLabel }, []));
    });
  };
}
