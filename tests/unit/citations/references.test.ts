import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseReferences, references } from '../../../src/citations/references.ts';

const REFERENCE = {
  id: 'lyons2021',
  type: 'report',
  title: 'A title',
  custom: { read: 'excerpt' },
};

test('every reference of the site is read', () => {
  const ids = readFileSync('content/references.json', 'utf8').match(/"id":/g);
  expect(references().size).toBe(ids?.length);
});

test('every fault is named with the reference and field it is in', () => {
  const list = [
    { ...REFERENCE, title: '' },
    { ...REFERENCE, id: 'b1', custom: { read: 'in full' } },
    { ...REFERENCE, id: 'c1', DOI: 'https://doi.org/10.1186/1' },
  ];
  expect(() => parseReferences(list)).toThrow(
    [
      'content/references.json: lyons2021.title: found "". Write the title in full.',
      'content/references.json: b1.custom.read: found "in full". Write one of: excerpt, abstract, not seen.',
      'content/references.json: c1.DOI: found "https://doi.org/10.1186/1". Write the DOI, from 10.',
    ].join('\n'),
  );
});

test('a key used twice is refused', () => {
  expect(() => parseReferences([REFERENCE, REFERENCE])).toThrow(
    'content/references.json: lyons2021: the key is used twice. Give each reference a key of its own.',
  );
});

test('an entry without a key is named by its place', () => {
  expect(() => parseReferences([REFERENCE, { ...REFERENCE, id: undefined }])).toThrow(
    'content/references.json: entry 2.id: found nothing. Write a key.',
  );
});

test('something other than a list is refused', () => {
  expect(() => parseReferences({ lyons2021: REFERENCE })).toThrow(
    'content/references.json: found no list. Write the references between [ and ].',
  );
});
