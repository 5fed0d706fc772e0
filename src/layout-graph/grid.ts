/** The groups of each column from top to bottom, each with the ids of its steps. */
export type Columns = readonly (readonly (readonly string[])[])[];

/** Heights in quarters of a rem, as the style sheet has them. */
export interface Sizes {
  /** A step's box. */
  readonly step: number;
  /** The space under it. */
  readonly gap: number;
  /** The heading of a group. */
  readonly heading: number;
  /** The ceiling of accountability, with its line of text. */
  readonly ceiling: number;
}

export interface Place {
  readonly column: number;
  /** The middle of the box. */
  readonly y: number;
}

export interface Grid {
  readonly height: number;
  /** How far each column hangs below the top, in halves of a row. */
  readonly drops: readonly number[];
  readonly places: ReadonlyMap<string, Place>;
  /** In each column, the middle of the space under each box: where a line may pass. */
  readonly gutters: readonly (readonly number[])[];
}

/**
 * Where every box stands: columns of boxes under headings, each column hung about the middle.
 * `ceilingAt` is the column and group that the ceiling stands above, if it is drawn.
 */
export function measureGrid(
  columns: Columns,
  sizes: Sizes,
  ceilingAt?: { readonly column: number; readonly group: number },
): Grid {
  const row = sizes.step + sizes.gap;
  const heights = columns.map(
    (groups, column) =>
      groups.reduce((height, ids) => height + sizes.heading + ids.length * row, 0) +
      (ceilingAt?.column === column ? sizes.ceiling : 0),
  );
  const height = Math.max(...heights);
  const drops = heights.map((own) => Math.floor((height - own) / row));
  const places = new Map<string, Place>();
  const gutters = columns.map((groups, column) => {
    let y = ((drops[column] ?? 0) * row) / 2;
    return groups.flatMap((ids, group) => {
      y += sizes.heading;
      if (ceilingAt?.column === column && ceilingAt.group === group) y += sizes.ceiling;
      return ids.map((id) => {
        places.set(id, { column, y: round(y + sizes.step / 2) });
        y += row;
        return round(y - sizes.gap / 2);
      });
    });
  });
  return { height: round(height), drops, places, gutters };
}

/** One decimal is finer than a screen shows, and short in the page. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
