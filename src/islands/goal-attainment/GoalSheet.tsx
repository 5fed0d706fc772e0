import type { ComponentChildren } from 'preact';
import type { Goal } from '../../domain/goal-attainment/goal.ts';
import { formatDay } from '../../format.ts';
import { LADDER } from './ladder.ts';
import { Marks } from './Marks.tsx';
import { marksOn } from './marks.ts';
import {
  HARDER,
  IMPORTANCE_WORDS,
  LEVEL_WORDS,
  OTHERS_MAY_READ,
  PLAN_WITH_SOMEBODY,
  STATE_WORDS,
} from './words.ts';

interface Props {
  readonly goal: Goal;
}

/** Lines for steps, and fewer where what was seen on looking back needs the room. */
const STEP_LINES = { before: 3, after: 2 } as const;
/** More characters than this are set small, as ruled lines would take pages. */
const LONG = 600;

/**
 * One goal on one A4 page, filled in or with lines to write on.
 *
 * @param title - Where the page has none; it stands at the head of each sheet of paper.
 */
export function GoalSheet({ goal, title }: Props & { readonly title?: string }) {
  return (
    <article class="goal-sheet">
      {title !== undefined && (
        <p class="running" dir="auto">
          <b>{title}</b>
        </p>
      )}
      <SheetBody goal={goal} />
    </article>
  );
}

function SheetBody({ goal }: Props) {
  const lines = goal.reviews.length === 0 ? STEP_LINES.before : STEP_LINES.after;
  const blanks = Array.from({ length: Math.max(0, lines - goal.steps.length) }, () => ({
    what: '',
    when: '',
    where: '',
    who: '',
    date: '',
    isDone: false,
  }));
  return (
    <div class="sheet-body">
      <p class="small">{OTHERS_MAY_READ}</p>
      <Written label="What matters to me" text={goal.matters} lines={1} />
      <Written label="My goal, in my own words" text={goal.words} lines={2} />
      <SheetLadder goal={goal} />
      <p class="small">{PLAN_WITH_SOMEBODY}</p>
      {goal.importance !== undefined && (
        <p>
          How important it is to me: <b>{IMPORTANCE_WORDS[goal.importance - 1]}</b>
        </p>
      )}
      <table>
        <caption>My next steps</caption>
        <thead>
          <tr>
            {['What', 'When', 'Where', 'With whom', 'Done'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...goal.steps, ...blanks].map(({ what, when, where, who, date, isDone }, index) => (
            <tr key={index}>
              <td dir="auto">{what}</td>
              <td dir="auto">
                {when}
                {when !== '' && date !== '' && <br />}
                {date !== '' && formatDay(date)}
              </td>
              <td dir="auto">{where}</td>
              <td dir="auto">{who}</td>
              <td>
                <span class="box">{isDone ? '✓' : ''}</span>
                {isDone && <span class="unseen">Done</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="two">
        <Written label="What could get in the way" text={goal.obstacle} lines={2} />
        <Written label="If that happens, I will…" text={goal.ifThen} lines={2} />
        <Written label="Who is beside me" text={goal.beside} lines={1} />
        <Written
          label="When I look at it again"
          text={goal.lookBackOn === '' ? '' : formatDay(goal.lookBackOn)}
          lines={1}
        />
      </div>
      <Confidence confidence={goal.confidence} />
      <LookedBack goal={goal} />
    </div>
  );
}

/** Words on lines; empty lines where there are none. */
function Written({
  label,
  text,
  lines,
}: {
  readonly label: string;
  readonly text: string;
  readonly lines: number;
}) {
  return (
    <div class="written">
      <b>{label}</b>
      <p dir="auto" data-lines={lines} data-long={text.length > LONG}>
        {text}
      </p>
    </div>
  );
}

function SheetLadder({ goal }: Props) {
  const marks = marksOn(goal);
  const isBlank = goal.start === undefined && goal.reviews.length === 0;
  return (
    <section>
      <h2>What would I see?</h2>
      <ol class="ladder" reversed>
        {LADDER.map(({ level, rung, sign, words, spoken }) => (
          <li key={rung} data-rung={rung}>
            <span class="rung" aria-hidden="true">
              {sign}
            </span>
            <div class="written">
              <b>
                {words}
                <span class="unseen"> ({spoken})</span>
              </b>
              <p dir="auto" data-lines={1}>
                {goal.levels[level]}
              </p>
            </div>
            <Here>{isBlank ? <Circle>I’m here</Circle> : <Marks marks={marks[level]} />}</Here>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Here({ children }: { readonly children: ComponentChildren }) {
  return <div class="here">{children}</div>;
}

function Circle({ children }: { readonly children: ComponentChildren }) {
  return <span class="circle">{children}</span>;
}

/** Eleven figures to ring, as the form to fill in by hand has them; one is ringed where it is known. */
function Confidence({ confidence }: Pick<Goal, 'confidence'>) {
  return (
    <div class="sure">
      <b>How sure am I, from 0 (not at all) to 10 (completely)?</b>
      <ol>
        {Array.from({ length: 11 }, (_, figure) => (
          <li key={figure} data-ringed={figure === confidence}>
            {figure}
            {figure === confidence && <span class="unseen"> (mine)</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What was said on looking back; nothing on a sheet where nobody has yet. */
function LookedBack({ goal }: Props) {
  if (goal.reviews.length === 0 && goal.state === 'current') return null;
  return (
    <section>
      <h2>When I looked back</h2>
      {goal.state !== 'current' && (
        <p dir="auto">
          <b>{STATE_WORDS[goal.state]}.</b> {goal.stateWords}
        </p>
      )}
      <ul class="looked-back">
        {goal.reviews.map(({ id, date, level, words, helped }) => (
          <li key={id}>
            <b>{date === '' ? 'A day I did not note' : formatDay(date)}</b>{' '}
            {level !== undefined && `${level === 'harder' ? HARDER : LEVEL_WORDS[level]}. `}
            <span dir="auto">{words}</span>
            {helped !== '' && (
              <>
                <br />
                What helped: <span dir="auto">{helped}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
