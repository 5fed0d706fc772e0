/** One kind of field: how it is named, and what may stand in it. */
export interface FieldRule {
  readonly name: RegExp;
  /** Most characters, as a text field counts them. */
  readonly longest: number;
  /** What a value that is not empty must look like; any text where there is none. */
  readonly value?: RegExp;
}

/** Most fields in one record, and most characters in the name of one. */
export const MOST_FIELDS = 2000;
const LONGEST_NAME = 100;

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const LEVEL = /^(?:[1-5]|not-known|does-not-apply)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A thousand words and more. */
const TEXT = 8000;
const NOTE = 2000;
const SENTENCE = 500;
const NAME = 120;

/** What the self-assessments keep: answers, what a team agreed, and the plan that follows. */
export const ASSESSMENT_FIELDS: readonly FieldRule[] = [
  { name: named(`answer\\.${ID}`), longest: 14, value: LEVEL },
  { name: named(`agreed\\.${ID}`), longest: 14, value: LEVEL },
  { name: named(`gate\\.${ID}`), longest: 9, value: /^(?:yes|not-yet|not-known)$/ },
  { name: named(`(?:note|why|context)\\.${ID}`), longest: NOTE },
  { name: named('plan\\.\\d{1,2}\\.text'), longest: SENTENCE },
  { name: named('plan\\.\\d{1,2}\\.owner'), longest: NAME },
  { name: named('plan\\.\\d{1,2}\\.date'), longest: 10, value: DATE },
  { name: named('plan\\.\\d{1,2}\\.item'), longest: LONGEST_NAME, value: named(ID) },
];

/** What is kept of the manual: lines ticked, and what was chosen, such as a model. */
export const CHECKLIST_FIELDS: readonly FieldRule[] = [
  { name: named(`tick\\.${ID}`), longest: 3, value: /^yes$/ },
  { name: named(`choice\\.${ID}`), longest: LONGEST_NAME, value: named(ID) },
];

const GOAL = 'goal\\.\\d{1,2}';
const RUNG = '(?:plus-2|plus-1|zero|minus-1|minus-2)';
const RUNG_VALUE = new RegExp(`^${RUNG}$`);

/**
 * What the goal worksheet keeps, by the number of the goal; steps, looks back and earlier wordings
 * are numbered under it.
 */
export const GOAL_FIELDS: readonly FieldRule[] = [
  { name: named(`${GOAL}\\.area`), longest: 12, value: /^[a-z]+$/ },
  { name: named(`${GOAL}\\.(?:matters|words)`), longest: TEXT },
  { name: named(`${GOAL}\\.level\\.${RUNG}`), longest: NOTE },
  { name: named(`${GOAL}\\.start`), longest: 7, value: RUNG_VALUE },
  { name: named(`${GOAL}\\.importance`), longest: 1, value: /^[1-3]$/ },
  { name: named(`${GOAL}\\.(?:obstacle|if-then|beside|state-words)`), longest: NOTE },
  { name: named(`${GOAL}\\.confidence`), longest: 2, value: /^(?:\d|10)$/ },
  { name: named(`${GOAL}\\.(?:set-on|look-back-on)`), longest: 10, value: DATE },
  { name: named(`${GOAL}\\.state`), longest: 6, value: /^(?:paused|let-go)$/ },
  { name: named(`${GOAL}\\.step\\.\\d{1,2}\\.(?:what|when|where|who)`), longest: SENTENCE },
  { name: named(`${GOAL}\\.step\\.\\d{1,2}\\.date`), longest: 10, value: DATE },
  { name: named(`${GOAL}\\.step\\.\\d{1,2}\\.done`), longest: 3, value: /^yes$/ },
  {
    name: named(`${GOAL}\\.look\\.\\d{1,2}\\.level`),
    longest: 7,
    value: new RegExp(`^(?:${RUNG}|harder)$`),
  },
  { name: named(`${GOAL}\\.look\\.\\d{1,2}\\.date`), longest: 10, value: DATE },
  { name: named(`${GOAL}\\.look\\.\\d{1,2}\\.(?:words|helped)`), longest: NOTE },
  { name: named(`${GOAL}\\.was\\.\\d{1,2}\\.words`), longest: TEXT },
  { name: named(`${GOAL}\\.was\\.\\d{1,2}\\.until`), longest: 10, value: DATE },
  // Advice on the ladder that the person has put away.
  { name: named(`${GOAL}\\.put-away\\.${ID}`), longest: 3, value: /^yes$/ },
  // Whether importance is asked for at all.
  { name: named('option\\.importance'), longest: 3, value: /^yes$/ },
];

const INPUT = `(?:(?:settings|programme)\\.[a-zA-Z]{1,30}|(?:staff|sessional|volunteers|items)\\.${ID}\\.[a-zA-Z]{1,30})`;
const ROW = `(?:staff|sessional|volunteers|items)\\.${ID}`;
const PLAN = 'plan\\.[123]';

/**
 * What the cost estimator keeps, by the number of the budget: only what differs from the example it
 * began with. Numbers are kept as they were typed; spaces alone stand for a field that was emptied.
 */
export const COSTING_FIELDS: readonly FieldRule[] = [
  { name: named(`${PLAN}\\.(?:name|limit|seed)`), longest: SENTENCE },
  { name: named(`${PLAN}\\.(?:model|edition)`), longest: NAME, value: /^[a-z0-9/-]+$/ },
  { name: named(`${PLAN}\\.peers`), longest: 9, value: /^(?:paid|volunteer)$/ },
  { name: named(`${PLAN}\\.spread`), longest: 10, value: /^(?:pert|triangular|uniform)$/ },
  { name: named(`${PLAN}\\.${INPUT}`), longest: SENTENCE },
  { name: named(`${PLAN}\\.(?:low|high)\\.${INPUT}`), longest: SENTENCE },
  { name: named(`${PLAN}\\.(?:added|removed)\\.${ROW}`), longest: 3, value: /^yes$/ },
  { name: named(`${PLAN}\\.funder\\.\\d{1,2}`), longest: SENTENCE },
  { name: named(`${PLAN}\\.pays\\.\\d{1,2}\\.${ID}`), longest: SENTENCE },
];

export function findRule(rules: readonly FieldRule[], field: string): FieldRule | undefined {
  return field.length > LONGEST_NAME ? undefined : rules.find(({ name }) => name.test(field));
}

/** An empty value is a field that was taken back. */
export function isAllowedValue({ longest, value: form }: FieldRule, value: string): boolean {
  return value === '' || (value.length <= longest && (form?.test(value) ?? true));
}

/** Days on which the record asks for a look back: the dates of its plan, and of its goals. */
export function isReviewDate(field: string): boolean {
  return /^(?:plan\.\d{1,2}\.date|goal\.\d{1,2}\.look-back-on)$/.test(field);
}

function named(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}
