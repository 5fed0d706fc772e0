import { nameLink, type Problem, repeated } from './problem.ts';
import type { Assumption, Ends, Theory } from './theory.ts';

/**
 * What is wrong with the notes on a theory: its assumptions, and the reasons for its repairs.
 *
 * @param theory - The steps, links, assumptions and repairs.
 * @returns Every problem: an assumption given twice, tied to nothing or to something that does not
 *   exist; a repair of a link that does not exist; a link of ours that no repair explains.
 * @see `npc2019`
 * @example checkNotes({ steps: [], links: [], assumptions: [], repairs: [] }) // []
 */
export function checkNotes(
  theory: Pick<Theory, 'steps' | 'links' | 'assumptions' | 'repairs'>,
): readonly Problem[] {
  const known: Known = {
    steps: new Set(theory.steps.map((step) => step.id)),
    links: new Set(theory.links.map(nameLink)),
  };
  const ids = theory.assumptions.map((assumption) => assumption.id);
  return [
    ...repeated(ids).map((place): Problem => ({
      kind: 'duplicate-assumption',
      path: ['assumptions', place, 'id'],
      message: `Two assumptions have the id "${String(ids[place])}". Give one of them another.`,
    })),
    ...theory.assumptions.flatMap((one, place) => assumption(one, place, known)),
    ...repairs(theory, known),
  ];
}

interface Known {
  readonly steps: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

function assumption(one: Assumption, place: number, known: Known): readonly Problem[] {
  const path = ['assumptions', place];
  if (one.links.length + one.steps.length === 0) {
    const message = `Assumption "${one.id}" is tied to nothing. Name the links or steps that need it.`;
    return [{ kind: 'assumption-without-target', path, message }];
  }
  const missing = [
    ...one.links.filter((link) => !known.links.has(nameLink(link))).map(nameLink),
    ...one.steps.filter((id) => !known.steps.has(id)).map((id) => `step "${id}"`),
  ];
  return missing.map((target) => ({
    kind: 'unknown-assumption-target',
    path,
    message: `Assumption "${one.id}" is tied to ${target}, which does not exist. Name a link or step of the theory.`,
  }));
}

function repairs(theory: Pick<Theory, 'links' | 'repairs'>, known: Known): readonly Problem[] {
  const mended: readonly Ends[] = theory.repairs.flatMap((repair) => repair.links);
  const explained = new Set(mended.map(nameLink));
  const unknown = theory.repairs.flatMap((repair, place) =>
    repair.links
      .filter((link) => !known.links.has(nameLink(link)))
      .map((link): Problem => ({
        kind: 'unknown-repair-target',
        path: ['repairs', place],
        message: `A repair names ${nameLink(link)}, which does not exist. Name a link of the theory.`,
      })),
  );
  const silent = theory.links.flatMap((link, place): readonly Problem[] => {
    if (!link.ours || explained.has(nameLink(link))) return [];
    const message = `No repair says why we added ${nameLink(link)}. Name it in repairs, with the reason.`;
    return [{ kind: 'ours-without-reason', path: ['links', place, 'ours'], message }];
  });
  return [...unknown, ...silent];
}
