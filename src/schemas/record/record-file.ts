import { APP, type KeptRecord } from './envelope.ts';
import { isRaw } from './migrations.ts';
import { MOST_BYTES, readJson, readRecord, type Refused, refuse } from './parse-record.ts';

export type ParsedFile =
  { readonly kind: 'records'; readonly records: readonly KeptRecord[] } | Refused;

/** A record as it is stored and downloaded: reading it back gives the same record. */
export function recordToText(record: KeptRecord): string {
  return JSON.stringify(record);
}

/**
 * Reads a downloaded file, of one record or of several. It is taken whole or not at all: one record
 * that is refused refuses the file.
 */
export function parseFile(text: string): ParsedFile {
  const json = readJson(text);
  if (json.kind === 'refused') return json;
  const records: KeptRecord[] = [];
  for (const value of listRecords(json.value)) {
    const parsed = readRecord(value);
    if (parsed.kind === 'refused') return parsed;
    records.push(parsed.record);
  }
  const isWhole =
    records.length > 0 && new Set(records.map(({ id }) => id)).size === records.length;
  return isWhole ? { kind: 'records', records } : refuse('damaged');
}

/** Files of several records, each small enough to be read back; nearly always one file. */
export function recordsToTexts(records: readonly KeptRecord[]): readonly string[] {
  const [opening, closing] = [`{"app":"${APP}","records":[`, ']}'];
  const room = MOST_BYTES - opening.length - closing.length;
  const files: string[][] = [];
  let left = 0;
  for (const text of records.map(recordToText)) {
    const bytes = new TextEncoder().encode(text).length + 1;
    if (bytes > left) {
      files.push([]);
      left = room;
    }
    files.at(-1)?.push(text);
    left -= bytes;
  }
  return files.map((texts) => `${opening}${texts.join(',')}${closing}`);
}

/** A file of several records holds them in a list; anything else is taken for one record. */
function listRecords(value: unknown): readonly unknown[] {
  if (!isRaw(value) || value['app'] !== APP || !Array.isArray(value['records'])) return [value];
  return value['records'];
}
