import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { PartProps } from './Estimator.tsx';
import { PLAN_IDS } from './plan-fields.ts';
import type { CostStore } from './store.ts';

/** The name of the budget on screen, a copy of it, and the way back to the example. */
export function ThisPart({ store }: PartProps) {
  const ids = useStore(store.$planIds);
  const plan = useStore(store.$plan);
  const typed = useStore(store.text('name'));
  return (
    <>
      <div class="f">
        <label for="plan-name">What this budget is called</label>
        <input
          id="plan-name"
          type="text"
          dir="auto"
          autocomplete="off"
          placeholder={plan.name}
          value={typed}
          onInput={(event) => {
            store.change('name', event.currentTarget.value);
          }}
        />
      </div>
      <p class="actions">
        {ids.length < PLAN_IDS.length && (
          <button type="button" onClick={store.duplicate}>
            Copy it, to compare
          </button>
        )}
        <ClearPlan store={store} isOnly={ids.length === 1} />
      </p>
    </>
  );
}

function ClearPlan({ store, isOnly }: { readonly store: CostStore; readonly isOnly: boolean }) {
  const [isAsking, setAsking] = useState(false);
  const words = isOnly ? 'Begin again with our example' : 'Delete this budget';
  if (!isAsking)
    return (
      <button
        type="button"
        onClick={() => {
          setAsking(true);
        }}
      >
        {words}
      </button>
    );
  return (
    <span role="group" aria-label={words}>
      <button
        type="button"
        onClick={() => {
          store.clearPlan();
          setAsking(false);
        }}
      >
        {isOnly ? 'Yes, put all of it back' : 'Yes, delete it'}
      </button>{' '}
      <button
        type="button"
        onClick={() => {
          setAsking(false);
        }}
      >
        Leave it as it is
      </button>
    </span>
  );
}
