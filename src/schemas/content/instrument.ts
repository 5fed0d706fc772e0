import { z } from 'astro/zod';
import { FITS } from '../../domain/instruments/fit.ts';
import type { Instrument } from '../../domain/instruments/instrument.ts';
import { group, slug, text } from './fields.ts';
import { expected, show } from './messages.ts';
import { pageSchema, withReaders } from './page.ts';

const YES_NO = expected('Write true or false.');
const HREF = expected(
  'Write the address of a chapter and its heading, such as /manual/evaluation/#1-name-an-evaluation-lead.',
);
const FIVE_LEVELS = expected('Write exactly five levels, lowest first, each with proof and next.');

function listOf<Item extends z.ZodType>(item: Item, what: string, least = 1) {
  const message = expected(`Write ${what}.`);
  return z.array(item, message).min(least, message);
}

const manual = group({
  /** An address within the manual, down to its heading. */
  href: z.string(HREF).regex(/^\/manual\/([a-z0-9-]+\/)+#[a-z0-9-]+$/, HREF),
  title: text('the words of the link', 3, 120),
});

const level = group({
  /** Something that can be seen by somebody else. */
  proof: text('what could be seen at this level, in a sentence', 10, 200),
  /** The next step from here; at the fifth level, how to keep it or share it. */
  next: text('the next step from this level, in a sentence', 10, 200),
});

const itemSchema = group({
  /** Kept for good: what people have answered is found by it. */
  id: slug('the id of the item'),
  statement: text('a statement that is true at the fifth level', 10, 120),
  levels: z.tuple([level, level, level, level, level], FIVE_LEVELS),
  manual,
});

const sectionSchema = group({
  id: slug('the id of the section'),
  title: text('the heading of the section', 2, 60),
  why: text('why it is asked, in a sentence or two', 10, 300),
  items: listOf(itemSchema, 'the items of the section'),
});

const gateSchema = group({
  id: slug('the id of the gate'),
  question: text('a question to answer yes, not yet or not known', 10, 200),
  manual,
});

const verdict = group({
  fits: z.enum(FITS, expected(`Write one of: ${FITS.join(', ')}.`)),
  reason: text('the reason, in a sentence', 10, 200),
});
const change = text('what would change the picture, in a sentence', 10, 200);

const fitQuestionSchema = group({
  id: slug('the id of the question'),
  question: text('the question', 5, 160),
  why: text('why it is asked, in a sentence', 10, 300),
  choices: listOf(
    group({
      id: slug('the id of the choice'),
      label: text('the words of the choice', 3, 120),
      /** What this answer says of every model. */
      models: group({
        'peer-led': verdict,
        'peer-support': verdict,
        'one-to-one-mentoring': verdict,
      }),
      change,
    }),
    'two choices or more',
    2,
  ),
  /** What stands in for a choice while there is none. */
  open: group({ reason: text('what to find out first, in a sentence', 10, 200), change }),
});

/** content/instruments/*.yaml: the keys of a page, and a self-assessment. Its file name is its id. */
export const instrumentSchema = withReaders(
  pageSchema.extend({
    forWhom: text('who fills it in', 5, 200),
    /** What it is for, and what it must not be used for. */
    use: text('what it is for, and what it must not be used for', 40, 500),
    /** Whether it belongs to one person, and is never merged. */
    isYoursAlone: z.boolean(YES_NO),
    sections: listOf(sectionSchema, 'the list of sections'),
    /** What must be in place before anyone is invited; [] for none. */
    gates: listOf(gateSchema, 'the list of gates; [] for none', 0),
    /** Only where it ends with the models that may fit. */
    fit: group({
      questions: listOf(fitQuestionSchema, 'the questions about the setting'),
      alwaysChange: listOf(change, 'what would change the result whatever the answers'),
    }).optional(),
  }),
).superRefine(({ sections, gates, fit }, context) => {
  const items = sections.flatMap((section, s) =>
    section.items.map(({ id }, i) => ({ id, path: ['sections', s, 'items', i, 'id'] })),
  );
  const questions = fit?.questions ?? [];
  const lists: readonly (readonly Place[])[] = [
    items,
    placed(sections, ['sections']),
    placed(gates, ['gates']),
    placed(questions, ['fit', 'questions']),
    ...questions.map(({ choices }, q) => placed(choices, ['fit', 'questions', q, 'choices'])),
  ];
  for (const { id, path } of lists.flatMap(repeated)) {
    context.addIssue({
      code: 'custom',
      path: [...path],
      message: `found ${show(id)} twice. Give each an id of its own, and keep it: answers are found by it.`,
    });
  }
}) satisfies z.ZodType<Omit<Instrument, 'id'>>;

interface Place {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

function placed(list: readonly { id: string }[], path: readonly (string | number)[]): Place[] {
  return list.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
}

function repeated(places: readonly Place[]): readonly Place[] {
  const ids = places.map(({ id }) => id);
  return places.filter(({ id }, index) => ids.indexOf(id) !== index);
}
