import {
  AlignmentType,
  Document,
  Header,
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
import type { Budget } from '../domain/costing/budget.ts';
import { budgetNotes, EXAMPLE_WORDS } from '../domain/costing/budget-notes.ts';
import { type ProgrammeCosts, workOut } from '../domain/costing/cost.ts';
import type { Figure } from '../domain/costing/figure.ts';
import { nameYear } from '../domain/costing/name-line.ts';
import { ACHIEVER_LIMIT, TOTAL_WORDS, UNIT_WORDS } from '../domain/costing/words.ts';
import type { TotalName } from '../domain/costing/year.ts';
import {
  type CategoryStory,
  type NamedParagraph,
  tellCategories,
  tellOnTop,
  tellProgramme,
  tellTotals,
} from './cost-narrative.ts';
import {
  countOrWhy,
  inputWords,
  penceOrWhy,
  poundsOrWhy,
  QUANTITIES,
  QUANTITY_WORDS,
  UNIT_ORDER,
} from './cost-words.ts';
import { A4, allowedText, MARGIN, RUN, TEXT_WIDTH } from './word-page.ts';

const PAGE = { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } };
const CELL = { margins: { top: 40, bottom: 40, left: 80, right: 80 } };
const HEADING = { font: 'Georgia', bold: true, color: '000000' };
/** As many years as stand side by side on upright paper; more go into tables of their own. */
const MOST_YEARS = 5;

type Block = Paragraph | Table;

/** A budget as a Word file (.docx, A4): a narrative to go on with in a bid, then what it rests on. */
export async function costDocument(budget: Budget): Promise<Blob> {
  const costs = workOut(budget.assumptions);
  const file = new Document({
    title: allowedText(budget.name),
    styles: {
      default: {
        document: { run: RUN, paragraph: gap(0, 120) },
        title: { run: { ...HEADING, size: 40 }, paragraph: gap(0, 120) },
        heading1: { run: { ...HEADING, size: 30 }, paragraph: gap(280, 120) },
        heading2: { run: { ...HEADING, size: 24 }, paragraph: gap(200, 60) },
      },
    },
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: new Header({ children: [new Paragraph(EXAMPLE_WORDS)] }) },
        children: [
          new Paragraph({ text: allowedText(budget.name), heading: HeadingLevel.TITLE }),
          ...drawNarrative(budget, costs),
          ...drawUnits(costs),
          ...drawInputs(budget),
          heading('Notes'),
          ...budgetNotes(budget).map(
            (text) => new Paragraph({ text: allowedText(text), bullet: { level: 0 } }),
          ),
        ],
      },
    ],
  });
  return Packer.toBlob(file);
}

function drawNarrative(budget: Budget, costs: ProgrammeCosts): readonly Block[] {
  const { assumptions } = budget;
  const paid = tellCategories('lines', costs, budget);
  const given = tellCategories('inKindLines', costs, budget);
  return [
    heading('What this budget is for'),
    ...tellProgramme(assumptions).map(paragraph),
    heading('What it costs'),
    paragraph(tellTotals(costs, assumptions.programme.years)),
    ...paid.flatMap(drawCategory),
    heading('On top of the direct cost', HeadingLevel.HEADING_2),
    ...tellOnTop(costs, budget).map(named),
    ...(given.length === 0
      ? []
      : [
          heading('What is given in kind'),
          paragraph('Nobody pays for this. It is shown at what it would cost to buy.'),
          ...given.flatMap(drawCategory),
        ]),
    heading('The budget by year'),
    ...drawYears(costs, paid, given),
  ];
}

function drawCategory({ title, paragraphs, total }: CategoryStory): readonly Block[] {
  return [
    heading(`${title}: ${poundsOrWhy(total)}`, HeadingLevel.HEADING_2),
    ...paragraphs.map(named),
  ];
}

/** Years against categories, in whole pounds, with totals. */
function drawYears(
  costs: ProgrammeCosts,
  paid: readonly CategoryStory[],
  given: readonly CategoryStory[],
): readonly Block[] {
  const total = (name: TotalName): YearRow => ({
    words: TOTAL_WORDS[name],
    years: costs.years.map(({ totals }) => totals[name]),
    total: costs.totals[name],
    isBold: name.endsWith('Cost'),
  });
  const story = ({ title, years, total: all }: CategoryStory): YearRow => ({
    ...{ words: title, years, total: all, isBold: false },
  });
  const inKind = given.map((one) => ({ ...story(one), words: `${one.title}, in kind` }));
  const rows = [
    ...paid.map(story),
    ...(['directCost', 'overhead', 'contingency', 'financialCost'] as const).map(total),
    ...inKind,
    ...(['inKind', 'economicCost'] as const).map(total),
  ];
  const parts = Math.ceil(costs.years.length / MOST_YEARS);
  return [
    ...Array.from({ length: parts }, (_, part) =>
      drawSomeYears(rows, { from: part * MOST_YEARS, isLast: part === parts - 1 }),
    ).flat(),
    paragraph(
      'In whole pounds, each rounded by itself, so a column may differ from its total by a pound or two.',
    ),
  ];
}

