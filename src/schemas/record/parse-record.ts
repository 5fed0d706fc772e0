import { safeParse } from 'valibot';
import { APP, type KeptRecord, recordSchema } from './envelope.ts';
import { isRaw, type Migration, type RawRecord } from './migrations.ts';
import { currentVersion, isToolName, type ToolName, TOOLS } from './tools.ts';

export type RefusalReason =
  'too-large' | 'not-ours' | 'damaged' | 'newer' | 'other-tool' | 'shared';

export interface Refused {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
}

export type ParsedRecord = { readonly kind: 'record'; readonly record: KeptRecord } | Refused;

export const MOST_BYTES = 1_000_000;

/** The kind of a file that somebody made for a group: no record, though this site wrote it. */
export const SHARED_GOALS = 'shared-goals';

/**
 * Reads one record, as storage or a file holds it, and brings it up to the current version.
 *
 * @param tool - The only tool whose records are wanted; any where it is left out.
 * @returns The record; or why it is refused. A tool this site has never heard of counts as newer.
 */
export function parseRecord(text: string, tool?: ToolName): ParsedRecord {
  const json = readJson(text);
  return json.kind === 'refused' ? json : readRecord(json.value, tool);
}

/** A text within the size that is read at all, as JSON without any name that reaches a prototype. */
export function readJson(
  text: string,
): { readonly kind: 'json'; readonly value: unknown } | Refused {
  if (isTooLarge(text)) return refuse('too-large');
  try {
    const value: unknown = JSON.parse(text, refuseUnsafe);
    return { kind: 'json', value };
  } catch {
    return refuse(text.includes(`"${APP}"`) ? 'damaged' : 'not-ours');
  }
}

export function readRecord(value: unknown, wanted?: ToolName): ParsedRecord {
  if (!isRaw(value) || value['app'] !== APP) return refuse('not-ours');
  const { tool, version } = value;
  if (tool === undefined && value['kind'] === SHARED_GOALS) return refuse('shared');
  if (typeof tool !== 'string' || !isVersion(version)) return refuse('damaged');
  if (!isToolName(tool) || version > currentVersion(tool)) return refuse('newer');
  if (wanted !== undefined && tool !== wanted) return refuse('other-tool');
  try {
    const current = migrate(value, version, TOOLS[tool].migrations);
    const parsed = safeParse(recordSchema(tool), current, { abortEarly: true });
    return parsed.success ? { kind: 'record', record: parsed.output } : refuse('damaged');
  } catch {
    // A migration met what it cannot read.
    return refuse('damaged');
  }
}

export function refuse(reason: RefusalReason): Refused {
  return { kind: 'refused', reason };
}

function migrate(record: RawRecord, version: number, migrations: readonly Migration[]): RawRecord {
  return migrations
    .slice(version - 1)
    .reduce((old, step, index) => ({ ...step(old), version: version + index + 1 }), record);
}

export function isVersion(version: unknown): version is number {
  return typeof version === 'number' && Number.isSafeInteger(version) && version >= 1;
}

/** No text has fewer bytes than characters, so most are told without being encoded. */
export function isTooLarge(text: string): boolean {
  return text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES;
}

const UNSAFE = ['__proto__', 'constructor', 'prototype'];

function refuseUnsafe(name: string, value: unknown): unknown {
  if (UNSAFE.includes(name)) throw new RangeError('No record holds such a name.');
  return value;
}
