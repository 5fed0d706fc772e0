import { useState } from 'preact/hooks';
import { isAllowed } from '../../schemas/record/envelope.ts';
import { readLink, type ReadLink } from './link.ts';
import { PLAN_IDS, planField, type PlanId } from './plan-fields.ts';
import type { CostStore } from './store.ts';

/** A budget that came with the address. Nothing is changed before somebody says so. */
export function LinkOffer({ store }: { readonly store: CostStore }) {
  const [link, setLink] = useState<ReadLink>(() =>
    readLink(location.hash, (field, value) => isAllowed('costing', planField('1', field), value)),
  );
  if (link.kind === 'none') return null;
  const close = () => {
    history.replaceState(null, '', location.pathname);
    setLink({ kind: 'none' });
  };
  if (link.kind === 'damaged')
    return (
      <p role="alert">
        The budget in this link is damaged or comes from another version of this page, so nothing
        was changed. Ask whoever sent it to copy the link again.{' '}
        <button type="button" onClick={close}>
          Close this message
        </button>
      </p>
    );
  const free = PLAN_IDS.find((id) => Object.keys(store.planOf(id).fields).length === 0);
  const open = (id: PlanId) => {
    store.fillPlan(id, link.fields);
    store.showPlan(id);
    close();
  };
  return (
    <div role="alert" class="link-offer">
      <p>This link brings a budget with it: numbers and choices, without names.</p>
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            open(free ?? store.$plan.get().id);
          }}
        >
          {free === undefined ? 'Put it in place of the budget on screen' : 'Open it'}
        </button>
        <button type="button" onClick={close}>
          Leave it
        </button>
      </p>
    </div>
  );
}
