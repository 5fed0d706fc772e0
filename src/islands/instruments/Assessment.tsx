import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Instrument } from '../../domain/instruments/instrument.ts';
import { longestValue, type ToolName } from '../../schemas/record/tools.ts';
import { KeepNotice } from '../workspace/KeepNotice.tsx';
import { KeepChoice, KeepState, PauseOffer } from '../workspace/KeepState.tsx';
import { LeaveQuestion } from '../workspace/LeaveQuestion.tsx';
import { OnItsWay } from '../workspace/OnItsWay.tsx';
import { openRecord } from '../workspace/open-record.ts';
import type { RecordStore } from '../workspace/record-store.ts';
import { useLater } from '../workspace/use-later.ts';
import { wantedRecord } from '../workspace/wanted-record.ts';
import { ItemQuestion } from './ItemQuestion.tsx';
import { GateQuestions, SettingQuestions } from './OtherQuestions.tsx';
import { QuestionList } from './QuestionList.tsx';
import { ResultView } from './ResultView.tsx';
import { type AssessmentStore, createAssessmentStore } from './store.ts';

interface Props {
  readonly tool: ToolName;
  /** What a record is called until somebody renames it; neutral. */
  readonly name: string;
  /** Address of the questions. */
  readonly questions: string;
}

type Session =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly store: AssessmentStore; readonly record: RecordStore };

/** A self-assessment: first whether to keep it, then one statement at a time, then the result. */
export function Assessment({ tool, name, questions }: Props) {
  const [session, setSession] = useState<Session>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const { record, close } = openRecord(tool, name);
    let isGone = false;
    void Promise.all([loadInstrument(questions), record.open(wantedRecord())]).then(
      ([instrument]) => {
        if (!isGone)
          setSession({ kind: 'ready', store: createAssessmentStore(instrument, record), record });
      },
      () => {
        if (!isGone) setSession({ kind: 'failed' });
      },
    );
    return () => {
      isGone = true;
      close();
    };
  }, [tool, name, questions, attempt]);

  if (session.kind === 'ready')
    return <Sitting store={session.store} record={session.record} tool={tool} />;
  if (session.kind === 'loading') return <p role="status">The questions are on their way.</p>;
  return (
    <p role="alert">
      The questions did not load. Check your connection, and{' '}
      <button
        type="button"
        onClick={() => {
          setAttempt(attempt + 1);
        }}
      >
        try again
      </button>
      .
    </p>
  );
}

interface SittingProps {
  readonly store: AssessmentStore;
  readonly record: RecordStore;
  readonly tool: ToolName;
}

function Sitting({ store, record, tool }: SittingProps) {
  const keeping = useStore(record.$keeping);
  const fields = useStore(record.$fields);
  const hasAnswers = Object.keys(fields).length > 0;
  const hadAnswers = useRef(false);
  hadAnswers.current ||= hasAnswers;
  const [wasAsked] = useState(keeping.kind === 'undecided' && !hasAnswers);
  if (keeping.kind === 'undecided' && !hasAnswers)
    return (
      <>
        <KeepNotice record={record} />
        <KeepChoice record={record} tool={tool} takesFocus={hadAnswers.current} />
      </>
    );
  return (
    <>
      {keeping.kind === 'undecided' && <KeepChoice record={record} tool={tool} />}
      <KeepState record={record} />
      <LeaveQuestion record={record} />
      <AtOdds store={store} record={record} />
      <Questions store={store} record={record} tool={tool} isArrival={wasAsked} />
    </>
  );
}

interface QuestionsProps extends SittingProps {
  /** Whether something on the page was pressed to come here, which is gone now. */
  readonly isArrival: boolean;
}

