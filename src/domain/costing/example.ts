import type { Category } from './words.ts';
import type { List } from './fields.ts';

/**
 * How sure a figure is: a page that is not the publisher's own says so; we worked it out from one;
 * nobody we read says so; or we propose it.
 */
export const CONFIDENCES = ['reported', 'computed', 'unsourced', 'ours'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A rate, price or fee that the examples use. */
export interface CostFigure {
  readonly id: string;
  readonly name: string;
  /** In the unit of the field that uses it: pounds, or a fraction. */
  readonly value: number;
  /** The time it holds for, such as "2026/27"; empty where there is none. */
  readonly period: string;
  /** The last day it holds, as year-month-day; missing where nobody says. */
  readonly until?: string | undefined;
  readonly confidence: Confidence;
  /** What to do before it is used. */
  readonly check: string;
  readonly note: string;
  /** Keys of references. */
  readonly sources: readonly string[];
}

/** How peers are engaged; a row may belong to one of the two. */
export const PEER_TERMS = ['paid', 'volunteer'] as const;
export type PeerTerms = (typeof PEER_TERMS)[number];

/** A number of our own, the id of a figure in the place of a number, or a choice. Blank is `null`. */
export type ExampleValue = number | string | boolean | null;

/** One row of an example. */
export interface ExampleRow {
  readonly id: string;
  readonly name: string;
  /** Left out with the other terms. */
  readonly only?: PeerTerms | undefined;
  /** Whether it is left out until somebody enters a price. */
  readonly quote?: boolean | undefined;
  readonly category?: Category | undefined;
  readonly [field: string]: ExampleValue | undefined;
}

/** An example budget of one way of working: this site's own, to be replaced. */
export interface CostExample extends Readonly<Record<List, readonly ExampleRow[]>> {
  readonly model: string;
  readonly title: string;
  readonly about: string;
  readonly programme: Readonly<Record<string, ExampleValue>>;
}

/** Everything that the estimator begins with. */
export interface CostExamples {
  /** The year of its prices, such as "2026/27". */
  readonly edition: string;
  readonly figures: readonly CostFigure[];
  readonly settings: Readonly<Record<string, ExampleValue>>;
  readonly presets: readonly CostExample[];
}

/** A reference as a page shows it. */
export interface CostReference {
  readonly title: string;
  readonly href: string;
}
