import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { summariseGroup } from '../../../src/domain/goal-attainment/group.ts';
import { groupSheet } from '../../../src/exports/group-sheet.ts';
import { groupTable } from '../../../src/exports/group-table.ts';
import { tableCell } from '../../../src/exports/table-cell.ts';
import { makePeople } from './group-samples.ts';

/** Every word and number of the spreadsheet, its texts looked up. */
async function readSheet(file: Blob): Promise<readonly (readonly (string | number)[])[]> {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const read = (name: string) => {
    const part = files[name];
    return part ? strFromU8(part) : '';
  };
  const texts = [...read('xl/sharedStrings.xml').matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(
    ([, text = '']) => text,
  );
  const xml = read('xl/worksheets/sheet1.xml');
  expect(xml).not.toContain('<f>');
  return [...xml.matchAll(/<row\b.*?<\/row>/gs)].map(([row]) =>
    [...row.matchAll(/<c\b([^>]*)>\s*<v>([^<]*)<\/v>/g)].map(([, kind = '', value = '']) =>
      kind.includes('t="s"') ? (texts[Number(value)] ?? '') : Number(value),
    ),
  );
}

function readTable(text: string): readonly string[] {
  return text.replace('\uFEFF', '').split('\r\n').slice(0, -1);
}

describe.each([4, 6, 12])('a group of %d', (count) => {
  const summary = summariseGroup(makePeople(count));

  test('is in the spreadsheet as it is in the table', async () => {
    const rows = await readSheet(await groupSheet(summary));
    expect(rows.map((row) => row.map(tableCell).join(','))).toEqual(readTable(groupTable(summary)));
  });
});

test('of four people only how many there are is taken away', () => {
  const rows = readTable(groupTable(summariseGroup(makePeople(4))));
  expect(rows.slice(0, 2)).toEqual([
    'Part,What,Figure',
    'People,"Files read, and people typed in",4',
  ]);
  expect(rows.slice(2).every((row) => row.startsWith('Read with it,'))).toBe(true);
});

test('of six people the counts are taken away, and no average', () => {
  const text = groupTable(summariseGroup(makePeople(6)));
  const rows = readTable(text);
  // Of six, the first and the fourth are at +1; the other four at −1.
  expect(rows).toEqual(
    expect.arrayContaining([
      'People,"Reached at least one goal, at 0 or better",2',
      'Goals after,A bit better (+1),2',
      'Goals after,A bit less (−1),4',
      'Goals before,"Where they started, or much less (−2)",6',
    ]),
  );
  expect(text).not.toMatch(/T-score|mean (before|after|change)/);
});

test('of twelve people the averages are taken away too, in tenths', () => {
  const rows = readTable(groupTable(summariseGroup(makePeople(12))));
  // One goal: T = 50 + 10x. Before 30. After: 4 at 60 and 8 at 40, so 560 / 12 = 46.67.
  // Levels: before −2; after (4 × 1 + 8 × −1) / 12 = −0.33; change 1.67.
  expect(rows).toEqual(
    expect.arrayContaining([
      'Averages,"T-score, mean before",30',
      'Averages,"T-score, mean after",46.7',
      'Averages,"T-score, mean change",16.7',
      'Averages,"Level, mean after",-0.3',
      'Averages,"Level, mean change",1.7',
    ]),
  );
});

test('after a filter the same holds, and the filter is named', () => {
  const people = [...makePeople(9), ...makePeople(5, '2025-05-01')];
  const text = groupTable(summariseGroup(people, '2026'), '2026');
  expect(readTable(text)).toContain('People,"Files read, and people typed in",9');
  expect(text).toContain('Only people who set their first dated goal in 2026.');
  expect(text).not.toContain('T-score');
});

test('a text that begins like a formula stays text, and a number below zero a number', () => {
  expect(['=1+1', '+1', '-1', '@a', 'a"b', 'a,b', -0.3].map(tableCell)).toEqual([
    ...["'=1+1", "'+1", "'-1", "'@a", '"a""b"', '"a,b"', '-0.3'],
  ]);
});
