import { useStore } from '@nanostores/preact';
import type { ToolName } from '../../schemas/record/tools.ts';
import { download } from '../workspace/download.ts';
import { OnItsWay } from '../workspace/OnItsWay.tsx';
import type { RecordStore } from '../workspace/record-store.ts';
import { useLater } from '../workspace/use-later.ts';
import { PlanEditor } from './PlanEditor.tsx';
import { Profile } from './Profile.tsx';
import type { AssessmentStore } from './store.ts';
import { saveDocument, saveTable } from './take-away.ts';

interface Props {
  readonly store: AssessmentStore;
  readonly record: RecordStore;
  readonly tool: ToolName;
  readonly longest: (field: string) => number;
}

const MODEL_NAMES = {
  'peer-led': 'Peer-led self-management',
  'peer-support': 'Peer support and self-management',
  'one-to-one-mentoring': 'One-to-one peer mentoring',
} as const;

/** What the answers show: what comes first, each part by itself, strengths, next steps, a plan. */
export function ResultView({ store, record, tool, longest }: Props) {
  const result = useStore(store.$result);
  const { instrument, rules } = store;
  return (
    <div class="result">
      <h2 tabIndex={-1}>Where you are</h2>
      {result.before.length > 0 && (
        <section class="before" aria-labelledby="before">
          <h3 id="before">Before you start</h3>
          <p>Have these in place before you invite anyone, whatever the rest says.</p>
          <ul>
            {result.before.map(({ id, question, manual }) => (
              <li key={id}>
                {question} <a href={manual.href}>{manual.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Profile sections={result.profile} />
      <p class="small quiet">
        A part has a figure when at least half of what applies has a level. Blank is never counted
        as low.
      </p>
      <section aria-labelledby="strengths">
        <h3 id="strengths">Strengths</h3>
        <p class="small quiet">{rules.strengths}</p>
        {result.strengths.length === 0 && <p>None at level 4 or 5 yet.</p>}
        <ul>
          {result.strengths.map(({ itemId, statement, proof }) => (
            <li key={itemId}>
              <b>{statement}</b> {proof}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="steps">
        <h3 id="steps">
          {instrument.isYoursAlone ? 'Next steps you could choose' : 'Useful next steps'}
        </h3>
        <p class="small quiet">{rules.steps}</p>
        {result.steps.length === 0 && <p>Answer a few statements first.</p>}
        <ol>
          {result.steps.map(({ itemId, statement, text, manual }) => (
            <li key={itemId}>
              <b>{statement}</b> {text} <a href={manual.href}>{manual.title}</a>
            </li>
          ))}
        </ol>
      </section>
      {result.fit && (
        <section aria-labelledby="fit">
          <h3 id="fit">Which model may fit</h3>
          <p class="small quiet">{rules.fit}</p>
          {result.fit.models.map(({ model, fits, reasons }) => (
            <div key={model}>
              <h4>
                <a href={`/models/${model}/`}>{MODEL_NAMES[model]}</a>: {fits}
              </h4>
              <ul>
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </div>
          ))}
          <h4>What would change this</h4>
          <ul>
            {result.fit.whatWouldChangeIt.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <p class="small">
            If somebody needs help now, see <a href="/help/">Get help now</a>.
          </p>
        </section>
      )}
      <PlanEditor store={store} record={record} longest={longest} />
      <FromFilesPart store={store} record={record} tool={tool} longest={longest} />
      <section class="take-away" aria-labelledby="take-away">
        <h3 id="take-away">Take it away</h3>
        <p class="actions">
          <button
            type="button"
            onClick={() => {
              print();
            }}
          >
            Print the result
          </button>
          <button type="button" onClick={() => void saveDocument(store)}>
            Download a Word file
          </button>
          <button type="button" onClick={() => void saveTable(store, record)}>
            Download a table (CSV)
          </button>
          <button
            type="button"
            onClick={() => {
              download(record.exportText(), 'record');
            }}
          >
            Download the record
          </button>
        </p>
      </section>
    </div>
  );
}

const loadFromFiles = () => import('./FromFiles.tsx').then(({ FromFiles }) => FromFiles);

/** Its code is fetched with the result, so that the first statement does not wait for it. */
function FromFilesPart(props: Props) {
  const later = useLater(loadFromFiles);
  return later.kind === 'ready' ? <later.Part {...props} /> : <OnItsWay later={later} />;
}
