import { descendants } from './paths.ts';
import type { Ends, Step } from './theory.ts';

/** A link of the shorter picture; `by` names the steps it passes over, nearest first. */
export interface MainLink extends Ends {
  readonly by: readonly string[];
}

/** The main steps, and links that keep them joined. */
export interface MainTheory<AStep> {
  readonly steps: readonly AStep[];
  readonly links: readonly MainLink[];
}

/**
 * The shorter theory: main steps only. Where a path between two of them runs through other steps,
 * one link stands for the path, unless links that are drawn already lead from the one to the other.
 *
 * @param theory - Steps marked main or not, and links without a loop.
 * @returns The main steps in their order; the links between them, then those that stand for a path.
 * @see `npc2019`
 * @example mainTheory({ steps: [{ id: 'a', main: true }, { id: 'b', main: false }, { id: 'c', main: true }], links: [{ from: 'a', to: 'b' }, { from: 'b', to: 'c' }] }).links // [{ from: 'a', to: 'c', by: ['b'] }]
 */
export function mainTheory<AStep extends Pick<Step, 'id' | 'main'>>(theory: {
  readonly steps: readonly AStep[];
  readonly links: readonly Ends[];
}): MainTheory<AStep> {
  const steps = theory.steps.filter((step) => step.main);
  const main = new Set(steps.map((step) => step.id));
  const direct = theory.links
    .filter((link) => main.has(link.from) && main.has(link.to))
    .map(({ from, to }) => ({ from, to, by: [] }));
  const passing = steps.flatMap(({ id }) => passingLinks(id, theory.links, main));
  return { steps, links: withoutRepetition(direct, passing) };
}

/**
 * The links that one link of the shorter picture stands for.
 *
 * @param link - A link of `mainTheory`.
 * @param links - Every link of the theory it was made from.
 * @returns The links along the path, from its start to its end; just one for a direct link.
 * @see `npc2019`
 * @example linksAlong({ from: 'a', to: 'c', by: ['b'] }, [{ from: 'a', to: 'b' }, { from: 'b', to: 'c' }]) // [{ from: 'a', to: 'b' }, { from: 'b', to: 'c' }]
 */
export function linksAlong<ALink extends Ends>(
  link: MainLink,
  links: readonly ALink[],
): readonly ALink[] {
  const path = [link.from, ...link.by];
  return path.flatMap((from, place) => {
    const to = path[place + 1] ?? link.to;
    return links.filter((one) => one.from === from && one.to === to);
  });
}

/* Breadth first through steps that are not main, so that the shortest way to each main step is kept. */
function passingLinks(
  from: string,
  links: readonly Ends[],
  main: ReadonlySet<string>,
): readonly MainLink[] {
  const found = new Map<string, MainLink>();
  const ways: { at: string; by: readonly string[] }[] = [{ at: from, by: [] }];
  for (const { at, by } of ways) {
    for (const { to } of links.filter((link) => link.from === at)) {
      if (!main.has(to) && !by.includes(to)) ways.push({ at: to, by: [...by, to] });
      if (main.has(to) && by.length > 0 && !found.has(to)) found.set(to, { from, to, by });
    }
  }
  return [...found.values()];
}

function withoutRepetition(
  direct: readonly MainLink[],
  passing: readonly MainLink[],
): readonly MainLink[] {
  let kept = [...direct, ...passing];
  for (const link of passing) {
    const others = kept.filter((other) => other !== link);
    if (descendants({ steps: [], links: others }, link.from).includes(link.to)) kept = others;
  }
  return kept;
}
