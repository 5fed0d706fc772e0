import { closest } from 'fastest-levenshtein';
import { SKIP, visit } from 'unist-util-visit';
import type { Term } from '../schemas/content/data.ts';
import { type Fault, failOn } from './faults.ts';
import { glossary, GLOSSARY_FILE } from './glossary.ts';
import { asElement, type Node, type SourceFile, text } from './tree.ts';

const SCHEME = 'term:';

interface Options {
  /** Where terms are explained; the glossary of the site unless a test brings its own. */
  readonly terms?: () => ReadonlyMap<string, Term>;
}

/**
 * `[words](term:slug)`: the first use of a term on a page becomes a link to the glossary, and its
 * explanation follows the block that it stands in. Later uses become plain words.
 */
export function remarkTerms({ terms = glossary }: Options = {}) {
  return (tree: Node, file: SourceFile): void => {
    const seen = new Set<string>();
    const faults: Fault[] = [];
    tree.children = (tree.children ?? []).flatMap((block) => {
      const explained: Node[] = [];
      visit(block, (node: Node, index: number | undefined, parent: Node | undefined) => {
        if (node.type !== 'link' || !node.url?.startsWith(SCHEME)) return undefined;
        const slug = node.url.slice(SCHEME.length);
        const term = terms().get(slug);
        if (!term) {
          faults.push({ place: node.position?.start, message: unknownTerm(slug, terms().keys()) });
          return undefined;
        }
        if (seen.has(slug)) {
          if (index !== undefined) parent?.children?.splice(index, 1, ...(node.children ?? []));
          return index === undefined ? undefined : [SKIP, index];
        }
        seen.add(slug);
        node.url = `/glossary/#${slug}`;
        node.data = { hProperties: { className: ['term'], dataTerm: slug } };
        explained.push(explanation(term));
        return undefined;
      });
      return [block, ...explained];
    });
    failOn(file, faults);
  };
}

function explanation({ id, term, short }: Term): Node {
  return asElement('p', { className: ['gloss'], id: `gloss-${id}`, role: 'note' }, [
    asElement('b', {}, [text(term)]),
    text(` ${short}`),
  ]);
}

function unknownTerm(slug: string, known: Iterable<string>): string {
  const nearest = closest(slug, [...known]);
  return `unknown term "${slug}". Nearest known term: "${nearest}". Use an id from ${GLOSSARY_FILE}.`;
}
