import { visit } from 'unist-util-visit';
import { element, type Node } from './tree.ts';

/** Task items become boxes that can be ticked while reading; nothing keeps the ticks. */
export function rehypeTasks() {
  return (tree: Node): void => {
    visit(tree, (node) => {
      if (hasClass(node, 'contains-task-list')) node.properties = { className: ['ticks'] };
      if (!hasClass(node, 'task-list-item')) return;
      node.properties = { className: ['tick'] };
      node.children = labelled(node.children ?? []);
    });
  };
}

function hasClass(node: Node, name: string): boolean {
  const classes = node.properties?.['className'];
  return Array.isArray(classes) && classes.includes(name);
}

/**
 * The box and the words of its line go into the label; lists and paragraphs below stay outside.
 * Items with empty lines between them have their box and words in a paragraph.
 */
function labelled(children: readonly Node[]): Node[] {
  const [first, ...rest] = children.filter((child) => !isBlank(child));
  const isSpread = first?.tagName === 'p';
  const line = isSpread ? (first.children ?? []) : children.filter((child) => !isBlock(child));
  const below = isSpread ? rest : children.filter(isBlock);
  return [element('label', {}, line.map(enable).filter(hasContent)), ...below];
}

function isBlank({ type, value = '' }: Node): boolean {
  return type === 'text' && value.trim() === '';
}

function isBlock({ tagName = '' }: Node): boolean {
  return ['ul', 'ol', 'p', 'blockquote', 'pre', 'div'].includes(tagName);
}

/** Browsers keep what was ticked over a reload unless told not to. */
function enable(node: Node): Node {
  if (node.tagName !== 'input') return node;
  const checked = node.properties?.['checked'] === true;
  return element('input', { type: 'checkbox', autoComplete: ['off'], checked }, []);
}

function hasContent({ type, value }: Node): boolean {
  return type !== 'text' || value !== '\n';
}
