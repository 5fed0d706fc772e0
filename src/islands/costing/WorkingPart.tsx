import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { budgetOf } from './budget-of.ts';
import type { PartProps } from './Estimator.tsx';
import type { CostStore } from './store.ts';
import { Waits } from './WherePart.tsx';
import { workingOf, type WorkingStep } from './working-tree.ts';

/** Each figure opens to show what it was made of, down to the inputs. */
export function WorkingPart({ store }: PartProps) {
  const outcome = useStore(store.$outcome);
  const budget = budgetOf(store);
  if (outcome.kind === 'refused' || !budget) return <Waits />;
  return (
    <>
      <p>
        Open a figure to see what it was made of. Every way ends at numbers that you can change.
      </p>
      <ul class="tree">
        {workingOf(outcome, budget).map((step, place) => (
          <Step key={`${step.name}.${String(place)}`} step={step} store={store} />
        ))}
      </ul>
    </>
  );
}

function Step({ step, store }: { readonly step: WorkingStep; readonly store: CostStore }) {
  const [isOpen, setOpen] = useState(false);
  const { name, value, how, path } = step;
  if (how === '')
    return (
      <li class="leaf">
        {path === undefined ? (
          <span>{name}</span>
        ) : (
          <button
            type="button"
            onClick={() => {
              store.reveal(path);
            }}
          >
            {name}
          </button>
        )}{' '}
        <span class="num">{value}</span>
      </li>
    );
  return (
    <li>
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          <span>{name}</span> <span class="num">{value}</span>
        </summary>
        {isOpen && (
          <>
            <p class="small quiet">These are {how}:</p>
            <ul>
              {step.parts().map((part, place) => (
                <Step key={`${part.name}.${String(place)}`} step={part} store={store} />
              ))}
            </ul>
          </>
        )}
      </details>
    </li>
  );
}
