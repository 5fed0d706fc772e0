import type { Goal } from '../../domain/goal-attainment/goal.ts';
import { formatDay } from '../../format.ts';
import { LEVEL_WORDS, OTHERS_MAY_READ } from './words.ts';

/** Every goal for now on one page: its words, what it looks like as hoped, the next step, the day. */
export function GoalCard({ goals }: { readonly goals: readonly Goal[] }) {
  return (
    <article class="goal-card">
      <h2>My goals</h2>
      <p class="small">{OTHERS_MAY_READ}</p>
      <ul>
        {goals
          .filter(({ state }) => state === 'current')
          .map((goal) => (
            <li key={goal.id}>
              <h3 dir="auto">{goal.words === '' ? 'A goal without words yet' : goal.words}</h3>
              <Line label={LEVEL_WORDS[0]} text={goal.levels[0]} />
              <Line
                label="My next step"
                text={goal.steps.find(({ isDone }) => !isDone)?.what ?? ''}
              />
              <Line label="Beside me" text={goal.beside} />
              <Line
                label="I look at it again on"
                text={goal.lookBackOn === '' ? '' : formatDay(goal.lookBackOn)}
              />
            </li>
          ))}
      </ul>
    </article>
  );
}

function Line({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <p>
      <b>{label}:</b> <span dir="auto">{text}</span>
    </p>
  );
}
