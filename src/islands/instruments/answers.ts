import type { Answer, Answers, GateAnswer, Rating } from '../../domain/instruments/instrument.ts';
import { RATINGS } from '../../domain/instruments/instrument.ts';
import type { PlanEntry } from '../../domain/instruments/plan.ts';

/** The fields of a record, as the workspace keeps them: every value is text. */
export type Fields = Readonly<Record<string, string>>;

/** The answers in a record, by item. A field that was taken back is blank. */
export function answersIn(fields: Fields): Answers {
  const answers: Record<string, Answer> = {};
  for (const [id, value] of valuesOf(fields, 'answer')) {
    const answer = answerOf(value);
    if (answer !== undefined) answers[id] = answer;
  }
  return answers;
}

/** The answers to what must be in place, by gate. */
export function gatesIn(fields: Fields): Readonly<Record<string, GateAnswer>> {
  const answers: Record<string, GateAnswer> = {};
  for (const [id, value] of valuesOf(fields, 'gate')) {
    if (value === 'yes' || value === 'not-yet' || value === 'not-known') answers[id] = value;
  }
  return answers;
}

/** What was chosen about the setting, by question. */
export function settingIn(fields: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(valuesOf(fields, 'context'));
}

/** The lines of the action plan, in the order in which they were added. */
export function planIn(fields: Fields): readonly PlanEntry[] {
  const numbers = Object.keys(fields).flatMap(
    (field) => /^plan\.(\d+)\.text$/.exec(field)?.[1] ?? [],
  );
  return numbers
    .toSorted((one, other) => Number(one) - Number(other))
    .filter((number) => LINE_FIELDS.some((part) => fields[`plan.${number}.${part}`]))
    .map((number) => ({
      id: number,
      itemId: itemOf(fields[`plan.${number}.item`]),
      text: fields[`plan.${number}.text`] ?? '',
      owner: fields[`plan.${number}.owner`] ?? '',
      date: fields[`plan.${number}.date`] ?? '',
    }));
}

/** A field that was taken back is empty. */
function itemOf(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

const LINE_FIELDS = ['text', 'owner', 'date', 'item'] as const;

function valuesOf(fields: Fields, kind: string): (readonly [string, string])[] {
  return Object.entries(fields)
    .filter(([field, value]) => field.startsWith(`${kind}.`) && value !== '')
    .map(([field, value]) => [field.slice(kind.length + 1), value]);
}

function answerOf(value: string): Answer | undefined {
  if (value === 'not-known' || value === 'does-not-apply') return value;
  return RATINGS.find((rating): rating is Rating => String(rating) === value);
}
