/*
 * What must be known before the site is published and is still empty. Run plainly it fails while
 * anything is; with --list it only says so, and what no automatic test has looked at.
 */
import { globSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { siteSchema } from '../src/schemas/content/site.ts';

const PAGE_KEYS = ['owner', 'reviewed', 'reviewDue'] as const;

const NOT_RUN = [
  "npm audit needs the registry's advisory service",
  'assistive technology with people',
  'browsers other than Chromium',
];

/** Every empty setting, as "file: key". */
export function emptySettings(): readonly string[] {
  const pages = globSync('content/*/*.mdx').toSorted();
  const forms = globSync('content/forms/*.yaml').toSorted();
  return [
    ...emptyIn('content/site.yaml', leaves(siteSchema), readYaml('content/site.yaml')),
    ...emptyIn('content/data/help.yaml', ['checked'], readYaml('content/data/help.yaml')),
    ...pages.flatMap((file) => emptyIn(file, PAGE_KEYS, readFrontMatter(file))),
    ...forms.flatMap((file) => emptyIn(file, PAGE_KEYS, readYaml(file))),
  ];
}

function emptyIn(file: string, keys: readonly string[], settings: unknown): string[] {
  return keys.filter((key) => isEmpty(valueAt(settings, key))).map((key) => `${file}: ${key}`);
}

/** Names of the settings in a group of settings, such as permission.from. */
function leaves(group: z.ZodObject, before = ''): string[] {
  return Object.entries(group.shape).flatMap(([key, setting]) =>
    setting instanceof z.ZodObject ? leaves(setting, `${before}${key}.`) : [before + key],
  );
}

function valueAt(settings: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((group, name) => {
    const entries = new Map(Object.entries(group ?? {}));
    return entries.get(name);
  }, settings);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}

function readFrontMatter(file: string): unknown {
  return parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '');
}

function report(empty: readonly string[]): void {
  if (empty.length === 0) console.log('Every required setting is filled in.');
  else console.log(`${empty.length} required settings are still empty:`);
  for (const [file, keys] of byFile(empty)) console.log(`  ${file}: ${keys.join(', ')}`);
}

function byFile(empty: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const setting of empty) {
    const [file = '', key = ''] = setting.split(': ');
    files.set(file, [...(files.get(file) ?? []), key]);
  }
  return files;
}

if (import.meta.main) {
  const empty = emptySettings();
  report(empty);
  if (process.argv.includes('--list')) NOT_RUN.forEach((name) => console.log(`NOT RUN: ${name}`));
  else if (empty.length > 0) process.exitCode = 1;
}
