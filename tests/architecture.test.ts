/*
 * Which part of the code may import which. A file that belongs to no row fails: a new part adds its
 * row first.
 */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What each part may import besides itself: other parts by path, packages by name. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  content: [],
  'src/domain': [],
  'src/format.ts': ['src/domain'],
  'src/schemas/content': ['src/domain', 'astro/zod'],
  'src/schemas/record': ['src/domain', 'valibot'],
  'src/layout-graph': ['src/domain', '@dagrejs/dagre'],
  'src/citations': ['src/schemas/content', 'citeproc', 'fastest-levenshtein', 'yaml', 'node'],
  'src/env.d.ts': ['astro'],
  'src/markdown': [
    ...['src/citations', 'src/schemas/content'],
    ...['@astrojs/markdown-remark', 'unist-util-visit', 'fastest-levenshtein', 'yaml', 'node'],
  ],
  'src/exports': [
    ...['src/domain', 'src/format.ts', 'src/schemas/record'],
    ...['docx', 'write-excel-file', 'ts-ics'],
  ],
  'src/site.ts': ['src/schemas/content', 'yaml', 'node'],
  'src/content.config.ts': ['src/schemas/content', 'astro', 'yaml'],
  'src/islands': [
    ...['src/domain', 'src/schemas/record', 'src/format.ts', 'src/exports', 'src/layout-graph'],
    ...['preact', 'nanostores', '@nanostores/preact', 'valibot'],
  ],
  'src/islands/workspace': ['@nanostores/persistent'],
  'src/components': [
    ...['src/islands', 'src/domain', 'src/schemas/content', 'src/citations', 'src/layout-graph'],
    ...['src/format.ts', 'src/site.ts', 'src/styles', 'astro'],
  ],
  'src/layouts': [
    'src/components',
    'src/schemas/content',
    'src/site.ts',
    'src/styles',
    'src/format.ts',
    'astro',
  ],
  'src/pages': [
    ...['src/layouts', 'src/components', 'src/schemas/content', 'src/citations', 'src/exports'],
    ...['src/site.ts', 'src/format.ts', 'src/styles', 'astro'],
  ],
  'src/integrations': [
    ...['src/schemas/content', 'src/citations', 'src/markdown', 'src/site.ts'],
    ...['astro', 'pagefind', 'purgecss', 'yaml', 'node'],
  ],
  'src/server': [
    ...['src/domain', 'src/schemas/record'],
    ...['fastify', '@fastify', 'nodemailer', 'valibot', 'node'],
  ],
  'src/styles': [],
  'astro.config.mjs': [
    ...['src/integrations', 'src/markdown', 'src/site.ts'],
    ...['@astrojs', 'astro', 'node'],
  ],
};

/** Heavy parts that an island fetches when they are first used. */
const ONLY_ON_USE = ['src/exports', 'src/layout-graph'];

const sources = globSync('{astro.config.mjs,{src,content}/**/*.{ts,tsx,astro,mdx,css}}').map(
  (file) => file.replaceAll('\\', '/'),
);

describe('imports', () => {
  test.each(sources)('%s imports only what its part may', (file) => {
    const part = partOf(file);
    expect(part, `${file} belongs to no part. Add a row for it to MAY_IMPORT.`).toBeDefined();
    expect(
      readImports(file)
        .map(({ to }) => to)
        .filter((to) => !isAllowed(file, to)),
    ).toEqual([]);
  });

  test.each(sources.filter((file) => file.startsWith('src/islands/')))(
    '%s fetches exports and layout-graph only on use',
    (file) => {
      const early = readImports(file).filter(
        ({ on, to }) => on === 'load' && isPartOf(to, ONLY_ON_USE),
      );
      expect(early).toEqual([]);
    },
  );
});

test.each(sources.filter((file) => /^src\/islands\/.*\.tsx$/.test(file)))(
  '%s, a view, takes only types from the domain',
  (file) => {
    const values = readImports(file).filter(
      ({ on, to }) => on !== 'types' && isPartOf(to, ['src/domain']),
    );
    expect(values, 'Move the computing to the store.').toEqual([]);
  },
);

test.each(sources.filter((file) => /\.(astro|mdx)$/.test(file)))(
  '%s sets client:* only inside components/content, and never client:only',
  (file) => {
    const directives = readFileSync(file, 'utf8').match(/\bclient:\w+/g) ?? [];
    const allowed = file.startsWith('src/components/content/');
    expect(directives.filter((name) => !allowed || name === 'client:only')).toEqual([]);
  },
);

interface Import {
  /** A path from the project's root, or the name of a package. */
  readonly to: string;
  readonly on: 'load' | 'use' | 'types';
}

function readImports(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found: Import[] = [];
  const add = (target: ts.Node | undefined, on: Import['on']) => {
    if (target && ts.isStringLiteralLike(target))
      found.push({ to: resolve(file, target.text), on });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypes(node) ? 'types' : 'load');
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'types' : 'load');
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, 'types');
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'use');
    }
    ts.forEachChild(node, walk);
  };
  codeIn(file, text).forEach((code) =>
    walk(ts.createSourceFile('code.tsx', code, ts.ScriptTarget.Latest)),
  );
  return found;
}

function isTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = importClause?.namedBindings;
  if (importClause?.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((name) => name.isTypeOnly);
}

/** The pieces of a file that may import: all of it, or an Astro file's fence and scripts. */
function codeIn(file: string, text: string): readonly string[] {
  if (file.endsWith('.css'))
    return [...text.matchAll(/@import (?:url\()?('[^']+')/g)].map(([, to]) => `import ${to ?? ''}`);
  if (file.endsWith('.mdx')) return text.match(/^(?:import|export)\b.*$/gm) ?? [];
  if (!file.endsWith('.astro')) return [text];
  const fence = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map(
    ([, code]) => code ?? '',
  );
  const addresses = [...text.matchAll(/<script\b[^>]*\bsrc="(\.[^"]+)"/g)].map(
    ([, to]) => `import '${to ?? ''}'`,
  );
  return [fence, ...scripts, ...addresses];
}

function resolve(file: string, specifier: string): string {
  const path = specifier.replace(/\?\w+$/, '');
  if (path.startsWith('/')) return path.slice(1);
  return path.startsWith('.') ? posix.join(posix.dirname(file), path) : path;
}

function isAllowed(file: string, to: string): boolean {
  const parts = Object.keys(MAY_IMPORT).filter((part) => isPartOf(file, [part]));
  return isPartOf(to, [...parts, ...parts.flatMap((part) => MAY_IMPORT[part] ?? [])]);
}

function isPartOf(to: string, parts: readonly string[]): boolean {
  return parts.some(
    (part) => to === part || to.startsWith(`${part}/`) || to.startsWith(`${part}:`),
  );
}

function partOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT).find((part) => isPartOf(file, [part]));
}
