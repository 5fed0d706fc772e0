import { allItems, type Instrument, INSTRUMENT_ORIGIN } from '../domain/instruments/instrument.ts';
import type { PlanEntry } from '../domain/instruments/plan.ts';
import { tableCell } from './table-cell.ts';

type Fields = Readonly<Record<string, string>>;

const HEADINGS = ['Part', 'Statement', 'Answer', 'What can be seen', 'Note', 'Agreed level', 'Why'];

/**
 * A self-assessment as comma-separated values (RFC 4180, UTF-8 with a mark at its start so that
 * spreadsheets read it as such): a row an item, then the gates, the plan, and where it comes from.
 */
export function assessmentTable(
  instrument: Instrument,
  fields: Fields,
  plan: readonly PlanEntry[],
): string {
  const items = instrument.sections.flatMap((section) =>
    section.items.map((item) => {
      const answer = fields[`answer.${item.id}`] ?? '';
      return [
        ...[section.title, item.statement, answer, item.levels[Number(answer) - 1]?.proof ?? ''],
        ...[`note.${item.id}`, `agreed.${item.id}`, `why.${item.id}`].map(
          (name) => fields[name] ?? '',
        ),
      ];
    }),
  );
  const gates = instrument.gates.map(({ id, question }) => [
    ...['Before you start', question, fields[`gate.${id}`] ?? ''],
  ]);
  const rows = [HEADINGS, ...items, ...gates, ...planRows(instrument, plan), [INSTRUMENT_ORIGIN]];
  return `\uFEFF${rows.map((row) => row.map(tableCell).join(',')).join('\r\n')}\r\n`;
}

function planRows(
  instrument: Instrument,
  plan: readonly PlanEntry[],
): readonly (readonly string[])[] {
  const statements = new Map(allItems(instrument).map(({ id, statement }) => [id, statement]));
  return plan
    .filter(({ text }) => text !== '')
    .map(({ itemId = '', text, owner, date }) => [
      ...['Plan', statements.get(itemId) ?? '', text, owner, date],
    ]);
}
