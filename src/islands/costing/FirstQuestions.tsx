import { useStore } from '@nanostores/preact';
import { InputField } from './InputField.tsx';
import type { CostStore } from './store.ts';

/** Six answers that give a first result. Everything else begins with our example. */
export function FirstQuestions({ store }: { readonly store: CostStore }) {
  const model = useStore(store.$model);
  const peers = useStore(store.$peers);
  const { example } = useStore(store.$inUse);
  return (
    <div class="first-questions">
      <fieldset class="seg">
        <legend>Which way of working?</legend>
        {store.data.presets.map((preset) => (
          <label key={preset.model}>
            <input
              type="radio"
              name="model"
              checked={preset.model === model}
              onChange={() => {
                store.change('model', preset.model);
              }}
            />
            <span>{preset.title}</span>
          </label>
        ))}
      </fieldset>
      <p class="small quiet">{example.about} This example is ours, to be replaced.</p>
      <div class="grid">
        <InputField store={store} path="programme.groupsPerYear" />
        <InputField store={store} path="programme.participantsPerGroup" />
        <InputField store={store} path="programme.sessionsPerGroup" />
        <InputField store={store} path="programme.years" />
      </div>
      <fieldset class="seg">
        <legend>Are peers paid?</legend>
        {(['paid', 'volunteer'] as const).map((terms) => (
          <label key={terms}>
            <input
              type="radio"
              name="peers"
              checked={terms === peers}
              onChange={() => {
                store.change('peers', terms);
              }}
            />
            <span>{terms === 'paid' ? 'Yes, by the hour' : 'No, they volunteer'}</span>
          </label>
        ))}
      </fieldset>
      {peers === 'volunteer' && <AboutVolunteers />}
    </div>
  );
}

function AboutVolunteers() {
  return (
    <div class="about-volunteers" role="note">
      <p>
        <b>Volunteers cost less money, and still cost.</b> Pay back what they spend, against a
        ticket or a receipt, on the day. Give time off between sessions, and do not lean on the same
        few.
      </p>
      <p>
        Flat payments can change somebody’s benefits, or make them a worker with a right to the
        minimum wage. People seeking asylum generally may not work. Take advice before you promise
        anything. The value of the time given is shown apart, as a cost in kind.{' '}
        <a class="standing" href="/manual/budgeting/">
          Read more in the manual
        </a>
      </p>
    </div>
  );
}
