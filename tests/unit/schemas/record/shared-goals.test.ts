import { describe, expect, test } from 'vitest';
import type { Goal } from '../../../../src/domain/goal-attainment/goal.ts';
import { parseRecord } from '../../../../src/schemas/record/parse-record.ts';
import { parseFile } from '../../../../src/schemas/record/record-file.ts';
import {
  chooseShared,
  parseSharedGoals,
  type SharedGoals,
  sharedGoalsToText,
  type SharingChoice,
} from '../../../../src/schemas/record/shared-goals.ts';
import { readFixture } from './fixture.ts';

/** Every text says SECRET, so that one that slips into the file is found. */
const GOAL: Goal = {
  id: 'goal-secret',
  area: 'health',
  matters: 'SECRET matters',
  words: 'SECRET words',
  levels: { '2': 'SECRET', '1': 'SECRET', '0': 'SECRET', '-1': 'SECRET', '-2': 'SECRET' },
  start: -1,
  importance: 3,
  steps: [
    {
      ...{ id: 'step-secret', what: 'SECRET', when: 'SECRET', date: '2026-02-02' },
      ...{ where: 'SECRET', who: 'SECRET', isDone: true },
    },
  ],
  obstacle: 'SECRET',
  ifThen: 'SECRET',
  beside: 'SECRET',
  confidence: 9,
  setOn: '2026-01-05',
  lookBackOn: '2026-04-04',
  state: 'paused',
  stateWords: 'SECRET',
  reviews: [
    { id: 'a', date: '2026-03-01', level: 'harder', words: 'SECRET', helped: 'SECRET' },
    { id: 'b', date: '', level: 0, words: 'SECRET', helped: 'SECRET' },
    { id: 'c', date: '2026-03-20', level: undefined, words: 'SECRET', helped: '' },
  ],
  earlierWords: [{ id: 'd', words: 'SECRET', until: '2026-01-04' }],
};
const CHOICE: SharingChoice = {
  sharedOn: '2026-05-01',
  withWords: new Set(),
  withImportance: false,
};
const SHARED: SharedGoals = {
  sharedOn: '2026-05-01',
  goals: [
    {
      setOn: '2026-01-05',
      start: -1,
      reviews: [{ date: '2026-03-01', level: 'harder' }, { level: 0 }],
    },
  ],
};
const FILE = { app: 'peer-programmes', kind: 'shared-goals', version: 1, ...SHARED };

function textOf(shared: SharedGoals): string {
  const written = sharedGoalsToText(shared);
  return written.kind === 'text' ? written.text : written.reason;
}

function reasonOf(text: string): string {
  const parsed = parseSharedGoals(text);
  return parsed.kind === 'refused' ? parsed.reason : 'none';
}

describe('what is shared', () => {
  test('is levels and dates; no words, name or id', () => {
    expect(chooseShared([GOAL], CHOICE)).toEqual(SHARED);
    const text = textOf(chooseShared([GOAL], CHOICE));
    expect(JSON.parse(text)).toEqual(FILE);
    expect(text).not.toMatch(/secret/i);
  });

  test('has the words of a goal that was ticked, and of no other', () => {
    const other = { ...GOAL, id: 'other', words: 'I swim' };
    const shared = chooseShared([GOAL, other], { ...CHOICE, withWords: new Set(['other']) });
    expect(shared.goals.map(({ words }) => words)).toEqual([undefined, 'I swim']);
    expect(textOf(shared)).not.toMatch(/secret/i);
  });

  test('has importance only if that was chosen', () => {
    const shared = chooseShared([GOAL], { ...CHOICE, withImportance: true });
    expect(shared.goals[0]?.importance).toBe(3);
  });

  test('leaves out what is empty', () => {
    const bare = { ...GOAL, setOn: '', start: undefined, words: '', reviews: [] };
    const withWords = new Set([GOAL.id]);
    expect(chooseShared([bare], { ...CHOICE, withWords, withImportance: false }).goals).toEqual([
      { reviews: [] },
    ]);
  });
});

test.each([
  ['<img src=x onerror="alert(1)"> & “quotes”'],
  ['أمشي كل يوم ‏🚶‍♀️\n\t\\ \u2028'],
  ['a'.repeat(8000)],
])('words are text, and come back as they were', (words) => {
  const shared: SharedGoals = { ...SHARED, goals: [{ reviews: [], words }] };
  expect(parseSharedGoals(textOf(shared))).toEqual({ kind: 'shared-goals', shared });
});

