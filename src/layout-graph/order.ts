import { Graph, layout } from '@dagrejs/dagre';
import type { Ends } from '../domain/theory-of-change/theory.ts';
import type { Columns } from './grid.ts';

interface Box {
  width: number;
  height: number;
  rank?: number;
  y?: number;
}

/**
 * A first order for the steps of every group, with few crossings between columns.
 * dagre finds it as it orders the layers of any graph. A ranker of our own holds each step in its
 * column; constraints keep the groups of a column in their order as far as dagre heeds them.
 */
export function orderSteps(columns: Columns, links: readonly Ends[]): Columns {
  const columnOf = new Map(
    columns.flatMap((groups, column) => groups.flat().map((id) => [id, column] as const)),
  );
  const graph = new Graph<object, Box, object>();
  graph.setGraph({ rankdir: 'LR', ranker: holdInColumns(columnOf) });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of columnOf.keys()) graph.setNode(id, { width: 1, height: 1 });
  for (const { from, to } of links) {
    // Links within a column are drawn beside it and do not take part.
    if (columnOf.get(from) !== columnOf.get(to)) graph.setEdge(from, to);
  }
  layout(graph, { constraints: groupsInOrder(columns) });
  const height = (id: string): number => graph.node(id).y ?? 0;
  return columns.map((groups) =>
    groups.map((ids) => ids.toSorted((a, b) => height(a) - height(b))),
  );
}

/*
 * dagre doubles the distance between layers to make room for labels, so a column is two ranks.
 * It also adds a root above all steps while it ranks; the root has no column.
 */
function holdInColumns(
  columnOf: ReadonlyMap<string, number>,
): (graph: { nodes(): string[]; node(id: string): Box }) => void {
  return (graph) => {
    for (const id of graph.nodes()) graph.node(id).rank = 2 * (columnOf.get(id) ?? -1);
  };
}

function groupsInOrder(columns: Columns): { left: string; right: string }[] {
  return columns.flatMap((groups) =>
    groups.flatMap((ids, place) =>
      ids.flatMap((left) =>
        groups
          .slice(place + 1)
          .flat()
          .map((right) => ({ left, right })),
      ),
    ),
  );
}
