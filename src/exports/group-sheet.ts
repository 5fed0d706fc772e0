import writeSpreadsheet, { type Cell } from 'write-excel-file/universal';
import { reportGroup } from '../domain/goal-attainment/group-report.ts';
import type { GroupSummary } from '../domain/goal-attainment/group.ts';

const HEADINGS = ['Part', 'What', 'Figure'];
/** Widths in characters: the notes are sentences, and wrap. */
const COLUMNS = [{ width: 16 }, { width: 64 }, { width: 10 }];

/** A group's summary as a spreadsheet (.xlsx): what may be shown of the group and no more. */
export async function groupSheet(summary: GroupSummary, year?: string): Promise<Blob> {
  const { rows, notes } = reportGroup(summary, year);
  const data: Cell[][] = [
    HEADINGS.map((value) => ({ value, fontWeight: 'bold' })),
    ...rows.map(({ part, what, value }) => [text(part), text(what), { value, type: Number }]),
    ...notes.map((note) => [text('Read with it'), text(note), null]),
  ];
  return writeSpreadsheet(data, { sheet: 'Group', columns: COLUMNS, stickyRowsCount: 1 }).toBlob();
}

/** Always text, so that no cell is worked out. */
function text(value: string): Cell {
  return { value, type: String, wrap: true, alignVertical: 'top' };
}
