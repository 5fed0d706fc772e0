import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { PLAN_IDS } from './plan-fields.ts';
import type { CostStore } from './store.ts';

/** Which budget is on screen, where there is more than one. */
export function PlanChoice({ store }: { readonly store: CostStore }) {
  const ids = useStore(store.$planIds);
  const plan = useStore(store.$plan);
  if (ids.length < 2) return null;
  return (
    <fieldset class="seg">
      <legend>Which budget?</legend>
      {ids.map((id) => (
        <label key={id}>
          <input
            type="radio"
            name="plan"
            checked={id === plan.id}
            onChange={() => {
              store.showPlan(id);
            }}
          />
          <span dir="auto">{store.planOf(id).name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The name of the budget on screen, a copy of it, and the way back to the example. */
export function ThisPlan({ store }: { readonly store: CostStore }) {
  const ids = useStore(store.$planIds);
  const plan = useStore(store.$plan);
  const typed = useStore(store.text('name'));
  return (
    <section class="this-plan" aria-labelledby="this-plan">
      <h2 id="this-plan">This budget</h2>
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
    </section>
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
