import { type Fields, type FieldState, LONGEST_OTHER } from '../../schemas/record/envelope.ts';

/** A change this tab has not saved yet. */
export interface Edit {
  readonly value: string;
  /** The texts it was made over, and so replaces; any other text is somebody else's and stays. */
  readonly over: readonly string[];
  /** A second text that comes with it, from a file. */
  readonly other?: string | undefined;
  /** The least revision it may have, from a file. */
  readonly revision?: number | undefined;
}

export type Edits = ReadonlyMap<string, Edit>;

export interface Conflict {
  readonly mine: string;
  readonly theirs: string;
}

/*
 * Two tabs change one field:
 *
 *   stored     X ──────────── B ─────────────── A, other B
 *   tab 1      shows X, types A over X ── saves ──┘   what is stored is neither A nor X:
 *   tab 2      shows X, types B, saves                somebody else wrote it, so it stays beside A
 */

/** The fields to store: what this tab knew and changed, and what is stored by now. */
export function mergeFields(known: Fields, edits: Edits, stored: Fields): Fields {
  // With nearly every key nothing else was stored, and no field need be compared.
  const merged = { ...(known === stored ? stored : takeLaterOfEach(known, stored)) };
  for (const [name, edit] of edits) merged[name] = applyEdit(edit, merged[name]);
  return merged;
}

export function areSame(one: Fields, two: Fields): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(two).length && names.every((name) => isSame(one[name], two[name]))
  );
}

/**
 * What a tab shows of merged fields. Of two texts at odds, the one it showed already is its own.
 *
 * @param shown - What the tab has shown so far.
 */
export function viewFields(
  fields: Fields,
  shown: Readonly<Record<string, string>>,
): {
  readonly values: Readonly<Record<string, string>>;
  readonly conflicts: Readonly<Record<string, Conflict>>;
} {
  const values: Record<string, string> = {};
  const conflicts: Record<string, Conflict> = {};
  for (const [name, { value, other }] of Object.entries(fields)) {
    const isOtherMine = other !== undefined && other === shown[name];
    values[name] = isOtherMine ? other : value;
    if (other !== undefined)
      conflicts[name] = isOtherMine
        ? { mine: other, theirs: value }
        : { mine: value, theirs: other };
  }
  return { values, conflicts };
}

function takeLaterOfEach(known: Fields, stored: Fields): Fields {
  const later: Record<string, FieldState> = {};
  for (const name of new Set([...Object.keys(stored), ...Object.keys(known)])) {
    const field = takeLater(known[name], stored[name]);
    if (field) later[name] = field;
  }
  return later;
}

/** A stored copy older than what this tab saved has lost that save, so the tab's own counts. */
function takeLater(known?: FieldState, stored?: FieldState): FieldState | undefined {
  if (!known || !stored) return known ?? stored;
  if (stored.revision > known.revision || isSame(known, stored)) return stored;
  if (stored.revision < known.revision) return known;
  // Both tabs saved at once, each unseen by the other.
  return withOthers(stored.value, stored.revision + 1, [stored.other, known.value, known.other]);
}

function applyEdit({ value, over, other, revision = 0 }: Edit, latest?: FieldState): FieldState {
  const foreign = [latest?.value, latest?.other].filter(
    (text) => text === undefined || !over.includes(text),
  );
  const next = Math.max((latest?.revision ?? 0) + 1, revision);
  return withOthers(value, next, [...foreign, other]);
}

/** One text and what differs from it. Of three tabs' texts, two share a place, one under the other. */
function withOthers(
  value: string,
  revision: number,
  texts: readonly (string | undefined)[],
): FieldState {
  const others = new Set(texts.filter((text) => text !== undefined && text !== value));
  if (others.size === 0) return { value, revision };
  return { value, revision, other: [...others].join('\n').slice(0, LONGEST_OTHER) };
}

function isSame(one?: FieldState, two?: FieldState): boolean {
  return one?.value === two?.value && one?.revision === two?.revision && one?.other === two?.other;
}
