import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import {
  lastTickedPage,
  pageName,
  tickField,
} from '../../../../src/islands/checklist/tick-field.ts';
import { addressOf } from '../../../../src/schemas/content/collections.ts';
import { isAllowed } from '../../../../src/schemas/record/envelope.ts';
import { MOST_FIELDS } from '../../../../src/schemas/record/fields.ts';

const COLLECTIONS = ['manual', 'sessions', 'adaptations'] as const;

/** Every line of every checklist of the manual, with the address of its page. */
const lines = COLLECTIONS.flatMap((collection) =>
  globSync(`content/${collection}/*.mdx`).flatMap((file) => {
    const address = addressOf(collection, basename(file, '.mdx'));
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/^ *- \[ \] (.+)$/gm)].map(([, words = '']) => ({ address, words }));
  }),
);

test('the short form of the words is FNV-1a', () => {
  // Published values for 32 bits: "" is 811c9dc5, "a" is e40c292c, "foobar" is bf9cf968.
  const published = { '': 0x811c9dc5, a: 0xe40c292c, foobar: 0xbf9cf968 };
  for (const [words, hash] of Object.entries(published))
    expect(tickField('principles', words)).toBe(`tick.principles-${hash.toString(36)}`);
});

test('other words are another line, and so are the same words again or on another page', () => {
  const fields = [
    tickField('principles', 'We have met.'),
    tickField('principles', 'We have not met.'),
    tickField('principles', 'We have met.', 2),
    tickField('budgeting', 'We have met.'),
  ];
  expect(new Set(fields).size).toBe(fields.length);
});

test('a page is named by its address below the manual', () => {
  expect(pageName('/manual/principles/')).toBe('principles');
  expect(pageName('/manual/inclusion-and-adaptation/prison/')).toBe(
    'inclusion-and-adaptation-prison',
  );
});

test('every line of the manual has a field of its own, which leads back to its page', () => {
  expect(lines.length).toBeGreaterThan(100);
  const fields = lines.map(({ address, words }) => {
    const field = tickField(pageName(address), words);
    expect(isAllowed('checklist', field, 'yes'), field).toBe(true);
    expect(lastTickedPage({ [field]: { value: 'yes' } })).toBe(address);
    return field;
  });
  expect(new Set(fields).size).toBe(lines.length);
  // Room for the lines of today, and for as many again whose words have changed since.
  expect(lines.length * 2).toBeLessThan(MOST_FIELDS);
});

test('a record opens at the page whose line was ticked last, if it holds a tick', () => {
  const fields = {
    'tick.principles-abc': { value: 'yes' },
    'tick.budgeting-abc': { value: 'yes' },
    'tick.evaluation-abc': { value: '' },
    'choice.model': { value: 'peer-led' },
  };
  expect(lastTickedPage(fields)).toBe('/manual/budgeting/');
  expect(lastTickedPage({ 'choice.model': { value: 'peer-led' } })).toBeUndefined();
});
