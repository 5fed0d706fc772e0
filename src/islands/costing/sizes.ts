import { costBySize, type SizeCost } from '../../domain/costing/sizes.ts';
import { formatCount, formatPence, formatPounds } from '../../format.ts';
import { lineOf } from './results.ts';
import type { Outcome } from './outcome.ts';

export interface SizeRow {
  readonly size: string;
  readonly isCurrent: boolean;
  readonly total: string;
  readonly perPerson: string;
  /** In hundredths of the largest cost for each person. */
  readonly bar: number;
}

/** What another number of people in each group, or of groups, would come to. */
export function sizesOf(
  outcome: Extract<Outcome, { kind: 'costs' }>,
  field: 'participantsPerGroup' | 'groupsPerYear',
): readonly SizeRow[] {
  const sizes = costBySize(outcome.assumptions, field);
  const most = Math.max(1, ...sizes.map(({ perParticipant }) => valueOf(perParticipant)));
  return sizes.map(({ size, isCurrent, total, perParticipant }) => ({
    ...{ size: formatCount(size), isCurrent },
    total: lineOf('', total, formatPounds).amount,
    perPerson: lineOf('', perParticipant, formatPence).amount,
    bar: (valueOf(perParticipant) / most) * 100,
  }));
}

function valueOf(figure: SizeCost['total']): number {
  return figure.kind === 'figure' ? figure.value : 0;
}
