import { mainTheory } from './main-steps.ts';
import { type Problem, repeated } from './problem.ts';
import type { Theory } from './theory.ts';

/** The longest label that fits its box in the picture, in characters. */
const LONGEST_LABEL = 30;

/**
 * What is wrong with the steps of a theory, and with the groups that hold them.
 *
 * @param theory - The stages, ceiling, steps and links.
 * @returns Every problem: an id, number or group given twice, a label that is too long, a step or
 *   the ceiling without a group, a main step joined to no other. Empty if all is well.
 * @see `desilva2014`
 * @example checkSteps({ stages: [], ceiling: { before: 'impact', text: '', meaning: '' }, steps: [], links: [] }).length // 1
 */
export function checkSteps(
  theory: Pick<Theory, 'stages' | 'ceiling' | 'steps' | 'links'>,
): readonly Problem[] {
  return [
    ...duplicates(theory),
    ...theory.steps.flatMap((step, place) => longLabel(step, place)),
    ...groups(theory),
    ...loneMainSteps(theory),
  ];
}

function duplicates({ steps }: Pick<Theory, 'steps'>): readonly Problem[] {
  const ids = steps.map((step) => step.id);
  const numbers = steps.map((step) => step.number);
  return [
    ...repeated(ids).map((place): Problem => ({
      kind: 'duplicate-step',
      path: ['steps', place, 'id'],
      message: `Two steps have the id "${String(ids[place])}". Give one of them another: it is the address of its page.`,
    })),
    ...repeated(numbers).map((place): Problem => ({
      kind: 'duplicate-number',
      path: ['steps', place, 'number'],
      message: `Two steps have the number "${String(numbers[place])}". Give each step its own.`,
    })),
  ];
}

function longLabel(
  { id, label }: { id: string; label: string },
  place: number,
): readonly Problem[] {
  const { length } = label;
  if (length <= LONGEST_LABEL) return [];
  return [
    {
      kind: 'label-too-long',
      path: ['steps', place, 'label'],
      message: `The label of step "${id}" has ${String(length)} characters: "${label}". Write at most ${String(LONGEST_LABEL)}, so that it fits its box; the full wording belongs in title.`,
    },
  ];
}

function groups({
  stages,
  ceiling,
  steps,
}: Pick<Theory, 'stages' | 'ceiling' | 'steps'>): readonly Problem[] {
  const types = stages.flatMap((stage) => stage.groups.map((group) => group.type));
  const twice = repeated(types).map((place): Problem => ({
    kind: 'duplicate-group',
    path: ['stages'],
    message: `Two groups hold steps of the type "${String(types[place])}". Keep one, so that a step stands in one place.`,
  }));
  const unplaced = steps.flatMap((step, place): readonly Problem[] =>
    types.includes(step.type)
      ? []
      : [
          {
            kind: 'step-without-group',
            path: ['steps', place, 'type'],
            message: `Step "${step.id}" is of the type "${step.type}", and no stage has a group for it. Add the group to a stage.`,
          },
        ],
  );
  if (types.includes(ceiling.before)) return [...twice, ...unplaced];
  const message = `The ceiling stands before "${ceiling.before}", and no stage has a group of that type. Name the type of a group.`;
  return [
    ...twice,
    ...unplaced,
    { kind: 'ceiling-without-group', path: ['ceiling', 'before'], message },
  ];
}

function loneMainSteps({ steps, links }: Pick<Theory, 'steps' | 'links'>): readonly Problem[] {
  const joined = new Set(mainTheory({ steps, links }).links.flatMap(({ from, to }) => [from, to]));
  return steps.flatMap((step, place): readonly Problem[] =>
    !step.main || joined.has(step.id)
      ? []
      : [
          {
            kind: 'lone-main-step',
            path: ['steps', place, 'main'],
            message: `Main step "${step.id}" is joined to no other main step. Make a step beside it a main step too, or write main: false.`,
          },
        ],
  );
}
