import { useStore } from '@nanostores/preact';
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
