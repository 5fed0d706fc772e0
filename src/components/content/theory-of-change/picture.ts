import { displayGrade, weakestPattern } from '../../../domain/theory-of-change/grade.ts';
import { linksAlong, mainTheory } from '../../../domain/theory-of-change/main-steps.ts';
import type { Step, Theory } from '../../../domain/theory-of-change/theory.ts';
import type { Sizes } from '../../../layout-graph/grid.ts';
import { type DrawnLink, layOut, type Picture } from '../../../layout-graph/layout-graph.ts';

export type View = 'main' | 'all';

/** A link as it is drawn, and as it is said. */
interface SaidLink extends DrawnLink {
  /** Its grade with its limits, or the steps that it passes over. */
  readonly words: string;
}

/** One of the lines that leave a step, in words. */
export interface SaidEnd {
  readonly id: string;
  readonly label: string;
  /** The link's words in brackets, with a semicolon before the next. */
  readonly note: string;
}

export interface TheoryView {
  readonly picture: Picture<Step>;
  /** The text alternative of the lines that leave a step. */
  readonly leadsTo: (id: string) => readonly SaidEnd[];
  /** Each kind of line once, with all its paths. */
  readonly lines: readonly { readonly pattern: string; readonly d: string }[];
}

/** In quarters of a rem; TheoryPicture.astro has the same figures in its style sheet. */
const SIZES: Readonly<Record<View, Sizes>> = {
  main: { step: 18, gap: 5, heading: 6.4, ceiling: 16.4 },
  all: { step: 14.4, gap: 2, heading: 6.4, ceiling: 16.4 },
};

/** A theory as one picture: its main steps, or all of them. */
export function viewTheory(theory: Theory, view: View): TheoryView {
  const labels = new Map(theory.steps.map((step) => [step.id, step.label]));
  const { steps, links } = view === 'main' ? mainSteps(theory, labels) : allSteps(theory);
  const picture = layOut({ ...theory, steps, links }, SIZES[view]);
  const patterns = [...new Set(picture.wires.map(({ link }) => link.pattern))];
  return {
    picture,
    leadsTo: (id) =>
      links
        .filter(({ from }) => from === id)
        .map(({ to, words }, place, { length }) => ({
          id: to,
          label: labels.get(to) ?? to,
          note: `(${words})${place < length - 1 ? ';' : ''}`,
        })),
    lines: patterns.map((pattern) => ({
      pattern,
      d: picture.wires
        .filter(({ link }) => link.pattern === pattern)
        .map((wire) => wire.d)
        .join(''),
    })),
  };
}

interface Shown {
  readonly steps: readonly Step[];
  readonly links: readonly SaidLink[];
}

function allSteps({ steps, links }: Theory): Shown {
  const said = links.map((link) => {
    const { pattern, text } = displayGrade(link);
    return { from: link.from, to: link.to, pattern, words: text };
  });
  return { steps, links: said };
}

/* A link that stands for a path is drawn as weak as the weakest link on the path. */
function mainSteps(theory: Theory, labels: ReadonlyMap<string, string>): Shown {
  const { steps, links } = mainTheory(theory);
  const said = links.map((link) => {
    const grades = linksAlong(link, theory.links).map((one) => displayGrade(one));
    const by = link.by.map((id) => labels.get(id) ?? id).join('”, “');
    return {
      from: link.from,
      to: link.to,
      pattern: weakestPattern(grades.map((grade) => grade.pattern)),
      words: by === '' ? grades.map((grade) => grade.text).join('') : `by way of “${by}”`,
    };
  });
  return { steps, links: said };
}
