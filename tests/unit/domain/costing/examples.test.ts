/* Every example in a docstring of this folder gives what stands behind it. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { costingSchema } from '../../../../src/schemas/content/costing.ts';
import { COURSE } from './small-course.ts';

const FOLDER = 'src/domain/costing';

const PRESETS = costingSchema.parse(parse(readFileSync('content/data/costing.yaml', 'utf8')));

interface Example {
  readonly code: string;
  readonly result: string;
}

const examples = globSync(`${FOLDER}/*.ts`).flatMap((file): readonly Example[] =>
  [...readFileSync(file, 'utf8').matchAll(/@example (.*) \/\/ (.*)$/gm)].map(
    ([, code = '', result = '']) => ({ code, result }),
  ),
);

test('every exported function has one', () => {
  const functions = globSync(`${FOLDER}/*.ts`).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export function (\w+)/gm)].map(([, name]) => name),
  );
  const shown = examples.map(({ code }) => /\w+/.exec(code)?.[0]);
  expect(shown.toSorted()).toEqual(functions.toSorted());
});

/** What the examples are about: a small course, and an example that nobody has changed. */
async function surroundings(): Promise<object> {
  const files = globSync(`${FOLDER}/*.ts`).map((file) => basename(file, '.ts'));
  const parts = await Promise.all(
    files.map((file): Promise<object> => import(`../../../../src/domain/costing/${file}.ts`)),
  );
  const [example] = PRESETS.presets;
  return {
    ...Object.fromEntries(parts.flatMap((part) => Object.entries(part))),
    ...{ course: COURSE, examples: PRESETS, example, inUse: { examples: PRESETS, example } },
    entered: { peers: 'paid', texts: {}, removed: new Set<string>(), added: [] },
    ...{ assumptions: COURSE, references: {}, valueOf: () => 1 },
  };
}

test.each(examples)('$code', async ({ code, result }) => {
  const named = await surroundings();
  expect(runInNewContext(`(${code})`, { ...named })).toEqual(runInNewContext(`(${result})`));
});
