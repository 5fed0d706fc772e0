/* The two self-assessments as they stand in content/instruments. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { fittingModels } from '../../../../src/domain/instruments/fit.ts';
import { allItems, type Instrument } from '../../../../src/domain/instruments/instrument.ts';
import { readSentences } from '../../../../src/markdown/sentences.ts';
import { instrumentSchema } from '../../../../src/schemas/content/instrument.ts';
import { gradeOf } from '../../../readability.ts';

const READINESS = read('content/instruments/organisation-readiness.yaml');
const SKILLS = read('content/instruments/peer-facilitator-skills.yaml');
const BOTH = [READINESS, SKILLS].map((instrument) => [instrument.id, instrument] as const);

function read(file: string): Instrument {
  const data = instrumentSchema.parse(parse(readFileSync(file, 'utf8')));
  return { ...data, id: basename(file, '.yaml') };
}

/** Every sentence of the items: statements, proof points and steps. */
function wordsOf(instrument: Instrument): readonly string[] {
  return allItems(instrument).flatMap(({ statement, levels }) => [
    statement,
    ...levels.flatMap(({ proof, next }) => [proof, next]),
  ]);
}

function gradeOfAll(texts: readonly string[]): number {
  return gradeOf(readSentences(texts.join('\n\n')));
}

test('readiness has eight sections of four items, seven gates and three questions', () => {
  expect(READINESS.sections.map(({ items }) => items.length)).toEqual([4, 4, 4, 4, 4, 4, 4, 4]);
  expect(READINESS.gates).toHaveLength(7);
  expect(READINESS.fit?.questions).toHaveLength(3);
  expect(READINESS.isYoursAlone).toBe(false);
});

test('skills has six sections of four items, in the first person, and is yours alone', () => {
  expect(SKILLS.sections.map(({ items }) => items.length)).toEqual([4, 4, 4, 4, 4, 4]);
  const statements = allItems(SKILLS).map(({ statement }) => statement);
  expect(statements.filter((statement) => !statement.startsWith('I '))).toEqual([]);
  expect(SKILLS.isYoursAlone).toBe(true);
  expect(SKILLS.use).toContain('not for choosing people, for appraisal or for pay');
});

test.each([
  ['goals-in-a-group', 'group-led-by-peers', 'supervisor', ['may fit', 'less likely', 'not yet']],
  ['complex-needs', 'opinion-is-split', 'professional-only', ['not yet', 'may fit', 'not yet']],
  [
    'no-group',
    'one-person',
    'supervisor-and-coordinator',
    ['less likely', 'less likely', 'may fit'],
  ],
  ['in-crisis', 'one-person', 'supervisor-and-coordinator', ['not yet', 'not yet', 'not yet']],
  ['goals-in-a-group', 'group-led-by-peers', 'nobody', ['not yet', 'not yet', 'not yet']],
])('for %s, %s and %s the models fit as the manual says', (who, asked, supervises, fits) => {
  const rules = READINESS.fit ?? { questions: [], alwaysChange: [] };
  const chosen = { 'who-for': who, 'asked-for': asked, 'who-supervises': supervises };
  expect(fittingModels(rules, chosen).models.map((model) => model.fits)).toEqual(fits);
});

describe.each(BOTH)('%s', (_, instrument) => {
  const links = [...allItems(instrument), ...instrument.gates].map(({ manual }) => manual.href);

  test.each([...new Set(links)])('%s is a heading of the manual', (href) => {
    const [, chapter = '', heading = ''] = /^\/manual\/(.*)\/#(.*)$/.exec(href) ?? [];
    const text = readFileSync(`content/manual/${chapter}.mdx`, 'utf8');
    const headings = [...text.matchAll(/^#{2,3} (.*)$/gm)].map(([, words = '']) => slugOf(words));
    expect(headings).toContain(heading);
  });

  test('says nothing twice', () => {
    const words = wordsOf(instrument);
    expect(words.filter((text, index) => words.indexOf(text) !== index)).toEqual([]);
  });

  test('has no sentence over 28 words', () => {
    const sentences = readSentences(wordsOf(instrument).join('\n\n'));
    expect(sentences.filter(({ words }) => words.length > 28)).toEqual([]);
  });
});

test.each([
  ['readiness', READINESS, 8],
  ['skills', SKILLS, 6],
])('%s can be read at its grade, statements and levels', (_, instrument, grade) => {
  expect(gradeOfAll(allItems(instrument).map(({ statement }) => statement))).toBeLessThan(grade);
  expect(gradeOfAll(wordsOf(instrument))).toBeLessThan(grade);
});

/** The id that Astro gives a heading: as on GitHub. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/ /g, '-');
}