interface YearRow {
  readonly words: string;
  readonly years: readonly Figure[];
  readonly total: Figure;
  readonly isBold: boolean;
}

function drawSomeYears(
  rows: readonly YearRow[],
  { from, isLast }: { readonly from: number; readonly isLast: boolean },
): readonly Block[] {
  const some = (years: readonly Figure[]) => years.slice(from, from + MOST_YEARS);
  const heads = some(rows[0]?.years ?? []).map((_, year) => nameYear(from + year));
  // A single year is all of them.
  const hasTotal = isLast && from + heads.length > 1;
  return [
    drawTable({
      heads: ['Category', ...heads, ...(hasTotal ? ['All years'] : [])],
      rows: rows.map(({ words, years, total, isBold }) => ({
        cells: [words, ...[...some(years), ...(hasTotal ? [total] : [])].map(poundsOrWhy)],
        isBold,
      })),
      widths: [3, ...heads.map(() => 1.5), ...(hasTotal ? [1.5] : [])],
      firstNumber: 1,
    }),
    new Paragraph(''),
  ];
}

function drawUnits({ denominators, unitCosts }: ProgrammeCosts): readonly Block[] {
  return [
    heading('Cost for each'),
    paragraph(
      'Each is all of the cost, divided. The cost for each person who completes holds the cost of everybody who started.',
    ),
    drawTable({
      heads: ['Cost', 'Financial cost', 'Economic cost'],
      rows: UNIT_ORDER.map((unit) => ({
        cells: [
          UNIT_WORDS[unit],
          penceOrWhy(unitCosts.financial[unit]),
          penceOrWhy(unitCosts.economic[unit]),
        ],
      })),
      ...{ widths: [2, 1, 1], firstNumber: 1 },
    }),
    new Paragraph(''),
    paragraph(`${UNIT_WORDS.perAchiever}: ${ACHIEVER_LIMIT}`),
    drawTable({
      heads: ['Over all years', 'Number'],
      rows: QUANTITIES.map((name) => ({
        cells: [QUANTITY_WORDS[name], countOrWhy(denominators[name])],
      })),
      ...{ widths: [2, 2], firstNumber: 1 },
    }),
  ];
}

function drawInputs({ inputs, edition }: Budget): readonly Block[] {
  return [
    heading('What it rests on'),
    paragraph(`The examples are of the edition ${edition}. “Changed” marks what is no longer one.`),
    drawTable({
      heads: ['Belongs to', 'Input', 'Value', 'Changed', 'Source'],
      rows: inputs.map((input) => ({
        cells: [
          ...[input.group, input.name, inputWords(input)],
          ...[input.isChanged ? 'Changed' : '', input.source],
        ],
      })),
      ...{ widths: [2, 2.4, 1.8, 1.1, 2.4], firstNumber: 5 },
    }),
  ];
}

interface DrawnTable {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly isBold?: boolean }[];
  /** Shares of the width of the text. */
  readonly widths: readonly number[];
  /** From this column on, cells stand to the right. */
  readonly firstNumber: number;
}

function drawTable({ heads, rows, widths, firstNumber }: DrawnTable): Table {
  const shares = widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = widths.map((width) => Math.floor((width / shares) * TEXT_WIDTH));
  const row = (cells: readonly string[], isHead: boolean, isBold: boolean) =>
    new TableRow({
      ...{ tableHeader: isHead, cantSplit: true },
      children: cells.map((text, column) => {
        const alignment = column >= firstNumber ? AlignmentType.END : AlignmentType.START;
        const run: IRunOptions = { text: allowedText(text), bold: isBold, size: 18 };
        const children = [new Paragraph({ alignment, children: [new TextRun(run)], ...gap(0, 0) })];
        return new TableCell({ ...CELL, children });
      }),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    rows: [
      row(heads, true, true),
      ...rows.map(({ cells, isBold = false }) => row(cells, false, isBold)),
    ],
  });
}

function heading(
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1,
): Paragraph {
  return new Paragraph({ text: allowedText(text), heading: level, keepNext: true });
}

function paragraph(text: string): Paragraph {
  return new Paragraph(allowedText(text));
}

function named({ name, text }: NamedParagraph): Paragraph {
  const start: IRunOptions = { text: `${allowedText(name)}. `, bold: true };
  return new Paragraph({ children: [new TextRun(start), new TextRun(allowedText(text))] });
}

function gap(before: number, after: number) {
  return { spacing: { before, after } };
}
