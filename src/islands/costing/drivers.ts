import { rangesAround } from '../../domain/costing/drivers.ts';
import type { EnteredRow } from '../../domain/costing/entered.ts';
import { FIELD_WORDS } from '../../domain/costing/field-words.ts';
import { splitPath } from '../../domain/costing/entered.ts';
import { tornado } from '../../domain/costing/tornado.ts';
import { formatCount, formatPence, formatPrice, formatShare } from '../../format.ts';
import { labelOf } from './inputs.ts';
import type { Outcome } from './outcome.ts';

/** How far each number goes down and up. */
const AROUND = 0.2;
const MOST_ROWS = 10;

/** One number that moves the cost. Bars are in hundredths of the width of the picture. */
export interface DriverRow {
  readonly path: string;
  readonly name: string;
  /** Such as "8 to 12". */
  readonly range: string;
  readonly results: string;
  readonly words: string;
  readonly low: { readonly x: number; readonly width: number };
  readonly high: { readonly x: number; readonly width: number };
}

export interface Drivers {
  readonly base: string;
  /** Where the bar of the present cost stands, in hundredths. */
  readonly middle: number;
  readonly rows: readonly DriverRow[];
}

/** The numbers that move the cost for each person most, largest first; none while there is no such cost. */
export function driversOf(
  outcome: Extract<Outcome, { kind: 'costs' }>,
  rows: readonly EnteredRow[],
): Drivers | undefined {
  const { assumptions } = outcome;
  const result = tornado(assumptions, rangesAround(assumptions, AROUND), 'financialPerParticipant');
  if (result.kind !== 'tornado') return undefined;
  const shown = result.rows.filter(({ swing }) => swing > 0).slice(0, MOST_ROWS);
  const ends = shown.flatMap(({ resultAtLow, resultAtHigh }) => [resultAtLow, resultAtHigh]);
  const least = Math.min(result.base, ...ends);
  const width = Math.max(result.base, ...ends) - least;
  const at = (value: number) => (width === 0 ? 50 : ((value - least) / width) * 100);
  const bar = (value: number) => {
    const [from, to] = [at(value), at(result.base)].toSorted((one, other) => one - other);
    return { x: from ?? 0, width: (to ?? 0) - (from ?? 0) };
  };
  return {
    base: formatPence(result.base),
    middle: at(result.base),
    rows: shown.map(({ path, low, high, resultAtLow, resultAtHigh, direction }) => ({
      path,
      name: labelOf(path, rows),
      range: `${writeInput(path, low)} to ${writeInput(path, high)}`,
      results: `${formatPence(resultAtLow)} to ${formatPence(resultAtHigh)}`,
      words:
        direction === 'increases'
          ? 'more of it costs more'
          : 'more of it costs less for each person',
      low: bar(resultAtLow),
      high: bar(resultAtHigh),
    })),
  };
}

/** A number of the model as it would be typed. */
function writeInput(path: string, value: number): string {
  const { part, field } = splitPath(path);
  const unit = FIELD_WORDS[part][field]?.unit ?? '';
  if (unit.startsWith('%')) return formatShare(value);
  return unit.startsWith('£') ? formatPrice(Number(value.toFixed(2))) : formatCount(value);
}
