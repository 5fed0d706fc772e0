import { levelOf } from './goals-in-fields.ts';
import { LEVEL_WORDS } from './words.ts';

/** The labels of the fields of a goal, as the page has them. */
export const LABELS = {
  area: 'A part of life (optional)',
  matters: 'What matters to me, in my own words',
  words: 'What would you like to be different?',
  start: 'I’m here',
  importance: 'How important is this goal to me?',
  obstacle: 'What could get in the way',
  'if-then': 'If that happens, I will…',
  beside: 'Who is beside me',
  confidence: 'How sure am I that I can do the next step?',
  'look-back-on': 'The day we look back',
  state: 'Is it still my goal?',
  'state-words': 'Anything I want to remember about this (optional)',
} as const;

/** Those of a next step. */
export const STEP_LABELS = {
  what: 'What I will do',
  when: 'When',
  where: 'Where',
  who: 'With whom',
} as const;

/** Those of a look back. */
export const LOOK_LABELS = {
  level: 'Where am I now?',
  words: 'What I see now, in my words',
  helped: 'What helped',
  date: 'The day of this look back',
} as const;

/** What a field is called on the page, and of which goal it is. */
export function nameField(field: string): string {
  const [, goal, part, id = '', of = ''] = field.split('.');
  if (goal === undefined || part === undefined) return 'A choice for all goals';
  return `Goal ${goal}: ${nameOfPart(part, id, of)}`;
}

function nameOfPart(part: string, id: string, of: string): string {
  const level = part === 'level' ? levelOf(id) : undefined;
  if (level !== undefined) return LEVEL_WORDS[level];
  if (part === 'step') return `Step ${id}, ${labelIn(STEP_LABELS, of) ?? nameOfStep(of)}`;
  if (part === 'look') return labelIn(LOOK_LABELS, of) ?? 'A look back';
  return labelIn(LABELS, part) ?? 'Something the page notes by itself';
}

function nameOfStep(of: string): string {
  return of === 'done' ? 'Done' : 'A day for the calendar';
}

function labelIn(labels: Readonly<Record<string, string>>, part: string): string | undefined {
  return Object.hasOwn(labels, part) ? labels[part] : undefined;
}
