import { z } from 'astro/zod';
import { day, dayOrEmpty, group, slug, sources, text } from './fields.ts';
import { expected } from './messages.ts';
import { MODEL_NAMES } from './models.ts';

const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland', 'elsewhere'] as const;
const PEOPLE = ['everyone', 'deaf', 'under-35', 'under-19', 'domestic-abuse'] as const;
const MODELS = [...MODEL_NAMES, 'peer-education'] as const;
/** The people whom programmes served, as a filter names them. */
export const SERVED = [
  'people-using-services',
  'people-in-prison',
  'single-parents',
  'young-mothers',
  'older-people',
  'people-living-with-dementia',
  'young-people',
  'refugees-and-people-seeking-asylum',
  'people-with-learning-disabilities',
] as const;
const PAGES = expected('Write a list of addresses.');
const YES_NO = expected('Write true or false.');
const ADDRESS = expected('Write tel: or sms: and the digits, or "".');

function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, expected(`Write one of: ${values.join(', ')}.`));
}

/** content/data/glossary.yaml: a term is defined once, here. */
export const termSchema = group({
  id: slug('a name for the term'),
  term: text('the term as a reader sees it'),
  /** At most 22 words; stands alone in the slip beside the text. */
  short: text('one short sentence that explains the term'),
  /** More, for the glossary page only. */
  long: z.string(expected('Write more about the term as text, or leave the key out.')).optional(),
  sources,
});

/** content/data/facts.yaml: a figure quoted on more than one page. */
export const factSchema = group({
  id: slug('a name for the figure'),
  value: z.number(expected('Write the figure as a number.')),
  unit: text('the unit, such as people'),
  /** As printed. */
  display: text('the figure as it is printed, such as 1,569'),
  /** Year or period it holds for; empty if it was not stated. */
  from: z.string(expected('Write the year or period as text, or "".')),
  /** Its limit, in a sentence; may be empty. */
  note: z.string(expected('Write the limit of the figure as text, or "".')),
  sources,
});

/** content/data/programmes.yaml: programmes that published sources document. */
export const programmeSchema = group({
  id: slug('a name for the programme'),
  name: text('the name of the programme'),
  where: text('where it ran'),
  when: text('when it ran'),
  people: text('who took part'),
  /** Who it served, for the filters of the comparison. */
  served: z.array(oneOf(SERVED), expected(`Write a list of: ${SERVED.join(', ')}.`)).min(1),
  model: oneOf(MODELS),
  /** Whether the placing under a model is this site's own. */
  modelIsOurs: z.boolean(YES_NO),
  whatHappened: text('what happened, in a sentence or two'),
  results: text('what was found, with its limits'),
  /** What sources disagree on; empty if nothing. */
  conflicts: z.string(expected('Write what sources disagree on as text, or "".')),
  amongTheEleven: oneOf(['unknown', 'no']),
  sources,
});

/** content/data/changes.yaml: what changed in the manual, and when. The newest stands first. */
export const changeSchema = group({
  id: slug('a name for the change'),
  date: day('the day of the change'),
  /** Addresses of the pages it touches. */
  pages: z.array(text('the address of a page, such as /manual/principles/'), PAGES).min(1),
  what: text('one or two sentences on what changed'),
});

/** content/data/in-the-room.yaml: what facilitators do when something happens in a session. */
export const momentSchema = group({
  id: slug('a name for the moment'),
  /** Its place in the list, from 1. */
  order: z.int(expected('Write a whole number from 1.')).min(1),
  when: text('what happens, as it would be said'),
  what: text('what the facilitators do'),
  /** Words that may help; left out where none are needed. */
  say: text('what a facilitator might say').optional(),
});

/** One way to get help at once. */
const routeSchema = group({
  id: slug('a name for the route'),
  name: text('who answers'),
  /** As read: 116 123. Its spaces never break over a line. */
  number: z
    .string(expected('Write the number as people read it, or "".'))
    .transform((number) => number.replaceAll(' ', '\u00a0')),
  /** tel: or sms: address; empty where there is none. */
  href: z.string(ADDRESS).regex(/^(tel:\d+|sms:\d+|)$/, ADDRESS),
  detail: text('one plain sentence'),
  nations: z.array(oneOf(NATIONS), expected(`Write a list of: ${NATIONS.join(', ')}.`)).min(1),
  for: oneOf(PEOPLE),
  /** Whether a source states all of it. */
  confirmed: z.boolean(YES_NO),
  sources,
});

/** content/data/help.yaml: every route to help, and the day they were last rung. */
export const helpSchema = group({
  checked: dayOrEmpty('the day every number was checked'),
  routes: z
    .array(routeSchema, expected('Write the list of routes.'))
    .refine((routes) => routes.some(({ id, number }) => id === 'samaritans' && number !== ''), {
      error:
        'found no route with the id samaritans and a number. Every page prints it at its foot: add it.',
    }),
});

export type Term = z.infer<typeof termSchema>;
