import type { RefusalReason } from '../../schemas/record/parse-record.ts';
import type { ToolName } from '../../schemas/record/tools.ts';
import { lastTickedPage } from '../checklist/tick-field.ts';
import type { BringInPreview } from './bring-in.ts';
import type { RecordEntry, WorkspaceList } from './workspace-list.ts';

/** A record in the reader's words. */
export interface RecordRow {
  readonly key: string;
  readonly name: string;
  readonly tool: string;
  /** Opens this record in its tool. */
  readonly address: string;
  readonly saved: string;
  readonly until: string;
  /** In its last 14 days. */
  readonly isEnding: boolean;
}

/** Something that cannot be opened, in the reader's words. */
export interface AsideRow {
  readonly key: string;
  readonly what: string;
  readonly size: string;
}

/** A record in a file, and what it would replace. */
export interface BringInRow {
  readonly id: string;
  readonly name: string;
  readonly tool: string;
  readonly saved: string;
  readonly replaces?: string | undefined;
}

export interface WorkspaceRows {
  readonly records: readonly RecordRow[];
  readonly asides: readonly AsideRow[];
}

export function toRows({ records, asides }: WorkspaceList): WorkspaceRows {
  return { records: records.map(toRecordRow), asides: asides.map(toAsideRow) };
}

export function toBringInRows({ items }: BringInPreview): readonly BringInRow[] {
  return items.map(({ record, replaces }) => ({
    id: record.id,
    name: record.name,
    tool: TOOL_WORDS[record.tool].words,
    saved: sayDay(new Date(record.savedAt)),
    replaces: replaces && `“${replaces.record.name}”, saved ${sayDay(replaces.savedAt)}`,
  }));
}

/** A day of the reader's own calendar. */
function sayDay(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(date);
}

/** “1 record”, “3 records”. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

const TOOL_WORDS: Readonly<Record<ToolName, { readonly words: string; readonly page: string }>> = {
  readiness: { words: 'Is our organisation ready?', page: '/tools/organisation-readiness/' },
  skills: { words: 'My skills as a peer facilitator', page: '/tools/peer-facilitator-skills/' },
  goals: { words: 'Goal worksheet', page: '/tools/goals/' },
  costing: { words: 'Cost estimator', page: '/tools/costing/' },
  checklist: { words: 'Ticks and choices in the manual', page: '/manual/choosing-a-model/' },
};

const ASIDES: Readonly<Record<RefusalReason, string>> = {
  damaged: 'A damaged record',
  newer: 'A record that a newer version of this site saved. Reload this page to open it',
  'too-large': 'A record that is too large to be opened',
  'not-ours': 'A record that this site did not write',
  'other-tool': 'A record of another tool',
  shared: 'A file that was made to be shared with a group',
};

function toRecordRow({ key, record, savedAt, expiresAt, isEnding }: RecordEntry): RecordRow {
  const { words, page: toolPage } = TOOL_WORDS[record.tool];
  const page = record.tool === 'checklist' ? lastTickedPage(record.fields) : undefined;
  return {
    ...{ key, name: record.name, tool: words, isEnding },
    address: `${page ?? toolPage}#open=${record.id}`,
    saved: sayDay(savedAt),
    until: sayDay(expiresAt),
  };
}

function toAsideRow({ key, reason, setAsideAt, bytes }: WorkspaceList['asides'][number]): AsideRow {
  const when = setAsideAt ? `, set aside on ${sayDay(setAsideAt)}` : '';
  return { key, what: `${ASIDES[reason]}${when}.`, size: `${Math.ceil(bytes / 1000)} kB` };
}
