import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mainTheory } from '../../../src/domain/theory-of-change/main-steps.ts';
import { measureGrid } from '../../../src/layout-graph/grid.ts';
import { layOut, type Picture } from '../../../src/layout-graph/layout-graph.ts';
import { orderSteps } from '../../../src/layout-graph/order.ts';
import { routeLinks, untidiness } from '../../../src/layout-graph/routes.ts';
import { tidy } from '../../../src/layout-graph/tidy.ts';
import { drawRoute } from '../../../src/layout-graph/wires.ts';
import { theoryOfChangeSchema } from '../../../src/schemas/content/theory-of-change.ts';
import { SMALL } from '../domain/theory-of-change/small-theory.ts';

const SIZES = { step: 10, gap: 2, heading: 6, ceiling: 12 };

describe('measureGrid', () => {
  test('boxes stand under the heading of their group, a row apart', () => {
    // 6 heading + 5 half a box = 11; a row further 23; a second heading: 6 + 24 + 6 + 5 = 41.
    const grid = measureGrid([[['a', 'b'], ['c']]], SIZES);
    expect(['a', 'b', 'c'].map((id) => grid.places.get(id)?.y)).toEqual([11, 23, 41]);
    expect(grid.height).toBe(48);
  });

  test('lines may pass in the middle of the space under each box', () => {
    // 6 + 12 − 1 = 17, then 29, then 6 + 24 + 6 + 12 − 1 = 47.
    expect(measureGrid([[['a', 'b'], ['c']]], SIZES).gutters).toEqual([[17, 29, 47]]);
  });

  test('a shorter column hangs about the middle, by halves of a row', () => {
    // Heights 42 and 18; half of 24 is 12, which is two halves of a row of 12.
    const grid = measureGrid([[['a', 'b', 'c']], [['d']]], SIZES);
    expect(grid.drops).toEqual([0, 2]);
    expect(grid.places.get('d')).toEqual({ column: 1, y: 23 });
  });

  test('the ceiling makes room for its line', () => {
    const grid = measureGrid([[['a'], ['b']]], SIZES, { column: 0, group: 1 });
    // 6 + 12 + 12 ceiling + 6 + 5 = 41.
    expect(grid.places.get('b')?.y).toBe(41);
  });
});

describe('orderSteps', () => {
  test('uncrosses two links', () => {
    const links = [
      { from: 'a', to: 'y' },
      { from: 'b', to: 'x' },
    ];
    const order = orderSteps([[['a', 'b']], [['x', 'y']]], links).flat(2);
    expect(order.indexOf('a') < order.indexOf('b')).toBe(order.indexOf('y') < order.indexOf('x'));
  });

  test('keeps every step in its group, and every group in its column', () => {
    const columns = [
      [['a', 'b'], ['c']],
      [['x'], ['y', 'z']],
    ];
    const links = [
      { from: 'c', to: 'x' },
      { from: 'a', to: 'z' },
      { from: 'y', to: 'z' },
    ];
    const sorted = orderSteps(columns, links).map((groups) => groups.map((ids) => ids.toSorted()));
    expect(sorted).toEqual(columns);
  });

  test('a graph without links stays whole', () => {
    expect(
      orderSteps([[['a', 'b']], [['x']]], [])
        .flat(2)
        .toSorted(),
    ).toEqual(['a', 'b', 'x']);
  });
});

describe('tidy', () => {
  test('moves steps until nothing is tidier', () => {
    const outOfOrder = (columns: readonly (readonly (readonly string[])[])[]) => {
      const ids = columns.flat(2);
      return ids.filter((id, place) => place > 0 && id < (ids[place - 1] ?? '')).length;
    };
    expect(tidy([[['c', 'a', 'b']]], outOfOrder)).toEqual([[['a', 'b', 'c']]]);
  });
});

describe('routeLinks', () => {
  const grid = measureGrid([[['a']], [['m', 'n']], [['z']]], SIZES);

  test('a link to the next column is one flight', () => {
    expect(routeLinks([{ from: 'a', to: 'm' }], grid)).toEqual([
      { link: { from: 'a', to: 'm' }, column: 0, heights: [17, 11], bow: false },
    ]);
  });

  test('a link past a column takes the nearest gutter', () => {
    // Both ends are at 6 half a row + 6 + 5 = 17; the gutters of the column between are 17 and 29.
    expect(routeLinks([{ from: 'a', to: 'z' }], grid)[0]?.heights).toEqual([17, 17, 17]);
  });

  test('links in one gutter stand side by side, and the fourth takes the next', () => {
    const links = ['1', '2', '3', '4'].map((name) => ({ from: 'a', to: 'z', name }));
    expect(routeLinks(links, grid).map((route) => route.heights[1])).toEqual([17, 17.7, 16.3, 29]);
  });

  test('a link to a step that is not on the grid is left out', () => {
    expect(routeLinks([{ from: 'a', to: 'nowhere' }], grid)).toEqual([]);
  });

  test('a crossing is untidier than none', () => {
    const square = measureGrid([[['a', 'b']], [['x', 'y']]], SIZES);
    const crossed = routeLinks(
      [
        { from: 'a', to: 'y' },
        { from: 'b', to: 'x' },
      ],
      square,
    );
    const level = routeLinks(
      [
        { from: 'a', to: 'x' },
        { from: 'b', to: 'y' },
      ],
      square,
    );
    // Two lines that fall 12 each, and one crossing, which counts 40.
    expect(untidiness(crossed)).toBe(64);
    expect(untidiness(level)).toBe(0);
  });
});

