import { z } from 'astro/zod';
import { expected, onlyKeys } from './messages.ts';

/** A strict group of keys: an unknown key is refused, and the known ones are listed. */
export function group<Shape extends z.ZodRawShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, onlyKeys(Object.keys(shape)));
}

/** Text that must be there, within a length. */
export function text(what: string, least = 1, most = 2000) {
  const message = expected(`Write ${what}.`);
  return z.string(message).min(least, message).max(most, message);
}

/** Text that may be left empty until somebody knows it. */
export function unknownYet(what: string) {
  return z.union([z.null(), z.string()], expected(`Write ${what}, or leave it empty.`)).optional();
}

/** A day that may be left empty; a calendar date otherwise. Front matter may hand over a Date. */
export function dayOrEmpty(what: string) {
  const message = expected(
    `Write ${what} as year-month-day, such as 2027-03-31, or leave it empty.`,
  );
  return z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.union([z.null(), z.iso.date(message)], message),
  );
}

/** A calendar date. */
export function day(what: string) {
  const message = expected(`Write ${what} as year-month-day, such as 2027-03-31.`);
  return z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date(message),
  );
}

/** A name used in an address: small letters, figures and hyphens. */
export function slug(what: string) {
  return z
    .string(expected(`Write ${what}.`))
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      expected(`Write ${what} in small letters, figures and hyphens.`),
    );
}

/** Reference keys; whether each exists is checked with its line by the content check. */
export const sources = z.array(
  text('a key from content/references.json'),
  expected('Write a list of keys from content/references.json; [] for none.'),
);
