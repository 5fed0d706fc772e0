import { useStore } from '@nanostores/preact';
import type { GroupStore } from './group-store.ts';
import type { TypedGoal, Typing } from './group-typing.ts';

type Choice = readonly [value: string, words: string];

const BEFORE: readonly Choice[] = [
  ['2', '+2'],
  ['1', '+1'],
  ['0', '0'],
  ['-0.5', 'Partly (−0.5)'],
  ['-1', '−1'],
  ['-2', '−2'],
];
const AFTER: readonly Choice[] = [...BEFORE, ['harder', 'Harder than where they started']];

/** Levels from paper, one person at a time. */
export function GroupTyping({ store: { typing } }: { readonly store: GroupStore }) {
  const scale = useStore(typing.$scale);
  const goals = useStore(typing.$goals);
  const hint = useStore(typing.$hint);
  return (
    <details class="no-print">
      <summary>
        <b>Or type levels from paper</b>
      </summary>
      <p>One person at a time. No names are asked for, and none are needed.</p>
      <label>
        How the goals were rated
        <select
          autocomplete="off"
          value={scale}
          onChange={({ currentTarget: { value } }) => {
            typing.setScale(value === 'six-point-half' ? value : 'five-point');
          }}
        >
          <option value="five-point">Five levels, −2 to +2</option>
          <option value="six-point-half">Six levels, with “partly” (−0.5)</option>
        </select>
      </label>
      {scale === 'six-point-half' && (
        <p class="small">
          “Partly” counts as −1 in every figure here. That is what is advised for reports.
        </p>
      )}
      {goals.map((goal, index) => (
        <GoalLevels key={index} goal={goal} index={index} typing={typing} />
      ))}
      {hint !== '' && <p role="alert">{hint}</p>}
      <p class="actions">
        <button type="button" onClick={typing.addGoal}>
          Add a goal of this person
        </button>
        <button type="button" onClick={typing.count}>
          {goals.length === 0 ? 'Count this person, who set no goal' : 'Count this person'}
        </button>
      </p>
    </details>
  );
}

interface GoalLevelsProps {
  readonly goal: TypedGoal;
  readonly index: number;
  readonly typing: Typing;
}

function GoalLevels({ goal, index, typing }: GoalLevelsProps) {
  const scale = useStore(typing.$scale);
  const isOnScale = ([value]: Choice) => scale === 'six-point-half' || value !== '-0.5';
  return (
    <fieldset>
      <legend>Goal {index + 1}</legend>
      <div class="two">
        <LevelChoice
          label="Level before"
          none="Not known"
          choices={BEFORE.filter(isOnScale)}
          value={goal.before}
          onLevel={(level) => {
            typing.set(index, 'before', level);
          }}
        />
        <LevelChoice
          label="Level after"
          none="No look back yet"
          choices={AFTER.filter(isOnScale)}
          value={goal.after}
          onLevel={(level) => {
            typing.set(index, 'after', level);
          }}
        />
      </div>
      <button
        type="button"
        onClick={() => {
          typing.removeGoal(index);
        }}
      >
        Take this goal out
      </button>
    </fieldset>
  );
}

interface LevelChoiceProps {
  readonly label: string;
  /** What no level means. */
  readonly none: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onLevel: (level: string) => void;
}

function LevelChoice({ label, none, choices, value, onLevel }: LevelChoiceProps) {
  return (
    <label>
      {label}
      <select
        autocomplete="off"
        value={value}
        onChange={({ currentTarget }) => {
          onLevel(currentTarget.value);
        }}
      >
        <option value="">{none}</option>
        {choices.map(([level, words]) => (
          <option key={level} value={level}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
