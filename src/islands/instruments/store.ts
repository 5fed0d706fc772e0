import { atom, computed, type ReadableAtom } from 'nanostores';
import { compareAnswers, type ItemChange } from '../../domain/instruments/compare.ts';
import { FIT_RULE, type FitResult, fittingModels } from '../../domain/instruments/fit.ts';
import { beforeYouStart } from '../../domain/instruments/gates.ts';
import {
  allItems,
  type Answers,
  type Gate,
  type Instrument,
  type Item,
  type Section,
} from '../../domain/instruments/instrument.ts';
import { NEXT_STEPS_RULE, type NextStep, nextSteps } from '../../domain/instruments/next-steps.ts';
import { type PlanEntry, unplannedSteps } from '../../domain/instruments/plan.ts';
import {
  profile,
  type SectionProfile,
  type Strength,
  strengths,
  STRENGTHS_RULE,
} from '../../domain/instruments/profile.ts';
import {
  type ItemSpread,
  mergeTeam,
  mostDiffering,
  SMALL_TEAM,
} from '../../domain/instruments/team.ts';
import type { KeptRecord } from '../../schemas/record/envelope.ts';
import { distinct } from '../workspace/distinct.ts';
import type { RecordStore } from '../workspace/record-store.ts';
import { answersIn, type Fields, gatesIn, planIn, settingIn } from './answers.ts';

/** What is on screen: one item at a time, or one of the pages around them. */
export type Place =
  | { readonly kind: 'item'; readonly index: number }
  | { readonly kind: 'gates' | 'setting' | 'list' | 'result' };

interface SectionProgress {
  readonly id: string;
  readonly title: string;
  readonly answered: number;
  readonly items: number;
}

interface Result {
  readonly profile: readonly SectionProfile[];
  /** What is not in place yet; it heads the result. */
  readonly before: readonly Gate[];
  readonly strengths: readonly Strength[];
  readonly steps: readonly NextStep[];
  /** Only where the instrument asks about the setting. */
  readonly fit: FitResult | undefined;
}

interface Team {
  readonly members: number;
  readonly items: readonly ItemSpread[];
  readonly differing: readonly ItemSpread[];
}

export interface AssessmentStore {
  readonly instrument: Instrument;
  readonly items: readonly Item[];
  readonly rules: { readonly strengths: string; readonly steps: string; readonly fit: string };
  readonly smallTeam: string;
  readonly $place: ReadableAtom<Place>;
  readonly $progress: ReadableAtom<readonly SectionProgress[]>;
  readonly $result: ReadableAtom<Result>;
  readonly $plan: ReadableAtom<readonly PlanEntry[]>;
  /** Item by item against a record brought in; none until then. */
  readonly $changes: ReadableAtom<readonly ItemChange[] | undefined>;
  readonly $team: ReadableAtom<Team | undefined>;
  goTo: (place: Place) => void;
  forward: () => void;
  back: () => void;
  /** Whether a part has just come to its end. */
  isPause: (place: Place) => boolean;
  sectionOf: (itemId: string) => Section | undefined;
  /** Writes the three next steps into the plan, where they are not in it yet. */
  planSteps: () => void;
  addLine: () => void;
  removeLine: (id: string) => void;
  compareWith: (earlier: KeptRecord) => void;
  /** Puts the answers of colleagues beside one's own. */
  bringTogether: (colleagues: readonly KeptRecord[]) => void;
}

