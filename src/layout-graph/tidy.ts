import type { Columns } from './grid.ts';

/**
 * Betters an order by trying to move each step to every other place in its group, and keeps what
 * makes the picture tidier, until nothing does. dagre cannot do this part: it knows nothing of
 * headings, of links that bow beside a column, or of the gutters that long links take.
 */
export function tidy(columns: Columns, untidiness: (columns: Columns) => number): Columns {
  let best = columns;
  let least = untidiness(best);
  for (;;) {
    const before = least;
    for (const move of moves(best)) {
      const moved = apply(best, move);
      const now = untidiness(moved);
      if (now < least) [best, least] = [moved, now];
    }
    if (least === before) return best;
  }
}

interface Move {
  readonly column: number;
  readonly group: number;
  readonly from: number;
  readonly to: number;
  /** Two steps change places, or one is taken out and put in elsewhere. */
  readonly kind: 'swap' | 'insert';
}

function moves(columns: Columns): readonly Move[] {
  return columns.flatMap((groups, column) =>
    groups.flatMap((ids, group) =>
      ids.flatMap((_, from) =>
        ids.flatMap((_other, to): readonly Move[] => {
          if (from === to) return [];
          const move = { column, group, from, to };
          return [
            { ...move, kind: 'insert' },
            { ...move, kind: 'swap' },
          ];
        }),
      ),
    ),
  );
}

function apply(columns: Columns, move: Move): Columns {
  return columns.map((groups, column) =>
    column !== move.column
      ? groups
      : groups.map((ids, group) => (group === move.group ? reordered(ids, move) : ids)),
  );
}

function reordered(ids: readonly string[], { from, to, kind }: Move): readonly string[] {
  const moved = ids[from];
  const other = ids[to];
  if (moved === undefined || other === undefined) return ids;
  if (kind === 'insert') return ids.toSpliced(from, 1).toSpliced(to, 0, moved);
  return ids.with(from, other).with(to, moved);
}
