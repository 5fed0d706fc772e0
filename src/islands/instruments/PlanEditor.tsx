import { useStore } from '@nanostores/preact';
import type { RecordStore } from '../workspace/record-store.ts';
import { Writing } from '../workspace/Writing.tsx';
import type { AssessmentStore } from './store.ts';

interface Props {
  readonly store: AssessmentStore;
  readonly record: RecordStore;
  readonly longest: (field: string) => number;
}

/** The action plan: what, who and by when, all to be changed. */
export function PlanEditor({ store, record, longest }: Props) {
  const plan = useStore(store.$plan);
  const { steps } = useStore(store.$result);
  return (
    <section aria-labelledby="plan">
      <h3 id="plan">Action plan</h3>
      {plan.length === 0 && <p>Nothing is planned yet.</p>}
      <ol class="plan-lines">
        {plan.map(({ id, text, owner, date }, index) => (
          <li key={id}>
            <Writing
              label="What"
              rows={2}
              value={text}
              longest={longest(`plan.${id}.text`)}
              onText={(typed) => void record.set(`plan.${id}.text`, typed)}
            />
            <Writing
              label="Who"
              value={owner}
              longest={longest(`plan.${id}.owner`)}
              onText={(typed) => void record.set(`plan.${id}.owner`, typed)}
            />
            <label>
              By when
              <input
                type="date"
                value={date}
                onChange={(event) => void record.set(`plan.${id}.date`, event.currentTarget.value)}
              />
            </label>
            <button
              type="button"
              onClick={() => {
                store.removeLine(id);
              }}
            >
              Remove step {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <p class="actions">
        {steps.length > 0 && (
          <button type="button" onClick={store.planSteps}>
            Put the next steps into the plan
          </button>
        )}
        <button type="button" onClick={store.addLine}>
          Add a step of our own
        </button>
      </p>
    </section>
  );
}
