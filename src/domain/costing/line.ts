import type { Assumptions, Driver, Kind } from './assumptions.ts';
import type { Figure } from './figure.ts';
import type { YearFactors } from './inflation.ts';
import type { DriverQuantities } from './quantities.ts';

/** What a line is for, within its row. */
export type LinePart =
  'pay' | 'employerNI' | 'pension' | 'otherOnCosts' | 'allowance' | 'expenses' | 'time' | 'item';

/** The figures that a line was multiplied from. Money is pounds of the year, unrounded. */
export type LineWorking =
  | { readonly kind: 'per-person'; readonly perPerson: number; readonly people: number }
  | {
      readonly kind: 'hours';
      readonly hours: number;
      readonly basePay: number;
      readonly holidayPay: number;
    }
  | { readonly kind: 'allowance'; readonly employerNI: number }
  | {
      readonly kind: 'volunteer-sessions';
      readonly volunteerSessions: number;
      readonly unitCost: number;
      readonly factor: number;
    }
  | {
      readonly kind: 'volunteer-hours';
      readonly hours: number;
      readonly unitCost: number;
      readonly factor: number;
    }
  | {
      readonly kind: 'item';
      readonly driver: Driver;
      /** The driver's quantity times the item's own. */
      readonly units: Figure;
      readonly unitCost: number;
      readonly factor: number;
    };

/** One line of one year. */
export interface Line {
  /** The same in every year and in every scenario, such as `staff.coordinator.pay`. */
  readonly key: string;
  /** The row of the assumptions it comes from, such as `staff.coordinator`. */
  readonly row: string;
  readonly part: LinePart;
  readonly category: string;
  readonly kind: Kind;
  readonly timing: 'once' | 'every-year';
  readonly working: LineWorking;
  /** Pounds of the year, unrounded; below 0 only for the Employment Allowance. */
  readonly amount: Figure;
}

/** What the lines of a year rest on, besides their rows. */
export interface YearContext extends YearFactors {
  readonly assumptions: Assumptions;
  /** Counted from 0. */
  readonly year: number;
  readonly quantities: DriverQuantities;
  readonly sessionsPerYear: number;
}
