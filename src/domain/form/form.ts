/** One piece of a form, from top to bottom. */
export type FormPart =
  | {
      readonly kind: 'heading';
      readonly text: string;
      /** Whether it starts a new sheet of paper. */
      readonly newSheet?: boolean | undefined;
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** One line to write on. */
  | { readonly kind: 'line'; readonly label: string; readonly hint?: string | undefined }
  /** A box with room for a number of handwritten lines. */
  | {
      readonly kind: 'box';
      readonly label: string;
      readonly rows: number;
      readonly hint?: string | undefined;
    }
  /** Boxes to tick. */
  | {
      readonly kind: 'choices';
      readonly label: string;
      readonly options: readonly string[];
      readonly hint?: string | undefined;
    }
  /** Whole numbers from one end to the other, one to be ringed. */
  | {
      readonly kind: 'scale';
      readonly label: string;
      readonly from: number;
      readonly to: number;
      readonly low: string;
      readonly high: string;
    }
  /** A table to fill in: named rows, or a number of empty ones. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rowNames?: readonly string[] | undefined;
      readonly rows?: number | undefined;
    }
  /** A line with room for a name, a signature and a date for each of these people. */
  | { readonly kind: 'signatures'; readonly people: readonly string[] };

/** A form as defined once; its page, its print and its Word file are made from this. */
export interface Form {
  readonly title: string;
  readonly summary: string;
  /** When to use it, who fills it in and who keeps it. */
  readonly use: string;
  /** Whether it would hold facts about another person: then it is never typed into the site. */
  readonly holdsOthers: boolean;
  readonly parts: readonly FormPart[];
}

/** The line that heads every form that holds facts about another person. */
export const KEEP_OFFLINE = 'Keep this in your organisation’s own records, under its policy.';

/** Who may see a form that holds facts about another person, to be settled where it is used. */
const KEEPING: FormPart = {
  kind: 'line',
  label: 'Who keeps this paper, who may read it, and when it is destroyed',
};

/**
 * Everything that stands on the paper, from top to bottom.
 *
 * @returns The parts as defined; on a form that holds facts about another person, also the line on
 *   who may see it.
 * @example partsOnPaper({ holdsOthers: false, parts }) // parts
 */
export function partsOnPaper({
  holdsOthers,
  parts,
}: Pick<Form, 'holdsOthers' | 'parts'>): readonly FormPart[] {
  return holdsOthers ? [...parts, KEEPING] : parts;
}

/** What every form says about where it comes from. */
export const FORM_ORIGIN =
  'Proposed for this site from published sources, and not yet reviewed. Change it with your group and your safeguarding lead before you use it.';

/** The numbers of a scale, both ends included. */
export function scaleSteps({ from, to }: { from: number; to: number }): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The rows of a table to fill in: the words that open each, empty where there are none. */
export function tableRows({
  rowNames,
  rows = 0,
}: {
  readonly rowNames?: readonly string[] | undefined;
  readonly rows?: number | undefined;
}): readonly string[] {
  return rowNames ?? Array.from({ length: rows }, () => '');
}