function Questions({ store, record, tool, isArrival }: QuestionsProps) {
  const place = useStore(store.$place);
  const fields = useStore(record.$fields);
  const box = useRef<HTMLDivElement>(null);
  const isFirst = useRef(!isArrival);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else box.current?.querySelector('h2')?.focus();
  }, [place]);
  const change = (field: string, value: string) => void record.set(field, value);
  const { instrument, items } = store;
  const item = place.kind === 'item' ? items[place.index] : undefined;
  const section = item && store.sectionOf(item.id);
  return (
    <div class="assessment" ref={box}>
      <Progress store={store} />
      {store.isPause(place) && <PauseOffer record={record} />}
      {place.kind === 'item' && item && section && (
        <ItemQuestion
          key={item.id}
          item={item}
          place={`Statement ${String(place.index + 1)} of ${String(items.length)}`}
          section={section}
          answer={fields[`answer.${item.id}`] ?? ''}
          note={fields[`note.${item.id}`] ?? ''}
          longestNote={longestValue(tool, `note.${item.id}`)}
          onAnswer={(answer) => {
            change(`answer.${item.id}`, answer);
          }}
          onNote={(note) => {
            change(`note.${item.id}`, note);
          }}
        />
      )}
      {place.kind === 'gates' && (
        <GateQuestions gates={instrument.gates} fields={fields} onChange={change} />
      )}
      {place.kind === 'setting' && instrument.fit && (
        <SettingQuestions fit={instrument.fit} fields={fields} onChange={change} />
      )}
      {place.kind === 'list' && (
        <QuestionList instrument={instrument} fields={fields} onOpen={store.goTo} />
      )}
      {place.kind === 'result' && (
        <ResultView
          store={store}
          record={record}
          tool={tool}
          longest={(field) => longestValue(tool, field)}
        />
      )}
      <Steps store={store} />
    </div>
  );
}

function Steps({ store }: { readonly store: AssessmentStore }) {
  const place = useStore(store.$place);
  return (
    <>
      {place.kind !== 'list' && (
        <p class="pair">
          {!(place.kind === 'item' && place.index === 0) && (
            <button type="button" onClick={store.back}>
              Back
            </button>
          )}
          {place.kind !== 'result' && (
            <button type="button" onClick={store.forward}>
              Continue
            </button>
          )}
        </p>
      )}
      <p class="actions">
        {place.kind !== 'list' && (
          <button
            type="button"
            onClick={() => {
              store.goTo({ kind: 'list' });
            }}
          >
            All statements
          </button>
        )}
        {place.kind !== 'result' && (
          <button
            type="button"
            onClick={() => {
              store.goTo({ kind: 'result' });
            }}
          >
            Result so far
          </button>
        )}
      </p>
    </>
  );
}

function Progress({ store }: { readonly store: AssessmentStore }) {
  const progress = useStore(store.$progress);
  return (
    <details class="progress">
      <summary>Progress by part</summary>
      <ul>
        {progress.map(({ id, title, answered, items }) => (
          <li key={id}>{`${title}: ${String(answered)} of ${String(items)} answered`}</li>
        ))}
      </ul>
    </details>
  );
}

/** Two tabs are seldom at odds: the code for it is fetched when they are. */
function AtOdds({ store, record }: Omit<SittingProps, 'tool'>) {
  const conflicts = useStore(record.$conflicts);
  if (Object.keys(conflicts).length === 0) return null;
  return <AtOddsPart store={store} record={record} />;
}

const loadAtOdds = () => import('./AnswersAtOdds.tsx').then(({ AnswersAtOdds }) => AnswersAtOdds);

function AtOddsPart({ store, record }: Omit<SittingProps, 'tool'>) {
  const later = useLater(loadAtOdds);
  if (later.kind !== 'ready') return <OnItsWay later={later} />;
  return <later.Part instrument={store.instrument} record={record} />;
}

async function loadInstrument(address: string): Promise<Instrument> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  const instrument: unknown = await response.json();
  if (!isInstrument(instrument)) throw new TypeError(`${address} holds no questions.`);
  return instrument;
}

/** The build has checked the file; this only tells it from another answer. */
function isInstrument(value: unknown): value is Instrument {
  return typeof value === 'object' && value !== null && 'sections' in value && 'gates' in value;
}
