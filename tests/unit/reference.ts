import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which reference files a calculation of this site answers to. A file is told by its shape, or by
 * its name where it says nothing of itself, so that a folder may hold further files of the same
 * shape. A new calculation adds a row, and a test named `…reference.test.ts` that runs
 * `listReferenceFiles` of it.
 */
const CALCULATIONS = {
  'goal-attainment': (file, content) =>
    content['instrument'] === 'Goal Attainment Scaling' || /^gas.*\.json$/.test(file),
  costing: (file) => /^(?:cost-.*|monte-carlo)\.json$/.test(file),
} as const satisfies Readonly<
  Record<string, (file: string, content: Readonly<Record<string, unknown>>) => boolean>
>;

export type Calculation = keyof typeof CALCULATIONS;

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** Where the reference files are: the folder `REFERENCE_DIR` names, else the fixtures. */
const FOLDER = process.env['REFERENCE_DIR'] ?? FIXTURES;

/** The content of a reference file, by its name such as `gas.json`; of the fixtures if the folder has none. */
export function readReference(file: string): unknown {
  const folder = existsSync(join(FOLDER, file)) ? FOLDER : FIXTURES;
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

/** Every reference file, in the order of their names; only those of one calculation if it is named. */
export function listReferenceFiles(calculation?: Calculation): readonly string[] {
  if (!existsSync(FOLDER)) {
    throw new Error(`There is no folder "${FOLDER}". Name one that exists in REFERENCE_DIR.`);
  }
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .toSorted();
  return calculation === undefined
    ? files
    : files.filter((file) => findCalculations(file).includes(calculation));
}

/** The calculations that answer to a file: none, or one. */
export function findCalculations(file: string): readonly string[] {
  const content = readReference(file);
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(CALCULATIONS)
    .filter(([, isFor]) => isFor(file, { ...content }))
    .map(([name]) => name);
}
