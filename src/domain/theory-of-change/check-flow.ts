import { ancestors, descendants, findLoop } from './paths.ts';
import { isOutcome, nameLink, type Problem } from './problem.ts';
import type { Step, Theory } from './theory.ts';

/**
 * What is wrong with the way a theory flows, from activities to outcomes.
 *
 * @param theory - The stages, steps and links.
 * @returns Every problem: a loop (the first found), a link back to an earlier stage, an activity that
 *   reaches no outcome, an outcome that no activity reaches, another step that leads to nothing.
 *   Empty if all is well.
 * @see `ctoc`, `desilva2014`
 * @example checkFlow({ stages: [], steps: [], links: [] }) // []
 */
export function checkFlow(theory: Pick<Theory, 'stages' | 'steps' | 'links'>): readonly Problem[] {
  const types = new Map(theory.steps.map((step) => [step.id, step.type]));
  const reach: Reach = {
    leadsOn: (id) => descendants(theory, id).length > 0,
    toOutcome: (id) =>
      descendants(theory, id).some((other) => isOutcome(types.get(other) ?? 'input')),
    fromActivity: (id) => ancestors(theory, id).some((other) => types.get(other) === 'activity'),
  };
  return [
    ...loop(theory),
    ...runningBack(theory),
    ...theory.steps.flatMap((step, place) => stuck(step, place, reach)),
  ];
}

interface Reach {
  leadsOn(id: string): boolean;
  toOutcome(id: string): boolean;
  fromActivity(id: string): boolean;
}

function loop(theory: Pick<Theory, 'steps' | 'links'>): readonly Problem[] {
  const path = findLoop(theory);
  if (path.length === 0) return [];
  const message = `The links run in a loop: ${path.join(', ')}. Remove or turn one of them: what a step leads to cannot lead back to it.`;
  return [{ kind: 'loop', path: ['links'], message }];
}

/* A step whose type no stage holds is reported elsewhere, and counts as being in no stage here. */
function runningBack({
  stages,
  steps,
  links,
}: Pick<Theory, 'stages' | 'steps' | 'links'>): readonly Problem[] {
  const stageOf = new Map(
    steps.map(({ id, type }) => [
      id,
      stages.findIndex((stage) => stage.groups.some((group) => group.type === type)),
    ]),
  );
  return links.flatMap((link, place): readonly Problem[] => {
    const from = stageOf.get(link.from) ?? -1;
    const to = stageOf.get(link.to) ?? -1;
    if (to < 0 || from <= to) return [];
    const message = `The way runs back to an earlier stage along ${nameLink(link)}. Turn the link round, or change the type of a step.`;
    return [{ kind: 'runs-back', path: ['links', place], message }];
  });
}

function stuck({ id, type }: Step, place: number, reach: Reach): readonly Problem[] {
  const path = ['steps', place];
  if (isOutcome(type)) {
    if (reach.fromActivity(id)) return [];
    const message = `Outcome "${id}" is reached by no activity. Add a link to it from an activity, or from a step that an activity leads to.`;
    return [{ kind: 'outcome-not-reached', path, message }];
  }
  if (type === 'activity') {
    if (reach.toOutcome(id)) return [];
    const message = `Activity "${id}" reaches no outcome. Add a link from it to an outcome, or to a step that leads to one.`;
    return [{ kind: 'activity-without-outcome', path, message }];
  }
  if (reach.leadsOn(id)) return [];
  const message = `Step "${id}" leads to nothing. Add a link from it: only an outcome may be an end.`;
  return [{ kind: 'dead-end', path, message }];
}
