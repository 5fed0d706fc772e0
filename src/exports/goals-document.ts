import {
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
import {
  type Goal,
  type Level,
  LEVELS,
  type Review,
  type Step,
} from '../domain/goal-attainment/goal.ts';
import { formatDay } from '../format.ts';
import { isCalendarDay } from './calendar-day.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Twentieths of a point: A4 with margins of 2 cm leaves 17 cm. */
const MARGIN = 1_134;
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
};
const TEXT_WIDTH = 9_638;

const CELL = { top: 60, bottom: 60, left: 100, right: 100 };
const HEADING = { font: 'Georgia', bold: true, color: '000000' };

const OPEN_TO_READERS =
  'Others may read this. Whoever opens the file, or finds it on paper, sees every word.';
const PLAN_WITH_SOMEONE =
  'For medicines, drinking, drugs, eating, or contact with someone who has hurt you, plan it with someone you trust or a professional first.';

const RUNGS: Readonly<Record<Level, string>> = {
  2: '+2 Much better than I hope',
  1: '+1 A bit better',
  0: '0 As I hope',
  [-1]: '−1 A bit less',
  [-2]: '−2 Where I started, or much less',
};
const HARDER = 'Harder than where I started';

const AREAS: Readonly<Record<Exclude<Goal['area'], ''>, string>> = {
  ...{ work: 'Work', learning: 'Learning', volunteering: 'Volunteering', health: 'Health' },
  ...{ people: 'People', home: 'Home', money: 'Money' },
};
const IMPORTANCE = { 1: 'A little', 2: 'Quite', 3: 'Very' } as const;
const STATES: Readonly<Record<Goal['state'], string>> = {
  current: '',
  paused: 'Set aside for now.',
  'let-go': 'Let go.',
};

type Block = Paragraph | Table;

/** Goals as a Word file (.docx, A4): each on a page of its own, its ladder a table. */
export async function goalsDocument(goals: readonly Goal[]): Promise<Blob> {
  const run = { font: 'Arial', size: 22, language: { value: 'en-GB' } };
  const file = new Document({
    title: 'My goals',
    styles: {
      default: {
        document: { run },
        title: { run: { ...HEADING, size: 40 }, paragraph: gap(120, 120) },
        heading1: { run: { ...HEADING, size: 30 }, paragraph: gap(120, 120) },
        heading2: { run: { ...HEADING, size: 24 }, paragraph: gap(160, 40) },
      },
    },
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: new Header({ children: [new Paragraph(OPEN_TO_READERS)] }) },
        children: [
          new Paragraph({ text: 'My goals', heading: HeadingLevel.TITLE }),
          ...goals.flatMap(drawGoal),
        ],
      },
    ],
  });
  return new Blob([await Packer.toArrayBuffer(file)], { type: WORD });
}

function drawGoal(goal: Goal, index: number): readonly Block[] {
  return [
    new Paragraph({
      text: `Goal ${String(index + 1)}`,
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: index > 0,
    }),
    ...part('In my own words', goal.words),
    ...line('State', [STATES[goal.state], goal.stateWords].filter(Boolean).join(' ')),
    ...line('Area of life', goal.area === '' ? '' : AREAS[goal.area]),
    ...part('What matters to me', goal.matters),
    ...line('How important it is', goal.importance ? IMPORTANCE[goal.importance] : ''),
    ...line('Set on', day(goal.setOn)),
    heading('My ladder'),
    ladder(goal),
    ...drawSteps(goal.steps),
    ...part('What could get in the way', goal.obstacle),
    ...part('If that happens, I will', goal.ifThen),
    ...line('Who is beside me', goal.beside),
    ...line(
      'How confident I am of the next step',
      goal.confidence === undefined ? '' : `${String(goal.confidence)} of 10`,
    ),
    ...line('When to look at it again', day(goal.lookBackOn)),
    ...drawReviews(goal.reviews),
    ...drawEarlierWords(goal),
    new Paragraph({ text: PLAN_WITH_SOMEONE, spacing: { before: 240 } }),
  ];
}

function ladder({ levels, start, reviews }: Goal): Table {
  const marks = (level: Level) =>
    [
      ...(start === level ? ['Where I started'] : []),
      ...reviews.filter((review) => review.level === level).map(({ date }) => day(date) || 'Then'),
    ].join('\n');
  return table(
    ['Level', 'What I would see', 'Where I was'],
    LEVELS.map((level) => [RUNGS[level], levels[level], marks(level)]),
  );
}

function drawSteps(steps: readonly Step[]): readonly Block[] {
  if (steps.length === 0) return [];
  const rows = steps.map(({ what, when, date, where, who, isDone }) => [
    ...[isDone ? `${what} (done)` : what, [when, day(date)].filter(Boolean).join('\n'), where, who],
  ]);
  return [heading('Next steps'), table(['What', 'When', 'Where', 'With whom'], rows)];
}

function drawReviews(reviews: readonly Review[]): readonly Block[] {
  if (reviews.length === 0) return [];
  const rows = reviews.map(({ date, level, words, helped }) => [
    ...[day(date), nameLevel(level), words, helped],
  ]);
  return [heading('Looking back'), table(['Date', 'Level', 'In words', 'What helped'], rows)];
}

function nameLevel(level: Review['level']): string {
  if (level === undefined) return '';
  return level === 'harder' ? HARDER : RUNGS[level];
}

function drawEarlierWords({ earlierWords }: Goal): readonly Block[] {
  if (earlierWords.length === 0) return [];
  const lines = earlierWords.map(({ words, until }) =>
    until === '' ? words : `Until ${day(until)}: ${words}`,
  );
  return [heading('How I put it before'), ...lines.flatMap(paragraphs)];
}

/** A heading with its words; nothing where it was skipped. */
function part(title: string, text: string): readonly Paragraph[] {
  return text.trim() === '' ? [] : [heading(title), ...paragraphs(text)];
}

/** What takes a few words, on the line of its name. */
function line(title: string, text: string): readonly Paragraph[] {
  if (text.trim() === '') return [];
  const name: IRunOptions = { text: `${title}: `, bold: true };
  return [
    new Paragraph({
      ...gap(60, 60),
      children: [new TextRun(name), new TextRun(allowedText(text).replace(/\s+/g, ' '))],
    }),
  ];
}

function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_2, keepNext: true });
}

function paragraphs(text: string): readonly Paragraph[] {
  return allowedText(text)
    .split(/\r\n|\r|\n/)
    .map((line) => new Paragraph(line));
}

/** A day in words; as it was typed where the calendar has no such day. */
function day(date: string): string {
  return isCalendarDay(date) ? formatDay(date) : date;
}

/** Word refuses a whole file for one character that XML does not have, such as half an emoji. */
function allowedText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  const width = Math.floor(TEXT_WIDTH / columns.length);
  const draw = (cells: readonly string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: bold,
      children: cells.map(
        (text) => new TableCell({ margins: CELL, children: cellLines(text, bold) }),
      ),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    rows: [draw(columns, true), ...rows.map((row) => draw(row, false))],
  });
}

function cellLines(text: string, bold: boolean): readonly Paragraph[] {
  return allowedText(text)
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const words: IRunOptions = { text: line, bold };
      return new Paragraph({ children: [new TextRun(words)] });
    });
}

function gap(before: number, after: number) {
  return { spacing: { before, after } };
}
