import { readFileSync } from 'node:fs';

/** The text of a record as some version of the site wrote it. */
export function readFixture(name: string): string {
  return readFileSync(
    `${import.meta.dirname}/../../../fixtures/records/${name}.json`,
    'utf8',
  ).trim();
}
