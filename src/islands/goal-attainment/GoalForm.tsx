import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatDay } from '../../format.ts';
import { DayField, NumberField, TextField } from './Fields.tsx';
import { LABELS } from './field-names.ts';
import { ImportanceChoice, MattersFields } from './Choices.tsx';
import { LadderAdvice } from './LadderAdvice.tsx';
import { LadderFields } from './LadderFields.tsx';
import { NextSteps } from './NextSteps.tsx';
import { type GoalStore, type Stage, STAGES } from './store.ts';

interface Props {
  readonly store: GoalStore;
}

/** Setting out a goal. Every part can be left out; a narrow screen shows one at a time. */
export function GoalForm({ store }: Props) {
  const { entry, fieldOf, change } = store;
  useEffect(() => void store.loadChecks(), [store]);
  const text = (part: string) => ({
    entry,
    field: fieldOf(part),
    onChange: (value: string) => {
      change(part, value);
    },
  });
  return (
    <div class="goal-form">
      <div>
        <Part store={store} stage="matters">
          <MattersFields store={store} />
        </Part>
        <Part store={store} stage="words">
          <TextField
            {...text('words')}
            label={LABELS.words}
            hint="One thing that matters to you, big or small, in your own words."
            rows={2}
          />
          <LadderAdvice store={store} stage="words" />
        </Part>
        <Part store={store} stage="ladder">
          <p class="hint">
            Write 0 first: what you would see if it goes as you hope. Then where you started, then
            the rest. Leave out what does not fit. Mark where you are now.
          </p>
          <LadderFields store={store} />
          <p class="small quiet">
            If things get harder than where you started, you can say so in your own words whenever
            you look back.
          </p>
          <LadderAdvice store={store} stage="ladder" />
        </Part>
        <Part store={store} stage="importance">
          <ImportanceChoice store={store} />
        </Part>
        <Part store={store} stage="steps">
          <p class="hint">Something small that you could do soon.</p>
          <NextSteps store={store} />
        </Part>
        <Part store={store} stage="obstacle">
          <TextField {...text('obstacle')} label={LABELS.obstacle} rows={2} />
          <TextField {...text('if-then')} label={LABELS['if-then']} rows={2} />
        </Part>
      </div>
      <div class="goal-side">
        <Part store={store} stage="beside">
          <TextField
            {...text('beside')}
            label={LABELS.beside}
            hint="A friend, somebody in the group, a worker, or nobody for now. A first letter is enough."
            rows={2}
          />
        </Part>
        <Part store={store} stage="confidence">
          <NumberField
            {...text('confidence')}
            label={LABELS.confidence}
            hint="From 0, not at all, to 10, completely."
          />
          <SmallerStep store={store} />
        </Part>
        <Part store={store} stage="look-back-on">
          <LookBackDay store={store} />
          <LadderAdvice store={store} stage="look-back-on" />
        </Part>
        <div class="call">
          <h3>Levels are not marks</h3>
          <p>
            Minus one is still one step up from where you began. If a level no longer fits, rewrite
            it.
          </p>
        </div>
      </div>
    </div>
  );
}

const TITLES: Readonly<Record<Stage, string>> = {
  matters: 'What matters to me',
  words: 'My goal',
  ladder: 'What would I see?',
  importance: 'How much it matters (optional)',
  steps: 'My next steps',
  obstacle: 'On a hard day',
  beside: 'Beside me',
  confidence: 'How sure am I?',
  'look-back-on': 'When shall we look at it again?',
};

interface PartProps extends Props {
  readonly stage: Stage;
  readonly children: ComponentChildren;
}

/** One step of the worksheet. The attribute says whether a narrow screen shows it. */
function Part({ store, stage, children }: PartProps) {
  const shown = useStore(store.$stage);
  return (
    <section class="part" data-stage={stage} data-shown={shown === stage}>
      <p class="small quiet one-at-a-time">
        Step {STAGES.indexOf(stage) + 1} of {STAGES.length}. You can skip any of them.
      </p>
      <h3 tabIndex={-1}>{TITLES[stage]}</h3>
      {children}
    </section>
  );
}

/** Back and Continue, for a narrow screen. */
export function StageButtons({ store }: Props) {
  const stage = useStore(store.$stage);
  const move = (direction: 1 | -1) => () => {
    const next = store.neighbour(direction);
    if (next) store.showStage(next);
    else store.goTo({ kind: 'list' });
  };
  return (
    <div class="one-at-a-time">
      <p class="pair">
        <button type="button" onClick={move(-1)}>
          Back
        </button>
        <button type="button" onClick={move(1)}>
          {stage === STAGES.at(-1) ? 'My goals' : 'Continue'}
        </button>
      </p>
      <details>
        <summary>Go to another step</summary>
        <ul class="rows">
          {STAGES.map((name) => (
            <li key={name}>
              <button
                type="button"
                aria-current={name === stage ? 'step' : undefined}
                onClick={() => {
                  store.showStage(name);
                }}
              >
                {TITLES[name]}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Below 7, the step could be smaller; said beside the figure, as an idea. */
function SmallerStep({ store }: Props) {
  const isLow = useStore(store.$isUnsure);
  return (
    <div role="status">
      {isLow && (
        <>
          <p>Below 7, a smaller step may be easier to take. You could:</p>
          <ul>
            <li>do it for five minutes only</li>
            <li>do only the first part, such as finding the telephone number</li>
            <li>ask somebody to do it with you</li>
            <li>choose another day or place.</li>
          </ul>
        </>
      )}
    </div>
  );
}

function LookBackDay({ store }: Props) {
  const isPast = useStore(store.$isLookBackPast);
  const chosen = useStore(store.entry.text(store.fieldOf('look-back-on')));
  /** The day that a button set, until another is chosen. */
  const [set, setSet] = useState<string>();
  return (
    <>
      <DayField
        entry={store.entry}
        field={store.fieldOf('look-back-on')}
        label={LABELS['look-back-on']}
        hint="For example, 24 9 2026."
      />
      <p role="status">
        {isPast && 'That day has passed. That is all right: look back now, or choose another day.'}
      </p>
      <p class="actions">
        {[6, 12].map((weeks) => (
          <button
            key={weeks}
            type="button"
            onClick={() => {
              setSet(store.lookBackIn(weeks));
            }}
          >
            In {weeks} weeks
          </button>
        ))}
      </p>
      <p role="status">{set === chosen && `Look back on ${formatDay(chosen)}.`}</p>
    </>
  );
}
