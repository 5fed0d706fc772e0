/** A start tag of a built page. */
export interface Tag {
  readonly name: string;
  /** Names in lower case, values with their entities decoded; an attribute without a value is ''. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands inside a script or style element; '' for all others. */
  readonly text: string;
}

/**
 * The start tags of a page, in order. Enough for what the build itself wrote; comments and the
 * insides of script, style, textarea and title elements are no tags.
 */
export function readTags(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const pattern = new RegExp(TAG);
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) continue;
    const text = RAW_TEXT.has(name) ? rawText(html, pattern.lastIndex, name) : '';
    pattern.lastIndex += text.length;
    const attributes = readAttributes(match[2] ?? '');
    tags.push({ name, attributes, text: CODE.has(name) ? text : '' });
  }
  return tags;
}

const TAG = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title']);
const CODE = new Set(['script', 'style']);
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
};

function rawText(html: string, start: number, name: string): string {
  const length = html.slice(start).search(new RegExp(`</${name}[\\s/>]`, 'i'));
  return length < 0 ? html.slice(start) : html.slice(start, start + length);
}

function readAttributes(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

function decode(value: string): string {
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (entity, hex, decimal, name) => {
    if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16));
    if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
    return ENTITIES[String(name).toLowerCase()] ?? entity;
  });
}
