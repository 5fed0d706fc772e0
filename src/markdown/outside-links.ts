import { visit } from 'unist-util-visit';
import type { Node } from './tree.ts';

/** Links to other sites carry a class, and do not tell them where the reader came from. */
export function rehypeOutsideLinks() {
  return (tree: Node): void => {
    visit(tree, (node) => {
      const href = node.properties?.['href'];
      if (node.tagName !== 'a' || typeof href !== 'string' || !/^https?:/.test(href)) return;
      node.properties = { ...node.properties, className: ['out'], rel: ['noreferrer'] };
    });
  };
}
