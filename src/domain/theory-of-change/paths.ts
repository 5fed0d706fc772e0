import type { Ends, Network } from './theory.ts';

/**
 * The steps that a step leads to, directly or along a path.
 *
 * @param network - Steps and links; links with an unknown end are followed no further.
 * @param id - Where to start. An unknown id leads nowhere.
 * @returns Ids in the order they are met, nearest first, without the step itself unless a loop
 *   leads back to it.
 * @see `ctoc`
 * @example descendants({ steps: [], links: [{ from: 'a', to: 'b' }, { from: 'b', to: 'c' }] }, 'a') // ['b', 'c']
 */
export function descendants(network: Network, id: string): readonly string[] {
  return walk(
    neighbours(network.links, (link) => [link.from, link.to]),
    id,
  );
}

/**
 * The steps that a step rests on, directly or along a path.
 *
 * @param network - Steps and links; links with an unknown end are followed no further.
 * @param id - Where to start. An unknown id rests on nothing.
 * @returns Ids in the order they are met, nearest first, without the step itself unless a loop
 *   leads back to it.
 * @see `ctoc`
 * @example ancestors({ steps: [], links: [{ from: 'a', to: 'b' }, { from: 'b', to: 'c' }] }, 'c') // ['b', 'a']
 */
export function ancestors(network: Network, id: string): readonly string[] {
  return walk(
    neighbours(network.links, (link) => [link.to, link.from]),
    id,
  );
}

/**
 * The first loop found, if there is one. A theory of change runs one way, so a loop is a mistake.
 *
 * @param network - Steps and links, in any order.
 * @returns The ids along the loop, the first repeated at the end; empty if there is no loop.
 * @see `ctoc`
 * @example findLoop({ steps: [{ id: 'a' }], links: [{ from: 'a', to: 'b' }, { from: 'b', to: 'a' }] }) // ['a', 'b', 'a']
 */
export function findLoop(network: Network): readonly string[] {
  const next = neighbours(network.links, (link) => [link.from, link.to]);
  const cleared = new Set<string>();
  for (const { id } of network.steps) {
    const loop = loopFrom(id, next, { cleared, path: [] });
    if (loop.length > 0) return loop;
  }
  return [];
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighbours(links: readonly Ends[], ends: (link: Ends) => [string, string]): Neighbours {
  const found = new Map<string, string[]>();
  for (const link of links) {
    const [near, far] = ends(link);
    found.set(near, [...(found.get(near) ?? []), far]);
  }
  return found;
}

/* Breadth first, so that the nearest come first; a step already met ends its branch. */
function walk(next: Neighbours, start: string): readonly string[] {
  const met = new Set<string>(next.get(start));
  for (const id of met) for (const further of next.get(id) ?? []) met.add(further);
  return [...met];
}

/* Depth first. A step is cleared once nothing it leads to leads back. */
function loopFrom(
  id: string,
  next: Neighbours,
  walked: { readonly cleared: Set<string>; readonly path: readonly string[] },
): readonly string[] {
  if (walked.path.includes(id)) return [...walked.path.slice(walked.path.indexOf(id)), id];
  if (walked.cleared.has(id)) return [];
  for (const further of next.get(id) ?? []) {
    const loop = loopFrom(further, next, { ...walked, path: [...walked.path, id] });
    if (loop.length > 0) return loop;
  }
  walked.cleared.add(id);
  return [];
}
