import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Term, termSchema } from '../schemas/content/data.ts';

export const GLOSSARY_FILE = 'content/data/glossary.yaml';

/** The terms by id, read when the first page needs one. */
export function glossary(): ReadonlyMap<string, Term> {
  read ??= parseGlossary(readFileSync(GLOSSARY_FILE, 'utf8'));
  return read;
}

export function parseGlossary(source: string): ReadonlyMap<string, Term> {
  const list: unknown = parse(source);
  if (!Array.isArray(list)) {
    throw new TypeError(
      `${GLOSSARY_FILE}: found no list. Write one entry for each term, from "- id:".`,
    );
  }
  const terms = list.map((entry) => termSchema.parse(entry));
  return new Map(terms.map((term) => [term.id, term]));
}

let read: ReadonlyMap<string, Term> | undefined;
