import type { Ends } from '../domain/theory-of-change/theory.ts';
import { type Grid, round } from './grid.ts';
import type { Route } from './routes.ts';

/** Widths in hundredths of the picture: a column, and the space to its right. */
const COLUMN = 15.2;
const SPACE = 6;

/** How far a bow reaches to the side: the least, and what is added for one of full height. */
const BOW = { least: 1.5, added: 2.8 };
/** Beside the last column there is only the margin of the page. */
const LAST_BOW = 1.5;

/** Where a bow meets its box, above or below the middle, as a share of the box. */
const OFF_MIDDLE = 0.28;

/**
 * The drawing of a route, for an SVG path in a box 100 wide that is stretched to fit.
 *
 *   ┌──────┐        ┌──────┐        ┌──────┐
 *   │ from ├╮       └──────┘       ╭┤ to   │   A flight from column to column is a curve;
 *   └──────┘╰───────────────────── ╯└──────┘   through a column it is level, in the gutter.
 *
 *   ┌──────┐
 *   │ from ├╮    Within a column it bows to the right, and meets its box off the middle,
 *   └──────┘│    where no link leaves.
 *   ┌──────┐│
 *   │ to   ├╯
 *   └──────┘
 */
export function drawRoute(route: Route<Ends>, grid: Grid, stepHeight: number): string {
  const [start = 0, ...next] = route.heights;
  const move = `M${text(edge(route.column))} ${text(start)}`;
  if (route.bow) return move + bow(route, next[0] ?? start, { grid, stepHeight });
  let height = start;
  const flights = next.map((to) => {
    const fall = text(to - height);
    height = to;
    return `c3 0 3 ${fall} ${String(SPACE)} ${fall}`;
  });
  return move + flights.join(`h${String(COLUMN)}`);
}

function bow(
  { column, heights: [start = 0] }: Route<Ends>,
  end: number,
  { grid, stepHeight }: { grid: Grid; stepHeight: number },
): string {
  const fall = end - start - Math.sign(end - start) * stepHeight * OFF_MIDDLE;
  const isLast = column === grid.drops.length - 1;
  const reach = isLast ? LAST_BOW : BOW.least + (BOW.added * Math.abs(fall)) / grid.height;
  // A curve reaches three quarters of the way to its handles.
  const handle = text(reach / 0.75);
  return `c${handle} 0 ${handle} ${text(fall)} 0 ${text(fall)}`;
}

function edge(column: number): number {
  return column * (COLUMN + SPACE) + COLUMN;
}

function text(value: number): string {
  return String(round(value));
}
