import { readFileSync } from 'node:fs';
import { type Reference, referenceSchema } from '../schemas/content/reference.ts';

export const REFERENCES_FILE = 'content/references.json';

/** The references by key. Every fault in the list is named, with the reference and field it is in. */
export function parseReferences(list: unknown): ReadonlyMap<string, Reference> {
  if (!Array.isArray(list)) {
    throw new TypeError(`${REFERENCES_FILE}: found no list. Write the references between [ and ].`);
  }
  const entries: readonly unknown[] = list;
  const byKey = new Map<string, Reference>();
  const faults: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const parsed = referenceSchema.safeParse(entry);
    const name = nameOf(entry) ?? `entry ${index + 1}`;
    if (!parsed.success) {
      faults.push(
        ...parsed.error.issues.map(
          (issue) => `${REFERENCES_FILE}: ${[name, ...issue.path].join('.')}: ${issue.message}`,
        ),
      );
    } else if (byKey.has(parsed.data.id)) {
      faults.push(
        `${REFERENCES_FILE}: ${name}: the key is used twice. Give each reference a key of its own.`,
      );
    } else {
      byKey.set(parsed.data.id, parsed.data);
    }
  }
  if (faults.length > 0) throw new TypeError(faults.join('\n'));
  return byKey;
}

/** The references of the site, read once. */
export function references(): ReadonlyMap<string, Reference> {
  loaded ??= parseReferences(JSON.parse(readFileSync(REFERENCES_FILE, 'utf8')));
  return loaded;
}

let loaded: ReadonlyMap<string, Reference> | undefined;

function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return undefined;
  return typeof entry.id === 'string' ? entry.id : undefined;
}
