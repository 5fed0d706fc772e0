import {
  Document,
  Header,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import {
  type Goal,
  type Level,
  LEVELS,
  type Review,
  type Step,
} from '../domain/goal-attainment/goal.ts';
import {
  HARDER,
  IMPORTANCE_WORDS,
  LEVEL_SIGNS,
  LEVEL_WORDS,
  PLAN_WITH_SOMEBODY,
} from '../domain/goal-attainment/words.ts';
import { formatDay, isCalendarDay } from '../format.ts';
import { A4, allowedText, linesOf, MARGIN, RUN, wordTable } from './word-page.ts';

const PAGE = {
  size: A4,
  margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
};
const CELL = { margins: { top: 60, bottom: 60, left: 100, right: 100 } };
const HEADING = { font: 'Georgia', bold: true, color: '000000' };

const OPEN_TO_READERS =
  'Others may read this. Whoever opens the file, or finds it on paper, sees every word.';
const AREAS: Readonly<Record<Exclude<Goal['area'], ''>, string>> = {
  ...{ work: 'Work', learning: 'Learning', volunteering: 'Volunteering', health: 'Health' },
  ...{ people: 'People', home: 'Home', money: 'Money' },
};
const STATES: Readonly<Record<Goal['state'], string>> = {
  current: '',
  paused: 'Set aside for now.',
  'let-go': 'Let go.',
};

type Block = Paragraph | Table;

/** Goals as a Word file (.docx, A4): each on a page of its own, its ladder a table. */
export async function goalsDocument(goals: readonly Goal[]): Promise<ArrayBuffer> {
  const file = new Document({
    title: 'My goals',
    styles: {
      default: {
        document: { run: RUN },
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
  return Packer.toArrayBuffer(file);
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
    ...line(
      'How important it is',
      goal.importance ? (IMPORTANCE_WORDS[goal.importance - 1] ?? '') : '',
    ),
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
    new Paragraph({ text: PLAN_WITH_SOMEBODY, spacing: { before: 240 } }),
  ];
}

function ladder({ levels, start, reviews }: Goal): Table {
  const marks = (level: Level) =>
    [
      ...(start === level ? ['Where I started'] : []),
      ...reviews.filter((review) => review.level === level).map(({ date }) => day(date) || 'Then'),
    ].join('\n');
  return drawTable(
    ['Level', 'What I would see', 'Where I was'],
    LEVELS.map((level) => [nameRung(level), levels[level], marks(level)]),
  );
}

function drawSteps(steps: readonly Step[]): readonly Block[] {
  if (steps.length === 0) return [];
  const rows = steps.map(({ what, when, date, where, who, isDone }) => [
    ...[isDone ? `${what} (done)` : what, [when, day(date)].filter(Boolean).join('\n'), where, who],
  ]);
  return [heading('Next steps'), drawTable(['What', 'When', 'Where', 'With whom'], rows)];
}

function drawReviews(reviews: readonly Review[]): readonly Block[] {
  if (reviews.length === 0) return [];
  const rows = reviews.map(({ date, level, words, helped }) => [
    ...[day(date), nameLevel(level), words, helped],
  ]);
  return [heading('Looking back'), drawTable(['Date', 'Level', 'In words', 'What helped'], rows)];
}

function nameLevel(level: Review['level']): string {
  if (level === undefined) return '';
  return level === 'harder' ? HARDER : nameRung(level);
}

function nameRung(level: Level): string {
  return `${LEVEL_SIGNS[level]} ${LEVEL_WORDS[level]}`;
}

function drawEarlierWords({ earlierWords }: Goal): readonly Block[] {
  if (earlierWords.length === 0) return [];
  const lines = earlierWords.map(({ words, until }) =>
    until === '' ? words : `Until ${day(until)}: ${words}`,
  );
  return [heading('How I put it before'), ...lines.flatMap((text) => linesOf(text))];
}

/** A heading with its words; nothing where it was skipped. */
function part(title: string, text: string): readonly Paragraph[] {
  return text.trim() === '' ? [] : [heading(title), ...linesOf(text)];
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

/** A day in words; as it was typed where the calendar has no such day. */
function day(date: string): string {
  return isCalendarDay(date) ? formatDay(date) : date;
}

function drawTable(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  return wordTable(columns, rows, CELL);
}

function gap(before: number, after: number) {
  return { spacing: { before, after } };
}
