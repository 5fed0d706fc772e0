import { expect, test } from 'vitest';
import { uncitedFigures } from '../../../src/markdown/uncited.ts';

const linesOf = (mdx: string) => uncitedFigures(mdx).map(({ line }) => line);

test('a figure without a source is listed with its line', () => {
  expect(uncitedFigures('Peers met.\n\nIn all, 58 people came.')).toEqual([
    { line: 3, text: 'In all, 58 people came.' },
  ]);
});

test('a source in the sentence, or closing the next of the same paragraph, is enough', () => {
  expect(linesOf('58 people came [@fisher2019].')).toEqual([]);
  expect(linesOf('58 people came.\nThey liked it [@fisher2019].')).toEqual([]);
  expect(linesOf('58 people came.\n\nThey liked it [@fisher2019].')).toEqual([1]);
});

test('a quoted figure needs a source too', () => {
  expect(linesOf('<Fact id="participants" /> people took part.')).toEqual([1]);
});

test('what is marked as ours needs none', () => {
  expect(
    linesOf('## Steps\n\nThese are <Proposed />.\nAsk 10 people.\n\n## Costs\n\nPay 9.'),
  ).toEqual([8]);
  expect(linesOf('<YouMightSay>\n\nWe are 12 today.\n\n</YouMightSay>\n\nWe are 12.')).toEqual([7]);
});

test('rows of a table are read, unless the caption cites or says that it is ours', () => {
  const table = (caption: string) =>
    `<Table caption="${caption}">\n\n| A | B |\n| --- | --- |\n| x | 9 |\n\n</Table>`;
  expect(linesOf(table('Table 1.1: Times'))).toEqual([5]);
  expect(linesOf(table('Table 1.1: Times [@lyons2021]'))).toEqual([]);
  expect(linesOf(table('Table 1.1: Times (our proposal)'))).toEqual([]);
});

test('names, numbers to call and times to take are no figures', () => {
  expect(linesOf('Take 15 minutes with Table 4.1, call 999, and print on A4.')).toEqual([]);
});
