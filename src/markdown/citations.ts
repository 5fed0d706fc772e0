import { existsSync, readFileSync } from 'node:fs';
import { SKIP, visit } from 'unist-util-visit';
import { keysInFrontMatter } from '../citations/check.ts';
import {
  bibliography,
  cite,
  knownKeys,
  narrative,
  unknownKeyMessage,
} from '../citations/citations.ts';
import { findCitations, type FoundCitation, placeOf } from '../citations/find.ts';
import { type Fault, failOn } from './faults.ts';
import { frontMatterOf } from './front-matter.ts';
import { asElement, isComponent, type Node, type Point, type SourceFile, text } from './tree.ts';

interface Written {
  readonly citation: FoundCitation;
  /** Where the text that holds it begins, and that text up to each key. */
  readonly placeAt: (offset: number) => Point | undefined;
}

/**
 * `[@a; @b]` becomes citations in brackets, `@a` a citation with its authors in the sentence, each
 * linked to its entry in the list of references. The keys of the page, in order of that list, go to
 * its front matter as `citedKeys`, together with those of `sources`.
 */
export function remarkCitations() {
  return (tree: Node, file: SourceFile): void => {
    const written = collect(tree);
    failOn(file, [
      ...faultsInFrontMatter(file),
      ...written.flatMap(faultsOf),
      ...faultsOfPlace(tree),
    ]);
    const cited = written.flatMap(({ citation }) => citation.keys.map(({ key }) => key));
    const page = [...new Set([...cited, ...sourcesOf(file)])];
    replace(tree, page);
    frontMatterOf(file)['citedKeys'] = bibliography(page).map(({ key }) => key);
  };
}

/** In text and in the attributes of components. */
function collect(tree: Node): Written[] {
  const written: Written[] = [];
  const keep = (value: string, start: Point | undefined) => {
    const placeAt = (offset: number) => start && move(start, placeOf(value, offset));
    written.push(...findCitations(value).map((citation) => ({ citation, placeAt })));
  };
  visit(tree, (node) => {
    if (node.type === 'text') keep(node.value ?? '', node.position?.start);
    for (const { value, position } of isComponent(node) ? (node.attributes ?? []) : []) {
      if (typeof value === 'string') keep(value, position?.start ?? node.position?.start);
    }
  });
  return written;
}

function move(start: Point, { line, column }: Point): Point {
  return {
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
  };
}

function faultsOf({ citation: { kind, keys, start }, placeAt }: Written): Fault[] {
  const unknown = keys.filter(({ key }) => !knownKeys().has(key));
  if (unknown.length > 0) {
    return unknown.map((found) => ({
      place: placeAt(found.start),
      message: unknownKeyMessage(found.key),
    }));
  }
  if (kind !== 'malformed') return [];
  const group = keys.map(({ key }) => `@${key}`).join('; ');
  const message = `found a key among other words in square brackets. Write [${group}] with nothing else inside.`;
  return [{ place: placeAt(start), message }];
}

function faultsInFrontMatter(file: SourceFile): Fault[] {
  const unknown = sourcesOf(file).filter((key) => !knownKeys().has(key));
  if (unknown.length === 0) return [];
  // The step is given the page with its front matter blanked out; the lines are in the file.
  const source = existsSync(file.path) ? readFileSync(file.path, 'utf8') : '';
  const places = new Map(keysInFrontMatter(source).map(({ key, ...place }) => [key, place]));
  return unknown.map((key) => ({ place: places.get(key), message: unknownKeyMessage(key) }));
}

function sourcesOf(file: SourceFile): string[] {
  const sources = frontMatterOf(file)['sources'];
  return Array.isArray(sources) ? sources.filter((key) => typeof key === 'string') : [];
}

/** A link cannot hold a link, and the address of a heading must not change with its citations. */
const MISPLACED: Readonly<Record<string, string>> = {
  link: 'found a citation inside a link. A citation is a link: move it out of the brackets.',
  heading: 'found a citation in a heading. Move it into the text below.',
};

function faultsOfPlace(tree: Node): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    const message = MISPLACED[node.type];
    if (message === undefined || collect(node).length === 0) return;
    faults.push({ place: node.position?.start, message });
  });
  return faults;
}

function replace(tree: Node, page: readonly string[]): void {
  visit(tree, (node: Node, index: number | undefined, parent: Node | undefined) => {
    if (isComponent(node)) {
      for (const attribute of node.attributes ?? []) {
        if (typeof attribute.value === 'string') attribute.value = inWords(attribute.value, page);
      }
    }
    if (node.type !== 'text' || !parent?.children || index === undefined) return undefined;
    const nodes = split(node.value ?? '', (citation) => asNode(citation, page));
    parent.children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}

/** The text with each citation replaced, as nodes. */
function split(value: string, toNode: (citation: FoundCitation) => Node): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const citation of findCitations(value)) {
    if (citation.start > end) nodes.push(text(value.slice(end, citation.start)));
    nodes.push(toNode(citation));
    end = citation.end;
  }
  if (end < value.length || nodes.length === 0) nodes.push(text(value.slice(end)));
  return nodes;
}

function asNode({ kind, keys }: FoundCitation, page: readonly string[]): Node {
  const names = keys.map(({ key }) => key);
  const [first = ''] = names;
  if (kind === 'narrative') {
    const link = linkTo(first, narrative(first, page));
    return { ...link, data: { hProperties: { className: ['cite'] } } };
  }
  const links = cite(names, page).parts.flatMap((part, index) => [
    text(index === 0 ? '(' : '; '),
    linkTo(part.key, part.text),
  ]);
  return asElement('span', { className: ['cite'] }, [...links, text(')')]);
}

function linkTo(key: string, words: string): Node {
  return { type: 'link', url: `#ref-${key}`, children: [text(words)] };
}

/** Attributes hold no links: there a citation is words only. */
function inWords(value: string, page: readonly string[]): string {
  return split(value, ({ kind, keys }) => {
    const names = keys.map(({ key }) => key);
    if (kind === 'narrative') return text(narrative(names[0] ?? '', page));
    return text(
      `(${cite(names, page)
        .parts.map((part) => part.text)
        .join('; ')})`,
    );
  })
    .map((node) => node.value)
    .join('');
}
