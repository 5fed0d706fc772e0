import type { Ends } from '../domain/theory-of-change/theory.ts';
import { type Grid, type Place, round } from './grid.ts';

/** The way of a link from column to column: its height as it leaves each and enters the next. */
export interface Route<Link extends Ends> {
  readonly link: Link;
  /** The column it starts from. */
  readonly column: number;
  /** Height at the start, in each column it passes through, and at the end. */
  readonly heights: readonly number[];
  /** Whether it stays in its column, and so bows out to the side. */
  readonly bow: boolean;
}

/** Lines that share a gutter stand this far apart: one in the middle, one on either side. */
const LANE = 0.7;
const LANES = [0, LANE, -LANE];

/**
 * Ways for all links. A link that passes through a column does so between two boxes, in the gutter
 * nearest to the straight line that still has room. Lines in one gutter stand side by side.
 * A link with an end that is not on the grid is left out.
 */
export function routeLinks<Link extends Ends>(
  links: readonly Link[],
  grid: Grid,
): readonly Route<Link>[] {
  const used = new Map<string, number>();
  return links.flatMap((link) => {
    const start = grid.places.get(link.from);
    const end = grid.places.get(link.to);
    if (!start || !end) return [];
    const passed = grid.gutters
      .map((gutters, column) => ({ gutters, column }))
      .slice(start.column + 1, end.column)
      .map(({ gutters, column }) => {
        const taken = (gutter: number): number => used.get(`${column} ${gutter}`) ?? 0;
        const free = gutters.filter((gutter) => taken(gutter) < LANES.length);
        const gutter = nearest(free, straight(start, end, column));
        used.set(`${column} ${gutter}`, taken(gutter) + 1);
        return round(gutter + (LANES[taken(gutter) - 1] ?? 0));
      });
    const heights = [start.y, ...passed, end.y];
    return [{ link, column: start.column, heights, bow: start.column === end.column }];
  });
}

/**
 * How untidy the routes are: crossings count most, then the height that lines climb or fall.
 * Bows count double, since they crowd the space beside a column.
 */
export function untidiness(routes: readonly Route<Ends>[]): number {
  const bows = routes.filter((route) => route.bow);
  const flights = routes.filter((route) => !route.bow).flatMap(flightsOf);
  const crossings =
    countPairs(flights, flights, (a, b) => (a.from - b.from) * (a.to - b.to) < 0) / 2 +
    countPairs(bows.flatMap(flightsOf), flights, (bow, flight) => between(bow, flight.from));
  const climb = [...flights, ...bows.flatMap(flightsOf).flatMap((bow) => [bow, bow])].reduce(
    (sum, { from, to }) => sum + Math.abs(to - from),
    0,
  );
  return crossings * CROSSING + climb;
}

/** A crossing is as bad as this much height. */
const CROSSING = 40;

/** One part of a route, across the space to the right of a column. */
interface Flight {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

function flightsOf({ column, heights }: Route<Ends>): readonly Flight[] {
  return heights
    .slice(1)
    .map((to, place) => ({ column: column + place, from: heights[place] ?? to, to }));
}

function countPairs(
  some: readonly Flight[],
  others: readonly Flight[],
  cross: (one: Flight, other: Flight) => boolean,
): number {
  let count = 0;
  for (const one of some) {
    for (const other of others) if (one.column === other.column && cross(one, other)) count += 1;
  }
  return count;
}

function between({ from, to }: Flight, height: number): boolean {
  return Math.min(from, to) < height && height < Math.max(from, to);
}

function straight(start: Place, end: Place, column: number): number {
  const share = (column - start.column) / (end.column - start.column);
  return start.y + (end.y - start.y) * share;
}

function nearest(values: readonly number[], aim: number): number {
  return values.reduce(
    (best, value) => (Math.abs(value - aim) < Math.abs(best - aim) ? value : best),
    values[0] ?? aim,
  );
}
