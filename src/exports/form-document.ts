import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  type Form,
  FORM_ORIGIN,
  type FormPart,
  KEEP_OFFLINE,
  partsOnPaper,
  scaleSteps,
  tableRows,
} from '../domain/form/form.ts';
import { A4, MARGIN, RUN, TEXT_WIDTH } from './word-page.ts';

const LINE_HEIGHT = 510;
const TICK_BOX = '\u2610 ';

/**
 * A form as a Word file (.docx, A4): real headings and tables, empty lines to write on.
 * Its words are those of the page; blanks can be typed or written by hand.
 */
export async function formDocument(form: Form): Promise<ArrayBuffer> {
  const body = [
    new Paragraph({ text: form.title, heading: HeadingLevel.TITLE }),
    ...(form.holdsOthers ? [emphasis(KEEP_OFFLINE)] : []),
    ...partsOnPaper(form).flatMap(drawPart),
    new Paragraph({ spacing: { before: 360 }, children: [small(FORM_ORIGIN)] }),
  ];
  const file = new Document({
    title: form.title,
    description: form.summary,
    styles: {
      default: {
        document: { run: RUN },
        title: { run: { font: 'Georgia', size: 40, bold: true }, paragraph: gap(0, 200) },
        heading1: { run: { font: 'Georgia', size: 28, bold: true }, paragraph: gap(320, 120) },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: footer(form.title) },
        children: body,
      },
    ],
  });
  return Packer.toArrayBuffer(file);
}

function drawPart(part: FormPart): readonly (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: part.text,
          heading: HeadingLevel.HEADING_1,
          pageBreakBefore: part.newSheet === true,
        }),
      ];
    case 'text':
      return [new Paragraph({ text: part.text, spacing: { after: 160 } })];
    case 'list':
      return part.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'line':
      return [label(part), writingLine()];
    case 'box':
      return [label(part), ...Array.from({ length: part.rows }, writingLine)];
    case 'choices':
      return [
        label(part),
        ...part.options.map(
          (option) => new Paragraph({ text: `${TICK_BOX}${option}`, spacing: { after: 60 } }),
        ),
      ];
    case 'scale':
      return drawScale(part);
    case 'table':
      return drawTable(part);
    case 'signatures':
      return part.people.flatMap((person) => [
        label({ label: `${person}: name, signature, date` }),
        writingLine(),
      ]);
  }
}

function drawScale(part: Extract<FormPart, { kind: 'scale' }>): readonly (Paragraph | Table)[] {
  const steps = scaleSteps(part);
  const hint = `Ring one number. ${String(part.from)} is “${part.low}”, ${String(part.to)} is “${part.high}”.`;
  const cells = steps.map(
    (step) =>
      new TableCell({
        children: [new Paragraph({ text: String(step), alignment: AlignmentType.CENTER })],
      }),
  );
  return [
    label({ label: part.label, hint }),
    table(steps.length, [new TableRow({ children: cells })]),
    new Paragraph({ spacing: { after: 160 } }),
  ];
}

function drawTable(part: Extract<FormPart, { kind: 'table' }>): readonly (Paragraph | Table)[] {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: part.columns.map((column) => cell(column, true)),
  });
  const rows = tableRows(part).map(
    (name) =>
      new TableRow({
        cantSplit: true,
        height: { value: LINE_HEIGHT + 100, rule: 'atLeast' },
        children: part.columns.map((_, index) => cell(index === 0 ? name : '', index === 0)),
      }),
  );
  return [
    label({ label: part.caption }),
    table(part.columns.length, [head, ...rows]),
    new Paragraph({ spacing: { after: 160 } }),
  ];
}

function table(columns: number, rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => Math.floor(TEXT_WIDTH / columns)),
    rows,
  });
}

function cell(words: string, bold: boolean): TableCell {
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [new Paragraph({ children: [run({ text: words, bold })] })],
  });
}

function label({ label: words, hint }: { label: string; hint?: string | undefined }): Paragraph {
  const title = run({ text: words, bold: true });
  return new Paragraph({
    keepNext: true,
    spacing: { before: 120 },
    children: hint === undefined ? [title] : [title, small(hint, 1)],
  });
}

function writingLine(): Paragraph {
  return new Paragraph({
    spacing: { line: LINE_HEIGHT, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '444444', space: 1 } },
  });
}

function emphasis(words: string): Paragraph {
  return new Paragraph({
    spacing: { after: 200 },
    children: [run({ text: words, bold: true })],
  });
}

/** A run of text by its options, since a run may also be made of a bare string. */
function run(options: IRunOptions): TextRun {
  return new TextRun(options);
}

function small(text: string, lineBreaks = 0): TextRun {
  return run({ text, size: 18, color: '444444', break: lineBreaks });
}

function footer(title: string): Footer {
  const children = [small(`${title} · page `), numbered(PageNumber.CURRENT), small(' of ')];
  return new Footer({
    children: [new Paragraph({ children: [...children, numbered(PageNumber.TOTAL_PAGES)] })],
  });
}

function numbered(which: (typeof PageNumber)[keyof typeof PageNumber]): TextRun {
  return run({ children: [which], size: 18, color: '444444' });
}

function gap(before: number, after: number) {
  return { spacing: { before, after } };
}
