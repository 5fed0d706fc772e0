/** What a step is, from the reason for a programme to the wider change it contributes to. */
export type StepType =
  | 'context'
  | 'input'
  | 'activity'
  | 'output'
  | 'mechanism'
  | 'short'
  | 'intermediate'
  | 'long'
  | 'impact';

/** A programme model that a step may be limited to. */
type Model = 'peer-led' | 'peer-support' | 'one-to-one-mentoring';

/**
 * How strong one piece of evidence is: A trials or reviews, B uncontrolled or qualitative research,
 * C practice experience, T theory, X studies that disagree. A definition needs no evidence.
 */
export type Grade = 'A' | 'B' | 'C' | 'T' | 'X' | 'definition';

/** What the evidence was about: this link, a whole programme, other people or settings, or nothing. */
export type Directness = 'tests-this-link' | 'whole-programme' | 'another-population' | 'none';

/** Which way the findings point; `none` where they say nothing either way. */
export type Direction = 'for' | 'mixed' | 'against' | 'none';

/** The two ends of a link, by the ids of their steps. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** Steps and the links between them: all that following a path needs. */
export interface Network {
  readonly steps: readonly { readonly id: string }[];
  readonly links: readonly Ends[];
}

/** One step. Its id is also its address. */
export interface Step {
  readonly id: string;
  readonly number: string;
  readonly type: StepType;
  /** Whether it belongs to the first, shorter picture. */
  readonly main: boolean;
  /** At most 30 characters, for the picture. */
  readonly label: string;
  /** The full wording. */
  readonly title: string;
  readonly meaning: string;
  readonly indicator: string;
  /** Empty means every model. */
  readonly models: readonly Model[];
  readonly sources: readonly string[];
}

/** One piece of evidence for a link, with the reference ids it rests on. */
export interface Evidence {
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly note: string;
}

/** A link, why it should hold, and what that rests on. */
export interface Link extends Ends {
  readonly rationale: string;
  /** The kind of study, in words. */
  readonly study: string;
  readonly directness: Directness;
  readonly direction: Direction;
  readonly evidence: readonly Evidence[];
  /** Whether the link is this site's own addition. */
  readonly ours: boolean;
}

/** A condition outside a programme's control that a link or a step needs. */
export interface Assumption {
  readonly id: string;
  readonly text: string;
  readonly links: readonly Ends[];
  readonly steps: readonly string[];
}

/** Steps of one type, under a heading of their own within a stage. */
export interface Group {
  readonly type: StepType;
  readonly title: string;
}

/** One column of the picture. */
export interface Stage {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly Group[];
}

/** The line past which a programme contributes and cannot claim; drawn before a type of step. */
export interface Ceiling {
  readonly before: StepType;
  readonly text: string;
  readonly meaning: string;
}

/** Which edition this is, and that it is proposed. */
interface Edition {
  readonly text: string;
  /** Year-month-day. */
  readonly written: string;
  readonly status: 'proposed';
  readonly note: string;
}

/** Something this site changed so that the theory holds together, and why. */
interface Repair {
  readonly text: string;
  readonly links: readonly Ends[];
}

/** A whole theory of change. */
export interface Theory {
  readonly edition: Edition;
  readonly stages: readonly Stage[];
  readonly ceiling: Ceiling;
  readonly steps: readonly Step[];
  readonly links: readonly Link[];
  readonly assumptions: readonly Assumption[];
  readonly repairs: readonly Repair[];
}
