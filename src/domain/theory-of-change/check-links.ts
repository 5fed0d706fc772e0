import { nameLink, type Problem, repeated } from './problem.ts';
import type { Link, Theory } from './theory.ts';

/**
 * What is wrong with single links: their ends, and the evidence they carry.
 *
 * @param theory - The steps and links.
 * @returns Every problem: an end that is no step, a link given twice, no evidence, or evidence
 *   graded A, B, C or X that names no source. Empty if all is well.
 * @see `desilva2014`
 * @example checkLinks({ steps: [], links: [] }) // []
 */
export function checkLinks({ steps, links }: Pick<Theory, 'steps' | 'links'>): readonly Problem[] {
  const known = new Set(steps.map((step) => step.id));
  const names = links.map(nameLink);
  const twice = repeated(names).map((place): Problem => ({
    kind: 'duplicate-link',
    path: ['links', place],
    message: `Found ${String(names[place])} twice. Keep one, with all the evidence.`,
  }));
  return [
    ...links.flatMap((link, place) => [
      ...unknownEnds(link, place, known),
      ...evidence(link, place),
    ]),
    ...twice,
  ];
}

function unknownEnds(link: Link, place: number, known: ReadonlySet<string>): readonly Problem[] {
  return (['from', 'to'] as const).flatMap((end): readonly Problem[] =>
    known.has(link[end])
      ? []
      : [
          {
            kind: 'unknown-end',
            path: ['links', place, end],
            message: `There is no step "${link[end]}" for ${nameLink(link)}. Write the id of a step, or add the step.`,
          },
        ],
  );
}

function evidence(link: Link, place: number): readonly Problem[] {
  if (link.evidence.length === 0) {
    const message = `There is no evidence for ${nameLink(link)}. Add a grade; for a link that rests on theory alone write T.`;
    return [{ kind: 'link-without-evidence', path: ['links', place, 'evidence'], message }];
  }
  return link.evidence.flatMap((item, index): readonly Problem[] =>
    item.sources.length > 0 || item.grade === 'T' || item.grade === 'definition'
      ? []
      : [
          {
            kind: 'evidence-without-source',
            path: ['links', place, 'evidence', index, 'sources'],
            message: `Evidence graded ${item.grade} for ${nameLink(link)} names no source. Add the key of a reference.`,
          },
        ],
  );
}
