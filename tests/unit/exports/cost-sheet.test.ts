import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../src/domain/costing/path.ts';
import { costSheet } from '../../../src/exports/cost-sheet.ts';
import { LONGEST_FORMULA } from '../../../src/exports/sheet-formula.ts';
import { type ReadCell, type ReadSheet, readWorkbook, textsIn } from '../../read-workbook.ts';
import { assumptionsOf, BUDGETS } from '../domain/costing/reference-files.ts';
import { COURSE } from '../domain/costing/small-course.ts';
import { makeBudget } from './cost-samples.ts';

type Book = ReadonlyMap<string, ReadSheet>;

async function open(budget: Parameters<typeof costSheet>[0]): Promise<Book> {
  return readWorkbook(new Uint8Array(await (await costSheet(budget)).arrayBuffer()));
}

function sheetIn(book: Book, name: string): ReadSheet {
  const sheet = book.get(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The cell in some column of the row that begins with these words. */
function cellOf(book: Book, name: string, [words, column]: readonly [string, string]): ReadCell {
  const sheet = sheetIn(book, name);
  const cell = sheet.get(`${column}${String(textsIn(sheet, 'A').get(words))}`);
  if (!cell) throw new Error(`${name} has nothing in ${column} beside "${words}".`);
  return cell;
}

function inputCell(book: Book, path: string): ReadCell {
  const sheet = sheetIn(book, 'Assumptions');
  const cell = sheet.get(`C${String(textsIn(sheet, 'B').get(path))}`);
  if (!cell) throw new Error(`There is no cell for ${path}.`);
  return cell;
}

function formulasIn(book: Book): readonly string[] {
  return [...book.values()].flatMap((sheet) =>
    [...sheet.values()].flatMap(({ formula }) => formula ?? []),
  );
}

const small = await open(makeBudget(COURSE));

test('there are four sheets', () => {
  expect([...small.keys()]).toEqual(['Assumptions', 'Lines', 'Results', 'Notes']);
});

describe.each(BUDGETS)('$id', ({ input }) => {
  const budget = makeBudget(input);
  const opened = open(budget);

  test('every number is a plain cell, and every choice is in words', async () => {
    const book = await opened;
    for (const { path, value } of budget.inputs) {
      expect(inputCell(book, path)).toMatchObject({ value, formula: undefined });
    }
  });

  test('some formula refers to every number that is not said to be unused', async () => {
    const book = await opened;
    const sheet = sheetIn(book, 'Assumptions');
    const others = ['Lines', 'Results'].flatMap((name) =>
      formulasIn(new Map([[name, sheetIn(book, name)]])),
    );
    const missed = budget.inputs
      .filter(({ path, value }) => placeOf(path) && typeof value === 'number')
      .map(({ path }) => ({ path, row: Number(inputCell(book, path).address.slice(1)) }))
      .filter(({ row }) => typeof sheet.get(`G${String(row)}`)?.formula === 'string')
      // A headcount that only the check looks at is that of people who send invoices.
      .filter(({ path }) => path !== 'sessional.supervisor.headcount')
      .filter(
        ({ row }) =>
          !others.some((formula) =>
            new RegExp(`Assumptions!\\$C\\$${String(row)}\\b`).test(formula),
          ),
      );
    expect(missed).toEqual([]);
  });

  test('no formula is too long, begins with an equals sign or holds a number of the budget', async () => {
    const formulas = formulasIn(await opened);
    expect(formulas.filter((formula) => formula.length >= LONGEST_FORMULA)).toEqual([]);
    expect(formulas.filter((formula) => formula.startsWith('='))).toEqual([]);
    // Years, the 1 of 1 + a rate, the end of a share, and the 0 of a test are all there is.
    const plain = formulas.flatMap((formula) =>
      (formula.replaceAll(/"[^"]*"/g, '').match(/(?<![A-Z$\d.])\d+(?:\.\d+)?/g) ?? []).map(Number),
    );
    expect([...new Set(plain)].toSorted().filter((number) => number > 3)).toEqual([]);
  });
});

test('a line is a quantity times a price, in the cells of its inputs', () => {
  const at = (path: string) =>
    `Assumptions!${inputCell(small, path).address.replace(/([A-Z])(\d+)/, '$$$1$$$2')}`;
  // 2 groups × 5 sessions × 2 hours × £25, with 25% more in the second year: £500 and £625.
  expect(cellOf(small, 'Lines', ['Row items.room', 'G'])).toMatchObject({
    formula: `((${at('programme.groupsPerYear')}*${at('programme.sessionsPerGroup')})*${at('items.room.quantity')})*${at('items.room.unitCost')}*((1+${at('settings.generalInflation')})^1)`,
    value: 625,
  });
  expect(cellOf(small, 'Lines', ['Row items.room', 'F']).value).toBe(500);
});

test('totals add up cells, and what falls once is blank later', () => {
  expect(cellOf(small, 'Lines', ['Row items.room', 'H']).formula).toMatch(
    /^SUM\(\$F\$\d+:\$G\$\d+\)$/,
  );
  expect(cellOf(small, 'Lines', ['Staff, less any Employment Allowance', 'F']).formula).toMatch(
    /^SUM\(\$F\$4:\$F\$\d+\)$/,
  );
  const row = textsIn(sheetIn(small, 'Lines'), 'A').get('Row items.training');
  expect(sheetIn(small, 'Lines').get(`G${String(row)}`)?.formula).toBeUndefined();
});

test('a number that is 0 still has the line that it would bring', () => {
  expect(COURSE.settings.employmentAllowance).toBe(0);
  expect(cellOf(small, 'Lines', ['Employment Allowance', 'F'])).toMatchObject({ value: 0 });
  expect(cellOf(small, 'Lines', ['Row staff.lead: other on-costs', 'F'])).toMatchObject({
    value: 0,
  });
});

test.each([1, 2, 7, 50])('%d years have a column each, and one for all', async (years) => {
  const book = await open(makeBudget({ ...COURSE, programme: { ...COURSE.programme, years } }));
  const heads = [...sheetIn(book, 'Lines').values()].filter(({ address }) =>
    /^[A-Z]+3$/.test(address),
  );
  expect(heads.slice(5).map(({ value }) => value)).toEqual([
    ...Array.from({ length: years }, (_, year) => `Year ${String(year + 1)}`),
    'All years',
  ]);
});

test.each([
  ...['=1+1', '=cmd|x', '+44', '-5', '@a', 'constructor', 'قهوة 👩‍👧 <b> & "c"'].map((typed) => ({
    ...{ typed, shown: typed },
  })),
  { typed: 'a\uD83Db\u0000c', shown: 'abc' },
])('a name is text, whatever it begins with: $typed', async ({ typed, shown }) => {
  const book = await open(
    makeBudget(COURSE, { name: typed, rowNames: { 'items.room': typed, 'staff.lead': typed } }),
  );
  const heading = sheetIn(book, 'Assumptions').get('A1');
  expect(heading?.formula).toBeUndefined();
  expect(String(heading?.value).trim()).toBe(shown);
  const texts = [...textsIn(sheetIn(book, 'Lines'), 'A').keys()].map((text) => text.trim());
  expect(texts).toEqual(expect.arrayContaining([shown, `${shown}: pay`]));
  expect(formulasIn(book).filter((formula) => formula.includes(typed))).toEqual([]);
});

test('thirty rows of each list over fifty years stay within what a formula may hold', async () => {
  const many = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.flatMap((row) =>
      Array.from({ length: 30 }, (_, index) => ({ ...row, id: `${row.id}-${String(index)}` })),
    );
  const { staff, sessional, volunteers, items } = COURSE;
  const rows = { staff: many(staff), sessional: many(sessional), volunteers: many(volunteers) };
  const programme = { ...COURSE.programme, years: 50 };
  const book = await open(makeBudget({ ...COURSE, ...rows, items: many(items), programme }));
  expect(Math.max(...formulasIn(book).map(({ length }) => length))).toBeLessThan(LONGEST_FORMULA);
});

test('a sheet prints on A4 on its side, as wide as the paper, with its heads in sight', async () => {
  const file = await costSheet(makeBudget(COURSE));
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const xml = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"\/>/);
  expect(xml).toMatch(/<pane ySplit="3"[^>]*state="frozen"/);
});

test('a missing rate is a blank cell, and what rests on it says what it waits for', async () => {
  const rates = { 'programme.completionRate': null, 'programme.goalRate': null };
  const book = await open(makeBudget(assumptionsOf('cost-p-2', rates)));
  expect(inputCell(book, 'programme.completionRate').value).toBeUndefined();
  // One of its items is for each person who completes.
  const waits = 'This waits for the completion rate.';
  expect(cellOf(book, 'Lines', ['Financial cost', 'F'])).toMatchObject({ value: waits });
  expect(cellOf(book, 'Lines', ['Financial cost', 'F']).formula).toMatch(
    /^IF\(ISBLANK\(Assumptions!\$C\$\d+\),"This waits for the completion rate\.",SUM\(/,
  );
  expect(cellOf(book, 'Results', ['For each person who reaches a goal', 'B']).value).toBe(
    'This waits for the completion rate and the goal rate.',
  );
  expect(cellOf(book, 'Lines', ['Staff, less any Employment Allowance', 'F']).value).toBeTypeOf(
    'number',
  );
});

test('a divisor of 0 is a sentence, and neither an error nor 0', async () => {
  const book = await open(makeBudget(assumptionsOf('cost-p-1', { 'programme.completionRate': 0 })));
  const cell = cellOf(book, 'Results', ['For each person who completes', 'C']);
  expect(cell.value).toBe('This cannot be worked out because nobody completes.');
  expect(cell.formula).toMatch(
    /^IF\(\$B\$8=0,"This cannot be worked out because nobody completes\.",/,
  );
});

test('notes say what a reader must know, warnings first', async () => {
  const book = await open(makeBudget(COURSE, { warnings: ['Supervision is 0.'] }));
  const notes = [...textsIn(sheetIn(book, 'Notes'), 'A').keys()];
  expect(notes[2]).toBe('Supervision is 0.');
  expect(notes.join('\n')).toMatch(/Programme cost model 1\.0.*2026\/27/);
  expect(notes.join('\n')).toMatch(/penny/);
  expect(notes.join('\n')).toMatch(/Confirm tax, pay and fees on GOV\.UK/);
});

test('a budget that names too few inputs is refused aloud', async () => {
  const budget = { ...makeBudget(COURSE), inputs: makeBudget(COURSE).inputs.slice(1) };
  await expect(costSheet(budget)).rejects.toThrow('The budget names no input settings.niRate.');
});
