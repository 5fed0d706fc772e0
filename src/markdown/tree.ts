/*
 * The trees that Markdown steps walk: prose (mdast), HTML (hast) and the components in both (MDX).
 * One loose shape serves all three, because the steps look at a node's type before its other fields.
 */

export interface Point {
  readonly line: number;
  readonly column: number;
}

interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** An attribute of a component. In MDX its value may also be an expression, or missing. */
export interface Attribute {
  readonly type: string;
  readonly name?: string;
  value?: string | object | null | undefined;
  readonly position?: Position | undefined;
}

export type Property = string | number | boolean | readonly (string | number)[] | null | undefined;

export interface Node {
  type: string;
  value?: string;
  children?: Node[];
  position?: Position | undefined;
  /** Links. */
  url?: string;
  /** Headings. */
  depth?: number;
  /** Tables. */
  align?: readonly (string | null)[] | null | undefined;
  /** Components. */
  name?: string | null;
  attributes?: Attribute[];
  /** HTML elements. */
  tagName?: string;
  properties?: Record<string, Property>;
  /** What a prose node becomes in HTML. */
  data?: { hName?: string; hProperties?: Record<string, Property> } | undefined;
}

/** The part of a source file that steps use. */
export interface SourceFile {
  readonly path: string;
  readonly data: { astro?: { frontmatter?: Record<string, unknown> } };
  fail(message: string, place?: Point): never;
}

export function text(value: string): Node {
  return { type: 'text', value };
}

/** A prose node that becomes the given HTML element. */
export function asElement(
  name: string,
  hProperties: Record<string, Property>,
  children: Node[],
): Node {
  return { type: name, data: { hName: name, hProperties }, children };
}

/** An HTML element. */
export function element(
  tagName: string,
  properties: Record<string, Property>,
  children: Node[],
): Node {
  return { type: 'element', tagName, properties, children };
}

export function isComponent(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The words inside a node, without those of its components. */
export function wordsOf(node: Node): string {
  return node.type === 'text' || node.type === 'inlineCode'
    ? (node.value ?? '')
    : (node.children ?? []).map(wordsOf).join('');
}
