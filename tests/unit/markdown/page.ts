import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import { rehypePlugins, remarkPlugins } from '../../../src/markdown/steps.ts';
import { parseGlossary } from '../../../src/markdown/glossary.ts';
import { remarkTerms } from '../../../src/markdown/terms.ts';

export interface MadePage {
  readonly html: string;
  /** With what the steps added. */
  readonly frontMatter: Record<string, unknown>;
  readonly headings: unknown;
}

/** A glossary of three terms; the explanation of the third rests on a source. */
const GLOSSARY = `
- { id: peer, term: Peer, short: An equal., sources: [] }
- { id: peer-support, term: Peer support, short: Help that people give each other., sources: [] }
- { id: wemwbs, term: WEMWBS, short: 'A set of statements [@warwickuse].', sources: [warwickuse] }
`;

/** Content components that a page may use, drawn as elements of the same name. */
const COMPONENTS = Object.fromEntries(
  ['ByModel', 'Callout', 'Fact', 'Model', 'ModelTag', 'Proposed'].map((name) => [
    name,
    `x-${name.toLowerCase()}`,
  ]),
);

/** Runs a page through the same steps as the build, as Astro's MDX does, and prints it. */
export async function makePage(
  body: string,
  frontMatter: Record<string, unknown> = {},
  file = 'content/overview/x.mdx',
): Promise<MadePage> {
  const code = await compile(body, frontMatter, file);
  const runtime = new URL('jsx-to-html.mjs', import.meta.url).href;
  const source = code.replaceAll('"astro/jsx-runtime"', JSON.stringify(runtime));
  const page: unknown = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  if (!isPage(page)) throw new TypeError('The compiled page lacks what Astro reads from it.');
  const { text } = page.default({ components: COMPONENTS });
  return { html: text, frontMatter: page.frontmatter, headings: page.getHeadings() };
}

/** What the build says when it refuses a page. */
export async function refusalOf(
  body: string,
  frontMatter: Record<string, unknown> = {},
  file?: string,
): Promise<string> {
  try {
    await makePage(body, frontMatter, file);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no refusal';
}

async function compile(
  body: string,
  frontMatter: Record<string, unknown>,
  file: string,
): Promise<string> {
  const terms = parseGlossary(GLOSSARY);
  const processor = unified({
    remarkPlugins: remarkPlugins.map((step) =>
      step === remarkTerms ? [remarkTerms, { terms: () => terms }] : step,
    ),
    rehypePlugins,
  });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false },
  );
  const compiled = await renderer?.process(body, join(process.cwd(), file), { ...frontMatter });
  return compiled?.code ?? '';
}

interface CompiledPage {
  readonly default: (props: object) => { readonly text: string };
  readonly frontmatter: Record<string, unknown>;
  readonly getHeadings: () => unknown;
}

function isPage(page: unknown): page is CompiledPage {
  return (
    typeof page === 'object' && page !== null && 'frontmatter' in page && 'getHeadings' in page
  );
}
