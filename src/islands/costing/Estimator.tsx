import { useStore } from '@nanostores/preact';
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { KeepChoice, KeepState } from '../workspace/KeepState.tsx';
import { LeaveQuestion } from '../workspace/LeaveQuestion.tsx';
import { OnItsWay } from '../workspace/OnItsWay.tsx';
import type { RecordStore } from '../workspace/record-store.ts';
import { useLater } from '../workspace/use-later.ts';
import { FirstQuestions } from './FirstQuestions.tsx';
import { FormGroups } from './FormGroups.tsx';
import { LinkOffer } from './LinkOffer.tsx';
import { PlanChoice, ThisPlan } from './Plans.tsx';
import { ResultPanel, ResultsBar } from './ResultPanel.tsx';
import type { CostStore } from './store.ts';

export interface PartProps {
  readonly store: CostStore;
  readonly record: RecordStore;
}

/** The form and its result side by side, then everything that can be asked of it. */
export function Estimator({ store, record }: PartProps) {
  return (
    <>
      <LeaveQuestion record={record} />
      <LinkOffer store={store} />
      <div class="cost-split">
        <div>
          <PlanChoice store={store} />
          <FirstQuestions store={store} />
          <h2>Every detail</h2>
          <p class="small quiet">
            Open what you want to change. Each field says where our figure comes from.
          </p>
          <FormGroups store={store} />
          <ThisPlan store={store} />
          <ResultsBar store={store} />
        </div>
        <ResultPanel store={store} />
      </div>
      <Parts store={store} record={record} />
      <Keeping record={record} />
    </>
  );
}

function Keeping({ record }: { readonly record: RecordStore }) {
  const { kind } = useStore(record.$keeping);
  return (
    <div class="cost-keeping">
      {kind === 'undecided' && <KeepChoice record={record} tool="costing" />}
      <KeepState record={record} />
    </div>
  );
}

type Part = ComponentType<PartProps>;

/** What can be asked of a budget. The code of each is fetched when it is opened. */
const PARTS: readonly {
  readonly id: string;
  readonly title: string;
  readonly load: () => Promise<Part>;
}[] = [
  {
    id: 'where',
    title: 'Where the money goes, year by year',
    load: () => import('./WherePart.tsx').then(({ WherePart }) => WherePart),
  },
  {
    id: 'working',
    title: 'The working of every figure',
    load: () => import('./WorkingPart.tsx').then(({ WorkingPart }) => WorkingPart),
  },
  {
    id: 'drivers',
    title: 'What moves the cost most',
    load: () => import('./DriversPart.tsx').then(({ DriversPart }) => DriversPart),
  },
  {
    id: 'sizes',
    title: 'Larger groups, or more of them',
    load: () => import('./SizesPart.tsx').then(({ SizesPart }) => SizesPart),
  },
  {
    id: 'ranges',
    title: 'How sure is it?',
    load: () => import('./RangesPart.tsx').then(({ RangesPart }) => RangesPart),
  },
  {
    id: 'compare',
    title: 'Compare budgets',
    load: () => import('./ComparePart.tsx').then(({ ComparePart }) => ComparePart),
  },
  {
    id: 'funders',
    title: 'Who pays',
    load: () => import('./FundersPart.tsx').then(({ FundersPart }) => FundersPart),
  },
  {
    id: 'take-away',
    title: 'Take it away',
    load: () => import('./TakeAwayPart.tsx').then(({ TakeAwayPart }) => TakeAwayPart),
  },
];

function Parts(props: PartProps) {
  return (
    <section class="cost-parts" aria-labelledby="cost-parts">
      <h2 id="cost-parts">Ask more of this budget</h2>
      {PARTS.map((part) => (
        <OpeningPart key={part.id} part={part} {...props} />
      ))}
    </section>
  );
}

function OpeningPart({ part, ...props }: PartProps & { readonly part: (typeof PARTS)[number] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      id={part.id}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{part.title}</summary>
      {isOpen && <LoadedPart load={part.load} {...props} />}
    </details>
  );
}

function LoadedPart({ load, ...props }: PartProps & { readonly load: () => Promise<Part> }) {
  const later = useLater(load);
  return later.kind === 'ready' ? <later.Part {...props} /> : <OnItsWay later={later} />;
}
