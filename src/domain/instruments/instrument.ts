import type { FitRules } from './fit.ts';

/** A section of the manual that helps: an address with the heading, and the words of the link. */
export interface ManualLink {
  readonly href: string;
  readonly title: string;
}

/** One of the five levels: something that can be seen, and the next step from here. */
interface Level {
  readonly proof: string;
  /** At the fifth level: how to keep it, or share it. */
  readonly next: string;
}

/** A statement with its five levels, lowest first. */
export interface Item {
  readonly id: string;
  readonly statement: string;
  readonly levels: readonly [Level, Level, Level, Level, Level];
  readonly manual: ManualLink;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  /** Why it is asked. */
  readonly why: string;
  readonly items: readonly Item[];
}

/** Something that must be in place before anyone is invited; it has no levels. */
export interface Gate {
  readonly id: string;
  readonly question: string;
  readonly manual: ManualLink;
}

/** A self-assessment. Ids of items differ throughout; answers are kept under them. */
export interface Instrument {
  /** The name of its file, and the end of its address. */
  readonly id: string;
  readonly title: string;
  readonly forWhom: string;
  /** What it is for, and what it must not be used for. */
  readonly use: string;
  /** Whether it belongs to one person: then it is never merged with another's. */
  readonly isYoursAlone: boolean;
  readonly sections: readonly Section[];
  readonly gates: readonly Gate[];
  /** Only where it ends with the models that may fit. */
  readonly fit?: FitRules | undefined;
}

/** The level that somebody chose, 1 to 5. */
export type Rating = 1 | 2 | 3 | 4 | 5;

/** What may be answered to an item; one that is left blank is not there at all. */
export type Answer = Rating | 'not-known' | 'does-not-apply';

/** Answers by the id of their item; those to other items are never read. */
export type Answers = Readonly<Record<string, Answer>>;

export type GateAnswer = 'yes' | 'not-yet' | 'not-known';

/** The five levels, lowest first. */
export const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];

/** What every self-assessment says about where it comes from. */
export const INSTRUMENT_ORIGIN =
  'Ours, put together from published sources. It is not a validated scale, nobody has reviewed it yet, and it has no pass mark.';

/**
 * Whether an answer is a level, and so may be counted.
 *
 * @param answer - An answer, or `undefined` for a blank.
 * @returns `false` for blank, "not known" and "does not apply".
 * @example isRating('not-known') // false
 */
export function isRating(answer: Answer | undefined): answer is Rating {
  return typeof answer === 'number';
}

/**
 * Every item, in the order of the instrument.
 *
 * @param instrument - Sections with their items.
 * @returns The items of all sections, one after the other.
 * @example allItems({ sections: [{ items: [{ id: 'a' }] }, { items: [{ id: 'b' }] }] }) // [{ id: 'a' }, { id: 'b' }]
 */
export function allItems<AnItem>(instrument: {
  readonly sections: readonly { readonly items: readonly AnItem[] }[];
}): readonly AnItem[] {
  return instrument.sections.flatMap((section) => section.items);
}
