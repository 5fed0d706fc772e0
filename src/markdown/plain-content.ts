import { visit } from 'unist-util-visit';
import { type Fault, failOn } from './faults.ts';
import { type Attribute, isComponent, type Node, type SourceFile } from './tree.ts';

const ALLOWED = 'MDX holds prose and the listed components';

/** Refuses what content may not hold: HTML, expressions, imports, italics, styling, a title. */
export function remarkPlainContent() {
  return (tree: Node, file: SourceFile): void => {
    const faults: Fault[] = [];
    visit(tree, (node) => {
      const place = node.position?.start;
      const message = faultOf(node);
      if (message) faults.push({ place, message });
      if (!isComponent(node)) return;
      for (const attribute of node.attributes ?? []) {
        const fault = faultOfAttribute(attribute);
        if (fault) faults.push({ place: attribute.position?.start ?? place, message: fault });
      }
    });
    failOn(file, faults);
  };
}

function faultOf(node: Node): string | undefined {
  switch (node.type) {
    case 'emphasis':
      return 'found *italics*. The typefaces have none: write plain words, or **bold** for a word that must stand out.';
    case 'html':
      return `found HTML. ${ALLOWED}: write it in Markdown.`;
    case 'mdxjsEsm':
      return `found an import or export. ${ALLOWED}: remove the line.`;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return `found an expression in braces. ${ALLOWED}: write the words themselves.`;
    case 'heading':
      return faultOfHeading(node);
    default:
      return isComponent(node) ? faultOfTag(node.name ?? '') : undefined;
  }
}

function faultOfHeading(heading: Node): string | undefined {
  if (heading.depth === 1) {
    return 'found a heading with one #. The title comes from the front matter: start at ##.';
  }
  const isLinked = heading.children?.some(({ type }) => type === 'link');
  return isLinked
    ? 'found a link in a heading. A heading is a link to itself: put yours into the text below.'
    : undefined;
}

function faultOfTag(name: string): string | undefined {
  if (/^[A-Z][A-Za-z]*$/.test(name)) return undefined;
  return `found the HTML tag <${name}>. ${ALLOWED}: write it in Markdown.`;
}

function faultOfAttribute({ type, name = '', value }: Attribute): string | undefined {
  if (type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null)) {
    return `found an expression in braces in an attribute. ${ALLOWED}: write the value in quotation marks.`;
  }
  if (name !== 'style' && name !== 'class') return undefined;
  return `found the attribute ${name}. Content has no styling: remove it.`;
}
