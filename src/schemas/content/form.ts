import { z } from 'astro/zod';
import type { Form } from '../../domain/form/form.ts';
import { group, slug, text } from './fields.ts';
import { expected } from './messages.ts';
import { pageSchema, withReaders } from './page.ts';

const YES_NO = expected('Write true or false.');
const words = (what: string) =>
  z.array(text(what, 1, 400), expected(`Write a list of ${what}.`)).min(1);
const count = (what: string, most: number) => {
  const message = expected(`Write ${what} as a whole number from 1 to ${String(most)}.`);
  return z.int(message).min(1, message).max(most, message);
};
const label = text('what to write or choose here', 1, 400);
const hint = text('a short explanation of the field', 1, 300).optional();

const partSchema = z.discriminatedUnion('kind', [
  group({
    kind: z.literal('heading'),
    text: text('a heading', 1, 120),
    newSheet: z.boolean(YES_NO).optional(),
  }),
  group({ kind: z.literal('text'), text: text('a paragraph', 1, 900) }),
  group({ kind: z.literal('list'), items: words('the items of the list') }),
  group({ kind: z.literal('line'), label, hint }),
  group({ kind: z.literal('box'), label, rows: count('how many lines fit', 20), hint }),
  group({ kind: z.literal('choices'), label, options: words('the options'), hint }),
  group({
    kind: z.literal('scale'),
    label,
    from: z.int(expected('Write the lowest number.')),
    to: z.int(expected('Write the highest number.')),
    low: text('what the lowest number means', 1, 60),
    high: text('what the highest number means', 1, 60),
  }),
  group({
    kind: z.literal('table'),
    caption: text('a caption', 1, 160),
    columns: words('the columns').max(6),
    rowNames: words('what opens each row').optional(),
    rows: count('how many empty rows', 30).optional(),
  }).refine(({ rowNames, rows }) => (rowNames === undefined) !== (rows === undefined), {
    error: 'found rowNames and rows, or neither. Write one of the two.',
  }),
  group({ kind: z.literal('signatures'), people: words('who signs') }),
]);

/** content/forms/*.yaml: the keys of a page, how the form is used, and its parts. */
export const formSchema = withReaders(
  pageSchema.extend({
    /** When to use it, who fills it in and who keeps it. */
    use: text('when to use the form, who fills it in and who keeps it', 40, 500),
    /** Whether it would hold facts about another person. */
    holdsOthers: z.boolean(YES_NO),
    /** Slugs of the chapters that use it. */
    chapters: z.array(slug('the name of a chapter'), expected('Write a list of chapters.')).min(1),
    parts: z.array(partSchema, expected('Write the list of parts.')).min(2),
  }),
) satisfies z.ZodType<Form>;
