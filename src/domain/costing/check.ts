import {
  type Assumptions,
  DRIVERS,
  type DraftAssumptions,
  GOAL_RATE_BASES,
  KINDS,
  OVERHEAD_BASES,
  PENSION_BASES,
} from './assumptions.ts';
import { type Limit, LISTS, NUMBERS, type Part } from './fields.ts';
import { fieldOf } from './path.ts';
import { MOST_YEARS, refuse, type Refusal, type RefusalReason } from './refusal.ts';

/** Assumptions that can be worked with, or everything that is in the way. */
export type Checked =
  | { readonly kind: 'complete'; readonly assumptions: Assumptions }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/**
 * Whether assumptions can be worked with: nothing is missing but the two open rates, and every
 * number is within its limits.
 *
 * @param draft - As somebody entered it.
 * @returns The same assumptions, now known to be complete; or every reason that speaks against it,
 *   in the order of the form. What is not used need not be there: the payroll of somebody
 *   self-employed, the rate of a pension that there is not.
 * @see Cost model 1.0, section 7.
 * @example checkAssumptions({ ...course, programme: { ...course.programme, attendanceRate: 1.2 } }).refusals.map(({ reason, path }) => [reason, path]) // [['rate-out-of-range', 'programme.attendanceRate']]
 */
export function checkAssumptions(draft: DraftAssumptions): Checked {
  const refusals = [
    ...checkHolder('settings', draft.settings, 'settings'),
    ...checkHolder('programme', draft.programme, 'programme'),
    ...LISTS.flatMap((list) =>
      draft[list].flatMap((row, place) => {
        const path = `${list}.${row.id}`;
        const isRepeated = draft[list].findIndex(({ id }) => id === row.id) < place;
        return [
          ...(isRepeated ? [refuse('id-repeated', path)] : []),
          ...checkHolder(list, row, path),
        ];
      }),
    ),
    ...checkHours(draft),
  ];
  if (isComplete(draft, refusals)) return { kind: 'complete', assumptions: draft };
  return { kind: 'refused', refusals };
}

/**
 * Whether there is somebody to be paid for all hours. It is the only limit that two numbers set
 * together, so assumptions whose numbers each lie between two allowed ones need no other check.
 *
 * @param draft - Every number within its own limits.
 * @returns False if hours are to be paid and a headcount is 0.
 * @see Cost model 1.0, section 7.
 * @example isWorkable({ programme: { groupsPerYear: 1, sessionsPerGroup: 1, hoursPerSession: 1 }, sessional: [{ headcount: 0, facilitatorsPerSession: 1, prepHoursPerSession: 0 }] }) // false
 */
export function isWorkable(draft: DraftAssumptions): draft is Assumptions {
  return draft.sessional.every(
    (row) => row.headcount !== 0 || hoursToPay(draft.programme, row) === 0,
  );
}

/**
 * Whether a number keeps within the limits of its field.
 *
 * @param value - Whatever was entered.
 * @param limit - From `NUMBERS`: an amount is 0 or more, a share 0 to 1, inflation above −1, and
 *   years whole from 1 to 50.
 * @param path - The input that is meant.
 * @returns A refusal; `undefined` if it is allowed.
 * @see Cost model 1.0, section 7.
 * @example checkNumber(0.5, 'share', 'programme.goalRate') // undefined
 */
export function checkNumber(value: unknown, limit: Limit, path: string): Refusal | undefined {
  if (value === undefined) return refuse('value-missing', path);
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse('not-a-number', path);
  const reason = BREACHES[limit](value);
  return reason && refuse(reason, path);
}

/** The choices of each part: what may be chosen, and the reason for refusing anything else. */
const CHOICES: Readonly<
  Record<Part, Readonly<Record<string, readonly [RefusalReason, readonly string[]]>>>
