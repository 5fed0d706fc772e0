import { visit } from 'unist-util-visit';
import { element, type Node, text } from './tree.ts';

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
  const parts = children.filter((child) => !isBlank(child));
  const isSpread = parts[0]?.tagName === 'p';
  const line = isSpread ? (parts[0]?.children ?? []) : children.filter((child) => !isBlock(child));
  const below = isSpread ? parts.slice(1) : parts.filter(isBlock);
  const box = line.find(isBox);
  const words = element('span', {}, trimmed(line.filter((child) => child !== box)));
  return [element('label', {}, [enabled(box), words]), ...below];
}

function isBlank({ type, value = '' }: Node): boolean {
  return type === 'text' && value.trim() === '';
}

function isBlock({ tagName = '' }: Node): boolean {
  return ['ul', 'ol', 'p', 'blockquote', 'pre', 'div'].includes(tagName);
}

function isBox({ tagName }: Node): boolean {
  return tagName === 'input';
}

function enabled(box: Node | undefined): Node {
  const checked = box?.properties?.['checked'] === true;
  return element('input', { type: 'checkbox', checked }, []);
}

/** Without the spaces and line breaks around the words. */
function trimmed(nodes: readonly Node[]): Node[] {
  const words = nodes.slice(0, 1 + nodes.findLastIndex((node) => !isBlank(node)));
  return words.map((node, index) => {
    if (node.type !== 'text') return node;
    const value = index === 0 ? node.value?.trimStart() : node.value;
    return text((index === words.length - 1 ? value?.trimEnd() : value) ?? '');
  });
}
