import { visit } from 'unist-util-visit';
import { isModelName, SHORT_NAMES } from '../schemas/content/models.ts';
import { type Fault, failOn } from './faults.ts';
import {
  asElement,
  element,
  isComponent,
  type Node,
  type SourceFile,
  text,
  wordsOf,
} from './tree.ts';

/**
 * `<Table caption="…">` around a Markdown table becomes the frame that the table scrolls in. The
 * caption waits beside the table until `rehypeTables`, so that it may hold citations and terms.
 */
export function remarkTables() {
  return (tree: Node, file: SourceFile): void => {
    const faults: Fault[] = [];
    let count = 0;
    visit(tree, (node: Node, index: number | undefined, parent: Node | undefined) => {
      if (node.type === 'table' && parent?.name !== 'Table') {
        faults.push(...faultsOfTable(node), {
          place: node.position?.start,
          message:
            'found a table without a caption. Put it between <Table caption="Table 1.1: …"> and </Table>, with empty lines inside.',
        });
      }
      if (!isComponent(node) || node.name !== 'Table' || !parent || index === undefined) return;
      const found = faultsOfFrame(node);
      faults.push(...found);
      count += 1;
      if (found.length === 0) parent.children?.splice(index, 1, frame(node, `caption-${count}`));
    });
    failOn(file, faults);
  };
}

/**
 * Gives every framed table its caption, and names the role of each part: on a phone the rows are
 * laid out as blocks, which would otherwise stop it being a table to a screen reader.
 */
export function rehypeTables() {
  return (tree: Node): void => {
    visit(tree, (node) => {
      const [caption, table] = (node.children ?? []).filter(({ type }) => type === 'element');
      if (caption?.properties?.['dataCaption'] === undefined || !table) return;
      node.children = [table];
      table.properties = { className: ['stack'], role: 'table' };
      const title = element('caption', { id: caption.properties['id'] }, caption.children ?? []);
      table.children = [title, ...elementsIn(table)];
      const headings = elementsIn(table.children[1]).flatMap(elementsIn).map(labelOf);
      for (const group of table.children.slice(1)) markGroup(group, headings);
    });
  };
}

function frame(node: Node, id: string): Node {
  const frameProperties = { className: ['tbl'], tabIndex: 0, ariaLabelledBy: id };
  const words = { ...text(captionOf(node)), position: node.position };
  const caption = asElement('p', { id, dataCaption: '' }, [words]);
  return asElement('section', frameProperties, [caption, ...(node.children ?? [])]);
}

function captionOf(node: Node): string {
  const value = node.attributes?.find(({ name }) => name === 'caption')?.value;
  return typeof value === 'string' ? value.trim() : '';
}

function faultsOfFrame(node: Node): Fault[] {
  const place = node.position?.start;
  const [table, ...others] = node.children ?? [];
  const faults: Fault[] = [];
  if (captionOf(node) === '') {
    const message = 'found <Table> without a caption. Write <Table caption="Table 1.1: …">.';
    faults.push({ place, message });
  }
  if (table?.type !== 'table' || others.length > 0) {
    const message =
      'found something other than one table in <Table>. Put one Markdown table inside, with an empty line before and after it, and other text outside.';
    return [...faults, { place, message }];
  }
  return [...faults, ...faultsOfTable(table)];
}

function faultsOfTable(table: Node): Fault[] {
  const [head] = table.children ?? [];
  const faults: Fault[] = [];
  if (table.align?.some((side) => side !== null)) {
    const place = head?.position && { ...head.position.start, line: head.position.start.line + 1 };
    const message =
      'found colons in the line under the headings of a table. They set styles that the security policy blocks: write --- without colons.';
    faults.push({ place, message });
  }
  if (head?.children?.some((cell) => labelOf(cell) === '')) {
    const message =
      'found a column without a heading. Write words above every column, the first one too: on a phone they stand beside each cell.';
    faults.push({ place: head.position?.start, message });
  }
  return faults;
}

/** The words of a heading cell, which on a phone stand before each cell of its column. */
function labelOf(cell: Node): string {
  const isCitation = ({ properties }: Node) => String(properties?.['className']) === 'cite';
  const words = (cell.children ?? [])
    .filter((part) => !isCitation(part))
    .map(wordsOf)
    .join('')
    .trim();
  if (words !== '') return words;
  const mark = cell.children?.find(({ name }) => name === 'ModelTag');
  const model = mark?.attributes?.find(({ name }) => name === 'name')?.value;
  return typeof model === 'string' && isModelName(model) ? SHORT_NAMES[model] : '';
}

function elementsIn(node: Node | undefined): Node[] {
  return (node?.children ?? []).filter(({ type }) => type === 'element');
}

function markGroup(group: Node, headings: readonly string[]): void {
  group.properties = { role: 'rowgroup' };
  group.children = elementsIn(group);
  for (const row of group.children) {
    row.properties = { role: 'row' };
    row.children = elementsIn(row);
    for (const [column, cell] of row.children.entries()) markCell(cell, column, headings);
  }
}

function markCell(cell: Node, column: number, headings: readonly string[]): void {
  if (cell.tagName === 'th') {
    cell.properties = { scope: 'col', role: 'columnheader' };
  } else if (column === 0) {
    cell.tagName = 'th';
    cell.properties = { scope: 'row', role: 'rowheader' };
  } else {
    cell.properties = { role: 'cell', dataL: headings[column] };
  }
}