> = {
  settings: {
    overheadBase: ['basis-unknown', OVERHEAD_BASES],
    goalRateBase: ['basis-unknown', GOAL_RATE_BASES],
  },
  programme: {},
  staff: { pensionBasis: ['basis-unknown', PENSION_BASES] },
  sessional: { pensionBasis: ['basis-unknown', PENSION_BASES] },
  volunteers: {},
  items: { kind: ['kind-unknown', KINDS], driver: ['driver-unknown', DRIVERS] },
};

/** What else must have been said: true or false, or a word. */
const OTHERS: Readonly<Record<Part, readonly string[]>> = {
  settings: [],
  programme: [],
  staff: ['enrolled', 'facilitator'],
  sessional: ['employed', 'enrolled'],
  volunteers: [],
  items: ['category', 'inflates'],
};

const OF_THE_PAYROLL = ['holidayPayRate', 'pensionBasis', 'pensionRate', 'enrolled'];

function isComplete(draft: DraftAssumptions, refusals: readonly Refusal[]): draft is Assumptions {
  return refusals.length === 0 && isWorkable(draft);
}

function checkHolder(part: Part, holder: object, path: string): readonly Refusal[] {
  const mayBeBlank = (field: string) => isUnused(part, holder, field) || isOpenRate(part, field);
  return [
    ...Object.entries(NUMBERS[part]).map(([field, limit]) => {
      const value = fieldOf(holder, field);
      if (value === undefined && mayBeBlank(field)) return undefined;
      return checkNumber(value, limit, `${path}.${field}`);
    }),
    ...Object.entries(CHOICES[part]).map(([field, [reason, choices]]) => {
      const value = fieldOf(holder, field);
      if (value === undefined) return missing(`${path}.${field}`, mayBeBlank(field));
      const isKnown = choices.some((choice) => choice === value);
      return isKnown ? undefined : refuse(reason, `${path}.${field}`);
    }),
    ...OTHERS[part].map((field) =>
      fieldOf(holder, field) === undefined
        ? missing(`${path}.${field}`, mayBeBlank(field))
        : undefined,
    ),
  ].filter((refusal) => refusal !== undefined);
}

function missing(path: string, mayBeBlank: boolean): Refusal | undefined {
  return mayBeBlank ? undefined : refuse('value-missing', path);
}

const BREACHES: Readonly<Record<Limit, (value: number) => RefusalReason | undefined>> = {
  amount: (value) => (value < 0 ? 'negative' : undefined),
  share: (value) => (value < 0 || value > 1 ? 'rate-out-of-range' : undefined),
  inflation: (value) => (value <= -1 ? 'inflation-too-low' : undefined),
  years: (value) => {
    if (!Number.isInteger(value) || value < 1) return 'years-not-whole';
    return value > MOST_YEARS ? 'years-too-many' : undefined;
  },
};

function isOpenRate(part: Part, field: string): boolean {
  return part === 'programme' && (field === 'completionRate' || field === 'goalRate');
}

function isUnused(part: Part, holder: object, field: string): boolean {
  if (!OF_THE_PAYROLL.includes(field)) return false;
  if (part === 'sessional' && fieldOf(holder, 'employed') === false) return true;
  const basis = fieldOf(holder, 'pensionBasis');
  if (field === 'enrolled') return basis !== 'qualifying';
  return field === 'pensionRate' && basis !== 'qualifying' && basis !== 'full';
}

function checkHours(draft: DraftAssumptions): readonly Refusal[] {
  return draft.sessional
    .filter((row) => row.headcount === 0 && hoursToPay(draft.programme, row) > 0)
    .map((row) => refuse('nobody-to-pay', `sessional.${row.id}.headcount`));
}

/** A blank counts as 0 here: it is refused by itself. */
function hoursToPay(
  programme: DraftAssumptions['programme'],
  row: DraftAssumptions['sessional'][number],
): number {
  const sessions = (programme.groupsPerYear ?? 0) * (programme.sessionsPerGroup ?? 0);
  const hours = (programme.hoursPerSession ?? 0) + (row.prepHoursPerSession ?? 0);
  return sessions * (row.facilitatorsPerSession ?? 0) * hours;
}
