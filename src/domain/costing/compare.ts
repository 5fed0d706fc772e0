import type { Assumptions, DraftAssumptions } from './assumptions.ts';
import { workOut } from './cost.ts';
import { checkAssumptions } from './check.ts';
import { changedInputs, type InputChange, isPathWithin } from './changed-inputs.ts';
import { explainCosts, type ExplainedCosts } from './explain.ts';
import type { ExplainedLine } from './explain-lines.ts';
import { type Figure, figureOf, scaled, sumOf } from './figure.ts';
import type { Refusal } from './refusal.ts';
import { inputsOf, type Working } from './working.ts';

/** What one line comes to in two scenarios, over all years. Pounds, unrounded. */
export interface LineDifference {
  /** That of the line; `overhead` and `contingency` stand for themselves. */
  readonly key: string;
  /** `undefined` where a scenario has no such line. */
  readonly before: Figure | undefined;
  readonly after: Figure | undefined;
  /** After less before; a line that is not there counts as 0. */
  readonly difference: Figure;
  /** The changed inputs that the line rests on. */
  readonly causes: readonly string[];
}

/** Two scenarios set side by side. */
export type Comparison =
  | {
      readonly kind: 'comparison';
      readonly changes: readonly InputChange[];
      /** They add up to the difference of financial cost. */
      readonly lines: readonly LineDifference[];
      /** They add up to the difference of what is in kind, and are in no other. */
      readonly inKindLines: readonly LineDifference[];
      readonly financialCost: Figure;
      readonly inKind: Figure;
      readonly economicCost: Figure;
    }
  | {
      readonly kind: 'refused';
      readonly before: readonly Refusal[];
      readonly after: readonly Refusal[];
    };

/**
 * The difference of two scenarios, line by line, with the changed inputs behind each.
 *
 * @param before - Assumptions as somebody entered them.
 * @param after - The same, of another scenario. Rows are matched by list and id.
 * @returns Every line of either, also where nothing changed: first in the order of `before`. Pounds,
 *   unrounded. Refused if either has no figures, with the reasons of each.
 * @see Cost model 1.0, section 6.
 * @example compareScenarios(course, { ...course, settings: { ...course.settings, contingencyRate: 0 } }).lines.filter(({ causes }) => causes.length > 0).map(({ key, causes }) => [key, causes]) // [['contingency', ['settings.contingencyRate']]]
 */
export function compareScenarios(before: DraftAssumptions, after: DraftAssumptions): Comparison {
  const [checkedBefore, checkedAfter] = [checkAssumptions(before), checkAssumptions(after)];
  if (checkedBefore.kind === 'refused' || checkedAfter.kind === 'refused') {
    return {
      kind: 'refused',
      before: checkedBefore.kind === 'refused' ? checkedBefore.refusals : [],
      after: checkedAfter.kind === 'refused' ? checkedAfter.refusals : [],
    };
  }
  return compareComplete(checkedBefore.assumptions, checkedAfter.assumptions);
}

function compareComplete(before: Assumptions, after: Assumptions): Comparison {
  const changes = changedInputs(before, after);
  const [one, other] = [explainCosts(before), explainCosts(after)];
  const [costsBefore, costsAfter] = [workOut(before).totals, workOut(after).totals];
  const differ = (linesOf: (costs: ExplainedCosts) => readonly ExplainedLine[]) =>
    compareLines(linesOf(one), linesOf(other), changes);
  return {
    kind: 'comparison',
    changes,
    lines: differ(financialLines),
    inKindLines: differ(({ inKindLines }) => inKindLines),
    financialCost: less(costsAfter.financialCost, costsBefore.financialCost),
    inKind: less(costsAfter.inKind, costsBefore.inKind),
    economicCost: less(costsAfter.economicCost, costsBefore.economicCost),
  };
}

function financialLines({ lines, totals }: ExplainedCosts): readonly ExplainedLine[] {
  return [
    ...lines,
    { key: 'overhead', working: totals.overhead },
    { key: 'contingency', working: totals.contingency },
  ];
}

function compareLines(
  before: readonly ExplainedLine[],
  after: readonly ExplainedLine[],
  changes: readonly InputChange[],
): readonly LineDifference[] {
  const keys = new Set([...before, ...after].map(({ key }) => key));
  return [...keys].map((key) => {
    const [one, other] = [workingOf(before, key), workingOf(after, key)];
    return {
      key,
      before: one?.value,
      after: other?.value,
      difference: less(other?.value ?? NOTHING, one?.value ?? NOTHING),
      causes: causesOf([one, other], changes),
    };
  });
}

const NOTHING = figureOf(0);

function workingOf(lines: readonly ExplainedLine[], key: string): Working | undefined {
  return lines.find((line) => line.key === key)?.working;
}

function causesOf(
  workings: readonly (Working | undefined)[],
  changes: readonly InputChange[],
): readonly string[] {
  const inputs = workings.flatMap((working) => (working ? [...inputsOf(working)] : []));
  return changes
    .filter(({ path }) => inputs.some((input) => isPathWithin(input, path)))
    .map(({ path }) => path);
}

function less(one: Figure, other: Figure): Figure {
  return sumOf([one, scaled(other, -1)]);
}