/** One self-assessment on one page, over a record of the workspace. */
export function createAssessmentStore(
  instrument: Instrument,
  record: RecordStore,
): AssessmentStore {
  const items = allItems(instrument);
  const $place = atom<Place>({ kind: 'item', index: 0 });
  const $earlier = atom<Answers | undefined>(undefined);
  const $colleagues = atom<readonly Answers[]>([]);
  const $answers = computed(record.$fields, (fields) => answersIn(fields));
  const places = placesOf(instrument, items.length);
  const firsts = firstsOf(instrument);

  return {
    ...{ instrument, items, $place },
    rules: { strengths: STRENGTHS_RULE, steps: NEXT_STEPS_RULE, fit: FIT_RULE },
    smallTeam: SMALL_TEAM,
    $progress: computed($answers, (answers) => progressOf(instrument, answers)),
    $result: distinct(computed(record.$fields, (fields) => resultOf(instrument, fields))),
    $plan: distinct(computed(record.$fields, planIn)),
    $changes: computed([$answers, $earlier], (answers, earlier) =>
      earlier ? compareAnswers(instrument, earlier, answers) : undefined,
    ),
    $team: computed([$answers, $colleagues], (own, colleagues) =>
      colleagues.length > 0 ? teamOf(instrument, [own, ...colleagues]) : undefined,
    ),
    goTo: (place) => {
      $place.set(place);
    },
    forward: () => {
      $place.set(neighbour(places, $place.get(), 1));
    },
    back: () => {
      $place.set(neighbour(places, $place.get(), -1));
    },
    isPause: (place) => place.kind !== 'item' || firsts.has(place.index),
    sectionOf: (itemId) =>
      instrument.sections.find((section) => section.items.some(({ id }) => id === itemId)),
    ...createPlanning(instrument, record),
    compareWith: (earlier) => {
      $earlier.set(answersIn(plainFields(earlier)));
    },
    bringTogether: (colleagues) => {
      $colleagues.set(colleagues.map((colleague) => answersIn(plainFields(colleague))));
    },
  };
}

function createPlanning(instrument: Instrument, record: RecordStore) {
  const nextNumber = () =>
    1 + Math.max(-1, ...planIn(record.$fields.get()).map(({ id }) => Number(id)));

  function planSteps(): void {
    const fields = record.$fields.get();
    const first = nextNumber();
    const steps = unplannedSteps(planIn(fields), nextSteps(instrument, answersIn(fields)));
    const lines: Record<string, string> = {};
    steps.forEach(({ itemId, text }, index) => {
      lines[`plan.${first + index}.item`] = itemId;
      lines[`plan.${first + index}.text`] = text;
    });
    void record.setAll(lines);
  }

  function addLine(): void {
    // A line is there once it has words; the first words are the person's own to change.
    void record.set(`plan.${nextNumber()}.text`, 'Our own step');
  }

  function removeLine(id: string): void {
    const line = `plan.${id}`;
    const empty = { [`${line}.text`]: '', [`${line}.owner`]: '', [`${line}.date`]: '' };
    void record.setAll({ ...empty, [`${line}.item`]: '' });
  }

  return { planSteps, addLine, removeLine };
}

function placesOf({ gates, fit }: Instrument, itemCount: number): readonly Place[] {
  return [
    ...Array.from({ length: itemCount }, (_, index): Place => ({ kind: 'item', index })),
    ...(gates.length > 0 ? [{ kind: 'gates' } as const] : []),
    ...(fit ? [{ kind: 'setting' } as const] : []),
    { kind: 'result' },
  ];
}

/** Where each part but the first begins, as places of its first item among all items. */
function firstsOf({ sections }: Instrument): ReadonlySet<number> {
  let index = 0;
  return new Set(sections.map(({ items }) => (index += items.length)));
}

function neighbour(places: readonly Place[], place: Place, step: 1 | -1): Place {
  const index = places.findIndex(
    (one) =>
      one.kind === place.kind &&
      (one.kind !== 'item' || place.kind !== 'item' || one.index === place.index),
  );
  return places[index + step] ?? place;
}

function progressOf(instrument: Instrument, answers: Answers): readonly SectionProgress[] {
  return instrument.sections.map(({ id, title, items }) => ({
    ...{ id, title },
    answered: items.filter((item) => answers[item.id] !== undefined).length,
    items: items.length,
  }));
}

function resultOf(instrument: Instrument, fields: Fields): Result {
  const answers = answersIn(fields);
  return {
    profile: profile(instrument, answers),
    before: beforeYouStart(instrument, gatesIn(fields)),
    strengths: strengths(instrument, answers),
    steps: nextSteps(instrument, answers),
    fit: instrument.fit && fittingModels(instrument.fit, settingIn(fields)),
  };
}

function teamOf(instrument: Instrument, members: readonly Answers[]): Team | undefined {
  const merged = mergeTeam(instrument, members);
  if (merged.kind === 'refused') return undefined;
  const { items } = merged;
  return { members: merged.members, items, differing: mostDiffering(items) };
}

function plainFields(record: KeptRecord): Fields {
  return Object.fromEntries(
    Object.entries(record.fields).map(([field, { value }]) => [field, value]),
  );
}
