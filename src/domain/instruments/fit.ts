/** The three models, in the order in which the manual takes them. */
const MODELS = ['peer-led', 'peer-support', 'one-to-one-mentoring'] as const;

export type ModelName = (typeof MODELS)[number];

/** How well a model may fit, best first. */
export const FITS = ['may fit', 'less likely', 'not yet'] as const;

export type Fits = (typeof FITS)[number];

/** What one answer says of one model. */
interface Verdict {
  readonly fits: Fits;
  readonly reason: string;
}

export interface FitChoice {
  readonly id: string;
  readonly label: string;
  readonly models: Readonly<Record<ModelName, Verdict>>;
  /** What would change the picture, given this answer. */
  readonly change: string;
}

/** A question about the setting, answered with one of its choices. */
interface FitQuestion {
  readonly id: string;
  readonly question: string;
  readonly why: string;
  readonly choices: readonly FitChoice[];
  /** What stands in for a choice while there is none: nothing fits yet. */
  readonly open: { readonly reason: string; readonly change: string };
}

/** The questions, and what would change the result whatever the answers. */
export interface FitRules {
  readonly questions: readonly FitQuestion[];
  readonly alwaysChange: readonly string[];
}

interface ModelFit {
  readonly model: ModelName;
  readonly fits: Fits;
  /** One for each question, in their order. */
  readonly reasons: readonly string[];
}

export interface FitResult {
  readonly models: readonly ModelFit[];
  readonly whatWouldChangeIt: readonly string[];
}

/** The rule of `fittingModels`, as a reader sees it. */
export const FIT_RULE =
  'Each answer says how well each model may fit. A model fits only as well as the most doubtful of the three answers. The levels you chose play no part. This is our proposal.';

/**
 * Which of the three models may fit, and why. It rests on who it is for, what they asked for and who
 * can supervise, never on a score. The rule is ours; what it applies is in the manual.
 *
 * @param rules - Questions with their choices; each choice says something of every model.
 * @param chosen - The id of the choice, by the id of the question. Blank, "not-known" and anything
 *   that is no choice leave the question open, and then no model fits yet.
 * @returns For each model the worst of its verdicts and a reason for each question; then what would
 *   change it, each once: by question, and after those what always would.
 * @see `mhfseed` for the three models
 * @example fittingModels({ questions: [], alwaysChange: ['A taster.'] }, {}).whatWouldChangeIt // ['A taster.']
 */
export function fittingModels(
  rules: FitRules,
  chosen: Readonly<Record<string, string>>,
): FitResult {
  const answered = rules.questions.map(({ id, choices, open }) => ({
    open,
    choice: choices.find((choice) => choice.id === chosen[id]),
  }));
  const changes = answered.map(({ open, choice }) => choice?.change ?? open.change);
  return {
    models: MODELS.map((model) => {
      const verdicts = answered.map(
        ({ open, choice }): Verdict =>
          choice?.models[model] ?? { fits: 'not yet', reason: open.reason },
      );
      const worst = Math.max(0, ...verdicts.map(({ fits }) => FITS.indexOf(fits)));
      return {
        model,
        fits: FITS[worst] ?? 'not yet',
        reasons: verdicts.map(({ reason }) => reason),
      };
    }),
    whatWouldChangeIt: [...new Set([...changes, ...rules.alwaysChange])],
  };
}