test('99 goals with 99 looks back are read; one more of either is not', () => {
  const reviews = Array.from({ length: 99 }, () => ({ date: '2026-03-01', level: 2 as const }));
  const goals = Array.from({ length: 99 }, () => ({ setOn: '2026-01-01', reviews }));
  const shared = { ...SHARED, goals };
  expect(parseSharedGoals(textOf(shared))).toEqual({ kind: 'shared-goals', shared });
  const [first = { reviews: [] }] = goals;
  expect(reasonOf(JSON.stringify({ ...FILE, goals: [...goals, first] }))).toBe('damaged');
  const longer = { reviews: [...reviews, { level: 0 }] };
  expect(reasonOf(JSON.stringify({ ...FILE, goals: [longer] }))).toBe('damaged');
});

test('a file that could not be read back is not written', () => {
  // 99 × 8000 control characters of six bytes each.
  const goals = Array.from({ length: 99 }, () => ({ reviews: [], words: '\u0001'.repeat(8000) }));
  expect(sharedGoalsToText({ ...SHARED, goals })).toEqual({ kind: 'refused', reason: 'too-large' });
  expect(sharedGoalsToText({ ...SHARED, sharedOn: 'today' })).toEqual({
    kind: 'refused',
    reason: 'damaged',
  });
});

describe('a file is refused', () => {
  test.each([
    ['not-ours', 'hello'],
    ['not-ours', '[]'],
    ['not-ours', 'null'],
    ['not-ours', JSON.stringify({ ...FILE, app: 'another' })],
    ['not-ours', '['.repeat(400_000)],
    ['damaged', JSON.stringify(FILE).slice(0, -3)],
    ['damaged', JSON.stringify({ app: 'peer-programmes' })],
    ['damaged', JSON.stringify({ ...FILE, version: 0 })],
    ['damaged', JSON.stringify({ ...FILE, version: '1' })],
    ['damaged', JSON.stringify({ ...FILE, goals: {} })],
    ['damaged', JSON.stringify(FILE).replace('"goals"', '"__proto__":{},"goals"')],
    ['newer', JSON.stringify({ ...FILE, version: 2, more: true })],
    ['newer', JSON.stringify({ ...FILE, kind: 'shared-steps' })],
    ['too-large', JSON.stringify({ ...FILE, more: 'a'.repeat(1_000_000) })],
    ['too-large', `"${'ä'.repeat(600_000)}"`],
    ['whole-record', readFixture('readiness-v2')],
    ['whole-record', JSON.stringify({ app: 'peer-programmes', tool: 'goals', version: 9 })],
    ['whole-record', JSON.stringify({ app: 'peer-programmes', records: [] })],
  ])('%s', (reason, text) => {
    expect(reasonOf(text)).toBe(reason);
  });

  test.each([
    ['a name', { name: 'Sam' }],
    ['a day that does not exist', { sharedOn: '2026-02-30' }],
    ['a moment for a day', { sharedOn: '2026-02-03T10:00:00.000Z' }],
  ])('for %s', (_, part) => {
    expect(reasonOf(JSON.stringify({ ...FILE, ...part }))).toBe('damaged');
  });

  test.each([
    ['an id', { id: 'a' }],
    ['empty words', { words: '' }],
    ['words too long', { words: 'a'.repeat(8001) }],
    ['a start off the ladder', { start: 3 }],
    ['a start between levels', { start: -0.5 }],
    ['a start that is harder', { start: 'harder' }],
    ['a start as text', { start: '1' }],
    ['an importance of 4', { importance: 4 }],
    ['a wrong date', { setOn: '1/2/2026' }],
    ['a look back without a level', { reviews: [{ date: '2026-01-01' }] }],
    ['a look back with words', { reviews: [{ level: 0, words: 'a' }] }],
    ['a nested list', { reviews: [[]] }],
  ])('for a goal with %s', (_, part) => {
    const file = { ...FILE, goals: [{ reviews: [], ...part }] };
    expect(reasonOf(JSON.stringify(file))).toBe('damaged');
  });
});

test('what was shared is no record, and says so where records are read', () => {
  const refused = { kind: 'refused', reason: 'shared' };
  expect(parseFile(textOf(SHARED))).toEqual(refused);
  expect(parseRecord(textOf(SHARED))).toEqual(refused);
});
