/* Every example in a docstring of this folder gives what stands behind it. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const FOLDER = 'src/domain/goal-attainment';

interface Example {
  readonly file: string;
  readonly code: string;
  readonly result: string;
}

const examples = globSync(`${FOLDER}/*.ts`).flatMap((file): readonly Example[] =>
  [...readFileSync(file, 'utf8').matchAll(/@example (.*) \/\/ (.*)$/gm)].map(
    ([, code = '', result = '']) => ({ file: basename(file, '.ts'), code, result }),
  ),
);

test('every exported function has one', () => {
  const functions = globSync(`${FOLDER}/*.ts`).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export function (\w+)/gm)].map(([, name]) => name),
  );
  const shown = examples.map(({ code }) => /^\w+/.exec(code)?.[0]);
  expect(shown.toSorted()).toEqual(functions.toSorted());
});

test.each(examples)('$code', async ({ file, code, result }) => {
  const named: object = await import(`../../../../src/domain/goal-attainment/${file}.ts`);
  expect(runInNewContext(`(${code})`, { ...named })).toEqual(runInNewContext(`(${result})`));
});
