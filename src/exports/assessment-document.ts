import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Instrument } from '../domain/instruments/instrument.ts';
import { INSTRUMENT_ORIGIN } from '../domain/instruments/instrument.ts';
import type { NextStep } from '../domain/instruments/next-steps.ts';
import type { PlanEntry } from '../domain/instruments/plan.ts';
import type { SectionProfile, Strength } from '../domain/instruments/profile.ts';
import { formatDay, formatLevel } from '../format.ts';
import { A4, RUN, wordTable } from './word-page.ts';

/** What a result says, worked out before. */
export interface AssessmentResult {
  readonly profile: readonly SectionProfile[];
  readonly before: Instrument['gates'];
  readonly strengths: readonly Strength[];
  readonly steps: readonly NextStep[];
}

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
    wordTable(['Part', 'Mean, 1 to 5', 'Rated'], profile.map(rowOf)),
    ...list(
      'Strengths',
      strengths.map(({ statement, proof }) => `${statement} ${proof}`),
    ),
    ...list(
      'Useful next steps',
      steps.map(({ statement, text }) => `${statement} ${text}`),
    ),
    heading('Action plan'),
    wordTable(
      ['What', 'Who', 'By when'],
      plan.map(({ text, owner, date }) => [text, owner, date === '' ? '' : formatDay(date)]),
    ),
  ];
  const file = new Document({
    title,
    styles: { default: { document: { run: RUN } } },
    sections: [{ properties: { page: { size: A4 } }, children }],
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
