import { useStore } from '@nanostores/preact';
import type { ComponentType } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { dayOf } from '../workspace/day-of.ts';
import { OnItsWay } from '../workspace/OnItsWay.tsx';
import type { RecordStore } from '../workspace/record-store.ts';
import { useLater } from '../workspace/use-later.ts';
import { FirstQuestions } from './FirstQuestions.tsx';
import { FormGroups } from './FormGroups.tsx';
import { PlanChoice } from './PlanChoice.tsx';
import { ResultPanel, ResultsBar } from './ResultPanel.tsx';
import { LINK_START } from './plan-fields.ts';
import type { SittingProps } from './CostEstimator.tsx';
import { type CostStore, createCostStore } from './store.ts';

export interface PartProps {
  readonly store: CostStore;
  readonly record: RecordStore;
}

/** Makes the store once, over the record and the examples. */
export function Sitting({ data, record }: SittingProps) {
  const store = useMemo(
    () => createCostStore(record, data, () => dayOf(new Date())),
    [record, data],
  );
  return <Estimator store={store} record={record} />;
}

/** The form and its result side by side, then everything that can be asked of it. */
function Estimator({ store, record }: PartProps) {
  return (
    <>
      {location.hash.startsWith(LINK_START) && <LinkPart store={store} record={record} />}
      <div class="cost-split">
        <div>
          <PlanChoice store={store} />
          <FirstQuestions store={store} />
          <h2>Every detail</h2>
          <p class="small quiet">
            Open what you want to change. Each field says where our figure comes from.
          </p>
          <FormGroups store={store} />
          <ResultsBar store={store} />
        </div>
        <ResultPanel store={store} />
      </div>
      <Parts store={store} record={record} />
      <KeepingPart store={store} record={record} />
    </>
  );
}

const loadLink = () => import('./LinkOffer.tsx').then(({ LinkOffer }) => LinkOffer);

function LinkPart(props: PartProps) {
  return <LoadedPart load={loadLink} {...props} />;
}

const loadKeeping = () => import('./Keeping.tsx').then(({ Keeping }) => Keeping);

/** Whether to keep what was entered: asked once there is something to keep, or to tell of. */
function KeepingPart(props: PartProps) {
  const isConcerned = useStore(props.store.$isConcerned);
  return isConcerned ? <LoadedPart load={loadKeeping} {...props} /> : <NothingKept />;
}

function NothingKept() {
  return <p class="small quiet">Nothing you enter is kept or sent unless you say so.</p>;
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
    id: 'this',
    title: 'Name it, copy it, begin again',
    load: () => import('./ThisPart.tsx').then(({ ThisPart }) => ThisPart),
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