describe('drawRoute', () => {
  const grid = measureGrid([[['a', 'b']], [['m', 'n']], [['z']]], SIZES);
  const draw = (from: string, to: string) =>
    routeLinks([{ from, to }], grid).map((route) => drawRoute(route, grid, SIZES.step));

  test('a flight leaves a box at its right edge and meets the next at its left', () => {
    expect(draw('a', 'n')).toEqual(['M15.2 11c3 0 3 12 6 12']);
  });

  test('a line is level where it passes a column', () => {
    // The end stands at 17, half a row down; the gutter at 17 is nearest to the middle of 11 and 17.
    expect(draw('a', 'z')).toEqual(['M15.2 11c3 0 3 6 6 6h15.2c3 0 3 0 6 0']);
  });

  test('within a column a link bows to the right and stops short of the middle of its box', () => {
    // 12 down less 0.28 × 10 = 9.2; reach 1.5 + 2.8 × 9.2 ÷ 30 = 2.36, and handles at 2.36 ÷ 0.75.
    expect(draw('a', 'b')).toEqual(['M15.2 11c3.1 0 3.1 9.2 0 9.2']);
    expect(draw('b', 'a')).toEqual(['M15.2 23c3.1 0 3.1 -9.2 0 -9.2']);
  });
});

describe('layOut', () => {
  test('puts each stage in a column and says where links arrive', () => {
    const links = SMALL.links.map(({ from, to }) => ({ from, to, pattern: 'theory' as const }));
    const { columns, wires } = layOut({ ...SMALL, links }, SIZES);
    expect(
      columns.map(({ groups }) =>
        groups.map(({ steps }) => steps.map(({ step, ends }) => [step.id, ...ends])),
      ),
    ).toEqual([[[['room']]], [[['talk', 'left']]], [[['hope', 'left']]]]);
    expect(wires.map(({ link }) => link)).toEqual(links);
  });

  test('leaves out a stage without steps', () => {
    const steps = SMALL.steps.slice(0, 2);
    const { columns } = layOut({ ...SMALL, steps, links: [] }, SIZES);
    expect(columns.map(({ stage }) => stage.id)).toEqual(['bring', 'do']);
  });

  test('marks the group that stands past the ceiling', () => {
    const { columns } = layOut({ ...SMALL, links: [] }, SIZES);
    expect(columns.map(({ groups }) => groups.map((group) => group.underCeiling))).toEqual([
      [false],
      [false],
      [true],
    ]);
  });
});

describe('the theory of this site', () => {
  const theory = theoryOfChangeSchema.parse(
    parse(readFileSync('content/data/theory-of-change.yaml', 'utf8')),
  );
  const drawn = (links: readonly { from: string; to: string }[]) =>
    links.map(({ from, to }) => ({ from, to, pattern: 'theory' as const }));
  const main = mainTheory(theory);
  const sizes = { step: 14.4, gap: 2, heading: 6.4, ceiling: 16.4 };
  const all = layOut({ ...theory, links: drawn(theory.links) }, sizes);
  const short = layOut({ ...theory, steps: main.steps, links: drawn(main.links) }, sizes);

  test.each([
    ['all steps', all, 46],
    ['main steps', short, main.steps.length],
  ])('%s: every step stands in the picture once', (_name, picture, count) => {
    const ids = stepIds(picture);
    expect(ids.length).toBe(count);
    expect(new Set(ids).size).toBe(count);
  });

  test.each([
    ['all steps', all, theory.links.length],
    ['main steps', short, main.links.length],
  ])('%s: every link is drawn', (_name, picture, count) => {
    expect(picture.wires.length).toBe(count);
  });

  test('groups stand in the order of their stage', () => {
    expect(all.columns.map(({ groups }) => groups.map(({ group }) => group.title))).toEqual([
      ['Starting points', 'What we put in'],
      ['Activities'],
      ['Straight away', 'In the room'],
      ['Sooner', 'Later'],
      ['In the long run', 'In the population'],
    ]);
  });

  test('no line passes a column except between its boxes', () => {
    const columns = all.columns.map(({ groups }) =>
      groups.map(({ steps }) => steps.map(({ step }) => step.id)),
    );
    const grid = measureGrid(columns, sizes, { column: 4, group: 1 });
    const middles = columns.map((groups) => groups.flat().map((id) => grid.places.get(id)?.y ?? 0));
    const distances = routeLinks(theory.links, grid).flatMap(({ column, heights }) =>
      heights
        .slice(1, -1)
        .flatMap((height, place) =>
          (middles[column + place + 1] ?? []).map((middle) => Math.abs(middle - height)),
        ),
    );
    expect(distances.length).toBeGreaterThan(0);
    expect(Math.min(...distances)).toBeGreaterThan(sizes.step / 2);
  });

  test('the picture of all steps is no taller than eleven rows and two headings', () => {
    // 11 × 16.4 + 2 × 6.4 = 193.2, the height the design gives it.
    expect(all.height).toBe(193.2);
  });
});

function stepIds(picture: Picture<{ readonly id: string }>): readonly string[] {
  return picture.columns.flatMap(({ groups }) =>
    groups.flatMap(({ steps }) => steps.map(({ step }) => step.id)),
  );
}
