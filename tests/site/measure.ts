import { type Agent, get } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import type { Tag } from '../../src/integrations/html.ts';
import { readBuiltFile, type SitePage } from './built-site.ts';

/** What reaches the reader before a page can be painted, in bytes, Brotli. */
export interface PageWeight {
  readonly address: string;
  readonly html: number;
  readonly css: number;
  /** Scripts that hold up the page. */
  readonly script: number;
  /** The status line and headers of all these answers, as they go over HTTP/1.1. */
  readonly headers: number;
  readonly total: number;
}

interface Answer {
  readonly headers: number;
  readonly body: number;
}

/** Asks a running server for what holds up the first paint of a page. */
export async function weighPage(
  { address, tags }: SitePage,
  origin: string,
  agent: Agent,
): Promise<PageWeight> {
  const page = await ask(new URL(address, origin), agent);
  const css = await askAll(styleSheets(tags), origin, agent);
  const script = await askAll(blockingScripts(tags), origin, agent);
  const headers = page.headers + css.headers + script.headers;
  const total = page.body + css.body + script.body + headers;
  return { address, html: page.body, css: css.body, script: script.body, headers, total };
}

/** Bytes of all scripts a page runs without being asked, files and inline, Brotli, without headers. */
export async function weighScripts(tags: readonly Tag[]): Promise<number> {
  const scripts = tags.filter(({ name }) => name === 'script');
  const inline = scripts.filter(({ text }) => text !== '').map(({ text }) => brotliBytes(text));
  const files = new Set<string>();
  for (const { attributes } of scripts) {
    const address = attributes.get('src');
    if (address !== undefined) await collectImports(address, files);
  }
  const outside = [...files].map(async (path) => brotliBytes(await readBuiltFile(path)));
  return sum([...inline, ...(await Promise.all(outside))]);
}

/** The same with the scripts of the page's islands, which they fetch as they start. */
export async function weighIslands(tags: readonly Tag[]): Promise<number> {
  const files = new Set<string>();
  for (const { name, attributes } of tags) {
    const isIsland = name === 'astro-island';
    for (const attribute of isIsland ? ['component-url', 'renderer-url'] : ['src']) {
      const address = isIsland || name === 'script' ? attributes.get(attribute) : undefined;
      if (address !== undefined) await collectImports(address, files);
    }
  }
  const outside = [...files].map(async (path) => brotliBytes(await readBuiltFile(path)));
  const inline = tags.filter(({ name, text }) => name === 'script' && text !== '');
  return sum([...(await Promise.all(outside)), ...inline.map(({ text }) => brotliBytes(text))]);
}

/** The table of all pages, worst first. */
export function weightTable(weights: readonly PageWeight[]): string {
  const rows = weights
    .toSorted((a, b) => b.total - a.total)
    .map(({ address, html, css, script, headers, total }) =>
      row([total, html, css, script, headers].map(String), address),
    );
  return [row(['total', 'html', 'css', 'script', 'headers'], 'page'), ...rows].join('\n');
}

function styleSheets(tags: readonly Tag[]): readonly string[] {
  return (
    tags
      .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
      // Rules for paper wait until the page has been painted.
      .filter(({ attributes }) => attributes.get('media') !== 'print')
      .map(({ attributes }) => attributes.get('href') ?? '')
  );
}

function blockingScripts(tags: readonly Tag[]): readonly string[] {
  return tags
    .filter(({ name, attributes }) => name === 'script' && !isLater(attributes))
    .map(({ attributes }) => attributes.get('src'))
    .filter((address) => address !== undefined);
}

function isLater(attributes: Tag['attributes']): boolean {
  return attributes.has('async') || attributes.has('defer') || attributes.get('type') === 'module';
}

async function askAll(addresses: readonly string[], origin: string, agent: Agent): Promise<Answer> {
  const answers: Answer[] = [];
  for (const address of addresses) answers.push(await ask(new URL(address, origin), agent));
  return {
    headers: sum(answers.map(({ headers }) => headers)),
    body: sum(answers.map(({ body }) => body)),
  };
}

/** On a connection that stays open, as a browser asks; counts what came, not what was announced. */
async function ask(url: URL, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      const head = response.rawHeaders.reduce((bytes, text) => bytes + text.length + 2, 0);
      const status = `HTTP/1.1 ${String(response.statusCode)} ${response.statusMessage ?? ''}\r\n`;
      let body = 0;
      response.on('data', (chunk: Uint8Array) => (body += chunk.length));
      response.on('end', () => {
        resolve({ headers: status.length + head + '\r\n'.length, body });
      });
    });
    request.on('error', reject);
  });
}

/** A script and what it imports as it loads; `import()` waits for an action. */
async function collectImports(path: string, found: Set<string>): Promise<void> {
  if (found.has(path)) return;
  found.add(path);
  const code = await readBuiltFile(path);
  for (const [, address = ''] of code.matchAll(STATIC_IMPORT)) {
    await collectImports(new URL(address, `http://site${path}`).pathname, found);
  }
}

const STATIC_IMPORT =
  /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^"'`;()]*?from\s*)?["']([^"']+)["']/g;

function brotliBytes(text: string): number {
  return brotliCompressSync(text).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function row(cells: readonly string[], last: string): string {
  return `${cells.map((cell) => cell.padStart(8)).join('')}  ${last}`;
}
