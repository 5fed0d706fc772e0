import { type DisplayedGrade, displayGrade } from '../../../domain/theory-of-change/grade.ts';
import { ancestors, descendants } from '../../../domain/theory-of-change/paths.ts';
import type {
  Assumption,
  Group,
  Link,
  Stage,
  Step,
  Theory,
} from '../../../domain/theory-of-change/theory.ts';

/** A link seen from one of its ends. */
export interface LinkSeen {
  readonly link: Link;
  /** The step at the other end. */
  readonly other: Step;
  readonly grade: DisplayedGrade;
  readonly assumptions: readonly Assumption[];
}

export interface StepPage {
  readonly step: Step;
  readonly stage: Stage;
  readonly group: Group;
  /** Whether the step is past the ceiling of accountability. */
  readonly pastCeiling: boolean;
  readonly restsOn: readonly LinkSeen[];
  readonly leadsTo: readonly LinkSeen[];
  /** How many steps lie behind it and before it, along all paths. */
  readonly counts: { readonly behind: number; readonly ahead: number };
  readonly assumptions: readonly Assumption[];
  readonly previous: Step | undefined;
  readonly next: Step | undefined;
  /** The references of everything on the page, each once. */
  readonly sources: readonly string[];
}

const LONGEST_SUMMARY = 170;

/** The first sentences of what a step means, as many as fit in a meta description. */
export function summaryOf({ meaning }: Step): string {
  const sentences = meaning.trim().split(/(?<=[.?]) /);
  const fits = (count: number) => sentences.slice(0, count).join(' ').length <= LONGEST_SUMMARY;
  const count = sentences.findLastIndex((_, index) => fits(index + 1)) + 1;
  return sentences.slice(0, Math.max(1, count)).join(' ');
}

/** What the page of each step shows, in the order of the theory. */
export function stepPages(theory: Theory): readonly StepPage[] {
  return theory.stages.flatMap((stage) => {
    const steps = stepsOf(stage, theory);
    return stage.groups.flatMap((group) =>
      steps
        .filter((step) => step.type === group.type)
        .map((step) => {
          const place = steps.indexOf(step);
          const turn = { previous: steps[place - 1], next: steps[place + 1] };
          return { ...stepPage(theory, step), ...turn, stage, group };
        }),
    );
  });
}

/** The links that start in each stage, in the order of the theory. */
export function linksByStage(
  theory: Theory,
): readonly { readonly stage: Stage; readonly links: readonly LinkSeen[] }[] {
  return theory.stages
    .map((stage) => {
      const ids = new Set(stepsOf(stage, theory).map((step) => step.id));
      const links = theory.links.filter((link) => ids.has(link.from));
      return { stage, links: links.flatMap((link) => see(theory, link, link.to)) };
    })
    .filter(({ links }) => links.length > 0);
}

function stepsOf(stage: Stage, { steps }: Theory): readonly Step[] {
  return stage.groups.flatMap((group) => steps.filter((step) => step.type === group.type));
}

function stepPage(
  theory: Theory,
  step: Step,
): Omit<StepPage, 'stage' | 'group' | 'previous' | 'next'> {
  const into = theory.links.filter((link) => link.to === step.id);
  const out = theory.links.filter((link) => link.from === step.id);
  const cited = [...into, ...out].flatMap((link) => link.evidence.flatMap((item) => item.sources));
  return {
    step,
    pastCeiling: step.type === theory.ceiling.before,
    restsOn: into.flatMap((link) => see(theory, link, link.from)),
    leadsTo: out.flatMap((link) => see(theory, link, link.to)),
    counts: {
      behind: ancestors(theory, step.id).length,
      ahead: descendants(theory, step.id).length,
    },
    assumptions: theory.assumptions.filter(({ steps }) => steps.includes(step.id)),
    sources: [...new Set([...step.sources, ...cited])],
  };
}

/* A checked theory knows both ends of every link. */
function see(theory: Theory, link: Link, far: string): readonly LinkSeen[] {
  const other = theory.steps.find((step) => step.id === far);
  if (!other) return [];
  const assumptions = theory.assumptions.filter(({ links }) =>
    links.some(({ from, to }) => from === link.from && to === link.to),
  );
  return [{ link, other, grade: displayGrade(link), assumptions }];
}
