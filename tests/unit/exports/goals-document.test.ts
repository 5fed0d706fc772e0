import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Goal } from '../../../src/domain/goal-attainment/goal.ts';
import { goalsDocument } from '../../../src/exports/goals-document.ts';
import { makeGoal, makeStep } from './goal-samples.ts';

const GOAL = makeGoal({
  ...{ area: 'health', matters: 'Fresh air', words: 'Walk to the market', importance: 2 },
  levels: { 2: 'Every day', 1: 'Four days', 0: 'Two days', [-1]: 'Once', [-2]: 'Never' },
  start: -2,
  steps: [makeStep({ what: 'Find shoes', when: 'Tuesday', date: '2026-12-01', who: 'A friend' })],
  ...{ obstacle: 'Rain', ifThen: 'take the bus', beside: 'My sister', confidence: 7 },
  ...{ setOn: '2026-11-24', lookBackOn: '2027-01-15', state: 'paused', stateWords: 'Until spring' },
  reviews: [
    { id: '0', date: '2026-12-24', level: 1, words: 'Good weeks', helped: 'New shoes' },
    { id: '1', date: '2027-02-31', level: 'harder', words: '', helped: '' },
  ],
  earlierWords: [{ id: '0', words: 'Walk more', until: '2026-11-30' }],
});

async function unpack(goals: readonly Goal[]) {
  const file = await goalsDocument(goals);
  const files = unzipSync(new Uint8Array(file));
  const read = (name: string) => {
    const part = files[name];
    return part ? strFromU8(part) : '';
  };
  return { xml: read('word/document.xml'), header: read('word/header1.xml') };
}

function wordsIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:t\b[^>]*>([^<]*)/g)].map(([, text = '']) => text);
}

test('every word of a goal is in the Word file, and every page says that others may read it', async () => {
  const { xml, header } = await unpack([GOAL]);
  expect(wordsIn(xml)).toEqual(
    expect.arrayContaining([
      ...['Walk to the market', 'Set aside for now. Until spring', 'Health', 'Fresh air', 'Quite'],
      ...['+2 Much better than I hope', 'Every day', 'Four days', 'Two days', 'Once', 'Never'],
      ...['Find shoes', 'Tuesday', '1 December 2026', 'A friend', 'Rain', 'take the bus'],
      ...['My sister', '7 of 10', '24 November 2026', '15 January 2027', '24 December 2026'],
      ...['Good weeks', 'New shoes', 'Harder than where I started', '2027-02-31'],
      'Until 30 November 2026: Walk more',
    ]),
  );
  expect(wordsIn(header).join('')).toMatch(/^Others may read this\./);
});

test('the ladder is a table from the top down, with where the person was', async () => {
  const { xml } = await unpack([GOAL]);
  const [table = ''] = /<w:tbl>.*?<\/w:tbl>/s.exec(xml) ?? [];
  const rows = table.match(/<w:tr\b.*?<\/w:tr>/gs) ?? [];
  expect(rows.map((row) => wordsIn(row))).toEqual([
    ['Level', 'What I would see', 'Where I was'],
    ['+2 Much better than I hope', 'Every day', ''],
    ['+1 A bit better', 'Four days', '24 December 2026'],
    ['0 As I hope', 'Two days', ''],
    ['−1 A bit less', 'Once', ''],
    ['−2 Where I started, or much less', 'Never', 'Where I started'],
  ]);
});

test('each goal begins a page, and what was skipped leaves no heading', async () => {
  const { xml } = await unpack([makeGoal({ words: 'One' }), makeGoal({ id: '1', words: 'Two' })]);
  expect(xml.match(/<w:pageBreakBefore/g)).toHaveLength(1);
  expect(wordsIn(xml)).toEqual(expect.arrayContaining(['Goal 1', 'One', 'Goal 2', 'Two']));
  expect(wordsIn(xml).join(' ')).not.toMatch(/get in the way|Next steps|Looking back|confident/);
});

test('no arithmetic of the ladder reaches the person', async () => {
  const { xml } = await unpack([GOAL]);
  expect(wordsIn(xml).join(' ')).not.toMatch(/T-score|score|average|mean/i);
});

test('pasted HTML stays text, lines stay lines, and half a character does no harm', async () => {
  const { xml } = await unpack([
    makeGoal({ words: '<b>Bold</b> & more\nsecond line', beside: 'a\uD83Db\u0000c 😀' }),
  ]);
  expect(wordsIn(xml)).toEqual(
    expect.arrayContaining(['&lt;b&gt;Bold&lt;/b&gt; &amp; more', 'second line', 'abc 😀']),
  );
});
