import {
  Document,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Instrument } from '../domain/instruments/instrument.ts';
import { INSTRUMENT_ORIGIN } from '../domain/instruments/instrument.ts';
import type { NextStep } from '../domain/instruments/next-steps.ts';
import type { PlanEntry } from '../domain/instruments/plan.ts';
import type { SectionProfile, Strength } from '../domain/instruments/profile.ts';
import { formatDay, formatLevel } from '../format.ts';

/** What a result says, worked out before. */
export interface AssessmentResult {
  readonly profile: readonly SectionProfile[];
  readonly before: Instrument['gates'];
  readonly strengths: readonly Strength[];
  readonly steps: readonly NextStep[];
}

/** Twentieths of a point: A4 with margins of 2 cm leaves 17 cm. */
const PAGE = { size: { width: 11_906, height: 16_838 } };
const TEXT_WIDTH = 9_638;

/** The result of a self-assessment as a Word file (.docx, A4), its plan a table to go on with. */
export async function assessmentDocument(
  { title }: Pick<Instrument, 'title'>,
  { profile, before, strengths, steps }: AssessmentResult,
  plan: readonly PlanEntry[],
): Promise<ArrayBuffer> {
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    new Paragraph(INSTRUMENT_ORIGIN),
    ...list(
      'Before you start',
      before.map(({ question }) => question),
    ),
    heading('Each part by itself'),
    table(['Part', 'Mean, 1 to 5', 'Rated'], profile.map(rowOf)),
    ...list(
      'Strengths',
      strengths.map(({ statement, proof }) => `${statement} ${proof}`),
    ),
    ...list(
      'Useful next steps',
      steps.map(({ statement, text }) => `${statement} ${text}`),
    ),
    heading('Action plan'),
    table(
      ['What', 'Who', 'By when'],
      plan.map(({ text, owner, date }) => [text, owner, date === '' ? '' : formatDay(date)]),
    ),
  ];
  const run = { font: 'Arial', size: 22, language: { value: 'en-GB' } };
  const file = new Document({
    title,
    styles: { default: { document: { run } } },
    sections: [{ properties: { page: PAGE }, children }],
  });
  return Packer.toArrayBuffer(file);
}

function rowOf({ title, score }: SectionProfile): readonly string[] {
  const figure = score.kind === 'figure' ? formatLevel(score.mean) : 'Not enough answers';
  return [title, figure, `${String(score.rated)} of ${String(score.base)}`];
}

function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
}

/** A heading with its lines; nothing where there are none. */
function list(title: string, lines: readonly string[]): readonly Paragraph[] {
  if (lines.length === 0) return [];
  return [heading(title), ...lines.map((text) => new Paragraph({ text, bullet: { level: 0 } }))];
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  const width = Math.floor(TEXT_WIDTH / columns.length);
  const draw = (cells: readonly string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      children: cells.map((text) => {
        const words: IRunOptions = { text, bold };
        return new TableCell({ children: [new Paragraph({ children: [new TextRun(words)] })] });
      }),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    rows: [draw(columns, true), ...rows.map((row) => draw(row, false))],
  });
}
