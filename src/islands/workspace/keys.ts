import { isId } from '../../schemas/record/envelope.ts';
import { isToolName, type ToolName } from '../../schemas/record/tools.ts';

/** Begins every key the workspace writes. The guard knows it too. */
export const PREFIX = 'w:';
const ASIDE = 'w:aside:';

/** What a key of ours stands for. A tool that this version does not know is `unknown`. */
export type KeyMeaning =
  | { readonly kind: 'record'; readonly tool: ToolName; readonly id: string }
  | { readonly kind: 'aside'; readonly time: number }
  | { readonly kind: 'unknown' };

export function recordKey(tool: ToolName, id: string): string {
  return `${PREFIX}${tool}:${id}`;
}

/** Where a damaged text is set aside: its old key, and when. */
export function asideKey(key: string, now: number): string {
  return `${ASIDE}${key.slice(PREFIX.length)}:${now}`;
}

export function readKey(key: string): KeyMeaning {
  if (key.startsWith(ASIDE)) return { kind: 'aside', time: Number(/:(\d+)$/.exec(key)?.[1] ?? 0) };
  const [, tool, id = '', ...rest] = key.split(':');
  const isRecord = isToolName(tool) && isId(id) && rest.length === 0;
  return isRecord ? { kind: 'record', tool, id } : { kind: 'unknown' };
}
