/* Every example in a docstring of these modules gives what stands behind it. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import * as quantity from '../../../../src/domain/quantity.ts';
import * as random from '../../../../src/domain/random.ts';
import { COURSE } from './small-course.ts';

const FILES = globSync('src/domain/{costing/*,quantity,random}.ts').map((file) =>
  file.replaceAll('\\', '/'),
);

interface Example {
  readonly code: string;
  readonly result: string;
}

const examples = FILES.flatMap((file): readonly Example[] =>
  [...readFileSync(file, 'utf8').matchAll(/@example (.*) \/\/ (.*)$/gm)].map(
    ([, code = '', result = '']) => ({ code, result }),
  ),
);

/** Whatever the modules export, and `course`: the small course of these tests. */
const named: Record<string, unknown> = Object.assign(
  { course: COURSE, ...quantity, ...random },
  ...(await Promise.all(
    FILES.filter((file) => file.includes('/costing/')).map(async (file): Promise<object> => {
      const exported: object = await import(
        `../../../../src/domain/costing/${basename(file, '.ts')}.ts`
      );
      return exported;
    }),
  )),
);

test('every exported function has one', () => {
  const functions = FILES.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export function (\w+)/gm)].map(([, name]) => name),
  );
  const first = examples.map(({ code }) => /\w+/.exec(code)?.[0]);
  expect(first.toSorted()).toEqual(functions.toSorted());
});

test.each(examples)('$code', ({ code, result }) => {
  expect(runInNewContext(`(${code})`, { ...named })).toEqual(runInNewContext(`(${result})`));
});
