import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Budget } from '../../../src/domain/costing/budget.ts';
import { costDocument } from '../../../src/exports/cost-document.ts';
import { assumptionsOf } from '../domain/costing/reference-files.ts';
import { COURSE } from '../domain/costing/small-course.ts';
import { makeBudget } from './cost-samples.ts';

async function unpack(budget: Budget) {
  const files = unzipSync(new Uint8Array(await (await costDocument(budget)).arrayBuffer()));
  const read = (name: string) => {
    const part = files[name];
    return part ? strFromU8(part) : '';
  };
  const xml = read('word/document.xml');
  return { xml, header: read('word/header1.xml'), paragraphs: paragraphsIn(xml) };
}

function paragraphsIn(xml: string): readonly string[] {
  return (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).map((paragraph) =>
    [...paragraph.matchAll(/<w:t\b[^>]*>([^<]*)/g)].map(([, text = '']) => text).join(''),
  );
}

/** The rows of the table whose first cell is this. */
function tableOf(xml: string, head: string): readonly (readonly string[])[] {
  const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  const rows = tables.map((table) =>
    (table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) => paragraphsIn(row)),
  );
  return rows.find(([first]) => first?.[0] === head) ?? [];
}

const named = makeBudget(COURSE, {
  name: 'Walking together',
  rowNames: { 'volunteers.peers': 'Peers', 'items.room': 'Hall', 'sessional.guides': 'Guides' },
  warnings: ['Supervision is 0.'],
});

test('the narrative tells what the programme is, from its assumptions', async () => {
  const { paragraphs } = await unpack(named);
  expect(paragraphs).toEqual(
    expect.arrayContaining([
      'Walking together',
      'This budget pays for 2 groups a year for 2 years. Each group has 10 people at its start and 5 sessions of 2 hours. In all, 40 people start.',
      'We expect people to attend 80% of sessions. We expect 50% of those who start to complete. We expect 50% of those who complete to reach a goal of their own.',
    ]),
  );
});

test('each line is told with its working', async () => {
  const { paragraphs } = await unpack(named);
  // 10 sessions × 2 × £25 = £500, then £625.
  expect(paragraphs).toContain(
    'Hall. 10 sessions a year × 2 × £25, as prices rise by 25% a year: £1,125 over 2 years.',
  );
  // 10 sessions × 1 × 3 hours × £75 = £2,250 in each of two years.
  expect(paragraphs).toContain(
    'Guides. 1 person takes part in 10 sessions a year, 1 at each. They are self-employed, so no holiday pay, National Insurance or pension is added. Pay: 10 sessions a year × 1 person × (2 + 1 hours) × £75: £4,500 over 2 years.',
  );
  // 10 sessions × 2 × £5 = £100, then £125.
  expect(paragraphs).toContain(
    'Peers. 2 volunteers share 10 sessions a year, 2 at each. Expenses: 10 sessions a year × 2 volunteers × £5, as prices rise by 25% a year: £225 over 2 years.',
  );
});

test('years and categories are a table in whole pounds', async () => {
  const { xml } = await unpack(named);
  const table = tableOf(xml, 'Category');
  expect(table[0]).toEqual(['Category', 'Year 1', 'Year 2', 'All years']);
  expect(table).toContainEqual(['Room', '£500', '£625', '£1,125']);
  // £19,542.60 in the first year, as the domain's own tests have it, and £38,911.95 over both.
  expect(table).toContainEqual(['Financial cost', '£19,543', '£19,369', '£38,912']);
  expect(table.filter(([words]) => words === 'Economic cost')).toHaveLength(1);
});

test.each([1, 5, 6, 12])('%d years fit on upright paper', async (years) => {
  const { xml } = await unpack(
    makeBudget({ ...COURSE, programme: { ...COURSE.programme, years } }),
  );
  const tables = (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((table) =>
    table.includes('Category<'),
  );
  expect(tables).toHaveLength(Math.ceil(years / 5));
  const widest = Math.max(...tables.map((table) => (table.match(/<w:gridCol /g) ?? []).length));
  expect(widest).toBeLessThanOrEqual(7);
  expect(xml).toContain('w:w="11906" w:h="16838"');
});

test('cost for each is in pence, with what it cannot say', async () => {
  const { xml, paragraphs } = await unpack(makeBudget(assumptionsOf('cost-p-1')));
  const table = tableOf(xml, 'Cost');
  expect(table).toContainEqual(['For each person who completes', '£662.46', '£730.06']);
  expect(table).toContainEqual(['For each person who reaches a goal', '£1,104.11', '£1,216.77']);
  expect(paragraphs.join('\n')).toContain('It does not say that the course made the difference');
});

test('a missing rate is told, and no figure is made up for it', async () => {
  const rates = { 'programme.completionRate': null, 'programme.goalRate': null };
  const { paragraphs } = await unpack(makeBudget(assumptionsOf('cost-p-2', rates)));
  const text = paragraphs.join('\n');
  expect(text).toContain('We do not know yet how many of them will complete.');
  expect(text).toContain('What it comes to is not known yet. This waits for the completion rate.');
  expect(text).toContain('people who complete × £6, once the completion rate is known');
  expect(text).not.toMatch(/NaN|undefined|null/);
});

test('assumptions stand with their sources, and warnings before the other notes', async () => {
  const { xml, paragraphs, header } = await unpack(named);
  expect(tableOf(xml, 'Belongs to')).toContainEqual([
    ...['settings', 'settings.niRate', '15%', '', 'Ours, to be replaced'],
  ]);
  const notes = paragraphs.slice(paragraphs.indexOf('Notes') + 1);
  expect(notes[0]).toBe('Supervision is 0.');
  expect(paragraphsIn(header).join('')).toMatch(/^This began as an example/);
});

test('no chances, ranges or percentiles come into it', async () => {
  const { paragraphs } = await unpack(named);
  expect(paragraphs.join(' ')).not.toMatch(/percentile|likely|chance|probab/i);
});

test('names keep their letters, and half a character does no harm', async () => {
  const { paragraphs } = await unpack(
    makeBudget(COURSE, { name: 'مشي 👩‍👧 <b> & co', rowNames: { 'items.room': 'a\uD83Db\u0000c' } }),
  );
  expect(paragraphs[0]).toBe('مشي 👩‍👧 &lt;b&gt; &amp; co');
  expect(paragraphs.some((text) => text.startsWith('abc. '))).toBe(true);
});
