import type { Assumptions } from './assumptions.ts';
import { type ExplainedLine, explainLines } from './explain-lines.ts';
import type { Denominators } from './quantities.ts';
import { type Perspective, PERSPECTIVES, type Unit, UNITS } from './unit-costs.ts';
import { work, type Working } from './working.ts';
import { explainDriver, leavesOf } from './working-inputs.ts';
import { eachTotal, type TotalName } from './year.ts';

/** How every figure of one year came about. */
interface ExplainedYear {
  readonly year: number;
  readonly lines: readonly ExplainedLine[];
  readonly inKindLines: readonly ExplainedLine[];
  readonly totals: Readonly<Record<TotalName, Working>>;
}

/** How every figure of a programme came about, under the names of `ProgrammeCosts`. */
export interface ExplainedCosts {
  readonly years: readonly ExplainedYear[];
  /** Each line over all years. */
  readonly lines: readonly ExplainedLine[];
  readonly inKindLines: readonly ExplainedLine[];
  readonly totals: Readonly<Record<TotalName, Working>>;
  readonly denominators: Readonly<Record<keyof Denominators, Working>>;
  readonly unitCosts: Readonly<Record<Perspective, Readonly<Record<Unit, Working>>>>;
}

/**
 * How every figure of a programme came about: each line is a quantity times a price, each total a
 * sum, each unit cost a quotient, down to the inputs.
 *
 * @param assumptions - Complete and within limits.
 * @returns Workings with the same values as `workOut`. For a page that shows some of them, not for
 *   many runs in a row.
 * @see Cost model 1.0, sections 4 to 7.
 * @example explainCosts(course).unitCosts.financial.perGroup.parts.map(({ name }) => name) // ['financial cost', 'groups']
 */
export function explainCosts(assumptions: Assumptions): ExplainedCosts {
  const years = Array.from({ length: assumptions.programme.years }, (_, year) =>
    explainYear(assumptions, year),
  );
  const totals = eachTotal((name) =>
    overYears(
      TOTAL_WORDS[name],
      years.map((year) => year.totals[name]),
    ),
  );
  const counts = explainDenominators(assumptions);
  return {
    years,
    lines: linesOverYears(years.map(({ lines }) => lines)),
    inKindLines: linesOverYears(years.map(({ inKindLines }) => inKindLines)),
    totals,
    denominators: counts,
    unitCosts: {
      financial: explainUnitCosts(totals[PERSPECTIVES.financial], counts),
      economic: explainUnitCosts(totals[PERSPECTIVES.economic], counts),
    },
  };
}

const TOTAL_WORDS: Readonly<Record<TotalName, string>> = {
  staffTotal: 'staff',
  directCost: 'direct cost',
  overhead: 'overhead',
  contingency: 'contingency',
  financialCost: 'financial cost',
  inKind: 'in kind',
  economicCost: 'economic cost',
};

function explainYear(assumptions: Assumptions, year: number): ExplainedYear {
  const leaf = leavesOf(assumptions);
  const { payroll, otherCash, inKind: inKindLines } = explainLines(assumptions, year);
  const total = (name: TotalName, parts: readonly Working[]) =>
    work('sum', { name: TOTAL_WORDS[name], unit: 'pounds', parts });
  const staffTotal = total('staffTotal', workingsOf(payroll));
  const directCost = total('directCost', [staffTotal, ...workingsOf(otherCash)]);
  const isOnStaff = assumptions.settings.overheadBase === 'staff';
  const overhead = work('product', {
    name: TOTAL_WORDS.overhead,
    unit: 'pounds',
    parts: [leaf('settings.overheadRate'), isOnStaff ? staffTotal : directCost],
    choices: ['settings.overheadBase'],
  });
  const beforeContingency = work('sum', {
    name: 'direct cost with overhead',
    unit: 'pounds',
    parts: [directCost, overhead],
  });
  const contingency = work('product', {
    name: TOTAL_WORDS.contingency,
    unit: 'pounds',
    parts: [leaf('settings.contingencyRate'), beforeContingency],
  });
  const financialCost = total('financialCost', [directCost, overhead, contingency]);
  const inKind = total('inKind', workingsOf(inKindLines));
  const economicCost = total('economicCost', [financialCost, inKind]);
  return {
    year,
    lines: [...payroll, ...otherCash],
    inKindLines,
    totals: {
      ...{ staffTotal, directCost, overhead, contingency },
      ...{ financialCost, inKind, economicCost },
    },
  };
}

function explainDenominators(assumptions: Assumptions): ExplainedCosts['denominators'] {
  const leaf = leavesOf(assumptions);
  const years = leaf('programme.years');
  const count = (name: keyof Denominators, perYear: Working) =>
    work('product', { name, unit: 'people', parts: [perYear, years] });
  const participants = count('participants', explainDriver(assumptions, 'perParticipant'));
  const completers = work('product', {
    name: 'completers',
    unit: 'people',
    parts: [participants, leaf('programme.completionRate')],
  });
  const isOfCompleters = assumptions.settings.goalRateBase === 'completers';
  return {
    groups: count('groups', explainDriver(assumptions, 'perGroup')),
    sessions: count('sessions', explainDriver(assumptions, 'perSession')),
    participants,
    attendances: count('attendances', explainDriver(assumptions, 'perAttendance')),
    completers,
    achievers: work('product', {
      name: 'achievers',
      unit: 'people',
      parts: [isOfCompleters ? completers : participants, leaf('programme.goalRate')],
      choices: ['settings.goalRateBase'],
    }),
  };
}

function explainUnitCosts(
  cost: Working,
  counts: ExplainedCosts['denominators'],
): Readonly<Record<Unit, Working>> {
  const per = (unit: Unit) => {
    const { by, ifZero } = UNITS[unit];
    return work('quotient', { name: unit, unit: 'pounds', parts: [cost, counts[by]] }, ifZero);
  };
  return {
    perGroup: per('perGroup'),
    perSession: per('perSession'),
    perParticipant: per('perParticipant'),
    perAttendance: per('perAttendance'),
    perCompleter: per('perCompleter'),
    perAchiever: per('perAchiever'),
  };
}

/** Lines of one key together, in the order of the first year that holds them. */
function linesOverYears(years: readonly (readonly ExplainedLine[])[]): readonly ExplainedLine[] {
  const all = years.flat();
  const keys = [...new Set(all.map(({ key }) => key))];
  return keys.map((key) => {
    const workings = workingsOf(all.filter((line) => line.key === key));
    return { key, working: overYears(key, workings) };
  });
}

function overYears(name: string, parts: readonly Working[]): Working {
  return work('sum', { name, unit: 'pounds', parts, choices: ['programme.years'] });
}

function workingsOf(lines: readonly ExplainedLine[]): readonly Working[] {
  return lines.map(({ working }) => working);
}
