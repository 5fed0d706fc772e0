import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PARTS = [
  'src',
  'public',
  'node_modules',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
];
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'broken-'));
  cpSync('content', join(copy, 'content'), { recursive: true });
  for (const part of PARTS) symlinkSync(join(process.cwd(), part), join(copy, part));
});
afterAll(() => {
  rmSync(copy, { recursive: true });
});

test(
  'the build stops at content that is not right, and names file, line and remedy',
  { timeout: 60_000 },
  () => {
    const page = join(copy, 'content/manual/principles.mdx');
    writeFileSync(page, readFileSync(page, 'utf8').replace(/^title: .*\n/m, ''));
    const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect(build.status).not.toBe(0);
    expect(`${build.stdout}${build.stderr}`).toContain(
      'content/manual/principles.mdx:2: title: found nothing. Write a title of 3 to 60 characters, such as Choosing a model.',
    );
  },
);
