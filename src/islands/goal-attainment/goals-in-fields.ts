import {
  type Area,
  AREAS,
  type EarlierWords,
  type Goal,
  type GoalState,
  type Level,
  LEVELS,
  type Review,
  type Step,
} from '../../domain/goal-attainment/goal.ts';

/** The fields of a record, as the workspace keeps them: every value is text. */
export type Fields = Readonly<Record<string, string>>;

/** What stands in lists under a goal: next steps, looks back, earlier wordings. */
export type ListName = 'step' | 'look' | 'was';

const RUNGS: Readonly<Record<Level, string>> = {
  [2]: 'plus-2',
  [1]: 'plus-1',
  [0]: 'zero',
  [-1]: 'minus-1',
  [-2]: 'minus-2',
};

/** Fields that the page writes by itself; a goal that has no others is empty. */
const OF_ITSELF = /^(?:set-on|put-away\..*)$/;

/** How a level is written in a field. */
export function rungOf(level: Level): string {
  return RUNGS[level];
}

/** The name of a field of a goal, such as `goal.2.level.plus-1`. */
export function fieldOf(goalId: string, ...parts: readonly string[]): string {
  return ['goal', goalId, ...parts].join('.');
}

/** The goals in a record, in the order in which they were added; none that is empty. */
export function goalsIn(fields: Fields): readonly Goal[] {
  return goalIdsIn(fields).map((id) => goalIn(ownFields(fields, id), id));
}

/** The fields of one goal alone, so that with each key nobody looks through those of all. */
export function ownFields(fields: Fields, goalId: string): Fields {
  const start = `${fieldOf(goalId)}.`;
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field.startsWith(start)));
}

/** The numbers of the goals that somebody has written something of. */
export function goalIdsIn(fields: Fields): readonly string[] {
  const ids = Object.keys(fields).flatMap((field) => {
    const [, id, part] = /^goal\.(\d+)\.(.+)$/.exec(field) ?? [];
    return id === undefined || fields[field] === '' || OF_ITSELF.test(part ?? '') ? [] : [id];
  });
  return inOrder(ids);
}

/** One goal; empty where nothing is written of it. */
export function goalIn(fields: Fields, id: string): Goal {
  const read = (...parts: readonly string[]) => fields[fieldOf(id, ...parts)] ?? '';
  return {
    id,
    area: areaOf(read('area')),
    matters: read('matters'),
    words: read('words'),
    levels: levelsIn(fields, id),
    start: levelOf(read('start')),
    importance: importanceOf(read('importance')),
    steps: itemIdsIn(fields, id, 'step').map((step) => stepIn(fields, id, step)),
    obstacle: read('obstacle'),
    ifThen: read('if-then'),
    beside: read('beside'),
    confidence: confidenceOf(read('confidence')),
    setOn: dateOf(read('set-on')),
    lookBackOn: dateOf(read('look-back-on')),
    state: stateOf(read('state')),
    stateWords: read('state-words'),
    reviews: byDate(itemIdsIn(fields, id, 'look').map((look) => reviewIn(fields, id, look))),
    earlierWords: itemIdsIn(fields, id, 'was').map((was) => earlierWordsIn(fields, id, was)),
  };
}

/** The numbers of the steps, looks back or earlier wordings of a goal that have something in them. */
export function itemIdsIn(fields: Fields, goalId: string, list: ListName): readonly string[] {
  const start = `${fieldOf(goalId, list)}.`;
  const ids = Object.keys(fields).flatMap((field) =>
    field.startsWith(start) && fields[field] !== ''
      ? (field.slice(start.length).split('.')[0] ?? [])
      : [],
  );
  return inOrder(ids);
}

/** The advice on a goal that somebody has put away. */
export function putAwayIn(fields: Fields, goalId: string): ReadonlySet<string> {
  const start = `${fieldOf(goalId, 'put-away')}.`;
  return new Set(
    Object.keys(fields)
      .filter((field) => field.startsWith(start) && fields[field] === 'yes')
      .map((field) => field.slice(start.length)),
  );
}

export function levelOf(rung: string): Level | undefined {
  return LEVELS.find((level) => RUNGS[level] === rung);
}

function levelsIn(fields: Fields, id: string): Readonly<Record<Level, string>> {
  const read = (level: Level) => fields[fieldOf(id, 'level', RUNGS[level])] ?? '';
  return { [2]: read(2), [1]: read(1), [0]: read(0), [-1]: read(-1), [-2]: read(-2) };
}

function stepIn(fields: Fields, goalId: string, id: string): Step {
  const read = (part: string) => fields[fieldOf(goalId, 'step', id, part)] ?? '';
  return {
    id,
    what: read('what'),
    when: read('when'),
    date: dateOf(read('date')),
    where: read('where'),
    who: read('who'),
    isDone: read('done') === 'yes',
  };
}

function reviewIn(fields: Fields, goalId: string, id: string): Review {
  const read = (part: string) => fields[fieldOf(goalId, 'look', id, part)] ?? '';
  const level = read('level');
  return {
    id,
    date: dateOf(read('date')),
    level: level === 'harder' ? 'harder' : levelOf(level),
    words: read('words'),
    helped: read('helped'),
  };
}

function earlierWordsIn(fields: Fields, goalId: string, id: string): EarlierWords {
  const read = (part: string) => fields[fieldOf(goalId, 'was', id, part)] ?? '';
  return { id, words: read('words'), until: dateOf(read('until')) };
}

/** Oldest first; those without a day before them, as nobody knows. */
function byDate(reviews: readonly Review[]): readonly Review[] {
  return reviews.toSorted((one, other) => one.date.localeCompare(other.date));
}

function areaOf(text: string): Area | '' {
  return AREAS.find((area) => area === text) ?? '';
}

function stateOf(text: string): GoalState {
  return text === 'paused' || text === 'let-go' ? text : 'current';
}

/** What stands in a field of the page may still be on its way to a figure or a day. */
function confidenceOf(text: string): number | undefined {
  return /^(?:\d|10)$/.test(text) ? Number(text) : undefined;
}

function dateOf(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '';
}

function importanceOf(text: string): Goal['importance'] {
  return ([1, 2, 3] as const).find((importance) => String(importance) === text);
}

function inOrder(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted((one, other) => Number(one) - Number(other));
}
