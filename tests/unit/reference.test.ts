import { expect, test } from 'vitest';
import { findCalculations, listReferenceFiles } from './reference.ts';

/* What nothing can run yet is said, never left out in silence. */
test('every reference file is run, or said not to be', () => {
  const files = listReferenceFiles();
  const notRun = files.filter((file) => findCalculations(file).length === 0);
  for (const file of notRun) console.info(`NOT RUN: ${file}: no calculation exists yet`);
  expect(
    files,
    'The folder of reference files holds none. Name another in REFERENCE_DIR.',
  ).not.toEqual([]);
});

test('no file is claimed by two calculations', () => {
  const claims = listReferenceFiles().map((file) => findCalculations(file));
  expect(claims.filter(({ length }) => length > 1)).toEqual([]);
});
