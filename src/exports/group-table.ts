import { reportGroup } from '../domain/goal-attainment/group-report.ts';
import type { GroupSummary } from '../domain/goal-attainment/group.ts';
import { tableCell } from './table-cell.ts';

const HEADINGS = ['Part', 'What', 'Figure'];

/**
 * A group's summary as comma-separated values (RFC 4180, UTF-8 with a mark at its start so that
 * spreadsheets read it as such): what may be shown of the group and no more.
 */
export function groupTable(summary: GroupSummary, year?: string): string {
  const { rows, notes } = reportGroup(summary, year);
  const cells = [
    HEADINGS,
    ...rows.map(({ part, what, value }) => [part, what, value]),
    ...notes.map((note) => ['Read with it', note]),
  ];
  return `\uFEFF${cells.map((row) => row.map(tableCell).join(',')).join('\r\n')}\r\n`;
}
