import { explainCosts } from '../../domain/costing/explain.ts';
import type { Budget } from '../../domain/costing/budget.ts';
import { nameLine } from '../../domain/costing/name-line.ts';
import { UNIT_WORDS } from '../../domain/costing/words.ts';
import type { Operation, Working } from '../../domain/costing/working.ts';
import { formatCount, formatPence, formatShare } from '../../format.ts';
import { labelOf } from './inputs.ts';
import type { Outcome } from './outcome.ts';

/** A figure that can be opened to see what it was made of. */
export interface WorkingStep {
  readonly name: string;
  readonly value: string;
  /** What was done with the parts, such as "added up"; empty where there are none. */
  readonly how: string;
  /** The input it is, to be taken to; missing for what was worked out. */
  readonly path: string | undefined;
  /** Made when it is opened. */
  readonly parts: () => readonly WorkingStep[];
}

const OPERATION_WORDS: Readonly<Record<Operation, string>> = {
  sum: 'added up',
  product: 'multiplied',
  quotient: 'the first divided by the second',
  difference: 'the first less the second',
  power: 'the first to the power of the second',
  smallest: 'the smallest of these',
  largest: 'the largest of these',
  'if-above': 'the first, if the second is above the third; otherwise nothing',
};

/** The figures to begin with: total cost, and what it comes to for each unit. */
export function workingOf(
  outcome: Extract<Outcome, { kind: 'costs' }>,
  { inputs, rowNames }: Budget,
): readonly WorkingStep[] {
  const explained = explainCosts(outcome.assumptions);
  const byKey = new Map(
    outcome.costs.years
      .flatMap((year) => [...year.lines, ...year.inKindLines])
      .map((line) => [line.key, nameLine(line, rowNames)]),
  );
  // A line is the same object among its own and as a part of a total.
  const lineNames = new Map(
    explained.years
      .flatMap((year) => [...year.lines, ...year.inKindLines])
      .map(({ key, working }) => [working, byKey.get(key) ?? key]),
  );
  const inputNames = new Map(inputs.map(({ path, group, name }) => [path, { group, name }]));

  function step(working: Working, name: string): WorkingStep {
    if (working.kind === 'input') {
      const known = inputNames.get(working.path);
      const label = known
        ? `${known.group}: ${known.name.toLowerCase()}`
        : labelOf(working.path, []);
      const unit = inputs.find(({ path }) => path === working.path)?.unit ?? '';
      return leaf(label, valueOf(working, unit), working.path);
    }
    if (working.kind === 'number') return leaf(working.name, valueOf(working, ''), undefined);
    // A sum of one, as over a single year, says nothing.
    const [only, ...others] = working.parts;
    if (working.operation === 'sum' && only && others.length === 0) return step(only, name);
    return {
      name,
      value: valueOf(working, working.unit),
      how: OPERATION_WORDS[working.operation],
      path: undefined,
      parts: () => working.parts.map((part) => step(part, nameOf(part))),
    };
  }

  function nameOf(part: Working): string {
    if (part.kind === 'input') return part.path;
    return lineNames.get(part) ?? part.name;
  }

  const { totals, unitCosts } = explained;
  return [
    step(totals.financialCost, 'Financial cost'),
    step(totals.economicCost, 'Economic cost'),
    ...Object.entries(unitCosts.financial).map(([unit, working]) => step(working, unitName(unit))),
    ...[...explained.lines, ...explained.inKindLines].map(({ key, working }) =>
      step(working, byKey.get(key) ?? key),
    ),
  ];
}

function unitName(unit: string): string {
  return Object.entries(UNIT_WORDS).find(([name]) => name === unit)?.[1] ?? unit;
}

function leaf(name: string, value: string, path: string | undefined): WorkingStep {
  return { name, value, path, how: '', parts: () => [] };
}

function valueOf({ value }: Working, unit: string): string {
  if (value.kind !== 'figure') return 'waits';
  if (unit.startsWith('%')) return formatShare(value.value);
  return unit === 'pounds' || unit.startsWith('£')
    ? formatPence(value.value)
    : formatCount(value.value);
}
