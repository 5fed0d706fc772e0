import type { ProgrammeCosts } from '../../domain/costing/cost.ts';
import type { Figure } from '../../domain/costing/figure.ts';
import { numberOrWhy } from '../../domain/costing/figure-words.ts';
import { startUpCost } from '../../domain/costing/start-up.ts';
import type { Unit } from '../../domain/costing/unit-costs.ts';
import { warningsOn } from '../../domain/costing/warnings.ts';
import { ACHIEVER_LIMIT, UNIT_WORDS } from '../../domain/costing/words.ts';
import { formatCount, formatPence, formatPounds } from '../../format.ts';
import type { Outcome } from './outcome.ts';

/** One figure of the results, with the sentence that stands in its place where there is none. */
export interface ResultLine {
  readonly name: string;
  readonly amount: string;
  readonly why: string;
}

/** What the results say at a glance. */
export interface Headline {
  readonly total: string;
  /** Such as "40 people in 32 sessions, over 1 year". */
  readonly of: string;
  readonly perPerson: string;
  readonly units: readonly ResultLine[];
  readonly startUp: string;
  /** Each year without what falls once. */
  readonly years: readonly ResultLine[];
  /** Cost with what is given in kind; empty where nothing is given. */
  readonly economic: string;
  readonly warnings: readonly string[];
  readonly achieverLimit: string;
}

const SHOWN: readonly Unit[] = [
  'perGroup',
  'perSession',
  'perParticipant',
  'perCompleter',
  'perAchiever',
];

/** The headline of a budget; none where it has no figures. */
export function headlineOf(outcome: Outcome): Headline | undefined {
  if (outcome.kind === 'refused') return undefined;
  const { assumptions, costs } = outcome;
  const { totals, unitCosts, years } = costs;
  const hasInKind = totals.inKind.kind === 'figure' && totals.inKind.value > 0;
  const hasAchievers = unitCosts.financial.perAchiever.kind === 'figure';
  return {
    total: pounds(totals.financialCost),
    of: quantityWords(costs),
    perPerson: pence(unitCosts.financial.perParticipant),
    units: SHOWN.map((unit) => lineOf(UNIT_WORDS[unit], unitCosts.financial[unit], formatPence)),
    startUp: pounds(startUpCost(assumptions, years)),
    years: years.map((year) =>
      lineOf(`Year ${String(year.year + 1)}`, year.totals.financialCost, formatPounds),
    ),
    economic: hasInKind ? pounds(totals.economicCost) : '',
    warnings: warningsOn(years),
    achieverLimit: hasAchievers ? ACHIEVER_LIMIT : '',
  };
}

function quantityWords({ denominators, years }: ProgrammeCosts): string {
  const count = (figure: Figure) => (figure.kind === 'figure' ? formatCount(figure.value) : '…');
  const length = `${String(years.length)} ${years.length === 1 ? 'year' : 'years'}`;
  return `${count(denominators.participants)} people in ${count(denominators.sessions)} sessions, over ${length}`;
}

export function lineOf(name: string, figure: Figure, write: (value: number) => string): ResultLine {
  const value = numberOrWhy(figure);
  return typeof value === 'number'
    ? { name, amount: write(value), why: '' }
    : { name, amount: '', why: value };
}

function pounds(figure: Figure): string {
  return lineOf('', figure, formatPounds).amount;
}

function pence(figure: Figure): string {
  return lineOf('', figure, formatPence).amount;
}
