import type { Budget } from '../domain/costing/budget.ts';
import { budgetNotes, EXAMPLE_WORDS } from '../domain/costing/budget-notes.ts';
import { makeBook } from './cost-sheet-book.ts';
import { drawInputs } from './cost-sheet-inputs.ts';
import { drawLines } from './cost-sheet-lines.ts';
import { drawResults } from './cost-sheet-results.ts';
import { type DrawnSheet, text, title } from './sheet-cells.ts';
import { writeSheets } from './sheet-file.ts';

const NOTE_WIDTH = 120;

/**
 * A budget as a spreadsheet (.xlsx) that works itself out: its numbers stand on the first sheet, and
 * every amount on the others is a formula of them.
 */
export async function costSheet(budget: Budget): Promise<Blob> {
  const book = makeBook(budget);
  return writeSheets([
    drawInputs(budget, book.used),
    drawLines(book),
    drawResults(book),
    drawNotes(budget),
  ]);
}

function drawNotes(budget: Budget): DrawnSheet {
  return {
    name: 'Notes',
    rows: [
      title(`${budget.name}: notes`),
      ...[EXAMPLE_WORDS, ...budgetNotes(budget)].map((note) => [text(note)]),
    ],
    widths: [NOTE_WIDTH],
    headRows: 1,
  };
}
