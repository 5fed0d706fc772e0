import { type Answer, type Answers, type Item, isRating, type ManualLink } from './instrument.ts';

/** One useful next step, and the section of the manual that helps with it. */
export interface NextStep {
  readonly itemId: string;
  readonly sectionId: string;
  readonly statement: string;
  /** Whether to go further, to find out what is not known, or to keep and share what is there. */
  readonly kind: 'go-further' | 'find-out' | 'keep';
  readonly text: string;
  readonly manual: ManualLink;
}

type SomeItem = Pick<Item, 'id' | 'statement' | 'levels' | 'manual'>;
type Sections = readonly { readonly id: string; readonly items: readonly SomeItem[] }[];

const HOW_MANY = 3;
const HIGHEST = 5;
const TIERS = ['go-further', 'find-out', 'keep'] as const;

/** The rule of `nextSteps`, as a reader sees it. */
export const NEXT_STEPS_RULE =
  'We start with the lowest levels you chose, one from each section before a second from the same one. Answers that are not yet known come after those. What is at level 5 already comes last, to keep or share.';

/**
 * Three useful next steps. Items below level 5 come first, lowest first; then those that are not
 * known, as something to find out; then those at level 5, to keep or share. In each of the three,
 * every section has its turn before one has a second, and ties stay in the order of the instrument.
 * Blank items and those that do not apply give none.
 *
 * @param instrument - Sections with their items, levels and links.
 * @param answers - By item; a blank is left out.
 * @param howMany - At most so many, 0 or more; three unless told otherwise.
 * @returns The steps, most useful first; fewer if there are not so many answers.
 * @example nextSteps({ sections: [] }, {}) // []
 */
export function nextSteps(
  { sections }: { readonly sections: Sections },
  answers: Answers,
  howMany = HOW_MANY,
): readonly NextStep[] {
  return TIERS.flatMap((kind) => inTurn(candidates(sections, answers, kind))).slice(0, howMany);
}

interface Candidate {
  readonly level: number;
  readonly step: NextStep;
}

/* In the order of the instrument; sorting is stable, so ties keep it. */
function candidates(
  sections: Sections,
  answers: Answers,
  kind: NextStep['kind'],
): readonly Candidate[] {
  return sections
    .flatMap((section) =>
      section.items.flatMap((item) => {
        const answer = answers[item.id];
        if (answer === undefined || kindOf(answer) !== kind) return [];
        const { id: itemId, statement, manual } = item;
        const text = textOf(item, answer);
        const step = { itemId, sectionId: section.id, statement, kind, text, manual };
        return [{ level: isRating(answer) ? answer : 0, step }];
      }),
    )
    .toSorted((one, other) => one.level - other.level);
}

function kindOf(answer: Answer): NextStep['kind'] | undefined {
  if (answer === 'does-not-apply') return undefined;
  if (answer === 'not-known') return 'find-out';
  return answer === HIGHEST ? 'keep' : 'go-further';
}

function textOf(item: SomeItem, answer: Answer): string {
  if (!isRating(answer)) return `Find out: ${item.statement}`;
  return item.levels[answer - 1]?.next ?? '';
}

/* The first of every section, then the second of every section, and so on. */
function inTurn(ordered: readonly Candidate[]): readonly NextStep[] {
  const turns = new Map<string, number>();
  return ordered
    .map(({ step }) => {
      const turn = turns.get(step.sectionId) ?? 0;
      turns.set(step.sectionId, turn + 1);
      return { step, turn };
    })
    .toSorted((one, other) => one.turn - other.turn)
    .map(({ step }) => step);
}
